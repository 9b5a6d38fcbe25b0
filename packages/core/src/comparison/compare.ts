import { contentsOf } from '../branching/contents'
import { type RecordDifference, differencesBetween } from '../branching/difference'
import type { Design } from '../design'
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
  const duties = dutyDifferences(before, after)
  return {
    before,
    after,
    records: differencesBetween(
      contentsOf(before.workspace, before.variant.id),
      contentsOf(after.workspace, after.variant.id),
    ),
    duties,
    units: unitDifferences(before, after, duties),
  }
}
