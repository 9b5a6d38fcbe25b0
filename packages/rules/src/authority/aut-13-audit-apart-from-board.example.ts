import { board, department, link, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const organisation = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('audit', { parent: 'ceo', functions: ['internal-audit'] }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, link('reports-to', 'audit', 'board')],
}
