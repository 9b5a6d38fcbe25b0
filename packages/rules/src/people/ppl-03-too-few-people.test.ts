import { type Piece, assign, department, officer, post, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { ppl03 } from './ppl-03-too-few-people'
import { example } from './ppl-03-too-few-people.example'

const monitoring = 'security-monitoring-operation'
const key = 'PPL-03:scope/office:unit/it'
const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('ops', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
]
const works = (unit: string, field = monitoring) => assign(unit, 'R', field, { scope: 'office' })
const found = (...more: readonly Piece[]) => keysOf(ppl03, [...units, ...more])

test('a scope whose security rests on less than two full-time people is found', () => {
  expect(keysOf(ppl03, example.bad)).toEqual([key])
  expect(messageIn(ppl03, example.bad, 'en')).toBe(
    'In "office" only "it" performs security duties in-house, with filled posts of 1.5 full-time equivalents.',
  )
  expect(evidenceIn(ppl03, example.bad, 'ja')).toEqual([
    '「office」のセキュリティの分野を自ら実行（R）する社内の部署: it',
    'ポスト「helper」: 常勤換算0.5',
    'ポスト「lead」: 常勤換算1',
  ])
})

test('two full-time equivalents are enough, rounded to hundredths', () => {
  const parts = (...ftes: readonly number[]) => ftes.map((fte, index) => post(`p${index}`, 'it', { fte }))
  expect(found(works('it'), ...parts(0.1, 0.2, 0.7, 1))).toEqual([])
  expect(found(works('it'), ...parts(1, 0.996))).toEqual([])
  expect(found(works('it'), ...parts(1, 0.994))).toEqual([key])
})

test('vacant posts do not count', () => {
  const vacant = post('vacant', 'it', { fte: 5, vacant: true })
  expect(found(works('it'), post('lead', 'it'), vacant)).toEqual([key])
  expect(found(works('it'), vacant)).toEqual([key])
  expect(evidenceIn(ppl03, [...units, works('it'), vacant], 'en')[1]).toBe(
    'Post "vacant": 5 full-time equivalents, vacant',
  )
})

test('the time of a concurrent post belongs to its own unit alone', () => {
  const shared = post('shared', 'ops', { fte: 5, concurrentWith: ['it'] })
  expect(found(works('it'), post('lead', 'it'), shared)).toEqual([key])
  expect(found(works('it'), shared)).toEqual([])
  expect(found(works('it'), post('own', 'it', { fte: 2, concurrentWith: ['ops'] }))).toEqual([])
})

test('without posts nothing is known', () => {
  expect(found(works('it'))).toEqual([])
})

test('a second inside performer takes the weight off', () => {
  const lead = post('lead', 'it')
  expect(found(lead, works('it'), works('ops'))).toEqual([])
  expect(found(lead, works('it'), works('ops', 'security-audit'))).toEqual([])
})

test('outsiders and other fields do not', () => {
  const lead = post('lead', 'it')
  expect(found(lead, works('it'), provider('soc-co'), works('soc-co'))).toEqual([key])
  expect(found(lead, works('it'), assign('ops', 'R', monitoring, { scope: 'office', mode: 'outsourced' }))).toEqual([
    key,
  ])
  expect(found(lead, works('it'), works('ops', 'digital-product-operation'))).toEqual([key])
  expect(found(lead, works('it'), assign('ops', 'S', monitoring))).toEqual([key])
})

test('other fields alone are no security work', () => {
  expect(found(post('lead', 'it'), works('it', 'digital-product-operation'))).toEqual([])
})

test('the enterprise is looked at like a scope', () => {
  expect(found(post('lead', 'it'), assign('it', 'R', 'security-executive'))).toEqual([
    'PPL-03:scope/enterprise:unit/it',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(ppl03, example)
})
