import { expect, test } from 'vitest'
import { factors, facts, preferences } from './factors'
import { industries } from './industries'
import { businessVarieties, groupStructures, itDepartments } from './terms'

test('figure 18 has six factors, and 2.2(3) adds one', () => {
  expect(factors).toHaveLength(7)
  expect(preferences).toHaveLength(14)
})

test('every factor favours something', () => {
  const favouring = new Set(preferences.map(({ factor }) => factor))
  expect(factors.filter(({ id }) => !favouring.has(id))).toEqual([])
})

test('every condition asks for an answer that its fact has, and every fact is asked for', () => {
  const values = new Map(facts.map((fact) => [fact.id, fact.values]))
  const conditions = preferences.flatMap(({ when }) => ('all' in when ? when.all : when.any))
  for (const { fact, value } of conditions) expect(values.get(fact)).toContain(value)
  expect(new Set(conditions.map(({ fact }) => fact))).toEqual(new Set(facts.map(({ id }) => id)))
})

test('what the profile answers is an answer of the fact, by a value that the profile may have', () => {
  const mayBe: Readonly<Record<string, readonly string[]>> = {
    industry: industries.map(({ id }) => id),
    businessVariety: businessVarieties.map(({ id }) => id),
    groupCompanies: groupStructures.map(({ id }) => id),
    itDepartment: itDepartments.map(({ id }) => id),
    overseas: ['true', 'false'],
    itSubsidiary: ['true', 'false'],
  }
  for (const { values, profile } of facts) {
    for (const [answer, from] of Object.entries(profile?.values ?? {})) {
      expect(values).toContain(answer)
      for (const value of from) expect(mayBe[profile?.key ?? '']).toContain(value)
    }
  }
})

test('what is mapped to a form or scope says where from', () => {
  for (const { prefers, source } of preferences) {
    if (prefers.scope !== undefined) expect(source.prefers).toBeDefined()
  }
})
