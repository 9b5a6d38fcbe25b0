import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Workspace } from '../format'
import { parseText } from '../source'
import { formatWorkspace } from './layout'
import { writeWorkspace } from './write'

const yaml = `# top
format: taiseizu/1 # format
organisation: {name: S,   profile: {employees: 5}} # org
variants:
- id: a   # an id
  name: "A"
  units:
  # first
  - { id: ceo, kind: officer, name: 'C', offices: [ceo, ciso] } # the ceo
  - id: it
    kind: department
    name: { ja: 情報, en: IT }
    functions:
      - it   # it
      - soc

    note: >-
      folded
      text
  - { id: com, kind: committee, name: C, members: [
      { unit: ceo, chair: true }, # chair
      { unit: it } # member
    ] }
  links: []
exceptions:
    - rule: STR-01
      key: STR-01
settings:
`
const value = parseText(yaml).value as Workspace
const texts = [
  yaml,
  yaml.replaceAll('\n', '\r\n'),
  formatWorkspace(value, 'yaml'),
  formatWorkspace(value, 'json'),
  JSON.stringify(value),
  JSON.stringify(value, null, 4),
]

/** One edit somewhere: which way down at each level, what to do there, and what with. */
const edit = fc.record({
  way: fc.array(fc.nat(6), { maxLength: 6 }),
  act: fc.constantFrom('set', 'remove', 'insert', 'empty', 'move'),
  at: fc.nat(6),
  with: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('*', 'a: b', '# c', 'x, y', ' lead', 'two\nlines', 'true', '12', "it's", '{', '- a', ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ id: 'new', name: { ja: '新' } }),
    fc.constant(['x', 'y']),
  ),
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function apply(json: unknown, { way, ...rest }: Edit): unknown {
  if (typeof json !== 'object' || json === null) return rest.act === 'set' ? rest.with : json
  const entries = Object.entries(json)
  const [step, ...further] = way
  const chosen = step === undefined ? undefined : entries[step % entries.length]
  const changed: [string, unknown][] =
    chosen === undefined
      ? actOn(entries, rest)
      : entries.map(([key, item]) => [key, key === chosen[0] ? apply(item, { way: further, ...rest }) : item])
  return Array.isArray(json) ? changed.map(([, item]) => item) : Object.fromEntries(changed)
}

function actOn(entries: [string, unknown][], { act, at, with: what }: Omit<Edit, 'way'>): [string, unknown][] {
  const place = entries.length === 0 ? 0 : at % entries.length
  if (act === 'empty') return []
  if (act === 'remove') return entries.toSpliced(place, 1)
  if (act === 'insert') return entries.toSpliced(place, 0, [`new${at}`, what])
  if (act === 'move') return [...entries.slice(place), ...entries.slice(0, place)]
  return entries.map(([key, item], index) => [key, index === place ? what : item])
}

test('whatever is edited, the written file says it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      const { syntax, value: before } = parseText(text)
      // The root stays a map: a workspace is one.
      const next = edits.reduce<unknown>((json, one) => apply(json, { ...one, way: [one.at, ...one.way] }), before)
      const written = writeWorkspace({ text, syntax, value: before }, next as Workspace)
      expect(parseText(written, syntax)).toMatchObject({ faults: [] })
      expect(parseText(written, syntax).value).toEqual(next)
    }),
    { numRuns: 300 },
  )
})

test('what an edit adds and takes away again leaves the file as it was', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom('unit', 'link', 'key'), (text, what) => {
      const { syntax, value: before } = parseText(text)
      const next = structuredClone(before) as { variants: Record<string, unknown>[] }
      const [variant] = next.variants
      if (variant === undefined) return
      if (what === 'unit') (variant['units'] as unknown[]).push({ id: 'new', kind: 'team', name: 'N' })
      if (what === 'link') (variant['links'] as unknown[]).push({ kind: 'advises', from: 'it', to: 'ceo' })
      if (what === 'key') variant['note'] = 'New'
      const there = writeWorkspace({ text, syntax, value: before }, next as unknown as Workspace)
      expect(there).not.toBe(text)
      expect(writeWorkspace({ text: there, syntax, value: next }, before as Workspace)).toBe(text)
    }),
  )
})
