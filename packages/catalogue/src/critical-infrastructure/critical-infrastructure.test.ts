import { expect, test } from 'vitest'
import { companyForms, guidelineChapters, guidelineItems, structuralRequirements } from '.'
import type { Source } from '../source'

const statements = guidelineItems.flatMap((item) => item.statements)

const sectionOf = ({ section }: Source): string => (typeof section === 'string' ? section : (section?.en ?? ''))

test('chapters 3, 4 and 5 have 23 sections with 28, 48 and 61 statements', () => {
  expect(guidelineItems).toHaveLength(23)
  expect(guidelineChapters.map(({ number }) => number)).toEqual([3, 4, 5])
  const count = (chapter: number) =>
    guidelineItems.filter(({ number }) => number.startsWith(`${chapter}.`)).flatMap((item) => item.statements).length
  expect([count(3), count(4), count(5)]).toEqual([28, 48, 61])
})

test('a statement is numbered within its section', () => {
  for (const item of guidelineItems) {
    for (const { id, source } of item.statements) {
      expect(id.startsWith(item.id)).toBe(true)
      expect(sectionOf(source)).toMatch(/^(\d+\.|footnote )/u)
    }
  }
})

test('a heading stands once, on the first statement below it', () => {
  const seen = new Set<string>()
  for (const { heading, source } of statements) {
    const section = sectionOf(source)
    if (heading !== undefined) expect(seen.has(section)).toBe(false)
    seen.add(section)
  }
})

test('there are 37 structural requirements, and what a model lacks for them is named', () => {
  expect(structuralRequirements).toHaveLength(37)
  for (const { decidable, needs } of structuralRequirements) {
    expect(needs !== undefined).toBe(decidable === 'with-attribute')
  }
})

test('a requirement that rests on chapter 5 alone is reported as recommended, and no other', () => {
  for (const { id, reportAs, source } of structuralRequirements) {
    const places = ('document' in source ? [source] : source).map(sectionOf)
    expect([id, reportAs === 'recommended']).toEqual([id, places.every((place) => place.startsWith('5.'))])
  }
})

test('the sections that a requirement rests on are there', () => {
  const known = new Set([
    ...guidelineItems.map(({ number }) => number),
    ...statements.map(({ source }) => sectionOf(source)),
  ])
  for (const { source } of structuralRequirements) {
    for (const place of ('document' in source ? [source] : source).map(sectionOf)) {
      if (!place.startsWith('footnote')) expect(known).toContain(place)
    }
  }
})

test('the board appoints the CISO wherever there is one, and may delegate on a ground', () => {
  expect(companyForms).toHaveLength(4)
  for (const { hasBoard, decides, mayDelegateTo, delegationWhen } of companyForms) {
    expect(decides).toBe(hasBoard ? 'board' : 'majority-of-directors')
    expect(delegationWhen === undefined).toBe(mayDelegateTo === null)
  }
})
