import { assign, department, grant, officer, scope, section, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('cio', { parent: 'ceo' }),
  department('it', { parent: 'cio', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
  assign('csirt', 'R', 'security-monitoring-operation.incident-response', { scope: 'line-1' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, grant('csirt', 'halt', 'line-1', { grantedBy: 'plant' })],
}
