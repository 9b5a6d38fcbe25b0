import { board, department, grant, officer, scope, subsidiary } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
  subsidiary('euro', { parent: 'ceo', ownership: 'wholly-owned', region: 'EU' }),
  scope('euro-office', 'it', 'euro'),
]

export const example: RuleExample = {
  bad: base,
  good: [...base, grant('sec', 'policy', 'euro', { grantedBy: 'ceo' })],
  around: { profile: { overseas: true, region: 'JP' } },
}
