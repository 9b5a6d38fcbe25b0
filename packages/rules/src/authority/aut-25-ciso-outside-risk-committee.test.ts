import { committee, department, officer, subsidiary, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut25 } from './aut-25-ciso-outside-risk-committee'
import { example } from './aut-25-ciso-outside-risk-committee.example'

const company = [officer('ceo'), officer('ciso', { parent: 'ceo' })]
const riskCommittee = (id: string, more = {}) =>
  committee(id, { parent: 'ceo', functions: ['risk-management'], ...more })

test('a risk committee without the CISO is found', () => {
  expect(keysOf(aut25, example.bad)).toEqual(['AUT-25'])
  expect(messageIn(aut25, example.bad, 'en')).toBe('No CISO is in a committee for risk management (risk-committee).')
  expect(messageIn(aut25, example.bad, 'ja')).toBe(
    'リスク管理の委員会（risk-committee）のどれにも、CISOが加わっていません。',
  )
  expect(evidenceIn(aut25, example.bad, 'en')).toEqual(['CISOs: ciso', 'Members of "risk-committee": ceo, planning'])
  expect(evidenceIn(aut25, [...company, riskCommittee('risks')], 'en').at(-1)).toBe('Members of "risks": none')
})

test('without a CISO, or without such a committee, there is no seat to ask for', () => {
  expect(keysOf(aut25, [officer('ceo'), riskCommittee('risks')])).toEqual([])
  expect(keysOf(aut25, company)).toEqual([])
})

test('a department, a team, a committee of another function or a group company’s is no such committee', () => {
  expect(keysOf(aut25, [...company, department('risks', { parent: 'ceo', functions: ['risk-management'] })])).toEqual(
    [],
  )
  expect(keysOf(aut25, [...company, team('risks', { functions: ['risk-management'] })])).toEqual([])
  expect(keysOf(aut25, [...company, committee('council', { functions: ['supervision'] })])).toEqual([])
  expect(
    keysOf(aut25, [...company, subsidiary('sub', { parent: 'ceo' }), riskCommittee('risks', { parent: 'sub' })]),
  ).toEqual([])
})

test('a seat in one of several is enough, as chair too; so is that of a group company’s CISO', () => {
  const seat = (unit: string) => riskCommittee('credit', { members: [{ unit, chair: true }] })
  expect(keysOf(aut25, [...company, riskCommittee('risks'), seat('ciso')])).toEqual([])
  const sub = [subsidiary('sub', { parent: 'ceo' }), officer('sub-ciso', { parent: 'sub', offices: ['ciso'] })]
  expect(keysOf(aut25, [...company, ...sub, seat('sub-ciso')])).toEqual([])
  expect(keysOf(aut25, [...company, seat('ceo')])).toEqual(['AUT-25'])
})

test('a seat of the unit above a CISO is not his: an officer has no division', () => {
  const sits = [officer('ceo'), department('security', { parent: 'ceo' }), officer('ciso', { parent: 'security' })]
  expect(keysOf(aut25, [...sits, riskCommittee('risks', { members: [{ unit: 'security' }] })])).toEqual(['AUT-25'])
})

test('makes the CISO a member beside those who are, the organisation’s own first', () => {
  const sub = [subsidiary('a-sub', { parent: 'ceo' }), officer('a-ciso', { parent: 'a-sub', offices: ['ciso'] })]
  const given = [...company, ...sub, riskCommittee('risks', { members: [{ unit: 'ceo', chair: true }] })]
  expect(fixLabels(aut25, given, 'en')).toEqual([
    'Make "ciso" a member of "risks"',
    'Make "a-ciso" a member of "risks"',
  ])
  expect(recordAfterFix(aut25, given, 'units', 'risks')?.members).toEqual([
    { unit: 'ceo', chair: true },
    { unit: 'ciso' },
  ])
  for (const number of [0, 1]) expect(keysOf(aut25, afterFix(aut25, given, number))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut25, example)
})
