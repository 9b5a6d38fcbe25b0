import { committee, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('planning', { parent: 'ceo', functions: ['planning'] }),
]
const members = [{ unit: 'ceo', chair: true }, { unit: 'planning' }]

export const example: RuleExample = {
  bad: [...organisation, committee('risk-committee', { parent: 'ceo', functions: ['risk-management'], members })],
  good: [
    ...organisation,
    committee('risk-committee', {
      parent: 'ceo',
      functions: ['risk-management'],
      members: [...members, { unit: 'ciso' }],
    }),
  ],
}
