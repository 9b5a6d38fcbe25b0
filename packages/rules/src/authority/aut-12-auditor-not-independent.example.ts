import { assign, department, grant, officer, provider, scope, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('it-planning', { parent: 'it' }),
  department('audit', { parent: 'ceo', functions: ['internal-audit'] }),
  provider('auditors', { services: ['audit'] }),
  scope('office', 'it', 'it'),
  grant('audit', 'inspect', '*', { grantedBy: 'ceo' }),
  assign('audit', 'A', 'system-audit.audit', { scope: 'office' }),
]

export const example: RuleExample = {
  bad: [...organisation, assign('it-planning', 'R', 'system-audit.audit', { scope: 'office' })],
  good: [...organisation, assign('audit', 'R', 'system-audit.audit', { scope: 'office' })],
}
