/** Figures that need the rules: how many findings there are, by severity and by family. */
import type { Severity } from '@taiseizu/catalogue'
import type { Report } from '../engine/check'

const families = {
  coverage: 'COV',
  sourcing: 'SRC',
  authority: 'AUT',
  structure: 'STR',
  group: 'GRP',
  people: 'PPL',
} as const

export type FindingMetricId = `findings-${Severity | keyof typeof families}`

/** How many findings count, of each severity and each family; those under an exception that holds do not. */
export function findingCounts({ findings }: Report): Readonly<Record<FindingMetricId, number>> {
  const counted = findings.filter(({ exception }) => exception === null)
  const of = (severity: Severity) => counted.filter((finding) => finding.severity === severity).length
  const inFamily = (prefix: string) => counted.filter(({ rule }) => rule.id.startsWith(`${prefix}-`)).length
  return {
    'findings-error': of('error'),
    'findings-warning': of('warning'),
    'findings-advice': of('advice'),
    'findings-coverage': inFamily(families.coverage),
    'findings-sourcing': inFamily(families.sourcing),
    'findings-authority': inFamily(families.authority),
    'findings-structure': inFamily(families.structure),
    'findings-group': inFamily(families.group),
    'findings-people': inFamily(families.people),
  }
}

export const findingMetricIds: readonly FindingMetricId[] = [
  'findings-error',
  'findings-warning',
  'findings-advice',
  'findings-coverage',
  'findings-sourcing',
  'findings-authority',
  'findings-structure',
  'findings-group',
  'findings-people',
]
