import { assign, department, design, exclude, officer, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { wantingFirst } from './duty-order'

test('what wants attention comes first, what does not count last, and the rest between', () => {
  const analysis = 'security-analysis-research'
  const organisation = design(
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    scope('office', 'it', 'it'),
    assign('it', 'R', `${analysis}.malware-analysis`),
    assign('it', 'A', `${analysis}.malware-analysis`),
    assign('it', 'R', `${analysis}.threat-intelligence`),
    exclude(`${analysis}.market-survey`, 'specialist-contracted-when-needed'),
  )
  const { duties, wanting } = wantingFirst(
    organisation,
    organisation.duties.filter(({ field }) => field === analysis),
  )
  const statuses = ['gap', 'gap', 'gap', 'unanswered', 'covered', 'excluded']
  expect(duties.map((duty) => organisation.statusOf(duty))).toEqual(statuses)
  expect(wanting).toBe(4)
})
