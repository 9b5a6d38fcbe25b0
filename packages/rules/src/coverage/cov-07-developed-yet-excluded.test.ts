import { assign, department, exclude, officer, ownTask, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov07 } from './cov-07-developed-yet-excluded'
import { example } from './cov-07-developed-yet-excluded.example'

const development = 'digital-product-development'
const company = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })]
const shop = [...company, scope('shop', 'it', 'it', { development: 'in-house' })]

test('an exclusion for packages only is found over scopes developed in-house or to order', () => {
  expect(keysOf(cov07, [...shop, exclude(development, 'packages-only', { scope: 'shop' })])).toEqual([
    `COV-07:exclusion/${development}@shop:scope/shop`,
  ])
  const ordered = [...company, scope('shop', 'it', 'it', { development: 'outsourced' })]
  const wide = [...ordered, exclude('digital-product-development.basic-design', 'packages-only')]
  expect(keysOf(cov07, wide)).toEqual(['COV-07:exclusion/digital-product-development.basic-design@*:scope/shop'])
  expect(messageIn(cov07, wide, 'ja')).toBe(
    '「shop」は「委託開発」なのに、「基本設計」が「SaaS・パッケージのみ利用」を理由に対象外とされています。',
  )
  expect(messageIn(cov07, wide, 'en')).toBe(
    '"shop" is stated as "Development outsourced", yet "Basic design" is excluded because only packages are used.',
  )
  expect(evidenceIn(cov07, wide, 'en')).toEqual([
    'Development of "shop": Development outsourced',
    'Duties excluded in "shop": Basic design',
  ])
})

test('scopes of packages, or of which nothing is said, are in order here', () => {
  const others = [...company, scope('office', 'it', 'it', { development: 'packages-only' }), scope('lab', 'it', 'it')]
  expect(keysOf(cov07, [...others, exclude(development, 'packages-only')])).toEqual([])
})

test('so are other reasons, scopes to which the tasks do not apply, and enterprise', () => {
  expect(keysOf(cov07, [...shop, exclude(development, 'not-applicable', { note: 'none' })])).toEqual([])
  const plant = [...company, scope('plant', 'site', 'it', { development: 'in-house' })]
  expect(keysOf(cov07, [...plant, exclude(development, 'packages-only')])).toEqual([])
  const plan = ownTask('plan', { field: development, name: 'plan', applies: 'enterprise' })
  expect(
    keysOf(cov07, [...company, plan, exclude('digital-product-development', 'packages-only', { scope: 'enterprise' })]),
  ).toEqual([])
})

test('dropping it gives what nobody has to the units that fit', () => {
  const excluded = [...shop, exclude(development, 'packages-only', { scope: 'shop' })]
  expect(fixLabels(cov07, excluded, 'ja')).toEqual([
    '対象外「デジタルプロダクト開発（shop）」を取り消し、itに割り当てる',
    '「shop」の開発形態を「SaaS・パッケージのみ」とする',
  ])
  expect(recordAfterFix(cov07, excluded, 'exclusions', `${development}@shop`)).toBeUndefined()
  expect(recordAfterFix(cov07, excluded, 'assignments', `${development}@shop:it:R`)).toBeDefined()
  expect(recordAfterFix(cov07, excluded, 'assignments', `${development}@shop:it:A`)).toBeDefined()
})

test('where somebody has it all, dropping it is enough', () => {
  const held = [
    ...shop,
    assign('it', 'R', development),
    assign('it', 'A', development),
    exclude(development, 'packages-only'),
  ]
  expect(fixLabels(cov07, held, 'en')[0]).toBe('Drop the exclusion of "Digital product development"')
})

test('an exclusion that is right elsewhere is limited to that, as it stands', () => {
  expect(fixLabels(cov07, example.bad, 'en')[0]).toBe(
    'Limit the exclusion of "Digital product development" to office, for which nothing is developed, and staff it elsewhere',
  )
  expect(recordAfterFix(cov07, example.bad, 'exclusions', `${development}@*`)).toBeUndefined()
  expect(recordAfterFix(cov07, example.bad, 'exclusions', `${development}@office`)).toEqual({
    field: development,
    scope: 'office',
    reason: 'packages-only',
    takenOverBy: 'buying',
  })
})

test('one that stands for the smaller reach already is left as it is', () => {
  const both = [...example.bad, exclude(development, 'not-applicable', { scope: 'office', note: 'kept' })]
  expect(recordAfterFix(cov07, both, 'exclusions', `${development}@office`)?.note).toBe('kept')
})

test('nothing is dropped where nobody fits', () => {
  const alone = [
    officer('ceo'),
    scope('shop', 'it', 'ceo', { development: 'in-house' }),
    exclude(development, 'packages-only'),
  ]
  expect(fixLabels(cov07, alone, 'en')).toEqual(['State the development of "shop" as "SaaS or packages only"'])
})

test('the scope’s development may be corrected', () => {
  const excluded = [...shop, exclude(development, 'packages-only')]
  expect(recordAfterFix(cov07, excluded, 'scopes', 'shop', 1)?.development).toBe('packages-only')
  expect(keysOf(cov07, afterFix(cov07, excluded, 1))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov07, example)
  obeysLaws(cov07, {
    bad: [
      ...shop,
      exclude('digital-product-development.basic-design', 'packages-only'),
      assign('it', 'A', development),
    ],
    good: shop,
  })
})
