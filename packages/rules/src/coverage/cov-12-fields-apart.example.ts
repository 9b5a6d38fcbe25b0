import { assign, department, link, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
  assign('security', 'A', 'security-supervision'),
  assign('legal', 'A', 'legal'),
]

export const example: RuleExample = {
  bad: company,
  good: [...company, link('coordinates-with', 'security', 'legal')],
}
