import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const field = 'vulnerability-assessment-pentest'
const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('testers', { services: ['assessment'], registered: true }),
  contract('tests', { provider: 'testers', manager: 'it', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', field),
  assign('testers', 'R', field, { contract: 'tests' }),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, assign('it', 'S', field)],
}
