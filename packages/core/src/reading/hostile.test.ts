/** Files made to do harm: each is read as a whole or refused with a reason and a place, and nothing else happens. */
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { describeProblem, formatProblems } from '../workspace/describe-problem'
import { limits } from '../workspace/limits'
import type { Problem } from '../workspace/problems'
import type { Syntax } from '../workspace/source'
import { formatWorkspace } from '../workspace/write/layout'
import { writeWorkspace } from '../workspace/write/write'
import { type ReadingOptions, readWorkspace } from './read'

const yaml = `format: taiseizu/1
organisation: { name: 見本 }
variants:
  - id: as-is
    name: As is
    units:
      - { id: ceo, kind: officer, name: CEO, offices: [ceo] }
      - { id: it, kind: department, name: 情報システム部, parent: ceo }
    assignments:
      - { field: security-supervision, unit: it, role: A }
`
const workspaceOf = (text: string) => {
  const reading = readWorkspace(text)
  if (!reading.ok) throw new Error(formatProblems(reading.problems, 'sample', 'en'))
  return reading
}
const json = formatWorkspace(workspaceOf(yaml).workspace, 'json')
/** The sample with one more key of the file: nothing looks into `assessment` but the reader of the text. */
const withAssessment = (value: string): string => `${yaml}assessment: ${value}\n`
const jsonWith = (pair: string): string => json.replace('{', `{ ${pair},`)

const problemsOf = (text: string, syntax?: Syntax): readonly Problem[] => {
  const options: ReadingOptions = syntax === undefined ? {} : { syntax }
  const reading = readWorkspace(text, options)
  return reading.ok ? [] : reading.problems
}
const codesOf = (text: string, syntax?: Syntax) => [...new Set(problemsOf(text, syntax).map(({ code }) => code))]

/** Every place is where its offset is, and every problem can be said. */
function expectTold(text: string, problems: readonly Problem[]): void {
  expect(problems).not.toEqual([])
  for (const problem of problems) {
    for (const { line, column, offset } of [problem.at, ...(problem.other === undefined ? [] : [problem.other.at])]) {
      expect(offset).toBeLessThanOrEqual(text.length)
      const before = text.slice(0, offset).replace(/^\uFEFF/u, '')
      const lines = before.split('\n')
      expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
    }
    for (const language of ['ja', 'en'] as const)
      expect(describeProblem(problem, language).headline).not.toMatch(/undefined|\[object|\p{Cc}|\p{Zl}|\p{Zp}/u)
  }
}

const shared = [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one))
afterEach(() => {
  expect([Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one))).toEqual(shared)
})

describe('nesting', () => {
  const levels = 20_000
  const deep: Readonly<Record<string, readonly [string, Syntax?]>> = {
    'lists in brackets': [withAssessment('['.repeat(levels) + ']'.repeat(levels))],
    'lists in brackets that never close': [withAssessment('['.repeat(levels))],
    'maps in braces': [withAssessment('{a: '.repeat(levels) + '}'.repeat(levels))],
    'lists by dashes on one line': [withAssessment(`\n${'- '.repeat(levels)}x`)],
    'dashes that a line further out ends all at once': [`${yaml} ${'- '.repeat(levels)}x\nz: 1\n`],
    'maps by indentation': [
      withAssessment(`\n${Array.from({ length: 400 }, (_, level) => `${' '.repeat(level + 1)}a:\n`).join('')}`),
    ],
    'keys of keys': [withAssessment('? '.repeat(levels))],
    'lists of JSON': [jsonWith(`"assessment": ${'['.repeat(levels)}${']'.repeat(levels)}`), 'json'],
    'maps of JSON': [jsonWith(`"assessment": ${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`), 'json'],
    'broken JSON whose comment hides it in quotation marks': [`{ // "\n"a": ${'['.repeat(levels)}`, 'json'],
    'broken JSON that closes what is not open': [`{ ${'"a": {],'.repeat(levels)}`, 'json'],
  }
  for (const [name, [text, syntax]] of Object.entries(deep))
    test(`of ${name} is refused before it fills the stack`, () => {
      expect(codesOf(text, syntax)).toEqual(['nested-too-deep'])
      expectTold(text, problemsOf(text, syntax))
    })

  test('is read up to the limit and refused beyond it, in both syntaxes alike', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    // The file and the assessment are the first two maps.
    for (const [depth, codes] of [
      [limits.nesting - 2, []],
      [limits.nesting - 1, ['nested-too-deep']],
    ] as const) {
      expect(codesOf(withAssessment(`{ a: ${nested(depth)} }`))).toEqual(codes)
      expect(codesOf(jsonWith(`"assessment": { "a": ${nested(depth)} }`), 'json')).toEqual(codes)
    }
  })
})

describe('anchors and aliases', () => {
  test('that multiply are refused one by one, and never followed', () => {
    const names = Array.from('bcdefghijklmnop')
    const lines = names.map((name, at) => `  ${name}: &${name} [${`*${names[at - 1] ?? 'a'},`.repeat(9)}]`)
    const bomb = withAssessment(['', '  a: &a [lol, lol]', ...lines].join('\n'))
    expect(codesOf(bomb)).toEqual(['alias'])
    expect(problemsOf(bomb)).toHaveLength(1 + names.length * 10)
    expectTold(bomb, problemsOf(bomb))
  })
  test('that lead back to themselves are refused', () => {
    expect(codesOf(withAssessment('&a { b: *a }'))).toEqual(['alias'])
  })
  test('merge nothing in', () => {
    expect(codesOf(withAssessment('{ a: &a { b: 1 }, c: { <<: *a } }'))).toEqual(['alias'])
  })
})

describe('size', () => {
  const long = 'x'.repeat(1_000_000)
  test('a text of a megabyte is refused where it stands and not said in full', () => {
    for (const text of [yaml.replace('As is', long), json.replace('As is', long)]) {
      expect(codesOf(text)).toEqual(['text-too-long'])
      expect(formatProblems(problemsOf(text), 'file', 'en').length).toBeLessThan(200)
    }
  })
  test('an id of a megabyte is refused and not said in full', () => {
    const text = yaml.replace('id: it', `id: ${long}`)
    expect(codesOf(text)).toEqual(['id-malformed', 'reference-unknown'])
    expect(formatProblems(problemsOf(text), 'file', 'en').length).toBeLessThan(2_000)
  })
  test('a key of a megabyte is refused and not said in full', () => {
    for (const text of [
      yaml.replace('id: it', `${long}: 1, id: it`),
      json.replace('"id": "it"', `"${long}": 1, "id": "it"`),
    ]) {
      expect(codesOf(text)).toEqual(['key-unknown'])
      expect(formatProblems(problemsOf(text), 'file', 'en').length).toBeLessThan(2_000)
    }
  })
  test('a key that is too long for YAML to find its colon is laid out all the same', () => {
    const { workspace } = workspaceOf(
      jsonWith(`"assessment": { "${'k'.repeat(2_000)}": { "${'n'.repeat(2_000)}": 1 } }`),
    )
    expect(workspaceOf(formatWorkspace(workspace, 'yaml')).workspace).toEqual(workspace)
  })
  test('nothing but mistakes is told up to a limit, without the room that all of them would take', () => {
    for (const text of ['a: }'.repeat(50_000), '!x &a '.repeat(5_000), '"'.repeat(50_000), '- ]\n'.repeat(5_000)])
      expect(problemsOf(text).length).toBeLessThanOrEqual(2 * limits.syntaxProblems)
    expect(problemsOf(`[${'1 '.repeat(50_000)}]`, 'json')).toHaveLength(limits.syntaxProblems)
  })
  test('a broken text is called so, however many tags it has too', () => {
    const tags = Array.from({ length: limits.syntaxProblems * 2 }, (_, at) => `  k${at}: !x 1\n`)
    expect(codesOf(withAssessment(`\n${tags.join('')}  z: @\n`))).toContain('syntax')
  })
  test('a small text that lays a big variant under a thousand others is refused before that is done', () => {
    const units = Array.from({ length: 20_000 }, (_, at) => ({ id: `u${at}`, kind: 'board', name: 'U' }))
    const more = Array.from({ length: 999 }, (_, at) => ({ id: `v${at}`, name: 'V', basedOn: 'a' }))
    const variants = [{ id: 'a', name: 'A', units }, ...more]
    expect(codesOf(JSON.stringify({ format: 'taiseizu/1', organisation: { name: 'O' }, variants }))).toEqual([
      'records-too-many',
    ])
  })
  test('a thousand variants in one chain are read', () => {
    const chain = Array.from(
      { length: 999 },
      (_, at) => `  - { id: v${at}, name: V, basedOn: ${at === 0 ? 'as-is' : `v${at - 1}`} }\n`,
    )
    expect(codesOf(yaml + chain.join(''))).toEqual([])
  })
})

describe('keys', () => {
  test('given twice are refused in both syntaxes, at the second, with the first', () => {
    for (const [text, first, second] of [
      [yaml.replace('id: it,', 'id: it, id: other,'), 'id: it', 'id: other'],
      [json.replace('"id": "it",', '"id": "it", "id": "other",'), '"id": "it"', '"id": "other"'],
    ] as const)
      expect(problemsOf(text)).toMatchObject([
        {
          code: 'duplicate-key',
          found: 'id',
          at: { offset: text.indexOf(second) },
          other: { at: { offset: text.indexOf(first) } },
        },
      ])
  })
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    test(`called ${key} are keys like any other unknown one, in a record`, () => {
      for (const text of [
        yaml.replace('id: it,', `id: it, ${key}: { polluted: true },`),
        json.replace('"id": "it",', `"id": "it", "${key}": { "polluted": true },`),
      ]) {
        expect(codesOf(text)).toEqual(['key-unknown'])
        expectTold(text, problemsOf(text))
      }
      expect('polluted' in {}).toBe(false)
    })
    test(`called ${key} are told of a whole file too`, () => {
      expect(codesOf(`${key}: {}\n${yaml}`)).toEqual(['key-unknown'])
    })
  }
  test('called __proto__ are refused where other keys are free', () => {
    expect(codesOf(withAssessment('{ a: { __proto__: { polluted: true } } }'))).toEqual(['key-unknown'])
    expect(codesOf(jsonWith('"assessment": { "__proto__": { "polluted": true } }'))).toEqual(['key-unknown'])
    expect(codesOf(jsonWith('"assessment": { "\\u005f_proto__": 1 }'))).toEqual(['key-unknown'])
    expect('polluted' in {}).toBe(false)
  })
  test('called constructor are kept where other keys are free', () => {
    const { workspace } = workspaceOf(withAssessment('{ constructor: 1, toString: 2 }'))
    expect(Object.entries(workspace.assessment ?? {})).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ])
  })
})

describe('characters', () => {
  const refused: Readonly<Record<string, string>> = {
    'a NUL': '\0',
    'the first half of a character': '\uD83D',
    'the second half of a character': '\uDE00',
    'halves the wrong way round': '\uDE00\uD83D',
  }
  test('half a character is the first thing said of a file, wherever it stands and whatever else is wrong', () => {
    const half = '\uD83D'
    const other = json.replace('"role": "A"', '"role": "Z"')
    for (const text of [json, other])
      for (const broken of [
        text.replace('"unit": "it"', `"unit": "it${half}"`),
        text.replace('"unit": "it"', `"unit": "it", "${half}": 1`),
        text.replace('"unit": "it"', `"unit": "it", "note": "${half}"`),
        text.replace('"name": "CEO"', `"name": { "ja": "${half}" }`),
        text.replace('"id": "as-is"', `"id": "${half}"`),
        text.replace('{', `{ "assessment": { "a": ["${half}"] },`),
        text.replace('{', `{ "assessment": { "${half}": 1 },`),
        text.replace('{', `{ "policies": [{ "a": "${half}" }],`),
        text.replace('{', `{ "exceptions": [{ "rule": "COV-01", "key": "COV-01", "reason": "${half}" }],`),
      ]) {
        expect(broken).toContain(half)
        expect(problemsOf(broken, 'json')).toMatchObject([
          { code: 'character-not-allowed', at: { offset: broken.indexOf(half) } },
        ])
      }
  })
  for (const [name, character] of Object.entries(refused))
    test(`${name} is refused, at its place`, () => {
      for (const text of [yaml, json].map((one) => one.replace('As is', `As${character}is`))) {
        expect(problemsOf(text)).toMatchObject([
          { code: 'character-not-allowed', at: { offset: text.indexOf(character) } },
        ])
        expectTold(text, problemsOf(text))
      }
    })
  test('half a character is refused behind an escape too, as value and as key', () => {
    for (const text of [
      yaml.replace('As is', '"\\uD83D"'),
      json.replace('As is', '\\ud83d'),
      jsonWith('"assessment": { "\\ude00": 1 }'),
    ])
      expect(codesOf(text)).toEqual(['character-not-allowed'])
  })
  test('what a terminal would obey is said as an escape', () => {
    const [problem] = problemsOf(yaml.replace('kind: officer', 'kind: "\\e[2J\\u202E\\n"'))
    if (problem === undefined) throw new Error('there is no such kind')
    expect(describeProblem(problem, 'en').headline).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })
  test('a tab for indentation is refused', () => {
    expect(codesOf(yaml.replace('    name: As is', '\tname: As is'))).toContain('syntax')
  })
  test('tags are refused', () => {
    expect(codesOf(withAssessment('{ a: !!js/function "x" }'))).toEqual(['tag'])
    expect(codesOf(withAssessment('{ a: !!binary aGVsbG8= }'))).toEqual(['tag'])
  })
})

describe('byte order mark and line ends', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  for (const [name, text] of Object.entries({ yaml: windows(yaml), json: windows(json) })) {
    test(`stay as they are when ${name} is written`, () => {
      const { source, workspace } = workspaceOf(text)
      expect(writeWorkspace(source, workspace)).toBe(text)
      const written = writeWorkspace(source, { ...workspace, organisation: { name: 'Other' } })
      expect(written).toBe(text.replace('見本', 'Other'))
    })
    test(`move no problem of ${name} to another line or column`, () => {
      const broken = (whole: string) =>
        problemsOf(whole.replace('officer', 'oficer')).map(({ at: { line, column } }) => [line, column])
      expect(broken(text)).toEqual(broken(name === 'yaml' ? yaml : json))
      expect(broken(text)).toHaveLength(1)
    })
  }
  test('two marks are one too many', () => {
    expect(codesOf(`\uFEFF\uFEFF${json}`, 'json')).toEqual(['syntax'])
  })
})

test('a file that is cut off anywhere is refused, or is a whole file itself', () => {
  const [workspace] = fc.sample(arbitraryWorkspace(), { numRuns: 1, seed: 7 })
  if (workspace === undefined) throw new Error('one was asked for')
  for (const syntax of ['yaml', 'json'] as const) {
    const bytes = new TextEncoder().encode(formatWorkspace(workspace, syntax))
    for (let length = 0; length < bytes.length - 2; length += 50) {
      const text = new TextDecoder().decode(bytes.slice(0, length))
      const reading = readWorkspace(text, { syntax })
      if (reading.ok) expect(syntax).toBe('yaml')
      else expectTold(text, reading.problems)
    }
  }
})

test(
  'whatever words of a file change places, it is read as a whole or refused with reasons',
  { timeout: 30_000 },
  () => {
    const word = /"(?:[^"\\\n]|\\.)*"|[\p{L}\p{N}_.*-]+|[{}[\],:]|\n */gu
    const exchange = fc.record({ at: fc.nat(), from: fc.nat() })
    fc.assert(
      fc.property(
        arbitraryWorkspace(),
        fc.constantFrom('yaml' as const, 'json' as const),
        fc.array(exchange, { minLength: 1, maxLength: 3 }),
        (workspace, syntax, exchanges) => {
          const words = formatWorkspace(workspace, syntax).split(new RegExp(`(${word.source})`, 'u'))
          for (const { at, from } of exchanges) words[at % words.length] = words[from % words.length] ?? ''
          const text = words.join('')
          const reading = readWorkspace(text, { syntax })
          if (reading.ok) expect(writeWorkspace(reading.source, reading.workspace)).toBe(text)
          else expectTold(text, reading.problems)
        },
      ),
      { numRuns: 300 },
    )
  },
)
