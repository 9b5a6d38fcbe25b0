import { department, grant, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  provider('advisers'),
]

export const example: RuleExample = {
  bad: [...organisation, grant('advisers', 'policy', '*', { grantedBy: 'ceo' })],
  good: [...organisation, grant('security', 'policy', '*', { grantedBy: 'ceo' })],
}
