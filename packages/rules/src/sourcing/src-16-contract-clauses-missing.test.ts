import type { ContractClause, ProviderService } from '@taiseizu/catalogue'
import { contract, department, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src16 } from './src-16-contract-clauses-missing'
import { example } from './src-16-contract-clauses-missing.example'

const key = 'SRC-16:unit/firm'
const firm = (services: readonly ProviderService[], ...contracts: readonly (readonly ContractClause[])[]) => [
  department('it'),
  provider('firm', { services: [...services] }),
  ...contracts.map((clauses, index) =>
    contract(`deal-${index + 1}`, { provider: 'firm', manager: 'it', clauses: [...clauses] }),
  ),
]
const critical = { around: { profile: { criticalInfrastructure: true } } }

test('a provider with a contract that lacks a clause is found', () => {
  expect(keysOf(src16, example.bad)).toEqual(['SRC-16:unit/advisers'])
  expect(messageIn(src16, example.bad, 'ja')).toBe(
    '外部事業者「advisers」との委託契約に、不足する条項があります: 再委託。',
  )
})

test('subcontracting and confidentiality are asked of every contract', () => {
  expect(keysOf(src16, firm([], ['subcontracting']))).toEqual([key])
  expect(keysOf(src16, firm([], ['confidentiality']))).toEqual([key])
  expect(keysOf(src16, firm([], ['subcontracting', 'confidentiality']))).toEqual([])
})

test('personnel and exit are asked where the provider watches, builds or runs systems', () => {
  const both = ['subcontracting', 'confidentiality'] as const
  for (const service of ['monitoring', 'development', 'operation'] as const) {
    expect(keysOf(src16, firm([service], [...both, 'personnel']))).toEqual([key])
    expect(keysOf(src16, firm([service], [...both, 'exit']))).toEqual([key])
    expect(keysOf(src16, firm([service], [...both, 'personnel', 'exit']))).toEqual([])
  }
  expect(keysOf(src16, firm(['audit', 'consulting'], both))).toEqual([])
})

test('and of every provider of critical infrastructure', () => {
  const both = ['subcontracting', 'confidentiality'] as const
  expect(keysOf(src16, firm([], both), critical)).toEqual([key])
  expect(evidenceIn(src16, firm([], both), 'en', critical)).toEqual([
    'Clauses that the contract "deal-1" lacks: Personnel, Exit',
    'The organisation is critical infrastructure',
  ])
  expect(keysOf(src16, firm([], both), { around: { profile: { criticalInfrastructure: false } } })).toEqual([])
})

test('a provider is found once, with what each of its contracts lacks', () => {
  const pieces = firm(
    ['monitoring'],
    ['subcontracting', 'confidentiality', 'personnel'],
    ['personnel', 'exit'],
    ['confidentiality', 'subcontracting', 'personnel', 'exit'],
  )
  expect(keysOf(src16, pieces)).toEqual([key])
  expect(messageIn(src16, pieces, 'en')).toBe(
    'Contracts with the provider "firm" lack clauses: Subcontracting, Confidentiality, Exit.',
  )
  expect(evidenceIn(src16, pieces, 'en')).toEqual([
    'Clauses that the contract "deal-1" lacks: Exit',
    'Clauses that the contract "deal-2" lacks: Subcontracting, Confidentiality',
    'Services of "firm": Monitoring',
  ])
  expect(recordAfterFix(src16, pieces, 'contracts', 'deal-2')?.clauses).toEqual([
    'personnel',
    'exit',
    'subcontracting',
    'confidentiality',
  ])
  expect(keysOf(src16, afterFix(src16, pieces))).toEqual([])
})

test('a provider without contracts is not its concern', () => {
  expect(keysOf(src16, firm(['monitoring']))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src16, example)
})
