import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblems } from '../workspace/describe-problem'
import { readWorkspace } from './read'

const sample = `format: taiseizu/1
organisation: { name: S, profile: { employees: 5 } }
variants:
  - id: a
    name: A
    units:
      - { id: ceo, kind: officer, name: C, offices: [ceo] }
      - { id: it, kind: committee, name: { ja: 情 }, parent: ceo, members: [{ unit: ceo }] }
    tasks: [{ id: own, field: legal, name: Own, applies: [it] }]
    assignments: [{ unit: it, role: A, task: own, scope: enterprise }]
    exclusions: [{ field: legal, reason: not-applicable, note: N }]
  - { id: b, name: B, basedOn: a, units: [{ id: it, remove: true }] }
assessment: { a: [1, { b: null }] }
exceptions: [{ rule: STR-01, key: STR-01, reason: R }]
settings: { rules: { STR-01: off } }
`
const json = JSON.stringify(readJson())
function readJson(): unknown {
  const reading = readWorkspace(sample.replace('[{ id: it, remove: true }]', '[]'))
  if (!reading.ok) throw new Error(formatProblems(reading.problems, 'sample', 'en'))
  return reading.workspace
}

/** Pieces that mean something to some parser. */
const piece = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '#',
    '"',
    "'",
    '\n',
    '\t',
    '  ',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '---',
    '?',
    '\0',
  ),
  fc.constantFrom(
    'null',
    'remove: true',
    'basedOn: b',
    '__proto__: {}',
    'constructor',
    'toString',
    '\\ud800',
    '1e999',
    '.nan',
    '<<: *a',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const damage = fc.record({ at: fc.nat(), take: fc.nat(12), put: piece })

test(
  'whatever is in a file, it is read as a whole or refused with reasons, and nothing is thrown',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(fc.constantFrom(sample, json), fc.array(damage, { minLength: 1, maxLength: 4 }), (text, damages) => {
        const broken = damages.reduce((all, { at, take, put }) => {
          const place = at % (all.length + 1)
          return all.slice(0, place) + put + all.slice(place + take)
        }, text)
        const reading = readWorkspace(broken)
        if (reading.ok) return
        expect(reading.problems.length).toBeGreaterThan(0)
        for (const { at } of reading.problems) {
          expect(at.offset).toBeLessThanOrEqual(broken.length)
          expect(at.line).toBeLessThanOrEqual(broken.split('\n').length)
        }
        for (const language of ['ja', 'en'] as const)
          expect(formatProblems(reading.problems, 'file', language)).not.toMatch(/undefined|\[object/u)
      }),
      {
        numRuns: 200,
        // Texts that once were not told well.
        examples: [
          [
            sample,
            [
              { at: 516_605_005, take: 10, put: '𐀀\u000b' },
              { at: 2_113_404_917, take: 0, put: '{' },
              { at: 0, take: 0, put: '---' },
            ],
          ],
        ],
      },
    )
  },
)

test('any JSON at all is refused without being thrown at', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const reading = readWorkspace(JSON.stringify(value), { syntax: 'json' })
      expect(reading.ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test('any value in any place is told without being thrown at', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 7 }), fc.jsonValue({ maxDepth: 2 }), (way, value) => {
      const reading = readWorkspace(JSON.stringify(replaced(JSON.parse(json), way, value)), { syntax: 'json' })
      expect(reading.ok || reading.problems.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})

function replaced(json: unknown, [step, ...way]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof json !== 'object' || json === null) return value
  const entries = Object.entries(json)
  const chosen = entries[step % Math.max(1, entries.length)]?.[0]
  const changed = entries.map(([key, item]) => [key, key === chosen ? replaced(item, way, value) : item])
  return Array.isArray(json) ? changed.map(([, item]) => item) : Object.fromEntries(changed)
}
