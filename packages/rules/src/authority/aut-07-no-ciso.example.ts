import { board, department, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  officer('cio', { parent: 'ceo', appointedBy: 'board' }),
  department('it', { parent: 'cio', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, officer('ciso', { parent: 'ceo', appointedBy: 'board' })],
}
