import { department, officer, section } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('web-services', { parent: 'ceo', functions: ['business'] }),
]

export const example: RuleExample = {
  bad: [...organisation, section('security', { parent: 'web-services', functions: ['supervision'] })],
  good: [...organisation, section('security', { parent: 'ciso', functions: ['supervision'] })],
}
