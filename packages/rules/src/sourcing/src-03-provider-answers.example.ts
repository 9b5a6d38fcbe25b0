import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('soc-co', { services: ['monitoring'] }),
  contract('soc', { provider: 'soc-co', manager: 'it', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('soc-co', 'R', task, { contract: 'soc' }),
]

export const example: RuleExample = {
  bad: [...base, assign('soc-co', 'A', task, { contract: 'soc' })],
  good: [...base, assign('it', 'A', task)],
}
