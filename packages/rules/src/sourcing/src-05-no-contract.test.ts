import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src05 } from './src-05-no-contract'
import { example } from './src-05-no-contract.example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('soc-co'), scope('office', 'it', 'it')]

test('a provider that performs without a contract is found', () => {
  expect(keysOf(src05, example.bad)).toEqual([`SRC-05:assignment/${task}@*:soc-co:R`])
  expect(messageIn(src05, example.bad, 'ja')).toMatch(/^外部が担う分担「soc-co R — .+」に、契約が示されていません。$/u)
  expect(evidenceIn(src05, example.bad, 'en')).toEqual([
    '"soc-co" is a provider, and the assignment names no contract',
    'Contracts of "soc-co": none',
  ])
})

test('support from outside needs a contract as well; answering, advice and information do not', () => {
  expect(keysOf(src05, [...units, assign('soc-co', 'S', task)])).toHaveLength(1)
  for (const role of ['A', 'C', 'I'] as const)
    expect(keysOf(src05, [...units, assign('soc-co', role, task)])).toEqual([])
})

test('an in-house unit that has a contractor do it needs one too, and with own people none', () => {
  expect(keysOf(src05, [...units, assign('it', 'R', task, { mode: 'outsourced' })])).toEqual([
    `SRC-05:assignment/${task}@*:it:R`,
  ])
  expect(keysOf(src05, [...units, assign('it', 'R', task)])).toEqual([])
})

test('an assignment that does not count, as a more specific one replaces it, is found all the same', () => {
  const pieces = [...units, assign('soc-co', 'R', task), assign('it', 'R', task, { scope: 'office' })]
  expect(keysOf(src05, pieces)).toHaveLength(1)
})

test('a contract that exists is offered before a new one', () => {
  const pieces = [...example.bad, contract('soc-2026', { provider: 'soc-co', manager: 'it' })]
  expect(fixLabels(src05, pieces, 'ja')).toEqual(['委託契約「soc-2026」によるものとする'])
  expect(recordAfterFix(src05, pieces, 'assignments', `${task}@*:soc-co:R`)?.contract).toBe('soc-2026')
  expect(evidenceIn(src05, pieces, 'en')[1]).toBe('Contracts of "soc-co": soc-2026')
})

test('an in-house unit is offered the contracts that it manages', () => {
  const managed = (manager: string) => [
    ...units,
    contract('soc-2026', { provider: 'soc-co', manager }),
    assign('it', 'R', task, { mode: 'outsourced' }),
  ]
  expect(fixLabels(src05, managed('it'), 'en')).toEqual(['Put it under the contract "soc-2026"'])
  expect(fixLabels(src05, managed('ceo'), 'en')).toEqual([])
})

test('without any contract one is added, managed by who answers for the work', () => {
  const fixed = recordAfterFix(src05, example.bad, 'contracts', 'soc-co-contract')
  expect(fixed).toEqual({ id: 'soc-co-contract', provider: 'soc-co', manager: 'it' })
  expect(keysOf(src05, afterFix(src05, example.bad))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src05, example)
})
