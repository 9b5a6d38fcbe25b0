import type { SkillLevel } from '@taiseizu/catalogue'
import { type Piece, assign, department, exclude, officer, post, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { ppl01 } from './ppl-01-skill-missing'
import { example } from './ppl-01-skill-missing.example'

const monitoring = 'security-monitoring-operation'
const key = `PPL-01:unit/it:field/${monitoring}`
const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('ops', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
]
const found = (...more: readonly Piece[]) => keysOf(ppl01, [...units, ...more])

/** 図表22 asks monitoring for ○ in management, ◎ in system security, ◎ in operation. */
const skilled = (securityManagement: SkillLevel, systemSecurity: SkillLevel, securityOperation: SkillLevel) => ({
  skills: { securityManagement, systemSecurity, securityOperation },
})
const novice = post('novice', 'it')

test('a unit that carries a field without the level it asks for is found', () => {
  expect(keysOf(ppl01, example.bad)).toEqual(['PPL-01:unit/sec:field/security-supervision'])
  expect(messageIn(ppl01, example.bad, 'ja')).toBe(
    '「セキュリティ統括」を担う「sec」に、求められる水準に達したポストがないスキルがあります: セキュリティマネジメント。',
  )
  expect(evidenceIn(ppl01, example.bad, 'en')).toEqual([
    'Duties of "Security supervision" in "Enterprise" that "sec" performs (R) itself: 5 of 5',
    'Security management of the post "planner": Able to communicate (○); asked for: Able to lead (◎)',
  ])
})

test('each area has to be reached by some post, not all by one', () => {
  const works = assign('it', 'R', monitoring)
  expect(found(works, post('a', 'it', skilled('communicate', 'lead', 'lead')))).toEqual([])
  expect(
    found(works, post('a', 'it', skilled('lead', 'none', 'lead')), post('b', 'it', skilled('none', 'lead', 'none'))),
  ).toEqual([])
  expect(found(works, post('a', 'it', skilled('none', 'lead', 'lead')))).toEqual([key])
  expect(found(works, post('a', 'it', skilled('communicate', 'communicate', 'lead')))).toEqual([key])
  expect(found(works, post('a', 'it', skilled('communicate', 'lead', 'communicate')))).toEqual([key])
})

test('vacant posts reach nothing, and without filled ones nothing is known', () => {
  const works = assign('it', 'R', monitoring)
  const expert = post('expert', 'it', { ...skilled('lead', 'lead', 'lead'), vacant: true })
  expect(found(works, expert, novice)).toEqual([key])
  expect(found(works, post('empty', 'it', { vacant: true }))).toEqual([])
  expect(found(works)).toEqual([])
})

test('posts held concurrently count', () => {
  const works = assign('it', 'R', monitoring)
  expect(
    found(works, novice, post('expert', 'ops', { ...skilled('lead', 'lead', 'lead'), concurrentWith: ['it'] })),
  ).toEqual([])
})

test("half of the field's duties in a scope is carrying it, less is not", () => {
  const design = 'digital-product-operation'
  const some = (...tasks: readonly string[]) => tasks.map((task) => assign('it', 'R', `${design}.${task}`))
  const three = ['configuration-management', 'operation-settings', 'user-management']
  expect(found(novice, ...some(...three))).toEqual([])
  expect(found(novice, ...some(...three, 'support-helpdesk'))).toEqual([`PPL-01:unit/it:field/${design}`])
  const fewer = exclude(`${design}.incident-response`, 'not-applicable', { note: 'none' })
  expect(found(novice, fewer, ...some(...three))).toEqual([`PPL-01:unit/it:field/${design}`])
})

test('two duties at least, and in one scope', () => {
  const assessment = 'vulnerability-assessment-pentest.vulnerability-assessment'
  expect(found(novice, assign('it', 'R', assessment))).toEqual([])
  expect(found(novice, scope('shop', 'it', 'it'), assign('it', 'R', assessment))).toEqual([])
  expect(found(novice, assign('it', 'R', 'vulnerability-assessment-pentest'))).toHaveLength(1)
})

test('performing and answering for one duty is carrying it', () => {
  const task = `${monitoring}.incident-response`
  expect(found(novice, assign('it', 'R', task), assign('it', 'A', task))).toEqual([key])
  expect(found(novice, assign('it', 'R', task), assign('ops', 'A', task))).toEqual([])
  expect(found(novice, assign('it', 'R', task), assign('it', 'A', `${monitoring}.contact-point`))).toEqual([])
  const pieces = [...units, novice, assign('it', 'R', task), assign('it', 'A', task)]
  expect(evidenceIn(ppl01, pieces, 'en')[0]).toMatch(
    /^What "it" both performs and answers for \(R, A\): .+ \(office\)$/u,
  )
})

test('only performing with own people counts', () => {
  expect(found(novice, assign('it', 'R', monitoring, { mode: 'outsourced' }))).toEqual([])
  expect(found(novice, assign('it', 'S', monitoring))).toEqual([])
  expect(
    keysOf(ppl01, [...units, provider('soc-co'), post('watcher', 'soc-co'), assign('soc-co', 'R', monitoring)]),
  ).toEqual([])
})

test('fields without a row in the figure ask for nothing', () => {
  expect(found(novice, assign('it', 'R', 'security-executive'))).toEqual([])
})

test('an area without a mark asks for nothing', () => {
  const plan = post('planner', 'it', skilled('communicate', 'none', 'none'))
  expect(found(plan, assign('it', 'R', 'legal'))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(ppl01, example)
})
