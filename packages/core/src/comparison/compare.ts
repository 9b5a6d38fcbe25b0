import { recordsByIdentity } from '../branching/contents'
import { type RecordDifference, differencesIn } from '../branching/difference'
import type { Design } from '../design'
import { resolveVariant } from '../variants/resolve'
import { collectionNames } from '../workspace/names'
import { type UnitDifference, unitDifferences } from './by-unit'
import { type DutyDifference, dutyDifferences } from './duties'

/** How one design differs from another. */
export interface Difference {
  readonly before: Design
  readonly after: Design
  /** Record by record: what has to be done to come from the one to the other. */
  readonly records: readonly RecordDifference[]
  readonly duties: readonly DutyDifference[]
  readonly units: readonly UnitDifference[]
}

/**
 * Compares two designs, of one workspace or of two: records with the same identity are the same.
 * Nothing is listed that is the same in both. Never throws. Cost: linear in records and duties, but for sorting.
 */
export function differenceBetween(before: Design, after: Design): Difference {
  const parts = differenceInParts(before, after)
  for (;;) {
    const next = parts.next()
    if (next.done === true) return next.value
  }
}

/** The same in parts, for whoever has something else to do in between; yields after each how much of it is done, 0 to 1. */
export function* differenceInParts(before: Design, after: Design): Generator<number, Difference> {
  // In a large organisation the duties take about as long as the records.
  const comparing = dutyDifferences(before, after)
  let step = comparing.next()
  for (; step.done !== true; step = comparing.next()) yield step.value * 0.5
  const duties = step.value
  yield 0.5
  const units = unitDifferences(before, after, duties)
  yield 0.6
  const records = yield* recordDifferences(before, after)
  return { before, after, records, duties, units }
}

function* recordDifferences(before: Design, after: Design): Generator<number, readonly RecordDifference[]> {
  const was = resolveVariant(before.workspace, before.variant.id)
  const is = resolveVariant(after.workspace, after.variant.id, before.workspace === after.workspace ? was : undefined)
  const found: (readonly RecordDifference[])[] = []
  for (const [place, name] of collectionNames.entries()) {
    const done = (part: number) => 0.6 + (0.4 * (place + part)) / collectionNames.length
    const from = recordsByIdentity(was, name)
    yield done(1 / 3)
    const to = recordsByIdentity(is, name)
    yield done(2 / 3)
    found.push(differencesIn(name, from, to))
    yield done(1)
  }
  return found.flat()
}
