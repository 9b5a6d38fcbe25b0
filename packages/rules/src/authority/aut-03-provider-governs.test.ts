import { authorityKinds } from '@taiseizu/catalogue'
import { department, grant, officer, provider, scope } from '@taiseizu/core/testing'
import { designOf } from '@taiseizu/core'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut03 } from './aut-03-provider-governs'
import { example } from './aut-03-provider-governs.example'

const company = [officer('ceo'), department('it', { parent: 'ceo' }), provider('soc-co'), scope('office', 'it', 'it')]

test('a provider that sets policy is found', () => {
  expect(keysOf(aut03, example.bad)).toEqual(['AUT-03:grant/advisers:policy:*'])
  expect(messageIn(aut03, example.bad, 'en')).toBe(
    'The provider "advisers" holds an authority that has to stay in-house (Set policy).',
  )
  expect(messageIn(aut03, example.bad, 'ja')).toBe(
    '外部事業者「advisers」が、自社に残すべき権限（規程・方針の制定）を持っています。',
  )
  expect(evidenceIn(aut03, example.bad, 'en')[0]).toBe('Authority "advisers — Set policy: everything", granted by ceo')
})

test('policy, budget, appointing and accepting risk have to stay in-house; stopping, inspecting and the like need not', () => {
  const all = [...company, ...authorityKinds.map(({ id }) => grant('soc-co', id, 'office', { grantedBy: 'it' }))]
  expect(keysOf(aut03, all)).toEqual(
    ['accept-risk', 'appoint', 'budget', 'policy'].map((kind) => `AUT-03:grant/soc-co:${kind}:office`),
  )
})

test('the same held in-house is no fault', () => {
  expect(keysOf(aut03, [...company, grant('it', 'policy', 'office')])).toEqual([])
})

test('a grant that is not even grounded is found too', () => {
  expect(keysOf(aut03, [...company, grant('soc-co', 'budget', 'office')])).toHaveLength(1)
})

test('taking it back leaves what the provider gave on standing on the line', () => {
  const givenOn = [
    ...company,
    grant('soc-co', 'budget', 'it', { grantedBy: 'ceo' }),
    department('ops', { parent: 'ceo' }),
    grant('ops', 'budget', 'office', { grantedBy: 'soc-co', note: 'tools' }),
  ]
  const after = designOf(afterFix(aut03, givenOn), 'as-is')
  expect(after.grants.map((one) => one.id)).toEqual(['ops:budget:office'])
  expect(recordAfterFix(aut03, givenOn, 'authority', 'ops:budget:office')).toMatchObject({
    grantedBy: 'it',
    note: 'tools',
  })
  expect(after.grants.every(after.authority.isGrounded)).toBe(true)
  expect(evidenceIn(aut03, givenOn, 'en').at(-1)).toBe('Another authority rests on it: "ops — Budget: office"')
})

test('obeys the laws of rules', () => {
  obeysLaws(aut03, example)
})
