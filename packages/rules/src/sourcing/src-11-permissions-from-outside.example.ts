import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const task = 'digital-product-operation.user-permission-management'
const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('runner', { services: ['operation'] }),
  contract('running', { provider: 'runner', manager: 'it', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', task),
  assign('runner', 'R', task, { contract: 'running' }),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, assign('it', 'R', task)],
}
