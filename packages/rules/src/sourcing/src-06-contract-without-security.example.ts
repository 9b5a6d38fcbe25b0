import { contract, department, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('soc-co', { services: ['monitoring'] })]
const soc = { provider: 'soc-co', manager: 'it', decidedBy: 'ceo' }

export const example: RuleExample = {
  bad: [...units, contract('soc-2026', { ...soc, clauses: ['confidentiality', 'security-requirements'] })],
  good: [
    ...units,
    contract('soc-2026', {
      ...soc,
      clauses: ['confidentiality', 'security-requirements', 'incident-duty', 'audit-right'],
    }),
  ],
}
