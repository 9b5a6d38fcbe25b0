import { assign, committee, department, exclude, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { designOf } from '@taiseizu/core'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut02 } from './aut-02-several-answer'
import { example } from './aut-02-several-answer.example'

const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('ops', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
]

const holders = (workspace: ReturnType<typeof afterFix>, role: 'A' | 'C', task = settings) => {
  const after = designOf(workspace, 'as-is')
  const duty = after.duties.find((one) => one.id === `${task}@office`)
  return duty && after.unitsWith(duty, role).map((unit) => unit.id)
}

test('two that answer for one duty are found', () => {
  expect(keysOf(aut02, example.bad)).toEqual([
    'AUT-02:duty/security-monitoring-operation.monitor-detect-respond@office',
  ])
})

test('names all who answer, and the assignments by which they do', () => {
  const both = [...company, assign('it', 'A', settings), assign('ops', 'A', settings)]
  expect(messageIn(aut02, both, 'en')).toMatch(
    /^".+ \(office\)" has several who answer \(A\) for it \(2\): it, ops\.$/u,
  )
  expect(messageIn(aut02, both, 'ja')).toMatch(
    /^「.+（office）」の責任者（A）が2つの部署（it、ops）に分かれています。$/u,
  )
  expect(evidenceIn(aut02, both, 'en').slice(1)).toEqual([
    expect.stringMatching(/^By the assignment "it A — /u),
    expect.stringMatching(/^By the assignment "ops A — /u),
  ])
})

test('who is overridden by a more specific assignment does not answer', () => {
  expect(
    keysOf(aut02, [...company, assign('it', 'A', settings, { scope: 'office' }), assign('ops', 'A', settings)]),
  ).toEqual([])
})

test('one that answers, several in other roles, and an excluded duty are no fault', () => {
  expect(
    keysOf(aut02, [...company, assign('it', 'A', settings), assign('it', 'R', settings), assign('ops', 'R', settings)]),
  ).toEqual([])
  const excluded = exclude(settings, 'not-applicable', { note: 'none' })
  expect(keysOf(aut02, [...company, assign('it', 'A', settings), assign('ops', 'A', settings), excluded])).toEqual([])
})

test('one answers on, the others are consulted, beside those who were', () => {
  const both = [
    ...company,
    department('legal', { parent: 'ceo' }),
    assign('it', 'A', 'digital-product-operation'),
    assign('ops', 'A', 'digital-product-operation'),
    assign('legal', 'C', 'digital-product-operation'),
  ]
  const [finding] = keysOf(aut02, both)
  const task = finding?.slice('AUT-02:duty/'.length, -'@office'.length)
  expect(holders(afterFix(aut02, both), 'A', task)).toEqual(['it'])
  expect(holders(afterFix(aut02, both), 'C', task)).toEqual(['legal', 'ops'])
  expect(keysOf(aut02, afterFix(aut02, both))).toHaveLength(keysOf(aut02, both).length - 1)
})

test('offers first to keep who has the authority, then single units before committees, and no provider', () => {
  const halting = 'digital-product-operation.vulnerability-handling'
  const several = [
    ...company,
    committee('council', { parent: 'ceo' }),
    provider('ops-co'),
    ...['council', 'it', 'ops', 'ops-co'].map((unit) => assign(unit, 'A', halting)),
  ]
  expect(fixLabels(aut02, several, 'en').map((label) => label.slice(0, 16))).toEqual([
    'Let "it" alone a',
    'Let "ops" alone ',
    'Let "council" al',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut02, example)
})
