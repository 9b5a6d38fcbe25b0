import { assign, department, officer, provider, scope, workspaceOf } from '@taiseizu/core/testing'
import { compareVariants, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { beyond, isLevel, nearestTurn, presetAs, presetIds, presetOf, weighed, weightsOf } from './weighing'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const workspace = workspaceOf(
  [
    officer('ceo'),
    department('it', { parent: 'ceo', functions: ['it'] }),
    provider('co'),
    scope('office', 'it', 'it'),
    assign('it', 'A', watch, { scope: 'office' }),
  ],
  // Covered by a provider: more is covered, and one unit more is there.
  {
    variants: [
      {
        id: 'to-be',
        basedOn: 'as-is',
        pieces: [department('soc', { parent: 'it' }), assign('soc', 'R', watch, { scope: 'office' })],
      },
    ],
  },
)
const comparison = compareVariants(workspace, ['as-is', 'to-be'], { rules })
const higher = (weight: number) => ({ weight, better: 'higher' as const })
const lower = (weight: number) => ({ weight, better: 'lower' as const })
const first = (weights: Parameters<typeof weighed>[1]) => weighed(comparison, weights).ranking.ranked[0]?.variant

test('the ranking turns just beyond the weight at which it is told to turn, and not before', () => {
  const weights = { 'coverage-rate': higher(3), units: lower(1) }
  expect(first(weights)).toBe('to-be')
  const turn = weighed(comparison, weights).turns.get('units')?.rising
  expect(turn).toMatchObject({ weight: 3, ahead: 'to-be', overtaking: 'as-is' })
  expect(first({ ...weights, units: lower(2.9) })).toBe('to-be')
  expect(first({ ...weights, units: lower(beyond(turn!, 'rising')) })).toBe('as-is')
})

test('beyond a weight that has to fall lies a smaller one, but none below zero', () => {
  expect(beyond({ weight: 1, ahead: 'a', overtaking: 'b' }, 'falling')).toBe(0.9)
  expect(beyond({ weight: 0.05, ahead: 'a', overtaking: 'b' }, 'falling')).toBe(0)
})

test('of what weighs nothing it is told as well how much would turn the ranking', () => {
  const { criteria, turns } = weighed(comparison, { 'coverage-rate': higher(2), units: lower(0) })
  expect(criteria.map(({ id }) => id)).toEqual(['coverage-rate'])
  expect(turns.get('units')?.rising?.weight).toBe(2)
})

test('the weight that has to move least is the one that the ranking hangs on', () => {
  const weighing = weighed(comparison, { 'coverage-rate': higher(3), 'match-rate': higher(0), units: lower(2.5) })
  expect(nearestTurn(weighing)).toMatchObject({ id: 'coverage-rate', turn: { weight: 2.5 } })
  expect(nearestTurn(weighed(comparison, { 'coverage-rate': higher(3) }))).toBeNull()
})

test('variants that differ and have the same score are level; the same ones are not', () => {
  expect(isLevel(weighed(comparison, { 'coverage-rate': higher(1), units: lower(1) }))).toBe(true)
  expect(isLevel(weighed(comparison, { 'coverage-rate': higher(2), units: lower(1) }))).toBe(false)
  expect(isLevel(weighed(comparison, { levels: lower(0), contracts: lower(1) }))).toBe(false)
})

test('a figure that is not measured everywhere is left out, and said to be', () => {
  expect(weighed(comparison, { fte: lower(2), 'coverage-rate': higher(1) }).leftOut).toEqual(['fte'])
})

test.each(presetIds)('the preset %s is known again, weighs something and ranks', (id) => {
  expect(presetAs(presetOf(id))).toBe(id)
  expect(first(presetOf(id))).toBeDefined()
})

test('weights that nobody has set are balanced; what was kept and is no weight is dropped', () => {
  expect(presetAs(weightsOf(null))).toBe('balanced')
  expect(presetAs({ ...presetOf('balanced'), units: lower(1) })).toBeNull()
  expect(weightsOf({ units: lower(-1), posts: lower(Number.NaN), fte: lower(2) })).toEqual({ fte: lower(2) })
})
