import { department, link, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('corporate', { parent: 'ceo', functions: ['general-affairs'] }),
  officer('ciso', { parent: 'corporate', appointedBy: 'ceo' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('escalates-to', 'ciso', 'ceo')],
}
