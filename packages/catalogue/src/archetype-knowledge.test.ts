import { expect, test } from 'vitest'
import { formTraits, furtherPreferences, placementFact, scopeTraits } from './archetype-knowledge'
import { placements, supervisionForms, supervisionScopes } from './archetypes'
import { facts } from './factors'

test('every form and every scope has merits and demerits', () => {
  expect(formTraits.map(({ id }) => id)).toEqual(supervisionForms.map(({ id }) => id))
  expect(scopeTraits.map(({ id }) => id)).toEqual(supervisionScopes.map(({ id }) => id))
  for (const { merits, demerits } of [...formTraits, ...scopeTraits]) {
    expect(merits).not.toEqual([])
    expect(demerits).not.toEqual([])
  }
})

test('every placement is spoken for by something, and every condition asks for an answer that there is', () => {
  const spokenFor = furtherPreferences.map(({ prefers }) => prefers.placement)
  for (const { id } of placements) expect(spokenFor).toContain(id)
  const values = new Map<string, readonly string[]>([
    ...facts.map((fact) => [fact.id, fact.values] as const),
    [placementFact.id, ['true', 'false']],
  ])
  for (const { when } of furtherPreferences)
    for (const { fact, value } of when) expect(values.get(fact)).toContain(value)
})
