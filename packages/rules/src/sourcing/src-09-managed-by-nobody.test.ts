import { contract, department, officer, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src09 } from './src-09-managed-by-nobody'
import { example } from './src-09-managed-by-nobody.example'

const units = [officer('ceo'), department('buying', { parent: 'ceo', functions: ['procurement'] }), provider('soc-co')]

test('a contract that nobody manages is found', () => {
  expect(keysOf(src09, example.bad)).toEqual(['SRC-09:contract/soc-2026'])
  expect(messageIn(src09, example.bad, 'ja')).toBe('委託契約「soc-2026」を管理する社内の部署が決まっていません。')
  expect(evidenceIn(src09, example.bad, 'en')).toEqual(['The contract "soc-2026" (soc-co) names nobody who manages it'])
})

test('a contract that a provider manages is found', () => {
  const pieces = [...units, provider('broker'), contract('soc', { provider: 'soc-co', manager: 'broker' })]
  expect(keysOf(src09, pieces)).toEqual(['SRC-09:contract/soc'])
  expect(messageIn(src09, pieces, 'en')).toBe('The contract "soc" is managed by a provider, "broker".')
})

test('any in-house manager will do', () => {
  expect(keysOf(src09, [...units, contract('soc', { provider: 'soc-co', manager: 'buying' })])).toEqual([])
})

test('who answers for the work comes first, then who decided', () => {
  expect(fixLabels(src09, example.bad, 'en')).toEqual(['Let "it" manage it', 'Let "ceo" manage it'])
  expect(recordAfterFix(src09, example.bad, 'contracts', 'soc-2026')?.manager).toBe('it')
  expect(keysOf(src09, afterFix(src09, example.bad))).toEqual([])
})

test('a contract that serves nothing is offered to procurement', () => {
  expect(fixLabels(src09, [...units, contract('soc', { provider: 'soc-co' })], 'ja')).toEqual([
    '「buying」を管理者とする',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(src09, example)
})
