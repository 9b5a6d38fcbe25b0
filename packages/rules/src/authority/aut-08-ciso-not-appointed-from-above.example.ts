import { board, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const head = [board('board'), officer('ceo', { parent: 'board' })]

export const example: RuleExample = {
  bad: [...head, officer('ciso', { parent: 'ceo' })],
  good: [...head, officer('ciso', { parent: 'ceo', appointedBy: 'board' })],
}
