import { department, officer, scope, team } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('pr', { parent: 'ceo', functions: ['pr'] }),
  scope('office', 'it', 'it'),
]

export const example: RuleExample = {
  bad: company,
  good: [
    ...company,
    team('csirt', { parent: 'ciso', functions: ['csirt'], members: [{ unit: 'it' }, { unit: 'pr' }] }),
  ],
}
