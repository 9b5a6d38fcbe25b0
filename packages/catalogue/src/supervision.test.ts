import { expect, test } from 'vitest'
import { businessSupport, supervisionTaskGroups, supervisionTaskKinds } from './supervision'

test('figure 9 has four blocks, of which one is told per business field', () => {
  expect(supervisionTaskGroups.map(({ id, items }) => [id, items.length])).toEqual([
    ['policy-making', 5],
    ['practice', 4],
    ['support', 4],
    ['practice-support', 0],
  ])
  expect(businessSupport.items).toHaveLength(6)
})

test('every block has a kind of lead, and every kind a block', () => {
  expect(new Set(supervisionTaskGroups.map(({ kind }) => kind))).toEqual(
    new Set(supervisionTaskKinds.map(({ id }) => id)),
  )
})

test('every phase has an item', () => {
  expect(new Set(businessSupport.items.map(({ phase }) => phase))).toEqual(
    new Set(businessSupport.phases.map(({ id }) => id)),
  )
})
