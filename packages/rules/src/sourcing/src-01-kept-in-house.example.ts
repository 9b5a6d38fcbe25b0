import { assign, board, officer, provider } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const units = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  officer('ciso', { parent: 'ceo' }),
  provider('advisers'),
]
const decides = assign('ceo', 'A', 'security-executive')

export const example: RuleExample = {
  bad: [...units, decides, assign('advisers', 'R', 'security-executive')],
  good: [...units, decides, assign('ciso', 'R', 'security-executive'), assign('advisers', 'S', 'security-executive')],
}
