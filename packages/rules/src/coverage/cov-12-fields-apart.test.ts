import {
  assign,
  committee,
  department,
  exclude,
  grant,
  link,
  officer,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, findings, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov12 } from './cov-12-fields-apart'
import { example } from './cov-12-fields-apart.example'

const company = [
  officer('ceo'),
  department('one', { parent: 'ceo' }),
  department('other', { parent: 'ceo' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]

test('two fields that figure 13 joins are found when nobody who answers for them is joined', () => {
  expect(keysOf(cov12, example.bad)).toEqual(['COV-12:field/legal:field/security-supervision'])
  expect(messageIn(cov12, example.bad, 'ja')).toBe(
    '「法務」と「セキュリティ統括」は、責任を持つ部署の間に連携がありません（連携の例: 法規改正への対応方針や契約等での扱いを検討する）。',
  )
  expect(messageIn(cov12, example.bad, 'en')).toMatch(
    /^Nobody who answers for "Legal affairs" is joined with anybody who answers for "Security supervision" \(./u,
  )
})

test('the pairs are those of the figure, each in its order', () => {
  const pairs = [
    ['enterprise-risk-management', 'security-supervision'],
    ['legal', 'security-supervision'],
    ['legal', 'security-audit'],
    ['business-domain-planning', 'security-supervision'],
    ['business-domain-planning', 'security-audit'],
    ['business-domain-site', 'security-supervision'],
    ['business-domain-site', 'security-monitoring-operation'],
    ['business-domain-site', 'security-audit'],
  ] as const
  for (const [a, b] of pairs)
    expect(keysOf(cov12, [...company, assign('one', 'A', a), assign('other', 'A', b)])).toEqual([
      `COV-12:field/${a}:field/${b}`,
    ])
  expect(
    keysOf(cov12, [...company, assign('one', 'A', 'legal'), assign('other', 'A', 'enterprise-risk-management')]),
  ).toEqual([])
})

test('a field for which nobody answers, or whose duties are excluded, is not missed here', () => {
  expect(
    keysOf(cov12, [...company, assign('one', 'A', 'legal'), assign('other', 'R', 'security-supervision')]),
  ).toEqual([])
  expect(keysOf(cov12, [...example.bad, exclude('legal', 'not-applicable', { note: 'none' })])).toEqual([])
})

test('the same unit, one under the other, a link either way or a committee in common joins', () => {
  const joined = [
    [assign('security', 'A', 'legal.compliance')],
    [section('under', { parent: 'security' }), assign('under', 'A', 'legal.compliance')],
    [link('coordinates-with', 'legal', 'security')],
    [committee('com', { members: [{ unit: 'legal' }, { unit: 'security' }] })],
  ]
  for (const pieces of joined) expect(keysOf(cov12, [...example.bad, ...pieces])).toEqual([])
  expect(keysOf(cov12, [...example.bad, link('escalates-to', 'legal', 'security')])).toHaveLength(1)
})

test('one pair of those who answer is enough', () => {
  const third = [
    department('third', { parent: 'ceo' }),
    assign('third', 'A', 'legal.compliance'),
    link('coordinates-with', 'third', 'security'),
  ]
  expect(keysOf(cov12, [...example.bad, ...third])).toEqual([])
})

test('an auditor that may inspect the other is joined with it, not the other way round, and nobody else', () => {
  const audited = [...company, assign('one', 'A', 'legal'), assign('other', 'A', 'security-audit')]
  expect(keysOf(cov12, [...audited, grant('other', 'inspect', 'one')])).toEqual([])
  expect(keysOf(cov12, [...audited, grant('one', 'inspect', 'other')])).toHaveLength(1)
  expect(keysOf(cov12, [...audited, grant('other', 'direct', 'one')])).toHaveLength(1)
  expect(keysOf(cov12, [...example.bad, grant('security', 'inspect', 'legal')])).toHaveLength(1)
})

test('the evidence names who answers, and shows where the link is missing', () => {
  expect(evidenceIn(cov12, example.bad, 'en')).toEqual([
    'Answering for "Legal affairs" (A): legal',
    'Answering for "Security supervision" (A): security',
    'Between them there is no line, no coordinates-with link, and no committee or team in common',
  ])
  const [finding] = findings(cov12, example.bad)
  const shown = finding?.found.evidence().at(-1)?.missing
  expect([shown?.from.id, shown?.to.id]).toEqual(['legal', 'security'])
  const audited = [...company, assign('one', 'A', 'legal'), assign('other', 'A', 'security-audit')]
  expect(evidenceIn(cov12, audited, 'ja').at(-1)).toBe('監査する部署が相手を点検する権限もない')
})

test('the link can be added, from the first field to the second; providers and group companies come not or last', () => {
  expect(fixLabels(cov12, example.bad, 'ja')).toEqual(['「legal」から「security」への連携を加える'])
  expect(recordAfterFix(cov12, example.bad, 'links', 'coordinates-with:legal:security')).toBeDefined()
  const group = [
    ...example.bad,
    subsidiary('a-sub', { parent: 'ceo' }),
    department('a-legal', { parent: 'a-sub' }),
    provider('a-lawyers'),
    assign('a-legal', 'A', 'legal'),
    assign('a-lawyers', 'A', 'legal'),
  ]
  expect(fixLabels(cov12, group, 'en').map((label) => label.split('"')[1])).toEqual(['legal', 'a-legal'])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov12, example)
})
