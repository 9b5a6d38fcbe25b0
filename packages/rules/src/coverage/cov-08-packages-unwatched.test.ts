import { committee, department, exclude, officer, scope, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov08 } from './cov-08-packages-unwatched'
import { example } from './cov-08-packages-unwatched.example'

const development = 'digital-product-development'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('buying', { parent: 'ceo', functions: ['procurement'] }),
  committee('security', { parent: 'ceo', functions: ['supervision'] }),
]

test('an exclusion for packages only that nobody takes over is found', () => {
  expect(keysOf(cov08, example.bad)).toEqual([`COV-08:exclusion/${development}@*`])
  expect(messageIn(cov08, example.bad, 'ja')).toBe(
    '「デジタルプロダクト開発」は「SaaS・パッケージのみ利用」を理由に対象外ですが、調達またはセキュリティ統括の部署が引き受けていません。',
  )
  expect(messageIn(cov08, example.bad, 'en')).toBe(
    '"Digital product development" is excluded because only packages are used, but no procurement or security supervision unit takes it over.',
  )
  expect(evidenceIn(cov08, example.bad, 'en')).toEqual([
    'The exclusion of "Digital product development" is taken over by nobody',
  ])
})

test('so is one taken over by a unit that neither buys nor supervises', () => {
  const byIt = [...company, exclude(development, 'packages-only', { takenOverBy: 'it' })]
  expect(keysOf(cov08, byIt)).toHaveLength(1)
  expect(evidenceIn(cov08, byIt, 'en')).toEqual([
    'The exclusion of "Digital product development" is taken over by it',
    '"it" has no function of procurement or security supervision',
  ])
})

test('procurement or supervision may take it over', () => {
  for (const takenOverBy of ['buying', 'security'])
    expect(keysOf(cov08, [...company, exclude(development, 'packages-only', { takenOverBy })])).toEqual([])
})

test('other reasons ask for nothing of the kind', () => {
  for (const reason of ['not-applicable', 'specialist-contracted-when-needed'] as const)
    expect(keysOf(cov08, [...company, exclude(development, reason, { note: 'so' })])).toEqual([])
})

test('names who buys or supervises as who is to take it over', () => {
  expect(fixLabels(cov08, [...company, exclude(development, 'packages-only')], 'ja')).toEqual([
    '「デジタルプロダクト開発」を「buying」が引き受ける',
    '「デジタルプロダクト開発」を「security」が引き受ける',
  ])
  expect(recordAfterFix(cov08, example.bad, 'exclusions', `${development}@*`)).toEqual({
    field: development,
    reason: 'packages-only',
    takenOverBy: 'buying',
  })
})

test('for a group company’s scope its own come first, and those of other group companies are not named', () => {
  const group = [
    ...company,
    subsidiary('one', { parent: 'ceo' }),
    section('one-buying', { parent: 'one', functions: ['procurement'] }),
    subsidiary('two', { parent: 'ceo' }),
    section('two-buying', { parent: 'two', functions: ['procurement'] }),
    scope('one-office', 'it', 'one', { development: 'packages-only' }),
    exclude(development, 'packages-only', { scope: 'one-office' }),
  ]
  expect(fixLabels(cov08, group, 'en').map((label) => label.split('"')[1])).toEqual([
    'one-buying',
    'buying',
    'security',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov08, example)
})
