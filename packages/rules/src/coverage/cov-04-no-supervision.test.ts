import { designOf } from '@taiseizu/core'
import {
  assign,
  committee,
  department,
  officer,
  ownTask,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov04 } from './cov-04-no-supervision'
import { example } from './cov-04-no-supervision.example'

const incident = 'security-supervision.incident-handling'
const holders = (number: number, task: string, scopeId: string, role: 'A' | 'R', given = example.bad) => {
  const design = designOf(afterFix(cov04, given, number), 'as-is')
  const found = design.duties.find((duty) => duty.id === `${task}@${scopeId}`)
  return found === undefined ? [] : design.unitsWith(found, role).map((unit) => unit.id)
}

test('an organisation without supervision is found', () => {
  expect(keysOf(cov04, example.bad)).toEqual(['COV-04'])
  expect(messageIn(cov04, example.bad, 'ja')).toBe('セキュリティ統括機能を担う部署や委員会がありません。')
  expect(messageIn(cov04, example.bad, 'en')).toBe('No unit or committee has the function of security supervision.')
})

test('any unit with the function will do, be it a committee or in a group company', () => {
  expect(keysOf(cov04, [...example.bad, committee('com', { functions: ['supervision'] })])).toEqual([])
  const group = [
    ...example.bad,
    subsidiary('sub', { parent: 'ceo' }),
    section('sub-sec', { parent: 'sub', functions: ['supervision'] }),
  ]
  expect(keysOf(cov04, group)).toEqual([])
})

test('a SIRT or a SOC is no supervision', () => {
  expect(keysOf(cov04, [...example.bad, section('team', { parent: 'it', functions: ['csirt', 'soc'] })])).toEqual([
    'COV-04',
  ])
})

test('the evidence says who has the field’s duties meanwhile', () => {
  expect(evidenceIn(cov04, example.bad, 'en')).toEqual([
    'Units with the function "Security supervision": none',
    'R or A in duties of "Security supervision": nobody',
  ])
  expect(evidenceIn(cov04, [...example.bad, assign('it', 'R', incident)], 'ja')[1]).toBe(
    '「セキュリティ統括」の職務でRまたはAの部署: it',
  )
})

test('it can be added in each of the four archetypes', () => {
  expect(fixLabels(cov04, example.bad, 'ja')).toEqual([
    '専門組織・集権型: 「セキュリティ統括室」を新設する',
    '専門組織・連邦型: 「セキュリティ統括室」と、plantのセキュリティ担当を新設する',
    '委員会・集権型: 「セキュリティ委員会」を新設する',
    '委員会・連邦型: 「セキュリティ委員会」と、plantのセキュリティ担当を新設する',
  ])
  expect(fixLabels(cov04, example.bad, 'en')[1]).toBe(
    'Dedicated organisation, federated: add "Security supervision office", and security sections in plant',
  )
})

test('a dedicated one stands under the owner of enterprise and does and answers for everything', () => {
  expect(recordAfterFix(cov04, example.bad, 'units', 'security-supervision-office')).toEqual({
    id: 'security-supervision-office',
    kind: 'department',
    name: { ja: 'セキュリティ統括室', en: 'Security supervision office' },
    parent: 'ceo',
    functions: ['supervision'],
  })
  for (const scopeId of ['office', 'line'])
    for (const role of ['A', 'R'] as const)
      expect(holders(0, incident, scopeId, role)).toEqual(['security-supervision-office'])
  expect(holders(0, 'security-supervision.policy-guidelines', 'enterprise', 'A')).toEqual([
    'security-supervision-office',
  ])
})

test('a committee is led by the CISO, brings IT, business and administration together, and leaves the work to IT', () => {
  expect(recordAfterFix(cov04, example.bad, 'units', 'security-committee', 2)?.members).toEqual([
    { unit: 'ciso', chair: true },
    { unit: 'it' },
    { unit: 'plant' },
    { unit: 'legal' },
  ])
  expect(holders(2, incident, 'line', 'A')).toEqual(['security-committee'])
  expect(holders(2, incident, 'line', 'R')).toEqual(['it'])
})

test('without a CISO another executive leads it, and without others it does the work itself', () => {
  const alone = [officer('ceo')]
  expect(recordAfterFix(cov04, alone, 'units', 'security-committee', 1)?.members).toEqual([
    { unit: 'ceo', chair: true },
  ])
  expect(recordAfterFix(cov04, alone, 'assignments', 'security-supervision@*:security-committee:R', 1)).toBeDefined()
})

test('those who audit do not do the work of the committee', () => {
  const auditing = [...example.bad, assign('it', 'R', 'security-audit.audit')]
  expect(holders(2, incident, 'line', 'R', auditing)).toEqual(['plant'])
})

test('a federated one leaves the businesses’ own scopes to sections of theirs', () => {
  for (const number of [1, 3]) {
    expect(holders(number, incident, 'line', 'A')).toEqual(['plant-security'])
    expect(holders(number, incident, 'line', 'R')).toEqual(['plant-security'])
    expect(holders(number, incident, 'office', 'A')).not.toContain('plant-security')
    expect(recordAfterFix(cov04, example.bad, 'units', 'plant-security', number)).toMatchObject({
      parent: 'plant',
      functions: ['supervision'],
    })
    expect(recordAfterFix(cov04, example.bad, 'authority', 'plant-security:direct:plant', number)?.grantedBy).toBe(
      'plant',
    )
  }
})

test('where no business has scopes of its own, there is nothing to federate', () => {
  const central = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] }), scope('office', 'it', 'it')]
  expect(fixLabels(cov04, central, 'ja')).toHaveLength(2)
  const inIt = [...central, section('net', { parent: 'it' }), scope('network', 'it', 'net')]
  expect(fixLabels(cov04, inIt, 'ja')).toHaveLength(2)
})

test('a group company’s scopes are its own, even those of its IT department', () => {
  const group = [
    officer('ceo'),
    subsidiary('sub', { parent: 'ceo', ownership: 'affiliate' }),
    department('sub-it', { parent: 'sub', functions: ['it'] }),
    scope('sub-office', 'it', 'sub-it'),
  ]
  expect(holders(1, incident, 'sub-office', 'A', group)).toEqual(['sub-security'])
  expect(recordAfterFix(cov04, group, 'authority', 'security-supervision-office:direct:sub')?.grantedBy).toBe('sub')
  obeysLaws(cov04, { bad: group, good: example.good })
})

test('what is said of the field stays, but who answered for all of it hands that over', () => {
  const held = [
    ...example.bad,
    assign('it', 'A', 'security-supervision'),
    assign('it', 'R', 'security-supervision'),
    assign('ciso', 'A', incident),
  ]
  expect(holders(0, 'security-supervision.lectures', 'enterprise', 'A', held)).toEqual(['security-supervision-office'])
  expect(holders(0, 'security-supervision.lectures', 'enterprise', 'R', held)).toEqual(['it'])
  expect(holders(0, incident, 'office', 'A', held)).toEqual(['ciso'])
  expect(holders(1, incident, 'line', 'A', held)).toEqual(['ciso'])
  obeysLaws(cov04, { bad: held, good: example.good })
})

test('new units take no id that is in use', () => {
  const taken = [
    ...example.bad,
    site('plant-security', { parent: 'ceo' }),
    department('security-committee', { parent: 'ceo' }),
  ]
  expect(recordAfterFix(cov04, taken, 'units', 'plant-security-2', 1)).toBeDefined()
  expect(recordAfterFix(cov04, taken, 'units', 'security-committee-2', 2)?.kind).toBe('committee')
})

test('nothing is offered where nobody could give it authority', () => {
  expect(keysOf(cov04, [])).toEqual(['COV-04'])
  expect(fixLabels(cov04, [], 'en')).toEqual([])
  expect(fixLabels(cov04, [committee('com')], 'en')).toEqual([])
})

test('nothing is offered where an audit would fall to the new supervision', () => {
  const field = 'security-supervision'
  const review = ownTask('own.review', { field, name: 'review', applies: 'enterprise', kind: 'audit' })
  expect(fixLabels(cov04, [...example.bad, review], 'en')).toEqual([])
  const audit = department('audit', { parent: 'ceo', functions: ['internal-audit'] })
  const elsewhere = [
    ...example.bad,
    review,
    audit,
    assign('audit', 'R', 'own.review'),
    assign('audit', 'A', 'own.review'),
  ]
  expect(fixLabels(cov04, elsewhere, 'en').length).toBeGreaterThan(0)
})

test('obeys the laws of rules', () => {
  obeysLaws(cov04, example)
})
