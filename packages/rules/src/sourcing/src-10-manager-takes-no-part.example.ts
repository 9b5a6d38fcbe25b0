import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const base = [
  officer('ceo'),
  department('buying', { parent: 'ceo', functions: ['procurement'] }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('soc-co', { services: ['monitoring'] }),
  contract('soc-2026', { provider: 'soc-co', manager: 'buying', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', task),
  assign('soc-co', 'R', task, { contract: 'soc-2026' }),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, assign('buying', 'S', task)],
}
