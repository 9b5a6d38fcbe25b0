import { assign, committee, department, exclude, officer, provider, scope, team } from '@taiseizu/core/testing'
import { designOf } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut05 } from './aut-05-committee-alone'
import { example } from './aut-05-committee-alone.example'

const duty = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  committee('council', { parent: 'ceo' }),
  team('task-force', { parent: 'ceo' }),
  provider('ops-co'),
  scope('office', 'it', 'it'),
]
const outside = assign('ops-co', 'R', duty)

test('a committee answers, outsiders act, and nobody inside: found', () => {
  expect(keysOf(aut05, example.bad)).toEqual([
    'AUT-05:duty/security-monitoring-operation.monitor-detect-respond@office',
  ])
  expect(messageIn(aut05, example.bad, 'en')).toMatch(
    /^council answers \(A\) for ".+ \(office\)", but nobody in the house performs or supports it\.$/u,
  )
  expect(messageIn(aut05, example.bad, 'ja')).toMatch(
    /は「council」が責任者（A）ですが、社内で実行または支援する部署がありません。$/u,
  )
})

test('names who answers and that those who perform are outside', () => {
  expect(evidenceIn(aut05, example.bad, 'en')).toEqual([
    '"council" is a committee or team',
    expect.stringMatching(/Answers and decides \(A\): council$/u),
    expect.stringMatching(/Performs \(R\): soc-co$/u),
    expect.stringMatching(/Supports \(S\): nobody$/u),
    expect.stringMatching(/^"soc-co R — .+" is outsourced$/u),
  ])
})

test('a team that answers is as a committee; one unit that answers is not', () => {
  expect(keysOf(aut05, [...company, outside, assign('task-force', 'A', duty)])).toHaveLength(1)
  expect(keysOf(aut05, [...company, outside, assign('it', 'A', duty)])).toEqual([])
  expect(keysOf(aut05, [...company, outside, assign('it', 'A', duty), assign('council', 'A', duty)])).toHaveLength(1)
})

test('R or S inside suffices; C does not, nor an in-house unit that only manages a contractor', () => {
  const answered = [...company, outside, assign('council', 'A', duty)]
  expect(keysOf(aut05, [...answered, assign('it', 'S', duty)])).toEqual([])
  expect(keysOf(aut05, [...answered, assign('it', 'R', duty)])).toEqual([])
  expect(keysOf(aut05, [...answered, assign('it', 'C', duty)])).toHaveLength(1)
  expect(keysOf(aut05, [...answered, assign('it', 'R', duty, { mode: 'outsourced' })])).toHaveLength(1)
})

test('a duty that nobody performs at all, and one that is excluded, are told elsewhere', () => {
  expect(keysOf(aut05, [...company, assign('council', 'A', duty)])).toEqual([])
  expect(
    keysOf(aut05, [...company, assign('council', 'A', duty), outside, exclude(duty, 'not-applicable', { note: '-' })]),
  ).toEqual([])
})

test('the contract’s manager supports first; those who supported outside stay', () => {
  expect(fixLabels(aut05, example.bad, 'en')).toEqual([
    expect.stringMatching(/^Let "it" support/u),
    expect.stringMatching(/^Let "ceo" support/u),
    expect.stringMatching(/^Let "it" perform/u),
    expect.stringMatching(/^Let "ceo" perform/u),
  ])
  const supported = [
    ...company,
    provider('help-co'),
    outside,
    assign('council', 'A', duty),
    assign('help-co', 'S', duty),
  ]
  const after = designOf(afterFix(aut05, supported), 'as-is')
  const found = after.duties.find((one) => one.id === `${duty}@office`)
  expect(found && after.unitsWith(found, 'S').map((unit) => unit.id)).toEqual(['help-co', 'it'])
})

test('an in-house unit that managed a contractor performs with its own people instead', () => {
  const managing = [
    ...company,
    assign('council', 'A', duty),
    assign('it', 'R', duty, { mode: 'outsourced', scope: 'office' }),
  ]
  const last = fixLabels(aut05, managing, 'en').findIndex((label) => label.startsWith('Let "it" perform'))
  expect(keysOf(aut05, afterFix(aut05, managing, last))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut05, example)
})
