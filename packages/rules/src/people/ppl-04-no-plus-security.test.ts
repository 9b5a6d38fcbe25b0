import { type Piece, assign, department, officer, post, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { ppl04 } from './ppl-04-no-plus-security'
import { example } from './ppl-04-no-plus-security.example'

const operation = 'digital-product-operation'
const key = 'PPL-04:unit/it'
const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('runner'), scope('office', 'it', 'it')]
const found = (...more: readonly Piece[]) => keysOf(ppl04, [...units, ...more])
const plain = post('operator', 'it')

test('a unit in a field with another main duty, without qualification or training, is found', () => {
  expect(keysOf(ppl04, example.bad)).toEqual([key])
  expect(messageIn(ppl04, example.bad, 'ja')).toContain('「it」はセキュリティが本務でない分野を担いますが')
  expect(evidenceIn(ppl04, example.bad, 'en')).toEqual([
    'Fields with another main duty that "it" performs or answers for (R, A): Digital product operation',
    'Posts without qualification and training: operator',
  ])
})

test('performing and answering count, other roles do not', () => {
  for (const role of ['R', 'A'] as const) expect(found(plain, assign('it', role, operation))).toEqual([key])
  for (const role of ['S', 'C', 'I'] as const) expect(found(plain, assign('it', role, operation))).toEqual([])
})

test('performing through a contractor is holding the duty all the same', () => {
  expect(found(plain, assign('it', 'R', operation, { mode: 'outsourced' }))).toEqual([key])
})

test('a qualification or a training on one post is enough, also on one held concurrently', () => {
  const works = assign('it', 'R', operation)
  expect(found(works, plain, post('expert', 'it', { qualifications: ['riss-exam'] }))).toEqual([])
  expect(found(works, plain, post('trained', 'it', { training: ['Basics'] }))).toEqual([])
  expect(found(works, plain, post('shared', 'ceo', { training: ['Basics'], concurrentWith: ['it'] }))).toEqual([])
  expect(found(works, post('listed', 'it', { qualifications: [], training: [] }))).toEqual([key])
})

test('without posts nothing is known', () => {
  expect(found(assign('it', 'R', operation))).toEqual([])
})

test('fields in which security is the main duty are not its concern', () => {
  expect(found(plain, assign('it', 'R', 'security-monitoring-operation'))).toEqual([])
})

test('an assignment that more specific ones replace everywhere is no work', () => {
  const tasks = ['digital-law', 'compliance', 'contract-management'].map((task) => assign('ceo', 'A', `legal.${task}`))
  expect(found(plain, assign('it', 'A', 'legal'), ...tasks)).toEqual([])
})

test('providers look after their own people', () => {
  expect(found(post('hand', 'runner'), assign('runner', 'R', operation))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(ppl04, example)
})
