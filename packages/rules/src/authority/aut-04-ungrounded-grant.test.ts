import { committee, department, grant, officer, provider, scope, site, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut04 } from './aut-04-ungrounded-grant'
import { example } from './aut-04-ungrounded-grant.example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('security', { parent: 'ceo' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]

test('a grant by somebody who does not have it is found', () => {
  expect(keysOf(aut04, example.bad)).toEqual(['AUT-04:grant/security:halt:line-1'])
  expect(messageIn(aut04, example.bad, 'en')).toBe(
    '"it" granted "security" authority (Halt) over "line-1" without having it.',
  )
  expect(messageIn(aut04, example.bad, 'ja')).toBe(
    '「security」に「line-1」への権限（停止・遮断）を与えた「it」は、自らその権限を持っていません。',
  )
})

test('shows that the grantor lacks it and who has it, with the chain', () => {
  expect(evidenceIn(aut04, example.bad, 'en')).toEqual([
    'Authority "security — Halt: line-1", granted by it',
    '"it" lacks the authority "Halt" over "line-1"',
    '"ceo" has the authority "Halt" over "line-1": ceo (by line: ceo → plant)',
    '"plant" has the authority "Halt" over "line-1": plant (by line: plant)',
  ])
})

test('a grant from the line, from another that is grounded, or by default from the common superior holds', () => {
  expect(keysOf(aut04, [...company, grant('it', 'halt', 'line', { grantedBy: 'plant' })])).toEqual([])
  const chained = [
    grant('it', 'halt', 'plant', { grantedBy: 'ceo' }),
    grant('security', 'halt', 'line', { grantedBy: 'it' }),
  ]
  expect(keysOf(aut04, [...company, ...chained])).toEqual([])
  expect(keysOf(aut04, [...company, grant('it', 'halt', 'line')])).toEqual([])
})

test('two that grant it to one another ground nothing, and the circle is told', () => {
  const circle = [
    ...company,
    grant('it', 'halt', 'line', { grantedBy: 'security' }),
    grant('security', 'halt', 'line', { grantedBy: 'it' }),
  ]
  expect(keysOf(aut04, circle)).toEqual(['AUT-04:grant/it:halt:line', 'AUT-04:grant/security:halt:line'])
  expect(evidenceIn(aut04, circle, 'en')).toContain('"security — Halt: line" has no ground either')
  expect(keysOf(aut04, afterFix(aut04, circle))).toEqual([])
})

test('where nobody granted it and there is no default, it says so', () => {
  const outside = [...company, provider('soc-co'), grant('soc-co', 'halt', 'line')]
  expect(messageIn(aut04, outside, 'en')).toBe('There is nobody who granted "soc-co" authority (Halt) over "line".')
  expect(messageIn(aut04, outside, 'ja')).toBe('「soc-co」に「line」への権限（停止・遮断）を与えた者がいません。')
})

test('a grant over an affiliate from above it has no ground; one from the affiliate has', () => {
  const group = [...company, subsidiary('partner', { parent: 'ceo', ownership: 'affiliate' })]
  expect(keysOf(aut04, [...group, grant('it', 'inspect', 'partner', { grantedBy: 'ceo' })])).toHaveLength(1)
  expect(
    recordAfterFix(
      aut04,
      [...group, grant('it', 'inspect', 'partner', { grantedBy: 'ceo' })],
      'authority',
      'it:inspect:partner',
    ),
  ).toMatchObject({
    grantedBy: 'partner',
  })
})

test('grounds it in who has it: first those above the holder, then from the target up; never a provider', () => {
  const many = [
    ...company,
    provider('soc-co'),
    committee('council', { parent: 'ceo' }),
    grant('soc-co', 'halt', 'line', { grantedBy: 'plant' }),
    grant('council', 'halt', 'line', { grantedBy: 'ceo' }),
    grant('security', 'halt', 'line', { grantedBy: 'it' }),
  ]
  expect(fixLabels(aut04, many, 'en')).toEqual([
    'Let "ceo" grant the authority "security — Halt: line"',
    'Let "plant" grant the authority "security — Halt: line"',
    'Let "council" grant the authority "security — Halt: line"',
  ])
})

test('over everything, the head of the enterprise has it to give', () => {
  const everywhere = [...company, grant('security', 'policy', '*', { grantedBy: 'it', note: 'charter' })]
  expect(messageIn(aut04, everywhere, 'en')).toContain('over "everything"')
  expect(recordAfterFix(aut04, everywhere, 'authority', 'security:policy:*')).toEqual({
    holder: 'security',
    kind: 'policy',
    over: '*',
    grantedBy: 'ceo',
    note: 'charter',
  })
})

test('who has it anyway does not need the grant', () => {
  expect(fixLabels(aut04, [...company, grant('plant', 'halt', 'line', { grantedBy: 'it' })], 'en')).toEqual([
    'Take back the authority "plant — Halt: line"',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut04, example)
})
