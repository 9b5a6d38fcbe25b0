import { assign, department, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const run = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  scope('office', 'it', 'it'),
  assign('it', 'R', 'digital-product-operation'),
]

export const example: RuleExample = {
  bad: [...run, assign('it', 'A', 'digital-product-operation.incident-response')],
  good: [...run, assign('it', 'A', 'digital-product-operation')],
}
