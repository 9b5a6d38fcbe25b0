import { assign, department, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  scope('office', 'it', 'it'),
  assign('it', 'A', monitoring, { scope: 'office' }),
]

export const example: RuleExample = {
  bad: [...organisation, assign('security', 'A', monitoring, { scope: 'office' })],
  good: [...organisation, assign('security', 'C', monitoring, { scope: 'office' })],
}
