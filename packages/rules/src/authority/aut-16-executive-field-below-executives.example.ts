import { assign, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo', appointedBy: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
]

export const example: RuleExample = {
  bad: [...organisation, assign('it', 'A', 'security-executive')],
  good: [...organisation, assign('ciso', 'A', 'security-executive')],
}
