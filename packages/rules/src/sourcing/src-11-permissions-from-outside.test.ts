import { assign, department, officer, ownTask, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src11 } from './src-11-permissions-from-outside'
import { example } from './src-11-permissions-from-outside.example'

const task = 'digital-product-operation.user-permission-management'
const key = `SRC-11:duty/${task}@office`
const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('runner'), scope('office', 'it', 'it')]

test('permissions that only a provider manages are found', () => {
  expect(keysOf(src11, example.bad)).toEqual([key])
  expect(messageIn(src11, example.bad, 'ja')).toMatch(
    /^「.+（office）」を外部だけで実行しており、社内に実行者がいません。$/u,
  )
  expect(evidenceIn(src11, example.bad, 'en')[1]).toBe('"runner" is a provider')
})

test('an in-house unit that has a contractor do it is not inside', () => {
  expect(keysOf(src11, [...units, assign('it', 'R', task, { mode: 'outsourced' })])).toEqual([key])
})

test('one inside performer beside the provider is enough', () => {
  expect(keysOf(src11, [...units, assign('runner', 'R', task), assign('it', 'R', task)])).toEqual([])
})

test('permissions that nobody manages are not its concern', () => {
  expect(keysOf(src11, [...units, assign('runner', 'S', task)])).toEqual([])
})

test('other work of operation may be done from outside', () => {
  expect(keysOf(src11, [...units, assign('runner', 'R', 'digital-product-operation.user-management')])).toEqual([])
})

test("an own task of the kind counts like the guide's", () => {
  const own = ownTask('own.keys', {
    field: 'digital-product-operation',
    name: 'Keys',
    applies: ['it'],
    kind: 'permissions',
  })
  expect(keysOf(src11, [...units, own, assign('runner', 'R', 'digital-product-operation')])).toEqual([
    key,
    'SRC-11:duty/own.keys@office',
  ])
})

test('an own unit performs beside the provider', () => {
  const general = [...units, assign('it', 'A', task), assign('runner', 'R', 'digital-product-operation')]
  expect(keysOf(src11, afterFix(src11, general))).toEqual([])
  expect(recordAfterFix(src11, general, 'assignments', `${task}@office:it:R`)).toBeDefined()
  expect(recordAfterFix(src11, general, 'assignments', `${task}@office:runner:R`)).toBeDefined()
})

test('a unit that had a contractor do it performs with its own people', () => {
  const pieces = [...units, assign('it', 'R', task, { mode: 'outsourced' })]
  expect(recordAfterFix(src11, pieces, 'assignments', `${task}@office:it:R`)?.mode).toBeUndefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src11, example)
})
