import { assign, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const answered = [
  officer('ceo'),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
  assign('ceo', 'A', 'legal'),
]

export const example: RuleExample = {
  bad: [...answered, assign('legal', 'R', 'legal.digital-law'), assign('legal', 'R', 'legal.compliance')],
  good: [...answered, assign('legal', 'R', 'legal')],
}
