import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { collectionNames } from './names'
import { fits } from './quick-shape'
import { overlaySchemas, recordSchemas, rootVariant, workspaceFrame } from './schema'

/** Values that are near to right: the keys and the words of the format, put together by chance. */
const word = fc.constantFrom(
  'it',
  'a.b',
  'IT',
  '',
  'ceo',
  'department',
  'R',
  'security-audit',
  'all',
  '2026-02-28',
  '2026-02-30',
  'x'.repeat(201),
)
const value = fc.oneof(
  word,
  fc.constantFrom(0, 1, 3, 4, -1, 1.5, 1e10, Number.NaN, Infinity, null, true, undefined),
  fc.array(word, { maxLength: 2 }),
  fc.dictionary(
    fc.constantFrom('ja', 'en', 'unit', 'securityManagement'),
    fc.oneof(word, fc.constant('lead'), fc.constant(null)),
    { maxKeys: 2 },
  ),
)

test('says of every record what zod says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...collectionNames),
      fc.infiniteStream(value),
      fc.nat(),
      fc.boolean(),
      (name, values, extra, overlay) => {
        const schema = overlay ? overlaySchemas[name] : recordSchemas[name]
        const keys = Object.keys((recordSchemas[name] as z.ZodObject).shape)
        const chosen = [
          ...keys.filter((_, index) => ((extra >> index) & 1) === 1),
          ...(extra % 7 === 0 ? ['other'] : []),
        ]
        const record = Object.fromEntries(chosen.map((key) => [key, values.next().value]))
        expect(fits(schema, record)).toBe(schema.safeParse(record).success)
      },
    ),
    { numRuns: 2000 },
  )
})

test('says of each value of a right record what zod says when another stands in its place', { timeout: 60_000 }, () => {
  const right = {
    units: { id: 'it', kind: 'department', name: 'IT', layers: ['executive'], headcount: 3, members: [{ unit: 'a' }] },
    scopes: { id: 'x', kind: 'ot', name: { ja: 'あ' }, owner: 'it', criticality: 2 },
    tasks: { id: 'x', applies: ['it'], field: 'legal', requires: ['halt'] },
    contracts: { id: 'x', provider: 'p', until: '2026-02-28', clauses: ['exit'] },
    posts: { id: 'p', unit: 'it', fte: 0.5, skills: { systemSecurity: 'lead' } },
  } as const
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(right)), fc.nat(), value, ([name, record], place, other) => {
      const schema = recordSchemas[name as keyof typeof right]
      expect(fits(schema, record)).toBe(true)
      const key = Object.keys(record)[place % Object.keys(record).length] ?? 'id'
      const changed = { ...record, [key]: other }
      expect(fits(schema, changed)).toBe(schema.safeParse(changed).success)
    }),
    { numRuns: 1000 },
  )
})

test('asks zod where it does not know', () => {
  const even = z.number().refine((number) => number % 2 === 0)
  expect(fits(even, 2)).toBe(true)
  expect(fits(even, 3)).toBe(false)
})

test('knows of whole variants and files, and is not fooled by what is inherited', () => {
  expect(fits(rootVariant, { id: 'a', name: 'A', units: [{ id: 'it', kind: 'team', name: 'T' }] })).toBe(true)
  expect(fits(rootVariant, { id: 'a', name: 'A', units: [{ id: 'it', kind: 'tem', name: 'T' }] })).toBe(false)
  expect(fits(workspaceFrame, { format: 'taiseizu/1', organisation: { name: 'S' }, variants: [5] })).toBe(true)
  expect(fits(rootVariant, JSON.parse('{"id":"a","name":"A","__proto__":{}}'))).toBe(false)
  expect(fits(rootVariant, { id: 'a', name: 'A', toString: 1 })).toBe(false)
})
