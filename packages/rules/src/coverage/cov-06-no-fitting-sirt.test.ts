import { designOf } from '@taiseizu/core'
import {
  assign,
  contract,
  department,
  exclude,
  grant,
  officer,
  ownTask,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov06 } from './cov-06-no-fitting-sirt'
import { example } from './cov-06-no-fitting-sirt.example'

const response = 'security-monitoring-operation.incident-response'
const operation = 'digital-product-operation.incident-response'
const plant = [officer('ceo'), site('plant', { parent: 'ceo' })]
const sirts = (['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const).map((name) =>
  section(name, { parent: 'ceo', functions: [name] }),
)

test('a scope in whose incident duties no fitting SIRT takes part is found', () => {
  expect(keysOf(cov06, example.bad)).toEqual(['COV-06:scope/line'])
  expect(messageIn(cov06, example.bad, 'ja')).toBe(
    '「line」のインシデント対応に、適したSIRT（OT-SIRT、CSIRT）が関わっていません。',
  )
  expect(messageIn(cov06, example.bad, 'en')).toBe(
    'No fitting SIRT (OT-SIRT, CSIRT) takes part in the response to incidents in "line".',
  )
  expect(evidenceIn(cov06, example.bad, 'en')).toEqual([
    'Taking part in "First response (line)", Business domain (production site and business-site management) (R, A, S): nobody',
    'Taking part in "Incident response (line)", Digital product operation (R, A, S): nobody',
    'Taking part in "Incident response (line)", Security monitoring and operation (R, A, S): plant',
    'SIRTs there are: csirt',
  ])
})

test('which SIRT fits depends on the kind of scope', () => {
  const fitting = {
    it: ['csirt'],
    ot: ['ot-sirt', 'csirt'],
    site: ['ot-sirt', 'csirt'],
    product: ['psirt', 'csirt'],
    'digital-service': ['dsirt', 'csirt'],
    iot: ['psirt', 'ot-sirt', 'csirt'],
  } as const
  for (const kind of ['it', 'ot', 'site', 'product', 'digital-service', 'iot'] as const) {
    const task = kind === 'site' ? 'business-domain-site.first-response' : operation
    for (const name of ['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const) {
      const given = [...plant, ...sirts, scope('it-is', kind, 'plant'), assign(name, 'S', task)]
      expect(keysOf(cov06, given), `${name} in ${kind}`).toHaveLength(
        (fitting[kind] as readonly string[]).includes(name) ? 0 : 1,
      )
    }
  }
})

test('R, A and S are taking part, C and I are not; one incident duty is enough', () => {
  const line = [...plant, ...sirts, scope('line', 'ot', 'plant')]
  for (const role of ['R', 'A', 'S'] as const)
    expect(keysOf(cov06, [...line, assign('ot-sirt', role, response)])).toEqual([])
  for (const role of ['C', 'I'] as const)
    expect(keysOf(cov06, [...line, assign('ot-sirt', role, response)])).toHaveLength(1)
  expect(
    keysOf(cov06, [...line, assign('ot-sirt', 'R', 'security-monitoring-operation.monitor-detect-respond')]),
  ).toHaveLength(1)
})

test('a SIRT that manages the contract of who responds has its part', () => {
  const managed = (manager: string, role: 'R' | 'S') => [
    ...plant,
    ...sirts,
    scope('line', 'ot', 'plant'),
    provider('soc-co'),
    contract('soc', { provider: 'soc-co', manager }),
    assign('soc-co', role, response, { contract: 'soc' }),
  ]
  expect(keysOf(cov06, managed('csirt', 'R'))).toEqual([])
  expect(keysOf(cov06, managed('plant', 'R'))).toHaveLength(1)
  expect(keysOf(cov06, managed('csirt', 'S'))).toHaveLength(1)
})

test('without any SIRT (COV-05), without incident duties, and in enterprise there is no finding', () => {
  expect(keysOf(cov06, [...plant, scope('line', 'ot', 'plant')])).toEqual([])
  const excluded = [response, operation, 'business-domain-site.first-response'].map((task) =>
    exclude(task, 'not-applicable', { note: 'none' }),
  )
  expect(keysOf(cov06, [...plant, ...sirts, scope('line', 'ot', 'plant'), ...excluded])).toEqual([])
  const crisis = ownTask('crisis', {
    field: 'enterprise-risk-management',
    name: 'crisis',
    applies: 'enterprise',
    kind: 'incident',
  })
  expect(keysOf(cov06, [...plant, ...sirts, crisis])).toEqual([])
})

test('the SIRT that is the scope’s own becomes A where nobody is, with the authority that it takes', () => {
  const line = [...plant, ...sirts, scope('line', 'ot', 'plant')]
  expect(fixLabels(cov06, line, 'en')[0]).toBe(
    'Make "ot-sirt" Answers and decides (A) of "Incident response (line)" and grant it authority (Halt)',
  )
  expect(recordAfterFix(cov06, line, 'authority', 'ot-sirt:halt:line')?.grantedBy).toBe('ceo')
})

test('where somebody answers for all of them, the SIRT takes the place in monitoring and the former is consulted', () => {
  const answered = [
    ...example.bad,
    assign('plant', 'A', 'security-monitoring-operation'),
    assign('plant', 'A', operation),
    assign('plant', 'A', 'business-domain-site'),
  ]
  expect(fixLabels(cov06, answered, 'ja').slice(0, 2)).toEqual([
    '「インシデントレスポンス（line）」の責任・決定（A）をplantから「csirt」に移し、plantは相談先（C）とする',
    '「csirt」を「インシデントレスポンス（line）」の支援（S）に加える',
  ])
  const design = designOf(afterFix(cov06, answered), 'as-is')
  const duty = design.duties.find(({ id }) => id === `${response}@line`)
  if (duty === undefined) throw new Error('no such duty')
  expect(design.unitsWith(duty, 'A').map(({ id }) => id)).toEqual(['csirt'])
  expect(design.unitsWith(duty, 'C').map(({ id }) => id)).toEqual(['plant'])
  expect(design.coverage.matchOf(duty).state).toBe('matched')
})

test('a SIRT that comes to support pushes no other supporter aside', () => {
  const supported = [
    ...example.bad,
    assign('it', 'S', 'security-monitoring-operation'),
    grant('csirt', 'halt', 'line', { grantedBy: 'ceo' }),
  ]
  const label = fixLabels(cov06, supported, 'en').findIndex((one) => one.startsWith('Let "csirt" support'))
  const design = designOf(afterFix(cov06, supported, label), 'as-is')
  const supporters = design.duties.filter(({ scope: { id }, task }) => id === 'line' && task.kind === 'incident')
  expect(supporters.flatMap((duty) => design.unitsWith(duty, 'S').map(({ id }) => id))).toContain('csirt')
  expect(keysOf(cov06, afterFix(cov06, supported, label))).toEqual([])
})

test('the SIRT of another group company is not brought in; one of the scope’s own kind can be added under its owner', () => {
  const group = [
    officer('ceo'),
    officer('ciso', { parent: 'ceo' }),
    subsidiary('one', { parent: 'ceo' }),
    section('one-psirt', { parent: 'one', functions: ['psirt'] }),
    department('cars', { parent: 'ceo', functions: ['business'] }),
    scope('car', 'product', 'cars'),
  ]
  expect(fixLabels(cov06, group, 'ja')).toEqual([
    '「cars」の下に「cars PSIRT」を新設し、「インシデントレスポンス（car）」に加える（A）',
  ])
  expect(recordAfterFix(cov06, group, 'units', 'cars-psirt')).toMatchObject({
    kind: 'section',
    parent: 'cars',
    functions: ['psirt'],
  })
  expect(recordAfterFix(cov06, group, 'authority', 'cars-psirt:halt:car')).toBeDefined()
  expect(recordAfterFix(cov06, group, 'links', 'escalates-to:cars-psirt:ciso')).toBeDefined()
})

test('an added SIRT supports where somebody answers already', () => {
  const answered = [
    ...example.bad,
    assign('plant', 'A', 'security-monitoring-operation'),
    assign('plant', 'A', operation),
    assign('plant', 'A', 'business-domain-site'),
  ]
  expect(fixLabels(cov06, answered, 'en').at(-1)).toBe(
    'Add "plant OT-SIRT" under "plant", taking part in "Incident response (line)" (S)',
  )
})

test('obeys the laws of rules', () => {
  obeysLaws(cov06, example)
  const answered = [
    ...example.bad,
    assign('plant', 'A', 'security-monitoring-operation'),
    assign('plant', 'A', operation),
    assign('plant', 'A', 'business-domain-site'),
  ]
  obeysLaws(cov06, { bad: answered, good: example.good })
})
