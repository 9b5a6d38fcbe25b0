import { type Difference, type Workspace, designOf, differenceBetween } from '@taiseizu/core'
import { type CheckOptions, type Report, check } from '../engine/check'
import type { Finding } from '../engine/findings'
import { type Figure, figuresOf } from './figures'

/** A variant as it is compared: checked and measured. */
export interface Compared {
  readonly report: Report
  readonly figures: readonly Figure[]
}

/** What changes where one variant takes the place of another. */
export interface VariantDifference extends Difference {
  readonly findings: FindingDifference
}

/** Findings that count in the one and not in the other, by severity, rule and key. Exceptions that hold are not counted. */
export interface FindingDifference {
  readonly come: readonly Finding[]
  readonly gone: readonly Finding[]
  /** How many stay. */
  readonly stayed: number
}

export interface VariantComparison {
  /** In the order asked for. */
  readonly variants: readonly Compared[]
  /** Of each variant but the first: how it differs from the first. */
  readonly differences: readonly VariantDifference[]
}

/**
 * Holds variants of a workspace side by side: the first is what the others are compared with.
 * @throws where a variant does not exist. Cost: that of checking each.
 */
export function compareVariants(
  workspace: Workspace,
  ids: readonly string[],
  options: CheckOptions,
): VariantComparison {
  const variants = ids.map((id): Compared => {
    const report = check(designOf(workspace, id), options)
    return { report, figures: figuresOf(report) }
  })
  const [base, ...others] = variants
  if (base === undefined) return { variants, differences: [] }
  return {
    variants,
    differences: others.map(({ report }) => ({
      ...differenceBetween(base.report.design, report.design),
      findings: findingsBetween(base.report, report),
    })),
  }
}

/** The findings that come and go from one report to another. */
export function findingsBetween(before: Report, after: Report): FindingDifference {
  const counted = ({ findings }: Report) => findings.filter(({ exception }) => exception === null)
  const [was, is] = [counted(before), counted(after)]
  const [keysBefore, keysAfter] = [was, is].map((list) => new Set(list.map(({ key }) => key)))
  const come = is.filter(({ key }) => !keysBefore?.has(key))
  return { come, gone: was.filter(({ key }) => !keysAfter?.has(key)), stayed: is.length - come.length }
}
