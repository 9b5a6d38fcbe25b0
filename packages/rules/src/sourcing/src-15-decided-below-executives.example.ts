import { contract, department, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('soc-co', { services: ['monitoring'] })]

export const example: RuleExample = {
  bad: [...units, contract('soc-2026', { provider: 'soc-co', manager: 'it', decidedBy: 'it' })],
  good: [...units, contract('soc-2026', { provider: 'soc-co', manager: 'it', decidedBy: 'ceo' })],
}
