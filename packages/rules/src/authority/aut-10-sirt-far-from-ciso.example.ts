import { department, link, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo', appointedBy: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('escalates-to', 'csirt', 'ciso')],
}
