/** The comparison of variants, worked out in parts, each of them once for the same reports. */
import { type Workspace, collectionNames, differenceBetween } from '@taiseizu/core'
import {
  type Figure,
  type Report,
  type VariantComparison,
  type VariantDifference,
  figuresOf,
  findingsBetween,
} from '@taiseizu/rules'
import { reportOfVariant } from '../../state/derived'

const figures = new WeakMap<Report, readonly Figure[]>()
const differences = new WeakMap<Report, WeakMap<Report, VariantDifference>>()

function remembered<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

const differenceOf = (before: Report, after: Report): VariantDifference =>
  remembered(
    remembered(differences, before, () => new WeakMap()),
    after,
    () => ({ ...differenceBetween(before.design, after.design), findings: findingsBetween(before, after) }),
  )

/**
 * What `compareVariants` makes of them, in parts between which something else can be done; yields after each.
 * Cost: for each variant a check where it is not followed yet, then what its edits can have changed; the figures and differences anew.
 */
export function* comparing(
  workspace: Workspace,
  ids: readonly string[],
  today: string,
): Generator<undefined, VariantComparison> {
  const reports: Report[] = []
  for (const id of ids) {
    reports.push(reportOfVariant(workspace, id, today, ids.length))
    yield
  }
  const variants: VariantComparison['variants'][number][] = []
  for (const report of reports) {
    variants.push({ report, figures: remembered(figures, report, () => figuresOf(report)) })
    yield
  }
  const [first, ...others] = reports
  const found: VariantDifference[] = []
  for (const other of others) {
    if (first !== undefined) found.push(differenceOf(first, other))
    yield
  }
  return { variants, differences: found }
}

/** In how many parts that is done. */
export const partsOf = (ids: readonly string[]): number => 3 * ids.length - 1

/** How many records there are in all variants: tells whether a comparison takes long. */
export const recordsIn = ({ variants }: Workspace): number =>
  variants.reduce((sum, variant) => collectionNames.reduce((all, name) => all + (variant[name]?.length ?? 0), sum), 0)
