import { assign, department, exclude, officer, scope } from '@taiseizu/core/testing'
import type { RuleExample } from '../testing/example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  scope('office', 'it', 'it'),
  assign('it', 'R', 'security-monitoring-operation'),
]

export const example: RuleExample = {
  bad: [...company, exclude('security-analysis-research', 'specialist-contracted-when-needed')],
  good: [...company, exclude('security-analysis-research', 'specialist-contracted-when-needed', { takenOverBy: 'it' })],
}
