import { department, grant, officer, scope, subsidiary } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const group = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  subsidiary('trading', { parent: 'ceo', ownership: 'majority' }),
  scope('trading-office', 'it', 'trading'),
]

export const example: RuleExample = {
  bad: group,
  good: [...group, grant('security', 'policy', 'trading')],
}
