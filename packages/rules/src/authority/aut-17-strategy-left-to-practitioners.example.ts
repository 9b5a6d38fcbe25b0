import { assign, department, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('help-desk', { parent: 'it' }),
]

export const example: RuleExample = {
  bad: [...organisation, assign('help-desk', 'A', 'security-supervision.education')],
  good: [
    ...organisation,
    assign('it', 'A', 'security-supervision.education'),
    assign('help-desk', 'R', 'security-supervision.education'),
  ],
}
