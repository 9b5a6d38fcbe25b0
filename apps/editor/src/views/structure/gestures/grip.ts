/** What a pointer takes hold of in the picture. */
import type { Place } from '../../../picture/layout/find'
import type { Chip } from '../../../picture/model/model'

export type Grip =
  | { readonly type: 'units'; readonly ids: readonly string[] }
  | { readonly type: 'scope'; readonly id: string }
  | ChipGrip
  | { readonly type: 'link'; readonly from: string }

export interface ChipGrip {
  readonly type: 'chip'
  readonly chip: Chip
  readonly unit: string | undefined
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Of a box's key, the unit. */
export const unitOfKey = (key: string | undefined): string | undefined => key?.replace(/^unit\//u, '')

/**
 * What is taken hold of at a point of a place: a box at the row of its name, one without boxes inside anywhere; the rest of a box is ground
 * for what lies in it, but from far, where it is drawn as one. With a selected unit all that are selected come along.
 */
export function gripAt(place: Place, at: Point, selected: readonly string[], isFar: boolean): Grip | undefined {
  const { box, chip, subject } = place
  if (chip !== undefined) {
    const unit = unitOfKey(place.within)
    return chip.state === 'excluded' && chip.subject.type !== 'exclusion' ? undefined : { type: 'chip', chip, unit }
  }
  if (box === undefined) return subject.type === 'scope' ? { type: 'scope', id: subject.id } : undefined
  const isOnName = isFar || box.children.length === 0 || at.y - place.rect.y <= box.content.headerHeight
  if (!isOnName) return undefined
  return { type: 'units', ids: selected.includes(subject.id) ? selected : [subject.id] }
}
