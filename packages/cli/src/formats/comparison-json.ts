import { type Role, citation } from '@taiseizu/catalogue'
import { type DutyDifference, type RoleInDuty, type UnitDifference, textIn } from '@taiseizu/core'
import { type ComparisonTold, type Finding, type VariantDifference, differencesSaid, messageOf } from '@taiseizu/rules'
import type { World } from '../command'
import { recordAsJson } from './record-json'

/** `taiseizu-comparison/1`, described in docs/reference/comparison.md. */
export function comparisonAsJson({ comparison, criteria, ranking }: ComparisonTold, { language }: World): string {
  const { variants, differences } = comparison
  const [first] = variants
  const byVariant = <Value>(valueOf: (index: number) => Value) =>
    Object.fromEntries(variants.map(({ report }, index) => [report.design.variant.id, valueOf(index)]))
  const metrics = (first?.figures ?? []).map(({ kind: { id, unit, better, source, text } }, at) => ({
    id,
    unit,
    better,
    name: text.name[language],
    formula: text.formula[language],
    source: citation(source, language),
    values: byVariant((index) => variants[index]?.figures[at]?.value ?? null),
    parts: byVariant((index) =>
      (variants[index]?.figures[at]?.parts ?? []).map(({ subject, value }) => ({
        type: subject.type,
        id: subject.id,
        value,
      })),
    ),
  }))
  return JSON.stringify(
    {
      format: 'taiseizu-comparison/1',
      variants: variants.map(({ report: { design, summary } }) => ({
        id: design.variant.id,
        name: textIn(design.variant.record.name, language),
        summary,
      })),
      metrics,
      differences: differences.map((difference) => differenceAsJson(difference)),
      ranking: ranking && {
        criteria: criteria.map(({ id, weight, better }) => ({ metric: id, weight, better })),
        ranked: ranking.ranked,
        sensitivity: ranking.sensitivity.map(({ criterion, falling, rising }) => ({
          metric: criterion,
          falling,
          rising,
        })),
        leftOut: ranking.leftOut,
      },
    },
    null,
    2,
  )

  function differenceAsJson(difference: VariantDifference) {
    const { before, after, records, duties, units, findings } = difference
    const finding = (one: Finding) => ({
      rule: one.rule.id,
      severity: one.severity,
      key: one.key,
      message: messageOf(one, language),
    })
    const named = differencesSaid(records, difference, language)
    return {
      from: before.variant.id,
      to: after.variant.id,
      structure: records.map((record, index) => ({ ...recordAsJson(record), name: named[index]?.name ?? '' })),
      duties: duties.map(dutyAsJson),
      units: units.map(unitAsJson),
      findings: { come: findings.come.map(finding), gone: findings.gone.map(finding), stayed: findings.stayed },
    }
  }
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const dutyAsJson = ({ duty, before, after, roles }: DutyDifference) => ({
  task: duty.task.id,
  field: duty.field,
  scope: duty.scope.id,
  before,
  after,
  roles: Object.fromEntries(
    roles.map(({ role, gained, lost }): [Role, object] => [role, { gained: idsOf(gained), lost: idsOf(lost) }]),
  ),
})

const roleAsJson = ({ role, duty }: RoleInDuty) => ({ role, task: duty.task.id, scope: duty.scope.id })

const unitAsJson = (difference: UnitDifference) => ({
  unit: difference.unit.id,
  kind: difference.kind,
  parent: { before: difference.superior.before?.id ?? null, after: difference.superior.after?.id ?? null },
  gains: difference.gains.map(roleAsJson),
  loses: difference.loses.map(roleAsJson),
  keeps: difference.keeps.map(roleAsJson),
  authority: { gained: idsOf(difference.authorityGained), lost: idsOf(difference.authorityLost) },
  scopes: { gained: idsOf(difference.scopesGained), lost: idsOf(difference.scopesLost) },
})
