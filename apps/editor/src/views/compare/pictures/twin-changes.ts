/** What differs between two pictures, and where it stands in their common layout. */
import { chipKey, boxKey } from '../../../picture/drawing/drawing'
import type { Layout, Rect } from '../../../picture/layout/placed'
import { moved, spotsIn } from '../../../picture/layout/spots'
import type { Chip, UnitBox } from '../../../picture/model/model'
import type { Unit } from '@taiseizu/core'
import type { VariantDifference } from '@taiseizu/rules'
import { type BoxPair, type Side, type Twin, pathIn } from './twin'

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
  /** Of what moves: what it stood under, and stands under. */
  readonly from: Unit | undefined
  readonly to: Unit | undefined
}

export type ChangeMarks = Readonly<Record<Side, readonly ChangeMark[]>>

/** What a common layout has to mark on either side. Cost: linear in its boxes and chips. */
export function changesIn(layout: Layout, twin: Twin, difference: VariantDifference): ChangeMarks {
  const { before, after } = difference
  const touched = new Set([
    ...difference.records.flatMap(({ collection, identity }) => (collection === 'units' ? [identity] : [])),
    ...difference.units
      .filter(
        ({ gains, loses, authorityGained, authorityLost, scopesGained, scopesLost }) =>
          gains.length +
            loses.length +
            authorityGained.length +
            authorityLost.length +
            scopesGained.length +
            scopesLost.length >
          0,
      )
      .map(({ unit }) => unit.id),
  ])
  const marks: Record<Side, ChangeMark[]> = { before: [], after: [] }
  const paths = new Map<object, string>()
  for (const spot of spotsIn(layout)) {
    const { placed, rect, within } = spot
    const path = pathIn(within === undefined ? '' : (paths.get(within) ?? ''), placed.box)
    paths.set(spot, path)
    const pair = twin.pairs.get(path) ?? {}
    const { id } = placed.box.unit
    const [was, is] = [before.unitById.get(id), after.unitById.get(id)]
    const unit = is ?? was ?? placed.box.unit
    const kind = kindOf(pair, was, is, touched.has(id))
    const mark = { key: boxKey(id), rect, unit, chip: undefined, of: 'box' as const, from: was?.parent, to: is?.parent }
    if (kind !== undefined) {
      // A unit that moves has its ghost on the second picture where it stood on the first.
      if (pair.before !== undefined) marks.before.push({ ...mark, kind, isGhost: false })
      if (pair.after !== undefined) marks.after.push({ ...mark, kind, isGhost: false })
      else marks.after.push({ ...mark, kind, isGhost: true })
    }
    if (pair.before === undefined || pair.after === undefined) continue
    const chips = { unit, before: chipsOf(pair.before), after: chipsOf(pair.after) }
    for (const one of placed.content.chips) markChip(one.chip.key, moved(one.rect, rect), chips, marks)
  }
  const nobody = { unit: undefined, before: twin.nobody.before, after: twin.nobody.after }
  for (const band of layout.bands) for (const one of band.chips) markChip(one.chip.key, one.rect, nobody, marks)
  return marks
}

/** The chips of a place on either side. */
interface ChipPair extends Readonly<Record<Side, ReadonlyMap<string, Chip>>> {
  readonly unit: Unit | undefined
}

const chipsOf = (box: UnitBox): ReadonlyMap<string, Chip> => new Map(box.chips.map((chip) => [chip.key, chip]))

function kindOf(
  pair: BoxPair,
  was: Unit | undefined,
  is: Unit | undefined,
  isTouched: boolean,
): ChangeKind | undefined {
  if (was === undefined) return 'added'
  if (is === undefined) return 'removed'
  if (pair.before === undefined || pair.after === undefined) return 'moved'
  return isTouched ? 'changed' : undefined
}

function markChip(key: string, rect: Rect, { unit, ...pair }: ChipPair, marks: Record<Side, ChangeMark[]>): void {
  const [was, is] = [pair.before.get(key), pair.after.get(key)]
  const chip = is ?? was
  if (chip === undefined) return
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : looksAlike(was, is) ? undefined : 'changed'
  if (kind === undefined) return
  const mark = { key: chipKey(key), kind, of: 'chip', rect, unit, chip, from: undefined, to: undefined } as const
  if (was !== undefined) marks.before.push({ ...mark, isGhost: false })
  marks.after.push({ ...mark, isGhost: is === undefined })
}

const looksAlike = (a: Chip, b: Chip): boolean =>
  a.role === b.role && a.sourcing === b.sourcing && a.state === b.state && a.duties.length === b.duties.length

/** The ids of units in whose boxes nothing is marked: they can be closed without hiding anything. */
export function quietUnits(twin: Twin, difference: VariantDifference): ReadonlySet<string> {
  const loud = new Set<string>()
  const ids = new Set([
    ...difference.records.flatMap(({ collection, identity }) => (collection === 'units' ? [identity] : [])),
    ...difference.units.map(({ unit }) => unit.id),
  ])
  for (const path of twin.pairs.keys()) {
    const parts = path.replace(/^[a-z]+:/u, '').split('/')
    const last = parts.at(-1) ?? ''
    const pair = twin.pairs.get(path)
    if (ids.has(last) || pair?.before === undefined || pair.after === undefined) for (const id of parts) loud.add(id)
  }
  const quiet = new Set<string>()
  for (const path of twin.pairs.keys()) {
    const id =
      path
        .replace(/^[a-z]+:/u, '')
        .split('/')
        .at(-1) ?? ''
    if (!loud.has(id)) quiet.add(id)
  }
  return quiet
}
