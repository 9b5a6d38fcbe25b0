import { assign, department, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'

const organisation = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
]

export const example: RuleExample = {
  bad: [...organisation, assign('security', 'R', monitoring, { scope: 'line-1' })],
  good: [
    ...organisation,
    assign('plant', 'R', monitoring, { scope: 'line-1' }),
    assign('security', 'S', monitoring, { scope: 'line-1' }),
  ],
}
