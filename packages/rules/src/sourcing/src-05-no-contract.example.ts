import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('soc-co', { services: ['monitoring'] }),
  scope('office', 'it', 'it'),
  assign('it', 'A', task),
  provider('lawyers', { services: ['legal'] }),
  contract('legal-advice', { provider: 'lawyers', manager: 'it', decidedBy: 'ceo' }),
]

export const example: RuleExample = {
  bad: [...base, assign('soc-co', 'R', task)],
  good: [
    ...base,
    contract('soc-2026', { provider: 'soc-co', manager: 'it', decidedBy: 'ceo' }),
    assign('soc-co', 'R', task, { contract: 'soc-2026' }),
  ],
}
