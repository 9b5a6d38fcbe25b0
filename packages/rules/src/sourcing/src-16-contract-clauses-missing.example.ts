import { contract, department, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('advisers', { services: ['consulting'] })]
const advice = { provider: 'advisers', manager: 'it', decidedBy: 'ceo' }

export const example: RuleExample = {
  bad: [...units, contract('advice', { ...advice, clauses: ['confidentiality'] })],
  good: [...units, contract('advice', { ...advice, clauses: ['confidentiality', 'subcontracting'] })],
}
