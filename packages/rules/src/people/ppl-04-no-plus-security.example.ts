import { assign, department, officer, post, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  scope('office', 'it', 'it'),
  assign('it', 'R', 'digital-product-operation', { scope: 'office' }),
]

export const example: RuleExample = {
  bad: [...base, post('operator', 'it')],
  good: [...base, post('operator', 'it', { training: ['Secure operation'] })],
}
