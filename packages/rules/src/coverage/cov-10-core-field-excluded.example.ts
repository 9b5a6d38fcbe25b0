import { assign, department, exclude, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [officer('ceo'), department('legal', { parent: 'ceo', functions: ['legal'] })]

export const example: RuleExample = {
  bad: [...company, exclude('legal', 'specialist-contracted-when-needed')],
  good: [
    ...company,
    assign('legal', 'R', 'legal'),
    assign('ceo', 'A', 'legal'),
    exclude('legal.digital-law', 'not-applicable', { note: 'No digital business' }),
  ],
}
