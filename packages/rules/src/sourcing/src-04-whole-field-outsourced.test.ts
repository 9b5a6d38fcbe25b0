import { assign, contract, department, exclude, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src04 } from './src-04-whole-field-outsourced'
import { example } from './src-04-whole-field-outsourced.example'

const field = 'vulnerability-assessment-pentest'
const key = `SRC-04:field/${field}`
const units = [officer('ceo'), department('it', { parent: 'ceo' }), provider('testers'), scope('office', 'it', 'it')]

test('a field that only outsiders perform and support is found', () => {
  expect(keysOf(src04, example.bad)).toEqual([key])
  expect(messageIn(src04, example.bad, 'en')).toBe(
    '"Vulnerability assessment and penetration testing" is outsourced as a whole: nobody inside performs or supports any of it.',
  )
  expect(evidenceIn(src04, example.bad, 'ja').slice(0, 2)).toEqual([
    '「testers」が外部として実行（R）する職務の数: 2',
    '社内の要員が実行（R）または支援（S）する職務: 2件中0件',
  ])
})

test('one duty that own people perform or support is enough', () => {
  const task = `${field}.penetration-test`
  const outside = [...units, assign('testers', 'R', `${field}.vulnerability-assessment`)]
  for (const role of ['R', 'S'] as const) expect(keysOf(src04, [...outside, assign('it', role, task)])).toEqual([])
})

test('answering, advice and information are no work of their own', () => {
  for (const role of ['A', 'C', 'I'] as const)
    expect(keysOf(src04, [...units, assign('testers', 'R', field), assign('it', role, field)])).toEqual([key])
})

test('an in-house unit that has contractors do it all does not work inside', () => {
  expect(keysOf(src04, [...units, assign('it', 'R', field, { mode: 'outsourced' })])).toEqual([key])
})

test('a field that nobody performs is not its concern', () => {
  expect(keysOf(src04, [...units, assign('testers', 'S', field)])).toEqual([])
})

test('one of two duties performed from outside, the other by nobody, is found', () => {
  expect(keysOf(src04, [...units, assign('testers', 'R', `${field}.penetration-test`)])).toEqual([key])
})

test('a field with a single duty is no whole', () => {
  const one = exclude(`${field}.penetration-test`, 'not-applicable', { note: 'none' })
  expect(keysOf(src04, [...units, assign('testers', 'R', field), one])).toEqual([])
})

test('marked fields have rules of their own', () => {
  const marked = ['corporate-executive', 'legal', 'system-audit'].map((id) => assign('testers', 'R', id))
  expect(keysOf(src04, [...units, ...marked])).toEqual([])
})

test("the contract's manager supports the field from inside", () => {
  expect(keysOf(src04, afterFix(src04, example.bad))).toEqual([])
  expect(fixLabels(src04, example.bad, 'en')[0]).toMatch(/^"it" supports/u)
  expect(recordAfterFix(src04, example.bad, 'assignments', `${field}@*:it:S`)).toEqual({ field, unit: 'it', role: 'S' })
})

test('a unit that has contractors do it comes before the manager of another contract', () => {
  const pieces = [
    ...units,
    department('ops', { parent: 'ceo' }),
    contract('tests', { provider: 'testers', manager: 'it' }),
    assign('ops', 'R', field, { mode: 'outsourced', contract: 'tests' }),
  ]
  expect(fixLabels(src04, pieces, 'en').map((label) => label.split(' ')[0])).toEqual(['"ops"', '"it"'])
})

test('outsiders that support already go on doing so', () => {
  const task = `${field}.penetration-test`
  const pieces = [
    ...units,
    contract('tests', { provider: 'testers', manager: 'it' }),
    assign('testers', 'R', field),
    assign('testers', 'S', task, { scope: 'office' }),
  ]
  expect(recordAfterFix(src04, pieces, 'assignments', `${task}@office:testers:S`)).toBeDefined()
  expect(recordAfterFix(src04, pieces, 'assignments', `${task}@office:it:S`)).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src04, example)
})
