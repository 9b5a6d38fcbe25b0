import { assign, department, grant, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision', 'csirt'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
  assign('security', 'A', 'security-monitoring-operation.incident-response', { scope: 'line-1' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, grant('security', 'halt', 'line-1', { grantedBy: 'ceo' })],
}
