import { assign, contract, department, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const task = 'security-supervision.policy-guidelines'
const base = [
  officer('ceo'),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
  provider('advisers'),
  contract('advice', { provider: 'advisers', manager: 'sec', decidedBy: 'ceo' }),
  assign('ceo', 'A', task),
]

export const example: RuleExample = {
  bad: [...base, assign('advisers', 'R', task, { contract: 'advice' })],
  good: [...base, assign('sec', 'R', task), assign('advisers', 'S', task, { contract: 'advice' })],
}
