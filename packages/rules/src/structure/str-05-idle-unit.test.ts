import type { Role, UnitFunction } from '@taiseizu/catalogue'
import {
  assign,
  committee,
  contract,
  department,
  exclude,
  grant,
  link,
  officer,
  provider,
  scope,
  section,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str05 } from './str-05-idle-unit'
import { example } from './str-05-idle-unit.example'

const task = 'security-monitoring-operation.incident-response'
const company = [officer('ceo'), department('it', { parent: 'ceo' }), scope('office', 'it', 'it'), provider('other-co')]
const busyOther = contract('other', { provider: 'other-co' })
const soc = section('soc', { parent: 'it', functions: ['soc'] })
const organisation = [...company, busyOther, soc]

test('a SIRT that appears nowhere is found', () => {
  expect(keysOf(str05, example.bad)).toEqual(['STR-05:unit/csirt'])
  expect(messageIn(str05, example.bad, 'en')).toBe('"csirt" appears in no role, authority, connection or contract.')
  expect(messageIn(str05, example.bad, 'ja')).toBe('「csirt」は、役割・権限・連携・契約のどれにも現れません。')
  expect(evidenceIn(str05, example.bad, 'en').slice(0, 2)).toEqual([
    'Functions of "csirt": CSIRT',
    'Nothing is assigned to "csirt"',
  ])
})

test('providers, SIRTs, supervision, soc and internal audit are there for security; others are not asked', () => {
  const having = (...functions: readonly UnitFunction[]) =>
    keysOf(str05, [officer('ceo'), section('unit', { parent: 'ceo', functions: [...functions] })]).length
  for (const name of ['csirt', 'ot-sirt', 'psirt', 'dsirt', 'supervision', 'soc', 'internal-audit'] as const)
    expect(having(name), name).toBe(1)
  for (const name of ['it', 'business', 'legal', 'pr'] as const) expect(having(name), name).toBe(0)
  expect(keysOf(str05, [officer('ceo'), provider('soc-co')])).toEqual(['STR-05:unit/soc-co'])
})

test('says what a provider offers', () => {
  expect(evidenceIn(str05, [officer('ceo'), provider('soc-co', { services: ['monitoring'] })], 'en')[0]).toBe(
    'Services of the provider "soc-co": Monitoring',
  )
  expect(evidenceIn(str05, [officer('ceo'), provider('soc-co')], 'en')[0]).toBe('"soc-co" is a provider')
})

test('any role in a duty is something', () => {
  expect(keysOf(str05, organisation)).toEqual(['STR-05:unit/soc'])
  const having = (role: Role) => keysOf(str05, [...organisation, assign('soc', role, task)])
  for (const role of ['R', 'A', 'S', 'C', 'I'] as const) expect(having(role), role).toEqual([])
})

test('a role in an excluded duty, or one that a more specific assignment takes the place of, is nothing', () => {
  expect(
    keysOf(str05, [...organisation, assign('soc', 'R', task), exclude(task, 'not-applicable', { note: 'none' })]),
  ).toHaveLength(1)
  const overridden = [...organisation, assign('soc', 'R', task), assign('it', 'R', task, { scope: 'office' })]
  expect(keysOf(str05, overridden)).toHaveLength(1)
  expect(evidenceIn(str05, overridden, 'en')[1]).toMatch(/^What is assigned to "soc" counts in no duty: soc R — /u)
})

test('a grant held, a seat, a link, a scope owned, a unit below, a contract or a takeover is something', () => {
  const somethings = {
    grant: grant('soc', 'halt', 'office', { grantedBy: 'it' }),
    seat: committee('council', { members: [{ unit: 'soc' }] }),
    'link from it': link('advises', 'soc', 'it'),
    'link to it': link('reports-to', 'it', 'soc'),
    scope: scope('tools', 'it', 'soc'),
    child: section('night-shift', { parent: 'soc' }),
    'contract managed': contract('c', { provider: 'other-co', manager: 'soc' }),
    'contract decided on': contract('c', { provider: 'other-co', decidedBy: 'soc' }),
    takeover: exclude('security-analysis-research', 'specialist-contracted-when-needed', { takenOverBy: 'soc' }),
  }
  for (const [name, piece] of Object.entries(somethings))
    expect(keysOf(str05, [...organisation, piece]), name).toEqual([])
})

test('a grant over it, or members of its own, say nothing of what it does', () => {
  expect(keysOf(str05, [...organisation, grant('it', 'halt', 'soc')])).toEqual(['STR-05:unit/soc'])
  const council = committee('council', { functions: ['supervision'], members: [{ unit: 'it' }] })
  expect(keysOf(str05, [...company, busyOther, council])).toEqual(['STR-05:unit/council'])
})

test('a provider under contract is engaged', () => {
  expect(keysOf(str05, [...company, busyOther])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str05, example)
})
