import { assign, department, officer, post, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('soc', { parent: 'ceo', functions: ['soc'] }),
  scope('office', 'it', 'ceo'),
  assign('soc', 'R', 'security-monitoring-operation'),
]

export const example: RuleExample = {
  bad: [...base, post('analyst', 'soc', { vacant: true })],
  good: [...base, post('analyst', 'soc')],
}
