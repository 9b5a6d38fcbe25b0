import { designOf } from '@taiseizu/core'
import { assign, committee, department, officer, section, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov05 } from './cov-05-no-sirt'
import { example } from './cov-05-no-sirt.example'

const response = 'security-monitoring-operation.incident-response'

test('an organisation without any SIRT is found', () => {
  expect(keysOf(cov05, example.bad)).toEqual(['COV-05'])
  expect(messageIn(cov05, example.bad, 'ja')).toBe(
    'インシデント対応を担う機能（CSIRT、OT-SIRT、PSIRT、DSIRT）がありません。',
  )
  expect(messageIn(cov05, example.bad, 'en')).toBe(
    'There is no incident response function (CSIRT, OT-SIRT, PSIRT or DSIRT).',
  )
  expect(evidenceIn(cov05, example.bad, 'en')).toEqual([
    'Units with the function CSIRT, OT-SIRT, PSIRT or DSIRT: none',
    'Duties of responding to incidents: 2',
  ])
})

test('a SIRT of any kind will do; a SOC or a supervision will not', () => {
  for (const name of ['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const)
    expect(keysOf(cov05, [...example.bad, section('sirt', { parent: 'it', functions: [name] })])).toEqual([])
  expect(keysOf(cov05, [...example.bad, section('soc', { parent: 'it', functions: ['soc', 'supervision'] })])).toEqual([
    'COV-05',
  ])
})

test('a CSIRT can be added as a standing section or as a virtual team', () => {
  expect(fixLabels(cov05, example.bad, 'ja')).toEqual([
    '「it」の下に常設のCSIRTを新設する',
    'it、prからなる仮想チームとしてCSIRTを新設する',
  ])
  expect(fixLabels(cov05, example.bad, 'en')[1]).toBe('Add a CSIRT as a virtual team of it, pr')
  expect(recordAfterFix(cov05, example.bad, 'units', 'csirt')).toMatchObject({
    kind: 'section',
    parent: 'it',
    functions: ['csirt'],
  })
  expect(recordAfterFix(cov05, example.bad, 'units', 'csirt', 1)).toMatchObject({
    kind: 'team',
    parent: 'ceo',
    functions: ['csirt'],
    members: [{ unit: 'it', chair: true }, { unit: 'pr' }],
  })
})

test('the standing one stands under a dedicated supervision where there is one, and works with a committee', () => {
  const supervised = [...example.bad, department('security', { parent: 'ciso', functions: ['supervision'] })]
  expect(recordAfterFix(cov05, supervised, 'units', 'csirt')?.parent).toBe('security')
  const led = [
    ...example.bad,
    committee('security', { parent: 'ciso', functions: ['supervision'], members: [{ unit: 'ciso', chair: true }] }),
  ]
  expect(recordAfterFix(cov05, led, 'units', 'csirt')?.parent).toBe('it')
  expect(recordAfterFix(cov05, led, 'links', 'coordinates-with:csirt:security')).toBeDefined()
})

test('it escalates to a CISO that it would not reach otherwise', () => {
  for (const number of [0, 1])
    expect(recordAfterFix(cov05, example.bad, 'links', 'escalates-to:csirt:ciso', number)).toBeDefined()
  const near = [
    officer('ceo'),
    officer('ciso', { parent: 'ceo' }),
    department('it', { parent: 'ciso', functions: ['it'] }),
  ]
  for (const number of [0, 1])
    expect(recordAfterFix(cov05, near, 'links', 'escalates-to:csirt:ciso', number)).toBeUndefined()
})

test('it supports the response to incidents, but pushes nobody aside', () => {
  const supported = (given: typeof example.bad) => {
    const design = designOf(afterFix(cov05, given), 'as-is')
    const incidents = design.duties.filter((duty) => duty.task.kind === 'incident')
    return incidents.map((duty) =>
      design
        .unitsWith(duty, 'S')
        .map((unit) => unit.id)
        .join(),
    )
  }
  expect(supported(example.bad)).toEqual(['csirt', 'csirt'])
  expect(supported([...example.bad, assign('pr', 'S', 'digital-product-operation')])).toEqual(['pr', 'csirt'])
  expect(recordAfterFix(cov05, [officer('ceo')], 'assignments', `${response}@*:csirt:S`)).toBeUndefined()
})

test('without units to take part there is no virtual team, and without an organisation no fix', () => {
  expect(fixLabels(cov05, [officer('ceo'), scope('office', 'it', 'ceo')], 'en')).toEqual([
    'Add a standing CSIRT under "ceo"',
  ])
  expect(fixLabels(cov05, [], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov05, example)
})
