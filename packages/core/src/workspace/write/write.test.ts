import { describe, expect, test } from 'vitest'
import type { Workspace } from '../format'
import { type Syntax, parseText } from '../source'
import { formatWorkspace, newSource } from './layout'
import { writeWorkspace } from './write'

/** A file written by several hands: odd spacing, comments everywhere, block and braces mixed. */
const yaml = `# An organisation
format: taiseizu/1   # the format
organisation:
    name:   見本
    profile:
        # how many
        employees: 5200  # in 2026
variants:
  # the first
  - id: as-is
    name: 現状
    note: |
      Several lines
      of text
    units:
      # the top
      - id: ceo
        kind: officer
        name: "CEO"
        offices: [ceo]   # one
      - { id: it,   kind: department, name: 'IT', parent: ceo } # runs it all
      # the committee
      - { id: com, kind: committee, name: C, members: [
          { unit: ceo, chair: true }, # the chair
          { unit: it }                # the member
        ] }
    scopes:
      - {id: office, kind: it, name: x, owner: it}
# the end of variants
settings: { rules: { STR-01: off } }
# the end
`
type Json = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any

/** What is written of a text after an edit of its value. */
function edited(text: string, edit: (json: Json) => void, syntax: Syntax = 'yaml'): string {
  const { value } = parseText(text, syntax)
  const next = structuredClone(value) as Json
  edit(next)
  return writeWorkspace({ text, syntax, value }, next as unknown as Workspace)
}
/** The lines that went (-) and came (+), in their order. */
function difference(before: string, after: string): readonly string[] {
  const old = before.split('\n')
  const next = after.split('\n')
  let head = 0
  while (head < old.length && old[head] === next[head]) head += 1
  let tail = 0
  while (tail < Math.min(old.length, next.length) - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1
  return [
    ...old.slice(head, old.length - tail).map((line) => `- ${line.trim()}`),
    ...next.slice(head, next.length - tail).map((line) => `+ ${line.trim()}`),
  ]
}
const change = (edit: (json: Json) => void): readonly string[] => difference(yaml, edited(yaml, edit))
const first = (json: Json): Json => json['variants'][0]

describe('a file that was not edited', () => {
  const value = parseText(yaml).value as Workspace
  for (const [title, text] of [
    ['with comments and odd spacing', yaml],
    ['with Windows line ends', yaml.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${yaml}`],
    ['without a line break at its end', yaml.trimEnd()],
    ['in JSON of somebody else', JSON.stringify(value, null, '\t')],
  ] as const)
    test(`${title} is written back to the byte`, () => {
      expect(edited(text, () => {}, parseText(text).syntax)).toBe(text)
    })
})

describe('an edited value', () => {
  test('is all that changes', () => {
    expect(change((json) => (first(json)['units'][1].name = '情報システム部'))).toEqual([
      "- - { id: it,   kind: department, name: 'IT', parent: ceo } # runs it all",
      "+ - { id: it,   kind: department, name: '情報システム部', parent: ceo } # runs it all",
    ])
    expect(change((json) => (json['organisation'].profile.employees = 5300))).toEqual([
      '- employees: 5200  # in 2026',
      '+ employees: 5300  # in 2026',
    ])
  })

  test('stays in the quotes in which it stood, and a block of lines stays a block', () => {
    expect(change((json) => (first(json)['units'][0].name = 'C"E"O'))).toEqual(['- name: "CEO"', '+ name: "C\\"E\\"O"'])
    expect(change((json) => (first(json)['note'] = 'One\ntwo\nthree\n'))).toEqual([
      '- Several lines',
      '- of text',
      '+ One',
      '+ two',
      '+ three',
    ])
  })

  test('is quoted where it would mean something else', () => {
    expect(change((json) => (first(json)['scopes'][0].name = 'a, b: c'))).toEqual([
      '- - {id: office, kind: it, name: x, owner: it}',
      "+ - {id: office, kind: it, name: 'a, b: c', owner: it}",
    ])
  })

  test('keeps Windows line ends and the byte order mark', () => {
    const text = `\uFEFF${yaml.replaceAll('\n', '\r\n')}`
    const written = edited(text, (json) =>
      first(json)['scopes'].push({ id: 'ot', kind: 'ot', name: 'OT', owner: 'it' }),
    )
    expect(written).toBe(
      text.replace('owner: it}\r\n', 'owner: it}\r\n      - { id: ot, kind: ot, name: OT, owner: it }\r\n'),
    )
  })

  test('that is part of what identifies a record leaves the rest of the record as it stands', () => {
    const text = 'variants:\n  - id: a\n    assignments:\n      - { task:  a,  unit: it, role: A } # why\n'
    expect(edited(text, (json) => (first(json)['assignments'][0].role = 'R'))).toBe(text.replace('role: A', 'role: R'))
  })
})

describe('a new record', () => {
  const section = { id: 'ops', kind: 'section', name: { ja: '運用課' }, functions: ['soc'] }

  test('stands on one line where those beside it do', () => {
    const text = 'variants:\n  - id: a\n    units:\n      - { id: it, kind: department, name: IT }\n'
    expect(edited(text, (json) => first(json)['units'].push(section))).toBe(
      `${text}      - { id: ops, kind: section, name: { ja: 運用課 }, functions: [soc] }\n`,
    )
  })

  test('is spread over lines where those beside it are', () => {
    const text = 'variants:\n  - id: a\n    units:\n      - id: it\n        kind: department\n        name: IT\n'
    expect(edited(text, (json) => first(json)['units'].push(section))).toBe(
      `${text}      - id: ops\n        kind: section\n        name:\n          ja: 運用課\n        functions:\n          - soc\n`,
    )
  })

  test('leaves the comments of the others with the others', () => {
    expect(change((json) => first(json)['units'][2].members.push({ unit: 'office' }))).toEqual([
      '- { unit: it }                # the member',
      '+ { unit: it },                # the member',
      '+ { unit: office }',
    ])
  })

  test('of a collection that was not there begins it', () => {
    expect(change((json) => (first(json)['links'] = [{ kind: 'advises', from: 'it', to: 'ceo' }]))).toEqual([
      '+ links:',
      '+ - { kind: advises, from: it, to: ceo }',
    ])
  })

  test('in a list that was empty goes into its brackets', () => {
    const text = 'variants:\n  - id: a\n    posts: [] # none yet\n'
    expect(edited(text, (json) => first(json)['posts'].push({ id: 'p', unit: 'it' }))).toBe(
      'variants:\n  - id: a\n    posts: [{ id: p, unit: it }] # none yet\n',
    )
  })
})

describe('a removed record', () => {
  test('takes its own comment along, and no other', () => {
    expect(change((json) => first(json)['units'].splice(1, 1))).toEqual([
      "- - { id: it,   kind: department, name: 'IT', parent: ceo } # runs it all",
    ])
    expect(change((json) => first(json)['units'][2].members.pop())).toEqual([
      '- { unit: ceo, chair: true }, # the chair',
      '- { unit: it }                # the member',
      '+ { unit: ceo, chair: true } # the chair',
    ])
  })

  test('that was the last of its collection leaves an empty one', () => {
    expect(change((json) => (first(json)['scopes'] = []))).toEqual([
      '- scopes:',
      '- - {id: office, kind: it, name: x, owner: it}',
      '+ scopes: []',
    ])
  })
})

describe('a key', () => {
  test('that is new comes after the one that it follows', () => {
    expect(change((json) => (json['settings'].rules = { 'STR-01': 'off', 'AUT-01': 'error' }))).toEqual([
      '- settings: { rules: { STR-01: off } }',
      '+ settings: { rules: { STR-01: off, AUT-01: error } }',
    ])
  })

  test('that goes takes its line along', () => {
    expect(change((json) => delete first(json)['units'][0].offices)).toEqual(['- offices: [ceo]   # one'])
  })

  test('that begins a record behind its dash makes way for the next', () => {
    expect(change((json) => delete first(json)['units'][0].id)).toEqual([
      '- - id: ceo',
      '- kind: officer',
      '+ - kind: officer',
    ])
  })
})

describe('JSON', () => {
  const unit = { id: 'ops', kind: 'section', name: 'Ops' }
  const value = parseText(yaml).value as Workspace

  test('with a record on each line gets a line', () => {
    const text = formatWorkspace(value, 'json')
    const line = '        { "id": "ops", "kind": "section", "name": "Ops" },\n'
    const before = text.slice(0, text.indexOf('        { "id": "it"'))
    expect(edited(text, (json) => first(json)['units'].splice(1, 0, unit), 'json')).toBe(
      before + line + text.slice(before.length),
    )
  })

  test('spread over lines is spread on, in its own indent', () => {
    for (const indent of ['\t', 2, 4]) {
      const text = JSON.stringify(value, null, indent)
      const next = structuredClone(value) as unknown as Json
      first(next)['units'].push(unit)
      expect(edited(text, (json) => first(json)['units'].push(unit), 'json')).toBe(JSON.stringify(next, null, indent))
    }
  })

  test('without blanks stays without', () => {
    const next = structuredClone(value) as unknown as Json
    first(next)['units'].push(unit)
    expect(edited(JSON.stringify(value), (json) => first(json)['units'].push(unit), 'json')).toBe(JSON.stringify(next))
  })
})

describe('a new file', () => {
  const value = parseText(yaml).value as Workspace

  test('has a record on each line', () => {
    expect(formatWorkspace(value, 'yaml')).toContain(
      '    units:\n      - { id: ceo, kind: officer, name: CEO, offices: [ceo] }\n      - { id: it, kind: department, name: IT, parent: ceo }\n',
    )
  })

  test('says what the workspace says, in YAML and in JSON', () => {
    for (const syntax of ['yaml', 'json'] as const)
      expect(parseText(newSource(value, syntax).text, syntax)).toMatchObject({ value, faults: [] })
  })
})

test('a text that splicing cannot follow is written by the library, its comments kept', () => {
  const text = '# top\n? variants\n: - units: # here\n  - - { id: a } # one\n'
  const written = edited('variants:\n- - a # one\n  - b # two\n', (json) => json['variants'].splice(0, 1, []))
  expect(parseText(written).value).toEqual({ variants: [[]] })
  const complex = edited(text, (json) => (json['variants'] = [{ units: null }]))
  expect(parseText(complex).value).toEqual({ variants: [{ units: null }] })
  expect(complex).toContain('# top')
})
