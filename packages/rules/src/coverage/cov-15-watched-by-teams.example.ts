import { assign, department, officer, scope, team } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const monitor = 'security-monitoring-operation.monitor-detect-respond'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('pr', { parent: 'ceo', functions: ['pr'] }),
  team('csirt', { functions: ['csirt'], members: [{ unit: 'it' }, { unit: 'pr' }] }),
  scope('office', 'it', 'it'),
]

export const example: RuleExample = {
  bad: [...company, assign('csirt', 'R', monitor)],
  good: [...company, assign('it', 'R', monitor)],
}
