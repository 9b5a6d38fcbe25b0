import { department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

export const example: RuleExample = {
  bad: [officer('ceo'), department('it', { functions: ['it'] })],
  good: [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })],
}
