/** What differs between two pictures, and where it stands in their common layout. */
import { chipKey, boxKey } from '../../../picture/drawing/drawing'
import type { Layout, Rect } from '../../../picture/layout/placed'
import { moved } from '../../../picture/layout/spots'
import type { Chip, UnitBox } from '../../../picture/model/model'
import { spotsByPath } from '../../../picture/union/united'
import type { Unit } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'

export type Side = 'before' | 'after'

/** Two pictures in one layout, and that with all that either shows. */
export interface SideBySide extends Readonly<Record<Side, Layout>> {
  readonly layout: Layout
}

export type ChangeKind = 'added' | 'removed' | 'moved' | 'changed'

/** Something that is marked on one of the pictures. */
export interface ChangeMark {
  readonly key: string
  readonly kind: ChangeKind
  readonly of: 'box' | 'chip'
  readonly rect: Rect
  /** It is not there on this side: its outline is drawn where it would be. */
  readonly isGhost: boolean
  /** `undefined` of what concerns the enterprise and nobody does. */
  readonly unit: Unit | undefined
  readonly chip: Chip | undefined
  /** Of a unit that comes or goes: how many below it come or go with it. They are not marked by themselves. */
  readonly along: number
  /** Of what moves: what it stood under, and stands under. */
  readonly from: Unit | undefined
  readonly to: Unit | undefined
}

export type ChangeMarks = Readonly<Record<Side, readonly ChangeMark[]>>

/** What is to be marked on either side. Cost: linear in boxes and chips. */
export function changesIn({ layout, ...both }: SideBySide, difference: VariantDifference): ChangeMarks {
  const { before, after } = difference
  const touched = touchedIn(difference)
  const marks: Record<Side, ChangeMark[]> = { before: [], after: [] }
  const spots = { before: spotsByPath(both.before), after: spotsByPath(both.after) }
  const whole = new Wholes()
  for (const [path, { placed, rect, within }] of spotsByPath(layout)) {
    const pair = { before: spots.before.get(path)?.placed.box, after: spots.after.get(path)?.placed.box }
    const { id } = placed.box.unit
    const [was, is] = [before.unitById.get(id), after.unitById.get(id)]
    const unit = is ?? was ?? placed.box.unit
    const kind = kindOf(pair, was, is, within !== undefined, touched.has(id))
    const mark = {
      key: boxKey(id),
      rect,
      unit,
      chip: undefined,
      of: 'box' as const,
      from: was?.parent,
      to: is?.parent,
      along: 0,
    }
    if (kind !== undefined && !whole.covers(boxKey(id), within && boxKey(within.placed.box.unit.id), kind)) {
      // A unit that moves has its ghost on the second picture where it stood on the first.
      if (pair.before !== undefined) marks.before.push({ ...mark, kind, isGhost: false })
      if (pair.after !== undefined) marks.after.push({ ...mark, kind, isGhost: false })
      else marks.after.push({ ...mark, kind, isGhost: true })
    }
    if (pair.before === undefined || pair.after === undefined) continue
    const chips = { unit, before: byKey(pair.before.chips), after: byKey(pair.after.chips) }
    for (const one of placed.content.chips) markChip(one.chip.key, moved(one.rect, rect), chips, marks)
  }
  const told = (side: readonly ChangeMark[]) =>
    side.map((mark) => ({ ...mark, along: mark.of === 'box' ? whole.along(mark.key) : 0 }))
  const nobody = { unit: undefined, before: bandChips(both.before), after: bandChips(both.after) }
  for (const band of layout.bands) for (const one of band.chips) markChip(one.chip.key, one.rect, nobody, marks)
  return { before: told(marks.before), after: told(marks.after) }
}

/** What comes or goes with all that is in it is marked once. */
class Wholes {
  /** By the key of a box, that of the one whose mark tells of it. */
  readonly #heads = new Map<string, { readonly head: string; readonly kind: ChangeKind }>()
  readonly #along = new Map<string, number>()

  /** Whether the mark of what it lies in tells of it as well. Containers come before what they hold. */
  covers(box: string, within: string | undefined, kind: ChangeKind): boolean {
    if (kind !== 'added' && kind !== 'removed') return false
    const around = within === undefined ? undefined : this.#heads.get(within)
    const head = around?.kind === kind ? around.head : box
    this.#heads.set(box, { head, kind })
    if (head !== box) this.#along.set(head, this.along(head) + 1)
    return head !== box
  }

  along(box: string): number {
    return this.#along.get(box) ?? 0
  }
}

/** The ids of units that say or do something else. */
export const touchedIn = ({ records, units }: VariantDifference): ReadonlySet<string> =>
  new Set([
    ...records.flatMap(({ collection, identity }) => (collection === 'units' ? [identity] : [])),
    ...units.flatMap(({ unit, gains, loses, authorityGained, authorityLost, scopesGained, scopesLost }) => {
      const lists = [gains, loses, authorityGained, authorityLost, scopesGained, scopesLost]
      return lists.some((list) => list.length > 0) ? [unit.id] : []
    }),
  ])

/** A box as it is in the two pictures; missing where it is not there, or stands elsewhere. */
type BoxPair = Readonly<Record<Side, UnitBox | undefined>>

/** The chips of a place on either side. */
interface ChipPair extends Readonly<Record<Side, ReadonlyMap<string, Chip>>> {
  readonly unit: Unit | undefined
}

const byKey = (chips: readonly Chip[]): ReadonlyMap<string, Chip> => new Map(chips.map((chip) => [chip.key, chip]))
const bandChips = ({ bands }: Layout) => byKey(bands.flatMap(({ chips }) => chips.map(({ chip }) => chip)))

function kindOf(
  pair: BoxPair,
  was: Unit | undefined,
  is: Unit | undefined,
  isInside: boolean,
  isTouched: boolean,
): ChangeKind | undefined {
  if (was === undefined) return 'added'
  if (is === undefined) return 'removed'
  const isElsewhere = pair.before === undefined || pair.after === undefined
  // What lies in a box that moves goes with it.
  if (isElsewhere && (!isInside || was.parent?.id !== is.parent?.id)) return 'moved'
  return isTouched ? 'changed' : undefined
}

function markChip(key: string, rect: Rect, { unit, ...pair }: ChipPair, marks: Record<Side, ChangeMark[]>): void {
  const [was, is] = [pair.before.get(key), pair.after.get(key)]
  const chip = is ?? was
  if (chip === undefined) return
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : looksAlike(was, is) ? undefined : 'changed'
  if (kind === undefined) return
  const mark = {
    key: chipKey(key),
    kind,
    of: 'chip',
    rect,
    unit,
    chip,
    along: 0,
    from: undefined,
    to: undefined,
  } as const
  if (was !== undefined) marks.before.push({ ...mark, isGhost: false })
  marks.after.push({ ...mark, isGhost: is === undefined })
}

const looksAlike = (a: Chip, b: Chip): boolean =>
  a.role === b.role && a.sourcing === b.sourcing && a.state === b.state && a.duties.length === b.duties.length
