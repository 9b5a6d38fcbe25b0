import {
  assign,
  committee,
  contract,
  department,
  exclude,
  officer,
  provider,
  scope,
  section,
  team,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov15 } from './cov-15-watched-by-teams'
import { example } from './cov-15-watched-by-teams.example'

const monitor = 'security-monitoring-operation.monitor-detect-respond'
const company = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('soc', { parent: 'ceo', functions: ['soc'] }),
  department('pr', { parent: 'ceo', functions: ['pr'] }),
  committee('board-of-it', { parent: 'ceo' }),
  team('csirt', {
    members: [{ unit: 'board-of-it' }, { unit: 'ciso', chair: true }, { unit: 'it' }, { unit: 'pr' }, { unit: 'soc' }],
  }),
  team('red', { members: [{ unit: 'pr' }] }),
  scope('office', 'it', 'it'),
]

test('monitoring that a virtual team alone performs is found', () => {
  expect(keysOf(cov15, example.bad)).toEqual([`COV-15:duty/${monitor}@office`])
  expect(messageIn(cov15, example.bad, 'ja')).toBe(
    '「セキュリティ監視・検知・対応（office）」を実行するのが仮想チーム（csirt）だけで、平時に監視する部署がありません。',
  )
  expect(messageIn(cov15, example.bad, 'en')).toBe(
    '"Security monitoring, detection and response (office)" is performed by virtual teams alone (csirt): no unit watches day by day.',
  )
  expect(evidenceIn(cov15, example.bad, 'en')).toEqual([
    '"Security monitoring, detection and response (office)", Performs (R): csirt',
    'Members of the team "csirt": it, pr',
  ])
})

test('so is monitoring left to several teams', () => {
  const both = [...company, assign('csirt', 'R', monitor), assign('red', 'R', monitor)]
  expect(keysOf(cov15, both)).toHaveLength(1)
  expect(messageIn(cov15, both, 'en')).toContain('(csirt, red)')
})

test('one unit that is no team, or a team that manages a contractor, is enough', () => {
  expect(keysOf(cov15, [...example.bad, assign('it', 'R', monitor)])).toEqual([])
  const contracted = [...company, provider('soc-co'), contract('soc-2026', { provider: 'soc-co' })]
  expect(
    keysOf(cov15, [...contracted, assign('csirt', 'R', monitor, { mode: 'outsourced', contract: 'soc-2026' })]),
  ).toEqual([])
  expect(keysOf(cov15, [...company, assign('board-of-it', 'R', monitor)])).toEqual([])
})

test('a duty that nobody performs, that is excluded, or that is another is left alone', () => {
  expect(keysOf(cov15, [...company, assign('csirt', 'A', monitor)])).toEqual([])
  expect(keysOf(cov15, [...example.bad, exclude(monitor, 'not-applicable', { note: 'none' })])).toEqual([])
  expect(keysOf(cov15, [...company, assign('csirt', 'R', 'security-monitoring-operation.incident-response')])).toEqual(
    [],
  )
})

test('the units of members take it over, those that watch or run IT first, no executive and no committee', () => {
  expect(fixLabels(cov15, [...company, assign('csirt', 'R', monitor, { scope: 'office' })], 'en')).toEqual(
    ['soc', 'it', 'pr'].map(
      (unit) =>
        `Hand the performing (R) of "Security monitoring, detection and response (office)" from "csirt" to "${unit}"`,
    ),
  )
})

test('the member takes the place of the team, and other teams stay', () => {
  const given = [
    ...company,
    assign('csirt', 'R', monitor, { scope: 'office' }),
    assign('red', 'R', monitor, { scope: 'office' }),
  ]
  expect(recordAfterFix(cov15, given, 'assignments', `${monitor}@office:csirt:R`)).toBeUndefined()
  expect(recordAfterFix(cov15, given, 'assignments', `${monitor}@office:soc:R`)).toBeDefined()
  expect(recordAfterFix(cov15, given, 'assignments', `${monitor}@office:red:R`)).toBeDefined()
})

test('what a team has more generally stays in the other scopes', () => {
  const wide = [...company, scope('shop', 'it', 'it'), assign('csirt', 'R', 'security-monitoring-operation')]
  expect(recordAfterFix(cov15, wide, 'assignments', 'security-monitoring-operation@*:csirt:R')).toBeDefined()
  expect(keysOf(cov15, afterFix(cov15, wide))).toEqual([`COV-15:duty/${monitor}@shop`])
})

test('nobody takes it over who audits the scope, and nothing is offered without members', () => {
  const audited = [...example.bad, assign('it', 'R', 'security-audit.audit')]
  expect(fixLabels(cov15, audited, 'en').some((label) => label.endsWith('"it"'))).toBe(false)
  const empty = [officer('ceo'), team('csirt'), scope('office', 'it', 'ceo'), assign('csirt', 'R', monitor)]
  expect(fixLabels(cov15, empty, 'en')).toEqual([])
  expect(evidenceIn(cov15, empty, 'ja')[1]).toBe('チーム「csirt」の構成員: なし')
})

test('obeys the laws of rules', () => {
  obeysLaws(cov15, example)
  obeysLaws(cov15, {
    bad: [...company, assign('csirt', 'R', monitor), assign('red', 'R', monitor)],
    good: example.good,
  })
})
