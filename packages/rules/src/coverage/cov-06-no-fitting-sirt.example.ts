import { assign, department, officer, scope, section, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  site('plant', { parent: 'ceo', functions: ['business'] }),
  scope('line', 'ot', 'plant'),
  assign('plant', 'R', 'security-monitoring-operation'),
]

export const example: RuleExample = {
  bad: company,
  good: [...company, assign('csirt', 'S', 'security-monitoring-operation.incident-response')],
}
