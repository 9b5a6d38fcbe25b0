import { assign, department, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  scope('office', 'it', 'it'),
  scope('web-shop', 'digital-service', 'sales'),
]
const fields = ['digital-product-operation', 'digital-product-development', 'digital-system-architecture']

export const example: RuleExample = {
  bad: [...organisation, ...fields.map((field) => assign('it', 'R', field))],
  good: [
    ...organisation,
    ...fields.flatMap((field) => [
      assign('it', 'R', field, { scope: 'office' }),
      assign('sales', 'R', field, { scope: 'web-shop' }),
    ]),
  ],
}
