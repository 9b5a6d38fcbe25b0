import { assign, department, grant, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('planning', { parent: 'ceo', functions: ['planning'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
  grant('planning', 'budget', 'plant', { grantedBy: 'ceo' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [
    ...organisation,
    assign('planning', 'S', 'business-domain-planning.business-specific-security', { scope: 'line-1' }),
  ],
}
