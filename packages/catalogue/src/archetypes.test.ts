import { expect, test } from 'vitest'
import { archetypes, placements, supervisionForms, supervisionScopes } from './archetypes'

test('the four archetypes are each form with each scope', () => {
  expect(archetypes.map(({ number, form, scope }) => [number, form, scope])).toEqual([
    [1, 'dedicated', 'centralised'],
    [2, 'dedicated', 'federated'],
    [3, 'committee', 'centralised'],
    [4, 'committee', 'federated'],
  ])
  for (const { id, form, scope } of archetypes) expect(id).toBe(`${form}-${scope}`)
  expect(supervisionForms.map(({ id }) => id)).toEqual(['dedicated', 'committee'])
  expect(supervisionScopes.map(({ id }) => id)).toEqual(['centralised', 'federated'])
})

test('figure 11 has three placements of a dedicated office, each with merits and demerits', () => {
  expect(placements.map(({ id, form }) => [id, form])).toEqual([
    ['ceo-direct', 'dedicated'],
    ['it-function', 'dedicated'],
    ['administrative-peer', 'dedicated'],
  ])
  for (const { merits, demerits } of placements) {
    expect(merits).not.toEqual([])
    expect(demerits).not.toEqual([])
  }
})
