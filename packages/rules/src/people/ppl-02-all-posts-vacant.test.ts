import { type Piece, assign, department, exclude, officer, post, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { ppl02 } from './ppl-02-all-posts-vacant'
import { example } from './ppl-02-all-posts-vacant.example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const key = 'PPL-02:unit/soc'
const found = (...more: readonly Piece[]) =>
  keysOf(ppl02, [officer('ceo'), department('soc', { parent: 'ceo' }), scope('office', 'it', 'ceo'), ...more])
const works = assign('soc', 'R', task)
const empty = post('analyst', 'soc', { vacant: true })

test('a unit that performs and has vacant posts alone is found', () => {
  expect(keysOf(ppl02, example.bad)).toEqual([key])
  expect(messageIn(ppl02, example.bad, 'ja')).toBe(
    '「soc」は職務を自ら実行するとされていますが、ポストが全て空席です。',
  )
  expect(evidenceIn(ppl02, example.bad, 'en')).toEqual([
    'Vacant posts of "soc": analyst',
    'Duties that "soc" performs (R) itself: 4',
  ])
})

test('one filled post is enough, also one held concurrently', () => {
  expect(found(works, empty, post('lead', 'soc'))).toEqual([])
  expect(found(works, empty, post('lead', 'ceo', { concurrentWith: ['soc'] }))).toEqual([])
})

test('a vacant post held concurrently is one of its posts', () => {
  expect(found(works, post('lead', 'ceo', { vacant: true, concurrentWith: ['soc'] }))).toEqual([key])
})

test('without posts nothing is known', () => {
  expect(found(works)).toEqual([])
})

test('only performing with own people counts', () => {
  for (const role of ['A', 'S', 'C', 'I'] as const) expect(found(empty, assign('soc', role, task))).toEqual([])
  expect(found(empty, assign('soc', 'R', task, { mode: 'outsourced' }))).toEqual([])
  expect(found(provider('firm'), post('watcher', 'firm', { vacant: true }), assign('firm', 'R', task))).toEqual([])
})

test('an assignment that stands for no open duty is no work', () => {
  expect(found(empty, works, exclude(task, 'not-applicable', { note: 'none' }))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(ppl02, example)
})
