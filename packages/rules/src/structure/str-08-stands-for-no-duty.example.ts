import { assign, department, officer, scope, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
  scope('office', 'it', 'it'),
]

export const example: RuleExample = {
  bad: [...organisation, assign('it', 'R', 'digital-product-operation.support-helpdesk', { scope: 'line-1' })],
  good: [...organisation, assign('it', 'R', 'digital-product-operation.support-helpdesk', { scope: 'office' })],
}
