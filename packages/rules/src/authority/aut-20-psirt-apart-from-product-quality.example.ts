import { department, link, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  department('quality', { parent: 'ceo', functions: ['product-quality'] }),
  department('products', { parent: 'ceo', functions: ['business'] }),
  section('psirt', { parent: 'products', functions: ['psirt'] }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('advises', 'psirt', 'quality')],
}
