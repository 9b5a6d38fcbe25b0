import { department, link, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  department('pr', { parent: 'ceo', functions: ['pr'] }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('coordinates-with', 'csirt', 'pr')],
}
