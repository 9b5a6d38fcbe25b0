/** Which boxes are drawn otherwise than the rest: those that hold what is selected, lit up or has the focus. */
import type { Design } from '@taiseizu/core'
import type { Places } from '../layout/find'
import { type Drawing, boxKey } from './drawing'

/**
 * For each such box a drawing of its own, so that all the others need not be drawn again when the selection moves; `''` for what lies in
 * no box. Cost: linear in what is selected and lit.
 */
export function touchedBy(
  drawing: Drawing,
  { selected, lit, current }: Pick<Drawing, 'selected' | 'lit' | 'current'>,
  places: Places,
  design: Design,
): ReadonlyMap<string, Drawing> {
  const boxes = new Set<string>()
  const touch = (key: string) => {
    const place = places.byKey.get(key)
    if (place === undefined) return
    boxes.add(place.box === undefined ? (place.within ?? '') : key)
    // A member is named on its committees too.
    const unit = place.box === undefined ? undefined : design.unitById.get(place.subject.id)
    for (const of of unit?.memberOf ?? []) boxes.add(boxKey(of.id))
  }
  selected.forEach(touch)
  lit?.forEach(touch)
  if (current !== null) touch(current)
  const own: Drawing = { ...drawing, selected, lit, current }
  return new Map([...boxes].map((key) => [key, own]))
}
