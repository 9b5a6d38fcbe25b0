import { department, entry, officer } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

export const example: RuleExample = {
  bad: [officer('ceo'), department('it-dept', { parent: 'ceo', functions: ['it'] })],
  good: [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })],
  around: {
    variants: [{ id: 'federated', basedOn: 'as-is', pieces: [entry('units', { id: 'it', functions: ['it', 'soc'] })] }],
  },
  variant: 'federated',
}
