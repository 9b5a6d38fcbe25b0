import {
  type Piece,
  assign,
  department,
  exclude,
  grant,
  officer,
  post,
  provider,
  scope,
  subsidiary,
  workspaceOf,
} from '@taiseizu/core/testing'
import { designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { verdictOf } from './lens'
import { type Region, talliesOf } from './tally'

const field = 'security-monitoring-operation'
const watch = `${field}.monitor-detect-respond`
const frame: readonly Piece[] = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  subsidiary('sub', { parent: 'ceo' }),
  department('sub-it', { parent: 'sub' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('branch', 'it', 'sub-it'),
]

function tallyOf(
  id: Parameters<ReturnType<typeof talliesOf>['get']>[0],
  pieces: readonly Piece[],
  region: Region = { of: 'all' },
) {
  const design = designOf(workspaceOf([...frame, ...pieces]), 'as-is')
  const tally = talliesOf(design, check(design, { rules, today: '2026-11-21' }).findings, region).get(id)
  if (tally === undefined) throw new Error(`no field ${id}`)
  return { design, tally }
}

test('the states of a field add up to its duties, the excluded ones included', () => {
  const { design, tally } = tallyOf(field, [
    assign('it', 'A', field),
    exclude(watch, 'not-applicable', { scope: 'office', note: 'x' }),
  ])
  const sum = Object.values(tally.states).reduce((total, count) => total + count, 0)
  expect(sum).toBe(design.duties.filter((duty) => duty.field === field).length)
  expect(tally.states.excluded).toBe(1)
  expect(tally.open).toBe(sum - 1)
})

test('of one scope only its duties and findings are counted; of a company those of its scopes', () => {
  const pieces = [assign('it', 'R', watch, { scope: 'office' }), assign('it', 'A', watch, { scope: 'office' })]
  expect(tallyOf(field, pieces, { of: 'scope', id: 'office' }).tally.performers.map(({ unit }) => unit.id)).toEqual([
    'it',
  ])
  const company = tallyOf(field, pieces, { of: 'company', id: 'sub' }).tally
  expect(company.performers).toEqual([])
  expect(company.open).toBe(company.states.gap)
  expect(verdictOf(company, 'coverage')).toMatchObject({ fill: 'empty', sign: 'gap' })
})

test('who does most comes first, and own people are told from providers', () => {
  const { tally } = tallyOf(field, [
    assign('it', 'R', field, { scope: 'office' }),
    assign('soc-co', 'R', watch, { scope: 'branch', mode: 'outsourced' }),
  ])
  expect(tally.performers.map(({ unit }) => unit.id)).toEqual(['it', 'soc-co'])
  expect(tally.outsourced).toBe(1)
  expect(tally.inside).toBe(tally.inHouse)
  expect(verdictOf(tally, 'sourcing').fill).toBe('shared')
})

test('a provider in a field that must stay in-house is shown to be against the mark of the guide', () => {
  const { tally } = tallyOf('security-executive', [assign('soc-co', 'A', 'security-executive', { mode: 'outsourced' })])
  expect(tally.againstMark).toBeGreaterThan(0)
  expect(verdictOf(tally, 'sourcing').sign).toBe('against')
})

test('whoever answers without authority is shown as such by authority, and as covered by coverage', () => {
  const pieces = [assign('sub-it', 'R', field), assign('sub-it', 'A', field)]
  const { tally } = tallyOf(field, pieces, { of: 'scope', id: 'office' })
  expect(verdictOf(tally, 'match')).toMatchObject({ fill: 'trouble', sign: 'unauthorised' })
  expect(verdictOf(tally, 'coverage')).toMatchObject({ fill: 'solid', sign: null })
  const kinds = ['direct', 'policy', 'budget', 'appoint', 'inspect', 'halt', 'contract', 'accept-risk'] as const
  const granted = tallyOf(
    field,
    [...pieces, ...kinds.map((kind) => grant('sub-it', kind, 'office', { grantedBy: 'ceo' }))],
    { of: 'scope', id: 'office' },
  )
  expect(verdictOf(granted.tally, 'match')).toMatchObject({ fill: 'solid', sign: null })
})

test('the load counts filled posts alone, and says nothing of posts where none are recorded', () => {
  const doing = assign('it', 'R', field)
  expect(tallyOf(field, [doing]).tally.fte).toBeNull()
  const { tally } = tallyOf(field, [doing, post('p1', 'it', { fte: 0.5 }), post('p2', 'it', { vacant: true })])
  expect(tally.fte).toBe(0.5)
  expect(verdictOf(tally, 'load').says).toMatchObject(['says.loadFte', { fte: 0.5, share: 100 }])
})

test('a field without duties is neither good nor bad', () => {
  const { tally } = tallyOf('digital-product-development', [], { of: 'scope', id: 'enterprise' })
  for (const lens of ['coverage', 'sourcing', 'match', 'load'] as const) expect(verdictOf(tally, lens).fill).toBe('out')
})
