/** The comparison of variants, worked out in parts, each of them once for the same reports. */
import { type Workspace, differenceInParts } from '@taiseizu/core'
import {
  type Figure,
  type Report,
  type VariantComparison,
  type VariantDifference,
  figuresOf,
  findingsBetween,
} from '@taiseizu/rules'
import { rules } from '../../state/all-rules'
import { checkingVariant } from '../../state/derived'

const figures = new WeakMap<Report, readonly Figure[]>()
const differences = new WeakMap<Report, WeakMap<Report, VariantDifference>>()

function remembered<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** Yields after each part how much of it is done, 0 to 1. */
function* differing(before: Report, after: Report): Generator<number, VariantDifference> {
  const known = remembered(differences, before, () => new WeakMap<Report, VariantDifference>())
  const difference = known.get(after) ?? {
    ...(yield* differenceInParts(before.design, after.design)),
    findings: findingsBetween(before, after),
  }
  known.set(after, difference)
  return difference
}

/**
 * What `compareVariants` makes of them, in parts between which something else can be done; yields after each how much of it is done, 0 to 1.
 * Cost: for each variant a check where it is not followed yet, then what its edits can have changed; the figures and differences anew.
 */
export function* comparing(
  workspace: Workspace,
  ids: readonly string[],
  today: string,
): Generator<number, VariantComparison> {
  const all = 3 * ids.length - 1
  const reports: Report[] = []
  for (const id of ids) {
    const checking = checkingVariant({ workspace, variantId: id }, today, ids.length, rules)
    let step = checking.next()
    for (; step.done !== true; step = checking.next()) yield (reports.length + step.value) / all
    reports.push(step.value)
    yield reports.length / all
  }
  const variants: VariantComparison['variants'][number][] = []
  for (const report of reports) {
    variants.push({ report, figures: remembered(figures, report, () => figuresOf(report)) })
    yield (ids.length + variants.length) / all
  }
  const [first, ...others] = reports
  const found: VariantDifference[] = []
  for (const other of others) {
    if (first === undefined) break
    const parts = differing(first, other)
    let step = parts.next()
    for (; step.done !== true; step = parts.next()) yield (2 * ids.length + found.length + step.value) / all
    found.push(step.value)
    yield (2 * ids.length + found.length) / all
  }
  return { variants, differences: found }
}
