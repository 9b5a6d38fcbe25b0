import { department, exclude, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it', 'procurement'] }),
  exclude('digital-product-development', 'packages-only', { takenOverBy: 'it' }),
]

export const example: RuleExample = {
  bad: [...company, scope('office', 'it', 'it')],
  good: [...company, scope('office', 'it', 'it', { development: 'packages-only' })],
}
