import { expect, test } from 'vitest'
import {
  type Piece,
  assign,
  committee,
  department,
  design,
  link,
  officer,
  post,
  provider,
  scope,
  section,
} from '../testing'
import { stepsByLine } from './duties'
import { type MetricId, metrics } from './metrics'

const watch = 'security-monitoring-operation.monitor-detect-respond'
const respond = 'security-monitoring-operation.incident-response'

function measured(id: MetricId, ...pieces: readonly Piece[]) {
  const { value, parts } = metrics.find((metric) => metric.id === id)!.measure(design(...pieces))
  return { value, parts: Object.fromEntries(parts.map(({ subject, value: own }) => [subject.id, own])) }
}
const valueOf = (id: MetricId, ...pieces: readonly Piece[]) => measured(id, ...pieces).value

const house = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  department('plant', { parent: 'ceo' }),
  provider('co'),
  scope('office', 'it', 'it'),
]

test('of an organisation of which nothing is known only counts can be told', () => {
  const told = metrics.flatMap(({ id }) => (valueOf(id) === null ? [] : [id]))
  expect(told).toEqual(['coverage-rate', 'units', 'providers', 'links', 'grants', 'contracts'])
})

test('every id is one of its own', () => {
  expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length)
})

test('coverage is told for all duties and for each scope', () => {
  const roles = [assign('it', 'A', watch, { scope: 'office' }), assign('soc', 'R', watch, { scope: 'office' })]
  const whole = design(...house, ...roles)
  const { value, parts } = measured('coverage-rate', ...house, ...roles)
  expect(value).toBe(1 / whole.openDuties.length)
  expect(parts['enterprise']).toBe(0)
  expect(parts['office']).toBe(1 / whole.dutiesIn(whole.scopeById.get('office')!).length)
})

test('match counts those duties alone that somebody answers for', () => {
  expect(valueOf('match-rate', ...house)).toBeNull()
  expect(valueOf('match-rate', ...house, assign('it', 'A', watch, { scope: 'office' }))).toBe(1)
  const both = [assign('it', 'A', watch, { scope: 'office' }), assign('plant', 'A', respond, { scope: 'office' })]
  expect(valueOf('match-rate', ...house, ...both)).toBe(0.5)
})

test('in-house is a duty in which somebody inside performs, not who manages a contractor', () => {
  const by = (...units: readonly string[]) => units.map((unit) => assign(unit, 'R', watch, { scope: 'office' }))
  expect(valueOf('in-house-share', ...house)).toBeNull()
  expect(valueOf('in-house-share', ...house, ...by('co'))).toBe(0)
  expect(valueOf('in-house-share', ...house, ...by('co', 'soc'))).toBe(1)
  const managing = assign('it', 'R', watch, { scope: 'office', mode: 'outsourced' })
  expect(valueOf('in-house-share', ...house, managing)).toBe(0)
})

test('the largest load is the share of the busiest unit in the house', () => {
  const load = [
    assign('it', 'R', watch, { scope: 'office' }),
    assign('it', 'R', respond, { scope: 'office' }),
    assign('soc', 'R', respond, { scope: 'office' }),
  ]
  expect(measured('largest-load', ...house, ...load)).toEqual({ value: 1, parts: { it: 1, soc: 0.5 } })
  expect(valueOf('largest-load', ...house, assign('co', 'R', watch, { scope: 'office' }))).toBe(0)
})

test('the distance of authority goes up and down the line between who answers and the owner', () => {
  const { unitById } = design(...house)
  const steps = (from: string, to: string) => stepsByLine(unitById.get(from)!, unitById.get(to)!)
  expect([
    steps('it', 'it'),
    steps('soc', 'it'),
    steps('ceo', 'soc'),
    steps('plant', 'soc'),
    steps('co', 'it'),
  ]).toEqual([0, 1, 2, 3, undefined])
  const answers = [assign('it', 'A', watch, { scope: 'office' }), assign('plant', 'A', respond, { scope: 'office' })]
  expect(measured('authority-distance', ...house, ...answers)).toEqual({ value: 1, parts: { office: 1 } })
})

test('in the response to an incident work changes hands between all who perform or answer', () => {
  const hands = [assign('soc', 'R', respond, { scope: 'office' }), assign('it', 'A', respond, { scope: 'office' })]
  expect(measured('response-handoffs', ...house, ...hands).parts).toMatchObject({ office: 1 })
  expect(measured('response-handoffs', ...house, assign('it', 'A', respond, { scope: 'office' })).value).toBe(0)
  expect(valueOf('response-handoffs', ...house)).toBeNull()
})

test('escalation is the longest of the shortest ways, and who finds none is told apart', () => {
  const ciso = officer('ciso', { parent: 'ceo' })
  const csirt = section('csirt', { parent: 'it', functions: ['csirt'] })
  const lost = section('lost', { functions: ['ot-sirt'] })
  expect(valueOf('escalation-to-ciso', ...house, csirt)).toBeNull()
  expect(valueOf('sirts-without-ciso', ...house, csirt)).toBeNull()
  const joined = [...house, ciso, csirt, lost, link('escalates-to', 'it', 'ciso')]
  expect(measured('escalation-to-ciso', ...joined)).toEqual({ value: 2, parts: { csirt: 2, lost: null } })
  expect(measured('escalation-to-top', ...joined)).toEqual({ value: 2, parts: { csirt: 2, lost: null } })
  expect(measured('sirts-without-ciso', ...joined)).toEqual({ value: 1, parts: { lost: null } })
})

test('span and levels tell how the line is built; providers stand outside', () => {
  expect(measured('span-largest', ...house)).toEqual({ value: 2, parts: { ceo: 2, it: 1 } })
  expect(valueOf('span-mean', ...house)).toBe(1.5)
  expect(measured('levels', ...house)).toEqual({ value: 3, parts: { soc: 3 } })
  expect([valueOf('units', ...house), valueOf('providers', ...house)]).toEqual([4, 1])
})

test('posts and their time are told where posts are recorded, concurrent ones once', () => {
  const posts = [post('p1', 'soc', { fte: 0.5, concurrentWith: ['it'] }), post('p2', 'soc', { vacant: true })]
  expect(valueOf('posts', ...house, ...posts)).toBe(2)
  expect(measured('fte', ...house, ...posts)).toEqual({ value: 1.5, parts: { soc: 1.5 } })
  expect(valueOf('fte-vacant', ...house, ...posts)).toBe(1)
})

test('a committee is as far from an owner as where it stands', () => {
  const com = committee('com', { parent: 'ceo' })
  const answer = assign('com', 'A', watch, { scope: 'office' })
  expect(valueOf('authority-distance', ...house, com, answer)).toBe(2)
})
