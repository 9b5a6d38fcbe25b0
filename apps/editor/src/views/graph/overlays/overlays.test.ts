import { assign, contract, department, design, grant, officer, provider, scope, section } from '@taiseizu/core/testing'
import { check, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { wholeOf } from '../model/whole'
import type { Strand } from '../stage/emphasis'
import { authorityTold } from './authority'
import { coverageShown } from './coverage'
import { escalationTold } from './escalation'
import { outsourcingTold } from './outsourcing'

const task = 'security-monitoring-operation.incident-response'
const frame = [
  officer('ceo', { offices: ['ceo'] }),
  officer('ciso', { parent: 'ceo', offices: ['ciso'] }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  scope('office', 'it', 'it'),
]
const lines = (strands: readonly Strand[]) => strands.map(({ from, to, kind }) => `${kind}: ${from} → ${to}`)

test('who answers without being allowed to is joined to the scope by a line of what is missing', () => {
  const one = design(...frame, assign('csirt', 'A', task, { scope: 'office' }), grant('it', 'inspect', 'office'))
  const { emphasis, figures } = authorityTold(one, 'all', null, 'en')
  expect(lines(emphasis.strands)).toEqual(['authority: unit/it → scope/office', 'missing: unit/csirt → scope/office'])
  expect(figures).toEqual({ good: 1, bad: 1 })
  expect(authorityTold(one, 'budget', null, 'en').emphasis.strands).toEqual([])
})

test('asked of a scope, it tells everybody who may there, by line too', () => {
  const one = design(...frame)
  const office = one.scopeById.get('office')
  expect(lines(authorityTold(one, 'halt', office ?? null, 'en').emphasis.strands)).toEqual([
    'authority: unit/ceo → scope/office',
    'authority: unit/it → scope/office',
  ])
})

test('the way from a SIRT goes step by step to the CISO and on to the top', () => {
  const linked = design(...frame, { in: 'links', record: { kind: 'escalates-to', from: 'csirt', to: 'ciso' } })
  const { emphasis, figures } = escalationTold(linked, (count) => `${count}`, 'none')
  expect(lines(emphasis.strands)).toEqual(['steps: unit/csirt → unit/ciso', 'steps: unit/ciso → unit/ceo'])
  expect(emphasis.marks.get('unit/csirt')?.text).toBe('1')
  expect(figures).toEqual({ good: 1, bad: 0 })
})

test('a SIRT from which no CISO is reached is marked, and the missing way drawn', () => {
  const { emphasis } = escalationTold(design(...frame), (count) => `${count}`, 'none')
  expect(emphasis.marks.get('unit/csirt')).toEqual({ kind: 'missing', text: 'none' })
  expect(lines(emphasis.strands)).toContain('missing: unit/csirt → unit/ciso')
})

test('a provider leads to who manages its contract, and what must stay in-house is marked', () => {
  const one = design(
    ...frame,
    provider('soc-co'),
    contract('c', { provider: 'soc-co', manager: 'it' }),
    assign('soc-co', 'A', 'security-executive'),
  )
  const { emphasis, figures } = outsourcingTold(wholeOf(one), check(one, { rules }), null, {
    duties: (count) => `${count}`,
    forbidden: 'no',
  })
  expect(lines(emphasis.strands)).toContain('contract: unit/soc-co → unit/it')
  expect(lines(emphasis.strands)).toContain('missing: unit/soc-co → field/security-executive')
  expect(emphasis.marks.get('unit/soc-co')).toEqual({ kind: 'forbidden', text: 'no' })
  expect(figures.bad).toBeGreaterThan(0)
})

test('a ring counts each duty of a scope once, and a unit’s those that it performs or answers for', () => {
  const one = design(
    ...frame,
    assign('it', 'A', task, { scope: 'office' }),
    assign('it', 'R', task, { scope: 'office' }),
  )
  const { rings, total } = coverageShown(one)
  const office = one.scopeById.get('office')
  const sum = (ring: readonly number[] | undefined) => ring?.reduce((all, share) => all + share, 0)
  expect(sum(rings.get('scope/office'))).toBe(office && one.dutiesIn(office).length)
  expect(rings.get('unit/it')).toEqual([1, 0, 0, 0])
  expect(sum(total)).toBe(one.openDuties.length)
})
