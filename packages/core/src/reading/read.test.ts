import { describe, expect, test } from 'vitest'
import { describeProblem, formatProblems } from '../workspace/describe-problem'
import { formatWorkspace } from '../workspace/write/layout'
import { readWorkspace } from './read'

/** The file that the format's description shows. */
const sample = `format: taiseizu/1
organisation:
  name: { ja: 見本製造, en: Sample Manufacturing }
  profile: { industry: manufacturing, employees: 5200 }
variants:
  - id: as-is
    name: { ja: 現状, en: As is }
    units:
      - { id: board,   kind: board,      name: 取締役会 }
      - { id: ceo,     kind: officer,    name: 代表取締役, offices: [ceo], parent: board }
      - { id: it,      kind: department, name: 情報システム部, parent: ceo, functions: [it, soc] }
      - { id: plant-1, kind: site,       name: 第一工場, parent: ceo, functions: [business] }
      - { id: sec-com, kind: committee,  name: 委員会, parent: ceo, members: [ { unit: ceo, chair: true }, { unit: it } ] }
      - { id: soc-co,  kind: provider,   name: 監視サービス, services: [monitoring], registered: true }
    scopes:
      - { id: office, kind: it, name: OA環境, owner: it, development: packages-only }
    assignments:
      - { field: security-supervision, unit: sec-com, role: A }
      - { task: security-monitoring-operation.monitor-detect-respond, scope: office, unit: soc-co, role: R, contract: soc-2026 }
    contracts:
      - { id: soc-2026, provider: soc-co, manager: it, decidedBy: sec-com }
    authority:
      - { holder: sec-com, kind: policy, over: '*', grantedBy: board }
      - { holder: it, kind: halt, over: enterprise }
    links:
      - { kind: escalates-to, from: it, to: ceo, about: [security-audit] }
  - id: federated
    name: 連邦型案
    basedOn: as-is
    units:
      - { id: plant-1-sec, kind: section, name: 担当, parent: plant-1, functions: [ot-sirt] }
      - { id: it, name: { en: IT }, functions: null }
`
const problemsOf = (text: string, rules?: readonly string[]) => {
  const reading = readWorkspace(text, rules === undefined ? {} : { rules })
  return reading.ok ? [] : reading.problems
}
const codesOf = (text: string) => problemsOf(text).map(({ code, at }) => `${at.line} ${code}`)

describe('a right file', () => {
  test('is read as it stands, overlays as overlays', () => {
    const reading = readWorkspace(sample)
    expect(reading).toMatchObject({
      ok: true,
      source: { text: sample, syntax: 'yaml' },
      workspace: { variants: [{ id: 'as-is' }, { units: [{ id: 'plant-1-sec' }, { id: 'it', functions: null }] }] },
    })
  })

  test('is the same in YAML and in JSON', () => {
    const yaml = readWorkspace(sample)
    if (!yaml.ok) throw new Error('the sample is right')
    const json = readWorkspace(formatWorkspace(yaml.workspace, 'json'))
    expect(json).toMatchObject({ ok: true, source: { syntax: 'json' } })
    expect(json.ok && json.workspace).toEqual(yaml.workspace)
  })

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const windows = readWorkspace(`\uFEFF${sample.replaceAll('\n', '\r\n')}`)
    const plain = readWorkspace(sample)
    expect(windows.ok && windows.workspace).toEqual(plain.ok && plain.workspace)
  })

  test('in braces that is no JSON is YAML', () => {
    const text = '{ format: taiseizu/1, organisation: { name: S }, variants: [], }'
    expect(readWorkspace(text)).toMatchObject({ ok: true, source: { syntax: 'yaml' } })
    expect(readWorkspace(text, { syntax: 'json' })).toMatchObject({ ok: false })
  })
})

describe('what is wrong', () => {
  const mistakes: readonly (readonly [string, string])[] = [
    ['employees: 5200', 'employees: -3'],
    ['kind: board,      name: 取締役会', 'kind: bord,      name: 取締役会'],
    ['parent: board', 'parent: boart'],
    ['functions: [it, soc]', 'funktions: [it, soc]'],
    ['kind: site,       name: 第一工場', 'kind: site'],
    ['owner: it', 'owner: itt'],
    ['role: A }', 'role: X }'],
    ['decidedBy: sec-com', 'decidedBy: 5'],
    ["over: '*'", 'over: everything'],
    ['basedOn: as-is', 'basedOn: as-si'],
  ]
  const text = mistakes.reduce((all, [right, wrong]) => all.replace(right, wrong), sample)

  test('is told all at once: ten mistakes, ten problems, each with its place', () => {
    expect(problemsOf(text).map(({ code, at, nearest }) => [`${at.line}:${at.column}`, code, nearest])).toEqual([
      ['4:50', 'number-out-of-range', undefined],
      ['9:30', 'value-unknown', 'board'],
      ['10:79', 'reference-unknown', 'board'],
      ['11:70', 'key-unknown', 'functions'],
      ['12:9', 'key-missing', undefined],
      ['16:52', 'reference-unknown', 'it'],
      ['18:61', 'value-unknown', undefined],
      ['21:67', 'type-wrong', undefined],
      ['23:48', 'reference-unknown', undefined],
      ['29:14', 'base-unknown', 'as-is'],
    ])
  })

  test('is the same list in JSON, at its places there', () => {
    const json = JSON.stringify(
      { format: 'taiseizu/1', organisation: { name: 5 }, variants: [{ id: 'a', nmae: 'A' }] },
      null,
      2,
    )
    expect(codesOf(json)).toEqual(['4 type-wrong', '7 key-missing', '9 key-unknown'])
  })

  test('loads nothing', () => {
    expect(readWorkspace(text)).not.toHaveProperty('workspace')
  })

  test('does not hide what refers to it: a unit of an unknown kind is there all the same', () => {
    expect(
      codesOf(
        sample.replace('kind: section', 'kind: sektion').replace('id: it, name', 'id: it, parent: plant-1-sec, name'),
      ),
    ).toEqual(['31 value-unknown'])
  })

  test('in a misspelt basedOn does not make every overlay incomplete', () => {
    expect(codesOf(sample.replace('basedOn:', 'baseOn:'))).toContain('29 key-unknown')
    expect(codesOf(sample.replace('basedOn:', 'baseOn:'))).not.toContain('32 key-missing')
  })

  test('is looked for with the rules where these are given', () => {
    const excepted = `${sample}exceptions:\n  - { rule: AUT-09, key: AUT-09, reason: Known }\n`
    expect(problemsOf(excepted)).toEqual([])
    expect(problemsOf(excepted, ['AUT-01'])).toMatchObject([{ code: 'rule-unknown', nearest: 'AUT-01' }])
  })
})

describe('a variant that is based on another', () => {
  const to = (...entries: string[]) =>
    sample.replace(
      '      - { id: it, name: { en: IT }, functions: null }\n',
      entries.map((entry) => `      - ${entry}\n`).join(''),
    )

  test('may say of a record only what differs', () => {
    expect(codesOf(to('{ id: it, parent: plant-1 }'))).toEqual([])
  })

  test('may aim at what its base does not have: that is a finding, and no problem', () => {
    expect(codesOf(to('{ id: gone, name: Gone }', '{ id: also-gone, remove: true }'))).toEqual([])
  })

  test('does not take away what has to be there', () => {
    expect(problemsOf(to('{ id: it, name: null }'))).toMatchObject([
      { code: 'key-missing', at: { line: 32, column: 25 }, subject: { type: 'unit', id: 'it' }, found: 'name' },
    ])
    expect(codesOf(to('{ id: it, name: { ja: null } }'))).toEqual(['32 text-empty'])
  })

  test('that removes what is still referred to is told where it removes it, and who refers to it', () => {
    const [problem] = problemsOf(to('{ id: plant-1, remove: true }'))
    expect(problem).toMatchObject({
      code: 'reference-removed',
      at: { line: 32 },
      subject: { type: 'unit', id: 'plant-1' },
      other: { subject: { type: 'unit', id: 'plant-1-sec' }, at: { line: 31 } },
    })
    expect(problem && describeProblem(problem, 'en').headline).toBe(
      'unit "plant-1": is removed, but unit "plant-1-sec" (line 31) still refers to it as "parent"',
    )
  })

  test('is told of a mistake of its base only once', () => {
    expect(codesOf(sample.replace('owner: it', 'owner: nobody'))).toEqual(['16 reference-unknown'])
  })

  test('is told of a circle where it closes it', () => {
    expect(problemsOf(to('{ id: board, parent: it }'))).toMatchObject([
      { code: 'parent-circle', at: { line: 32 }, found: 'board → it → ceo → board' },
    ])
  })

  test('may change the kind of a unit only with the keys of the kind', () => {
    expect(problemsOf(to('{ id: ceo, kind: department }'))).toMatchObject([
      { code: 'key-not-for-kind', at: { line: 32, column: 20 }, subject: { id: 'ceo' } },
    ])
    expect(codesOf(to('{ id: ceo, kind: department, offices: null }'))).toEqual([])
  })
})

describe('hostile text', () => {
  test('pollutes nothing', () => {
    const evil =
      '{"format":"taiseizu/1","organisation":{"name":"S","__proto__":{"polluted":1}},"variants":[],"assessment":{"a":{"__proto__":{"polluted":1}}}}'
    expect(codesOf(evil)).toEqual(['1 key-unknown', '1 key-unknown'])
    expect(codesOf(sample.replace('profile:', '__proto__:'))).toEqual(['4 key-unknown'])
    expect(codesOf(sample.replace('profile:', 'constructor:'))).toEqual(['4 key-unknown'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('is not unfolded: a thousand million laughs are one problem', () => {
    const laughs = [
      'a: &a [lol]',
      ...'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join()}]`),
    ]
    expect(problemsOf(laughs.join('\n')).every(({ code }) => code === 'alias')).toBe(true)
  })

  test('nested without end is one problem, in YAML and in JSON', () => {
    const staircase = Array.from({ length: 3000 }, (_, indent) => `${' '.repeat(indent)}a:`).join('\n')
    expect(problemsOf(staircase)).toMatchObject([{ code: 'nested-too-deep' }])
    expect(problemsOf('- '.repeat(20_000))).toMatchObject([{ code: 'nested-too-deep' }])
    for (const depth of [100, 100_000]) {
      expect(problemsOf('['.repeat(depth)).length).toBeGreaterThan(0)
      expect(problemsOf(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)).toMatchObject([{ code: 'nested-too-deep' }])
    }
  })

  test('with half a character, shown or in an escape, is refused at its place', () => {
    expect(problemsOf(sample.replace('代表取締役', '代\ud842役'))).toMatchObject([
      { code: 'character-not-allowed', found: 'U+D842' },
    ])
    expect(problemsOf(sample.replace('代表取締役', '"\\ud842"'))).toMatchObject([
      { code: 'character-not-allowed', at: { line: 10 }, found: 'U+D842' },
    ])
  })

  test('with a key given twice is refused in JSON too, where parsers keep the last and are silent', () => {
    expect(problemsOf('{"format":"taiseizu/1","organisation":{"name":"S","name":"T"},"variants":[]}')).toMatchObject([
      { code: 'duplicate-key', at: { line: 1, column: 51 }, other: { at: { column: 40 } } },
    ])
  })
})

describe('problems as a person reads them', () => {
  const text = sample.replace('kind: site,', 'kind: sites,')

  test('look the same in every terminal', () => {
    expect(formatProblems(problemsOf(text), 'org.taiseizu.yaml', 'en')).toBe(
      [
        'org.taiseizu.yaml:12:30  unit "plant-1": kind "sites" is unknown',
        '    expected  board, officer, department, section, committee, team, subsidiary, site, provider',
        '    nearest   site',
        '1 problem. Nothing was loaded.',
        '',
      ].join('\n'),
    )
  })

  test('speak Japanese', () => {
    expect(formatProblems(problemsOf(text), 'org.taiseizu.yaml', 'ja')).toBe(
      [
        'org.taiseizu.yaml:12:30  部署・機関「plant-1」: kind "sites" は知られていない値です',
        '    期待  board, officer, department, section, committee, team, subsidiary, site, provider',
        '    候補  site',
        '問題が1件あります。何も読み込まれていません。',
        '',
      ].join('\n'),
    )
  })

  test('name both ends of a reference that leads nowhere', () => {
    const [problem] = problemsOf(sample.replace('manager: it', 'manager: itt'))
    expect(problem && describeProblem(problem, 'en')).toEqual({
      headline: 'contract "soc-2026": manager "itt" refers to nothing',
      expected: 'the id of a unit',
      nearest: 'it',
    })
  })

  test('say where inside a record they are', () => {
    const [problem] = problemsOf(sample.replace('{ unit: it } ]', '{ unit: its } ]'))
    expect(problem && describeProblem(problem, 'en').headline).toBe(
      'unit "sec-com": members.unit "its" refers to nothing',
    )
  })
})
