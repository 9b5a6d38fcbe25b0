import { assign, department, grant, officer, scope, section, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo', appointedBy: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('security', { parent: 'it', functions: ['supervision'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
  assign('security', 'A', 'security-supervision.risk-assessment', { scope: 'line-1' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, grant('security', 'policy', 'line-1', { grantedBy: 'ceo' })],
}
