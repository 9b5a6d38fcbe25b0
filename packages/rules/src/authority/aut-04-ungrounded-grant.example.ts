import { department, grant, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
]

export const example: RuleExample = {
  bad: [...organisation, grant('security', 'halt', 'line-1', { grantedBy: 'it' })],
  good: [...organisation, grant('security', 'halt', 'line-1', { grantedBy: 'plant' })],
}
