import { assign, department, link, officer, scope, subsidiary } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('sec', { parent: 'ceo', functions: ['supervision', 'csirt'] }),
  subsidiary('logistics', { parent: 'ceo', ownership: 'majority' }),
  department('logistics-it', { parent: 'logistics', functions: ['it'] }),
  scope('warehouse', 'it', 'logistics-it'),
  assign('logistics-it', 'A', 'security-monitoring-operation', { scope: 'warehouse' }),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, link('escalates-to', 'logistics-it', 'sec')],
}
