import { contract, officer, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, keysOf, obeysLaws, recordAfterFix } from '../testing/laws'
import { src08 } from './src-08-decided-by-nobody'
import { example } from './src-08-decided-by-nobody.example'

test('a contract on which nobody decided is found', () => {
  expect(keysOf(src08, example.bad)).toEqual(['SRC-08:contract/soc-2026'])
})

test('names the executives above the manager as who may decide', () => {
  expect(recordAfterFix(src08, example.bad, 'contracts', 'soc-2026')?.decidedBy).toBe('ceo')
  expect(keysOf(src08, afterFix(src08, example.bad))).toEqual([])
})

test('where no executive stands above the manager, or nobody manages it, whoever leads the enterprise may have decided', () => {
  const unmanaged = [officer('ceo'), provider('soc-co'), contract('soc-2026', { provider: 'soc-co' })]
  expect(recordAfterFix(src08, unmanaged, 'contracts', 'soc-2026')?.decidedBy).toBe('ceo')
})

test('is silent where somebody is named', () => {
  expect(keysOf(src08, example.good)).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src08, example)
})
