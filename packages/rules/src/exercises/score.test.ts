import { designOf } from '@taiseizu/core'
import { assign, contract, department, officer, provider, scope, section, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { check } from '../engine/check'
import { rules } from '../rules'
import { whyRight } from './right'
import { type Mark, markKey, scoreOf } from './score'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'
const pieces = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it', 'supervision'] }),
  section('ops', { parent: 'it', functions: ['csirt'] }),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  provider('soc-co', { services: ['monitoring'] }),
  scope('office', 'it', 'it', { development: 'packages-only' }),
  scope('shop', 'digital-service', 'sales', { development: 'packages-only' }),
  assign('soc-co', 'A', monitoring, { scope: 'office', mode: 'outsourced', contract: 'watch' }),
  assign('soc-co', 'R', monitoring, { scope: 'office', mode: 'outsourced', contract: 'watch' }),
  assign('ops', 'A', 'security-monitoring-operation.incident-response', { scope: 'shop' }),
  assign('ops', 'R', 'security-monitoring-operation.incident-response', { scope: 'shop' }),
  contract('watch', { provider: 'soc-co', manager: 'it' }),
]
const file = workspaceOf(pieces, {
  exceptions: [{ rule: 'SRC-06', key: 'SRC-06:contract/watch', reason: 'until renewal', approvedBy: 'the president' }],
})
const design = designOf(file, file.variants[0]?.id ?? '')
const { findings } = check(design, { rules })
const exercise = {
  sought: [
    { findings: ['SRC-03:field/security-monitoring-operation:unit/soc-co'] },
    { findings: ['AUT-01:unit/ops:scope/shop'] },
  ],
}
const unit = (id: string) => ({ type: 'unit', id }) as const
const scored = (...marks: readonly Mark[]) => scoreOf(exercise, design, findings, marks)

test('a mark at the place, of the kind, finds the fault', () => {
  const score = scored({ at: unit('soc-co'), kind: 'outsourced' })
  expect(score.found.map((one) => one.fault)).toEqual([exercise.sought[0]])
  expect(score.missed.map((one) => one.fault)).toEqual([exercise.sought[1]])
  expect(score).toMatchObject({ wrong: 0, points: 50 })
})

test('what a mark names besides has to be part of the fault', () => {
  const shop = { type: 'scope', id: 'shop' } as const
  const office = { type: 'scope', id: 'office' } as const
  expect(scored({ at: unit('ops'), also: shop, kind: 'no-authority' }).found).toHaveLength(1)
  expect(scored({ at: unit('ops'), also: office, kind: 'no-authority' }).found).toHaveLength(0)
  expect(scored({ at: unit('soc-co'), field: 'security-monitoring-operation', kind: 'outsourced' }).found).toHaveLength(
    1,
  )
  expect(scored({ at: unit('soc-co'), field: 'legal', kind: 'outsourced' }).found).toHaveLength(0)
})

test('the right thing for the wrong reason is nearly right, and so is the right reason at part of the proof', () => {
  expect(scored({ at: unit('soc-co'), kind: 'not-independent' }).marks[0]).toMatchObject({ is: 'near', wrong: 'kind' })
  const [result] = scored({ at: unit('sales'), kind: 'no-authority' }).marks
  expect(result).toMatchObject({ is: 'near', wrong: 'place' })
  expect(scored({ at: unit('sales'), kind: 'no-authority' }).wrong).toBe(0)
})

test('a finding that is not sought counts neither way, one that was accepted on purpose says so', () => {
  const watch = { type: 'contract', id: 'watch' } as const
  expect(scored({ at: unit('soc-co'), kind: 'contract' })).toMatchObject({
    marks: [{ is: 'aside' }],
    wrong: 0,
    found: [],
  })
  const only = findings.filter((finding) => finding.exception !== null)
  expect(scoreOf(exercise, design, only, [{ at: watch, kind: 'contract' }]).marks).toMatchObject([{ is: 'accepted' }])
})

test('a wrong accusation costs a quarter of a fault, and never more than there is', () => {
  const wrong: Mark = { at: unit('ceo'), kind: 'outsourced' }
  expect(scored(wrong)).toMatchObject({ marks: [{ is: 'wrong' }], wrong: 1, points: 0 })
  expect(scored({ at: unit('soc-co'), kind: 'outsourced' }, wrong).points).toBe(38)
})

test('to whoever accuses wrongly it is said by which authority it is right', () => {
  const [own, proof] = whyRight(
    { right: [{ at: unit('ops'), kinds: ['no-authority'], why: { ja: '任された', en: 'It was charged with it' } }] },
    designOf(
      workspaceOf([
        officer('ceo'),
        department('ops', { parent: 'ceo' }),
        scope('shop', 'digital-service', 'ops'),
        assign('ops', 'A', 'security-monitoring-operation.incident-response', { scope: 'shop' }),
      ]),
      'as-is',
    ),
    { at: unit('ops'), kind: 'no-authority' },
    'en',
  )
  expect(own).toBe('It was charged with it')
  expect(proof).toBe('It has "Halt" over "shop": ops (by line: ops)')
})

test('the order in which two places are named makes no other mark', () => {
  const [a, b] = [unit('ceo'), unit('ops')]
  expect(markKey({ at: a, also: b, kind: 'cut-off' })).toBe(markKey({ at: b, also: a, kind: 'cut-off' }))
})
