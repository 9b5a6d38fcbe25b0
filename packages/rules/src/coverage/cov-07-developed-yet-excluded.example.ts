import { assign, department, exclude, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const field = 'digital-product-development'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('buying', { parent: 'ceo', functions: ['procurement'] }),
  scope('office', 'it', 'it', { development: 'packages-only' }),
  scope('shop', 'digital-service', 'it', { development: 'outsourced' }),
]

export const example: RuleExample = {
  bad: [...company, exclude(field, 'packages-only', { takenOverBy: 'buying' })],
  good: [
    ...company,
    exclude(field, 'packages-only', { scope: 'office', takenOverBy: 'buying' }),
    assign('it', 'R', field),
    assign('it', 'A', field),
  ],
}
