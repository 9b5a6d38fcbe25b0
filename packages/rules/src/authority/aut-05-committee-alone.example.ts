import { assign, committee, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'

const organisation = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  committee('council', {
    parent: 'ceo',
    functions: ['supervision'],
    members: [{ unit: 'ceo', chair: true }, { unit: 'it' }],
  }),
  provider('soc-co', { services: ['monitoring'] }),
  scope('office', 'it', 'it'),
  contract('soc', { provider: 'soc-co', manager: 'it', decidedBy: 'ceo' }),
  assign('council', 'A', monitoring, { scope: 'office' }),
  assign('soc-co', 'R', monitoring, { scope: 'office', contract: 'soc' }),
]

export const example: RuleExample = {
  bad: organisation,
  good: [...organisation, assign('it', 'S', monitoring, { scope: 'office' })],
}
