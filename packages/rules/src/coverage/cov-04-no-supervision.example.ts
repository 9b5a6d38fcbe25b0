import { department, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
  site('plant', { parent: 'ceo', functions: ['business'] }),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'plant'),
]

export const example: RuleExample = {
  bad: company,
  good: [...company, department('security', { parent: 'ceo', functions: ['supervision'] })],
}
