import { committee, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
]
const members = [{ unit: 'ciso', chair: true }, { unit: 'it' }]

export const example: RuleExample = {
  bad: [...organisation, committee('security-committee', { parent: 'ceo', functions: ['supervision'], members })],
  good: [
    ...organisation,
    committee('security-committee', {
      parent: 'ceo',
      functions: ['supervision'],
      members: [...members, { unit: 'sales' }, { unit: 'legal' }],
    }),
  ],
}
