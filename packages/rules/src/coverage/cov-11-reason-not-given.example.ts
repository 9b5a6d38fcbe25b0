import { department, exclude, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it', 'procurement'] }),
  scope('office', 'it', 'it', { development: 'packages-only' }),
]

export const example: RuleExample = {
  bad: [...company, exclude('digital-product-operation', 'packages-only', { takenOverBy: 'it' })],
  good: [...company, exclude('digital-product-development', 'packages-only', { takenOverBy: 'it' })],
}
