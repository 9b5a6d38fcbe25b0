import { department, link, officer, scope, section, site } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  site('plant', { parent: 'ceo' }),
  scope('line-1', 'ot', 'plant'),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('escalates-to', 'plant', 'csirt')],
}
