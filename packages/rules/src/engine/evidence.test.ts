import {
  type Piece,
  assign,
  contract,
  department,
  design,
  grant,
  officer,
  provider,
  scope,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import {
  type Evidence,
  goesBy,
  grantSaid,
  hasAuthority,
  hasClauses,
  holdersOf,
  lacksAuthority,
  nobodyHas,
  standsUnder,
  state,
  worksInLayers,
} from './evidence'
import { fill } from './say'

const task = 'security-monitoring-operation.monitor-detect-respond'
const pieces: readonly Piece[] = [
  officer('ceo', { name: { ja: '社長', en: 'President' } }),
  department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT' } }),
  provider('soc-co', { name: { ja: '監視会社', en: 'SOC Co' } }),
  scope('office', 'it', 'it', { name: { ja: 'OA環境', en: 'Office' } }),
  assign('it', 'R', task),
  assign('soc-co', 'R', task, { mode: 'outsourced' }),
  contract('soc-2026', { provider: 'soc-co', clauses: ['audit-right', 'exit'] }),
  contract('soc-2027', { provider: 'soc-co' }),
  grant('it', 'halt', 'office'),
  grant('soc-co', 'halt', 'office'),
]
const one = design(...pieces)
const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('not in the frame')
  return value
}
const unit = (id: string) => known(one.unitById.get(id))
const office = known(one.scopeById.get('office'))
const duty = known(one.duties.find(({ id }) => id === `${task}@office`))
const said = ({ text, facts }: Evidence) => [fill(text, facts, 'ja'), fill(text, facts, 'en')]

test('a fact in a rule’s own words has no path and nothing missing unless it shows them', () => {
  const fact = state({ ja: '事実', en: 'A fact' }, {})
  expect(fact).toEqual({ text: { ja: '事実', en: 'A fact' }, facts: {} })
  const missing = { from: unit('it'), to: unit('ceo') }
  expect(state({ ja: '事実', en: 'A fact' }, {}, { missing }).missing).toEqual(missing)
})

test('who holds a role in a duty is named, or that nobody does', () => {
  expect(said(holdersOf(one, duty, 'R'))).toEqual([
    '「セキュリティ監視・検知・対応（OA環境）」の実行（R）: 情報システム部、監視会社',
    '"Security monitoring, detection and response (Office)", Performs (R): IT, SOC Co',
  ])
  expect(said(holdersOf(one, duty, 'A'))[1]).toMatch(/: nobody$/u)
  expect(said(holdersOf(one, duty, 'A'))[0]).toMatch(/: なし$/u)
})

test('an authority is named with its chain', () => {
  const chain = known(one.authority.chainOf(unit('ceo'), 'halt', office))
  const fact = hasAuthority(unit('ceo'), 'halt', office, chain)
  expect(fact.chain).toBe(chain)
  expect(said(fact)).toEqual([
    '「社長」は「OA環境」への「停止・遮断」の権限を持つ',
    '"President" has the authority "Halt" over "Office"',
  ])
})

test('an authority that is lacking is named, over everything too', () => {
  expect(said(lacksAuthority(unit('it'), 'policy', '*'))).toEqual([
    '「情報システム部」には「全対象」への「規程・方針の制定」の権限がない',
    '"IT" lacks the authority "Set policy" over "everything"',
  ])
  expect(said(nobodyHas('policy', office))[1]).toBe('Nobody has the authority "Set policy" over "Office"')
})

test('the layers of a unit are named; a provider has none', () => {
  expect(said(worksInLayers(unit('it')))[1]).toMatch(/^Layers of "IT": .+, .+/u)
  expect(said(worksInLayers(unit('soc-co')))).toEqual([
    '「監視会社」は外部事業者で、層を持たない',
    '"SOC Co" is a provider and in no layer',
  ])
})

test('a unit stands under its parent, or nobody is given', () => {
  expect(said(standsUnder(unit('it')))).toEqual(['「情報システム部」の上位: 社長', '"IT" stands under President'])
  expect(said(standsUnder(unit('ceo')))[1]).toBe('No superior of "President" is given')
})

test('the clauses of a contract are named, or that there are none', () => {
  const [with_, without] = one.contracts
  expect(said(hasClauses(known(with_)))[1]).toMatch(/^Clauses of the contract "soc-2026": .+, .+/u)
  expect(said(hasClauses(known(without)))[1]).toBe('Clauses given for the contract "soc-2027": none')
})

test('who granted an authority is named, by default too; a provider’s grant has no default', () => {
  const [byDefault, ungrounded] = one.grants
  expect(said(grantSaid(known(byDefault)))[1]).toBe('Authority "IT — Halt: Office", granted by IT')
  expect(said(grantSaid(known(ungrounded)))[0]).toBe(
    '権限「監視会社 — 停止・遮断: OA環境」の付与者: 示されておらず、既定の付与者もいない',
  )
})

test('a way by steps names its units, and counts the steps between them', () => {
  const fact = goesBy([unit('it'), unit('ceo')])
  expect(fact.way).toEqual([unit('it'), unit('ceo')])
  expect(said(fact)).toEqual(['最短の経路（1歩）: 情報システム部 → 社長', 'Shortest way (steps: 1): IT → President'])
})
