import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('auditors', { services: ['audit'], registered: true }),
  contract('audit-2026', { provider: 'auditors', manager: 'it', decidedBy: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('auditors', 'R', 'system-audit.audit', { contract: 'audit-2026' }),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, assign('it', 'R', 'digital-product-operation')],
}
