import { type Workspace, designOf } from '@taiseizu/core'
import {
  assign,
  contract,
  department,
  exclude,
  officer,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut18 } from './aut-18-ot-run-from-afar'
import { example } from './aut-18-ot-run-from-afar.example'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'
const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('production', { parent: 'ceo' }),
  site('plant', { parent: 'production' }),
  site('other-plant', { parent: 'production' }),
  scope('line', 'ot', 'plant'),
]
const holders = (workspace: Workspace, task: string, role: 'R' | 'S') => {
  const after = designOf(workspace, 'as-is')
  return after.duties
    .filter((duty) => duty.id === `${task}@line`)
    .flatMap((duty) => after.unitsWith(duty, role).map((unit) => unit.id))
}

test('a plant that supervision watches alone is found', () => {
  expect(keysOf(aut18, example.bad)).toEqual(['AUT-18:scope/line-1'])
  expect(messageIn(aut18, example.bad, 'en')).toBe(
    'Nobody on the side of its owner "plant" performs (R) or answers (A) for monitoring or operation in the OT scope "line-1".',
  )
  expect(messageIn(aut18, example.bad, 'ja')).toBe(
    'OTの対象環境「line-1」の監視・運用を、所有者「plant」の側では誰も実行（R）も責任（A）も担っていません。',
  )
})

test('names the division, and whoever does it from outside', () => {
  const afar = [
    ...company,
    provider('soc-co'),
    assign('soc-co', 'R', monitoring, { scope: 'line' }),
    assign('it', 'A', monitoring, { scope: 'line' }),
  ]
  expect(evidenceIn(aut18, afar, 'en')).toEqual([
    '"line" is owned by "plant", of the division "production"',
    expect.stringMatching(/^"it", R or A of these, is not under "production": .+ \(line\)$/u),
    expect.stringMatching(/^"soc-co", R or A of these, is a provider: .+ \(line\)$/u),
  ])
})

test('monitoring and operation are looked at; what is done in other fields does not matter', () => {
  expect(keysOf(aut18, [...company, assign('it', 'R', monitoring)])).toHaveLength(1)
  expect(keysOf(aut18, [...company, assign('it', 'A', settings)])).toHaveLength(1)
  expect(keysOf(aut18, [...company, assign('it', 'R', 'digital-product-development.basic-design')])).toEqual([])
  const designsItself = assign('plant', 'R', 'digital-product-development.basic-design')
  expect(keysOf(aut18, [...company, assign('it', 'R', monitoring), designsItself])).toHaveLength(1)
})

test('R or A anywhere in these two fields, of anybody in the owner’s division, is enough', () => {
  const watched = [...company, assign('it', 'R', monitoring)]
  expect(keysOf(aut18, [...watched, assign('plant', 'A', settings)])).toEqual([])
  expect(keysOf(aut18, [...watched, assign('other-plant', 'R', settings)])).toEqual([])
  expect(keysOf(aut18, [...watched, assign('plant', 'S', settings)])).toHaveLength(1)
})

test('nobody at all, or only in a duty that is excluded, is another rule’s business', () => {
  expect(keysOf(aut18, company)).toEqual([])
  expect(keysOf(aut18, [...company, assign('it', 'S', monitoring)])).toEqual([])
  expect(
    keysOf(aut18, [...company, assign('it', 'R', monitoring), exclude(monitoring, 'not-applicable', { note: 'none' })]),
  ).toEqual([])
})

test('only OT is meant', () => {
  expect(
    keysOf(aut18, [...company, scope('office', 'it', 'plant'), assign('it', 'R', settings, { scope: 'office' })]),
  ).toEqual([])
})

test('an owner without division is looked at by itself and what is under it', () => {
  const sub = [
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    subsidiary('sub', { parent: 'ceo' }),
    section('crew', { parent: 'sub' }),
    scope('line', 'ot', 'sub'),
  ]
  expect(keysOf(aut18, [...sub, assign('it', 'R', monitoring)])).toEqual(['AUT-18:scope/line'])
  expect(evidenceIn(aut18, [...sub, assign('it', 'R', monitoring)], 'en')[0]).toBe('"line" is owned by "sub"')
  expect(keysOf(aut18, [...sub, assign('crew', 'R', monitoring)])).toEqual([])
})

test('a provider that owns the scope is not in-house', () => {
  const owned = [
    officer('ceo'),
    provider('plant-co'),
    scope('line', 'ot', 'plant-co'),
    assign('plant-co', 'R', monitoring),
  ]
  expect(keysOf(aut18, owned)).toHaveLength(1)
  expect(fixLabels(aut18, owned, 'en')).toEqual([])
})

test('fix: the owner or a SIRT of the division performs, those in the house support, the provider stays', () => {
  const afar = [
    ...company,
    section('ot-sirt', { parent: 'production', functions: ['ot-sirt'] }),
    provider('soc-co'),
    contract('soc-2026', { provider: 'soc-co', manager: 'it' }),
    assign('it', 'R', 'security-monitoring-operation', { mode: 'outsourced', contract: 'soc-2026' }),
    assign('soc-co', 'R', 'security-monitoring-operation', { contract: 'soc-2026' }),
  ]
  expect(fixLabels(aut18, afar, 'en')).toEqual([
    'Let "plant" perform (R) monitoring and operation (duties: 3) with support (S) from it',
    'Let "ot-sirt" perform (R) monitoring and operation (duties: 3) with support (S) from it',
  ])
  const after = afterFix(aut18, afar)
  expect(holders(after, monitoring, 'R')).toEqual(['plant', 'soc-co'])
  expect(holders(after, monitoring, 'S')).toEqual(['it'])
  expect(keysOf(aut18, after)).toEqual([])
  const support = designOf(after, 'as-is').assignments.find(({ id }) => id === `${monitoring}@line:it:S`)
  expect(support?.record).toMatchObject({ mode: 'outsourced', contract: 'soc-2026' })
})

test('fix where only providers perform: the owner performs too', () => {
  const afar = [...company, provider('soc-co'), assign('soc-co', 'R', monitoring, { scope: 'line' })]
  expect(fixLabels(aut18, afar, 'en')).toEqual(['Let "plant" perform (R) monitoring and operation too (duties: 1)'])
  expect(holders(afterFix(aut18, afar), monitoring, 'R')).toEqual(['plant', 'soc-co'])
})

test('and a supervision supports, where there is one', () => {
  const security = department('security', { parent: 'ceo', functions: ['supervision'] })
  const afar = [...company, security, provider('soc-co'), assign('soc-co', 'R', monitoring, { scope: 'line' })]
  expect(fixLabels(aut18, afar, 'en')).toEqual([
    'Let "plant" perform (R) monitoring and operation (duties: 1) with support (S) from security',
  ])
  expect(holders(afterFix(aut18, afar), monitoring, 'S')).toEqual(['security'])
})

test('who audits the scope is not made to run it', () => {
  const audited = [
    ...company,
    section('ot-sirt', { parent: 'production', functions: ['ot-sirt'] }),
    assign('it', 'R', monitoring),
    assign('plant', 'R', 'security-audit.audit'),
  ]
  expect(fixLabels(aut18, audited, 'en')).toEqual([expect.stringMatching(/^Let "ot-sirt" perform/u)])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut18, example)
})
