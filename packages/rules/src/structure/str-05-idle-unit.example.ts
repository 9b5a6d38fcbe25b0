import { assign, department, officer, scope, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  scope('office', 'it', 'it'),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, assign('csirt', 'R', 'security-monitoring-operation.incident-response', { scope: 'office' })],
}
