import { committee, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const heads = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
]
const council = (chair: string, other: string) =>
  committee('council', {
    parent: 'ceo',
    functions: ['supervision'],
    members: [{ unit: chair, chair: true }, { unit: other }],
  })

export const example: RuleExample = {
  bad: [...heads, council('it', 'ciso')],
  good: [...heads, council('ciso', 'it')],
}
