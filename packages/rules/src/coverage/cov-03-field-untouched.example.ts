import { assign, department, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const security = 'security-monitoring-operation'
const others = [
  'security-audit',
  'system-audit',
  'security-supervision',
  'digital-system-strategy',
  'vulnerability-assessment-pentest',
  'digital-system-architecture',
  'digital-product-development',
  'digital-product-operation',
] as const
const enterprise = [
  'security-executive',
  'digital-executive',
  'corporate-executive',
  'enterprise-risk-management',
  'legal',
  'business-domain-planning',
  'security-analysis-research',
] as const

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('audit', { parent: 'ceo', functions: ['internal-audit'] }),
  scope('office', 'it', 'it'),
  ...others.map((field) => assign(field.endsWith('audit') ? 'audit' : 'it', 'R', field)),
  ...enterprise.map((field) => assign('ceo', 'R', field)),
  assign('it', 'R', security, { scope: 'enterprise' }),
]

export const example: RuleExample = {
  bad: company,
  good: [...company, assign('it', 'R', security, { scope: 'office' })],
}
