import type { ContractClause, ProviderService } from '@taiseizu/catalogue'
import { contract, department, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src06 } from './src-06-contract-without-security'
import { example } from './src-06-contract-without-security.example'

const withClauses = (clauses: readonly ContractClause[], services: readonly ProviderService[] = []) => [
  department('it'),
  provider('firm', { services: [...services] }),
  contract('deal', { provider: 'firm', manager: 'it', clauses: [...clauses] }),
]

test('a contract that lacks a clause is found, and the clauses are named', () => {
  expect(keysOf(src06, example.bad)).toEqual(['SRC-06:contract/soc-2026'])
  expect(messageIn(src06, example.bad, 'ja')).toBe(
    '委託契約「soc-2026」に、条項「インシデント時の義務、監査権」がありません。',
  )
  expect(messageIn(src06, example.bad, 'en')).toBe(
    'The contract "soc-2026" lacks clauses: Duties in an incident, Right to audit.',
  )
  expect(evidenceIn(src06, example.bad, 'en')).toEqual([
    'Clauses of the contract "soc-2026": Confidentiality, Security requirements',
    'Services of "soc-co": Monitoring',
  ])
})

test('a contract without any clause given is found', () => {
  expect(keysOf(src06, [department('it'), provider('firm'), contract('deal', { provider: 'firm' })])).toHaveLength(1)
})

test('security requirements and duties in an incident are asked of every contract', () => {
  expect(keysOf(src06, withClauses(['incident-duty']))).toHaveLength(1)
  expect(keysOf(src06, withClauses(['security-requirements']))).toHaveLength(1)
  expect(keysOf(src06, withClauses(['security-requirements', 'incident-duty']))).toEqual([])
})

test('the right to audit is asked where the provider watches, builds or runs systems', () => {
  const both = ['security-requirements', 'incident-duty'] as const
  for (const service of ['monitoring', 'development', 'operation'] as const) {
    expect(keysOf(src06, withClauses(both, ['training', service]))).toHaveLength(1)
    expect(keysOf(src06, withClauses([...both, 'audit-right'], [service]))).toEqual([])
  }
  for (const service of ['audit', 'assessment', 'forensics', 'consulting', 'legal', 'training'] as const)
    expect(keysOf(src06, withClauses(both, [service]))).toEqual([])
})

test('the clauses are added to those there are', () => {
  expect(recordAfterFix(src06, example.bad, 'contracts', 'soc-2026')?.clauses).toEqual([
    'confidentiality',
    'security-requirements',
    'incident-duty',
    'audit-right',
  ])
  expect(keysOf(src06, afterFix(src06, example.bad))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src06, example)
})
