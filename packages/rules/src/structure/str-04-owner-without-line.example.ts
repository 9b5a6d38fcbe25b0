import { department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  provider('cloud-co'),
]

export const example: RuleExample = {
  bad: [...organisation, scope('web-shop', 'digital-service', 'cloud-co')],
  good: [...organisation, scope('web-shop', 'digital-service', 'sales')],
}
