import { department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

export const example: RuleExample = {
  bad: [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })],
  good: [officer('ceo'), department('it', { functions: ['it'] })],
  around: {
    exceptions: [
      {
        rule: 'STR-01',
        key: 'STR-01:unit/it',
        reason: { ja: '再編の途中', en: 'Being reorganised' },
        approvedBy: { ja: '取締役会', en: 'The board' },
      },
    ],
  },
}
