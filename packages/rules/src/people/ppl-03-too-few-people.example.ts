import { assign, department, officer, post, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  scope('office', 'it', 'it'),
  assign('it', 'R', 'security-monitoring-operation', { scope: 'office' }),
  post('lead', 'it'),
]

export const example: RuleExample = {
  bad: [...base, post('helper', 'it', { fte: 0.5 })],
  good: [...base, post('helper', 'it')],
}
