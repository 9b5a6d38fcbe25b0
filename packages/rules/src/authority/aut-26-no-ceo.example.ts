import { board, department, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [board('board'), department('it', { parent: 'president', functions: ['it'] })]

export const example: RuleExample = {
  bad: [...organisation, officer('president', { parent: 'board', offices: ['other'] })],
  good: [...organisation, officer('president', { parent: 'board', offices: ['ceo'] })],
}
