import { assign, department, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('purchasing-desk', { parent: 'it' }),
]

export const example: RuleExample = {
  bad: [...organisation, assign('purchasing-desk', 'A', 'legal.digital-law')],
  good: [...organisation, assign('legal', 'A', 'legal.digital-law')],
}
