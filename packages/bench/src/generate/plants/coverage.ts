/** Duties that nobody does, and fields left out for no good reason. */
import type { ExclusionReason, FieldId } from '@taiseizu/catalogue'
import { type Venture, addOwnUnit, addScope, heldBy, plant, without, withoutField } from './venture'

export function plantCoverage(ours: Venture): void {
  const { draft, parent } = ours
  const users = 'digital-product-operation.user-management'
  const first = addScope(ours, 'COV-01', (cells) => without(cells, users, 'R'))
  plant(ours, 'COV-01', `duty/${users}@${first}`)
  const second = addScope(ours, 'COV-02', (cells) => without(cells, users, 'A'))
  plant(ours, 'COV-02', `duty/${users}@${second}`)
  const third = addScope(ours, 'COV-03', (cells) => withoutField(cells, 'digital-system-architecture'))
  plant(ours, 'COV-03', 'field/digital-system-architecture', `scope/${third}`)

  const unattended = addScope(ours, 'COV-06', (cells) => cells.filter(({ unit }) => unit !== parent.csirt))
  plant(ours, 'COV-06', `scope/${unattended}`)

  const leaveOut = (
    rule: string,
    field: FieldId,
    reason: ExclusionReason,
    takenOverBy: string | undefined,
    options: Parameters<typeof addScope>[3],
  ) => {
    const scope = addScope(ours, rule, (cells) => withoutField(cells, field), options)
    draft.exclusions.push({
      field,
      scope,
      reason,
      ...(takenOverBy === undefined ? {} : { takenOverBy }),
      ...(reason === 'not-applicable' ? { note: '対象なし' } : {}),
    })
    return { scope, exclusion: `exclusion/${field}@${scope}` }
  }
  const development: FieldId = 'digital-product-development'
  const developed = leaveOut('COV-07', development, 'packages-only', parent.security, {})
  plant(ours, 'COV-07', developed.exclusion, `scope/${developed.scope}`)
  plant(
    ours,
    'COV-08',
    leaveOut('COV-08', development, 'packages-only', undefined, { development: 'packages-only' }).exclusion,
  )
  plant(ours, 'COV-10', leaveOut('COV-10', 'security-supervision', 'not-applicable', undefined, {}).exclusion)
  plant(
    ours,
    'COV-11',
    leaveOut('COV-11', 'digital-product-operation', 'packages-only', parent.security, { development: 'packages-only' })
      .exclusion,
  )
  const unstated = leaveOut('COV-14', development, 'packages-only', parent.security, { development: null })
  plant(ours, 'COV-14', unstated.exclusion, `scope/${unstated.scope}`)

  draft.exclusions.push({
    task: 'security-analysis-research.malware-analysis',
    scope: 'enterprise',
    reason: 'specialist-contracted-when-needed',
  })
  plant(ours, 'COV-09', 'exclusion/security-analysis-research.malware-analysis@enterprise')

  const monitor = 'security-monitoring-operation.monitor-detect-respond'
  const team = addOwnUnit(ours, 'COV-15', 'team', {
    parent: parent.head,
    members: [{ unit: ours.place.operation, chair: true }],
  })
  const watched = addScope(ours, 'COV-15', (cells, scope) => heldBy(cells, scope, monitor, 'R', { unit: team }))
  plant(ours, 'COV-15', `duty/${monitor}@${watched}`)
}
