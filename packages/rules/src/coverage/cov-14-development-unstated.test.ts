import { exclude, officer, ownTask, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov14 } from './cov-14-development-unstated'
import { example } from './cov-14-development-unstated.example'

const development = 'digital-product-development'

test('an exclusion for packages only is found over a scope whose development is unstated', () => {
  expect(keysOf(cov14, example.bad)).toEqual([`COV-14:exclusion/${development}@*:scope/office`])
  expect(messageIn(cov14, example.bad, 'ja')).toBe(
    '「デジタルプロダクト開発」は「SaaS・パッケージのみ利用」を理由に対象外ですが、「office」の開発形態が示されていません。',
  )
  expect(messageIn(cov14, example.bad, 'en')).toBe(
    '"Digital product development" is excluded because only packages are used, but the development of "office" is not stated.',
  )
  expect(evidenceIn(cov14, example.bad, 'en')).toEqual(['Development of "office": not stated'])
})

test('a scope whose development is stated is in order here, whatever it is', () => {
  for (const stated of ['packages-only', 'in-house', 'outsourced'] as const)
    expect(
      keysOf(cov14, [
        officer('ceo'),
        scope('office', 'it', 'ceo', { development: stated }),
        exclude(development, 'packages-only'),
      ]),
    ).toEqual([])
})

test('so are other reasons, scopes to which the tasks do not apply, and enterprise', () => {
  const office = [officer('ceo'), scope('office', 'it', 'ceo')]
  expect(keysOf(cov14, [...office, exclude(development, 'not-applicable', { note: 'none' })])).toEqual([])
  expect(keysOf(cov14, [officer('ceo'), scope('plant', 'site', 'ceo'), exclude(development, 'packages-only')])).toEqual(
    [],
  )
  const plan = ownTask('plan', { field: development, name: 'plan', applies: 'enterprise' })
  expect(keysOf(cov14, [officer('ceo'), plan, exclude(development, 'packages-only')])).toEqual([])
})

test('the development may be stated, all else left as it is', () => {
  expect(recordAfterFix(cov14, example.bad, 'scopes', 'office')).toEqual({
    id: 'office',
    kind: 'it',
    name: 'office',
    owner: 'it',
    development: 'packages-only',
  })
})

test('obeys the laws of rules', () => {
  obeysLaws(cov14, example)
})
