import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const runs = 'digital-product-operation.operation-settings'
const tests = 'vulnerability-assessment-pentest.vulnerability-assessment'
const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('runner', { services: ['operation', 'assessment'], registered: true }),
  provider('testers', { services: ['assessment'], registered: true }),
  contract('running', { provider: 'runner', manager: 'it', decidedBy: 'ceo' }),
  contract('testing', { provider: 'testers', manager: 'it', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', runs),
  assign('it', 'A', tests),
  assign('runner', 'R', runs, { contract: 'running' }),
]

export const example: RuleExample = {
  bad: [...base, assign('runner', 'R', tests, { contract: 'running' })],
  good: [...base, assign('testers', 'R', tests, { contract: 'testing' })],
}
