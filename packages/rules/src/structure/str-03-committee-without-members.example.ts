import { committee, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })]

export const example: RuleExample = {
  bad: [...organisation, committee('security-committee', { parent: 'ceo', functions: ['supervision'] })],
  good: [
    ...organisation,
    committee('security-committee', {
      parent: 'ceo',
      functions: ['supervision'],
      members: [{ unit: 'ceo', chair: true }, { unit: 'it' }],
    }),
  ],
}
