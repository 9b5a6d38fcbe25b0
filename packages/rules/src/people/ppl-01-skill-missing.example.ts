import { assign, department, officer, post } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const base = [
  officer('ceo'),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
  assign('sec', 'R', 'security-supervision'),
]
const known = { systemSecurity: 'communicate', securityOperation: 'communicate' } as const

export const example: RuleExample = {
  bad: [...base, post('planner', 'sec', { skills: { ...known, securityManagement: 'communicate' } })],
  good: [...base, post('planner', 'sec', { skills: { ...known, securityManagement: 'lead' } })],
}
