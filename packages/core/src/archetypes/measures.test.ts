import { expect, test } from 'vitest'
import {
  assign,
  committee,
  department,
  design,
  grant,
  officer,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '../testing'
import { classifyArchetype } from './classify'
import { centralisationOf, committeeShareOf, ownScopesOf } from '../metrics/supervision-measures'

const supervision = 'security-supervision'
const house = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  site('plant', { parent: 'ceo', functions: ['business'] }),
  section('line-team', { parent: 'plant' }),
  committee('board-of-security', { parent: 'ceo', functions: ['supervision'] }),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'plant'),
]

test('the committee share is the mean over tasks, not over duties', () => {
  const { share, tasks } = committeeShareOf(
    design(
      ...house,
      assign('board-of-security', 'A', 'security-supervision.education'),
      assign('board-of-security', 'A', 'security-supervision.risk-assessment', { scope: 'line' }),
      assign('it', 'A', 'security-supervision.risk-assessment', { scope: 'office' }),
    ),
  )
  expect(tasks.map((one) => one.share)).toEqual([1, 0.5])
  expect(share).toBe(0.75)
})

test('a task that nobody answers for does not count, and without any there is no share', () => {
  expect(committeeShareOf(design(...house)).share).toBeNull()
  const { tasks } = committeeShareOf(design(...house, assign('it', 'A', 'security-supervision.education')))
  expect(tasks).toHaveLength(1)
})

test('IT is nobody’s own; a plant’s line is the plant’s; all of a subsidiary is its own, its IT included', () => {
  const own = ownScopesOf(
    design(
      ...house,
      subsidiary('daughter', { parent: 'ceo' }),
      department('daughter-it', { parent: 'daughter', functions: ['it'] }),
      scope('daughter-office', 'it', 'daughter-it'),
    ),
  )
  expect(own.map((one) => [one.scope.id, one.home.id])).toEqual([
    ['daughter-office', 'daughter'],
    ['line', 'plant'],
  ])
})

test('centralisation is the part that is decided outside the business', () => {
  const { share, scopes } = centralisationOf(
    design(
      ...house,
      assign('it', 'A', 'security-monitoring-operation', { scope: 'line' }),
      assign('line-team', 'A', supervision, { scope: 'line' }),
    ),
  )
  expect(scopes.map(({ outside, inside }) => [outside.length, inside.length])).toEqual([[3, 2]])
  expect(share).toBe(0.6)
})

test('what a provider alone answers for is not counted', () => {
  const { share } = centralisationOf(
    design(
      ...house,
      provider('soc-co'),
      assign('soc-co', 'A', 'security-monitoring-operation', { mode: 'outsourced' }),
    ),
  )
  expect(share).toBeNull()
})

test('a mixed organisation reads as mixed', () => {
  const found = classifyArchetype(
    design(
      ...house,
      assign('it', 'A', 'security-monitoring-operation', { scope: 'line' }),
      assign('line-team', 'A', supervision, { scope: 'line' }),
    ),
  )
  expect(found).toMatchObject({ form: 'dedicated', committeeShare: 0, scope: 'centralised', mixed: ['scope'] })
  expect(found.evidence.map(({ text }) => text.en)).toContain('Centralised and federated are mixed (0.2 to 0.8).')
})

test('an organisation in which nobody answers has no archetype, and says so', () => {
  const found = classifyArchetype(design(officer('ceo'), grant('ceo', 'policy', '*')))
  expect(found).toMatchObject({ form: null, committeeShare: null, scope: null, centralisation: null, placement: null })
  expect(found.evidence.map(({ of }) => of)).toEqual(['form', 'scope', 'placement'])
})
