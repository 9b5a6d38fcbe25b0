/** The contract of `taiseizu compare`: others script against it. */
import { describe, expect, test } from 'vitest'
import type { World } from './command'
import { run } from './run'

const file = `format: taiseizu/1
organisation: { name: Sample }
variants:
  - id: as-is
    name: { ja: 現状, en: As is }
    units:
      - { id: ceo, kind: officer, name: 社長, offices: [ceo] }
      - { id: it, kind: department, name: { ja: 情報システム部, en: IT department }, parent: ceo, functions: [it] }
      - { id: plant, kind: site, name: '工場 <b>', parent: ceo, functions: [business] }
    scopes:
      - { id: line, kind: ot, name: { ja: 生産設備, en: Line }, owner: plant }
    assignments:
      - { task: security-monitoring-operation.monitor-detect-respond, scope: line, unit: it, role: A }
  - id: federated
    name: { ja: 連邦型案, en: Federated }
    basedOn: as-is
    units:
      - { id: csirt, kind: section, name: CSIRT, parent: it, functions: [csirt] }
    assignments:
      - { task: security-monitoring-operation.monitor-detect-respond, scope: line, unit: it, role: A, remove: true }
      - { task: security-monitoring-operation.monitor-detect-respond, scope: line, unit: plant, role: A }
      - { task: security-monitoring-operation.monitor-detect-respond, scope: line, unit: plant, role: R }
  - id: central
    name: { ja: 集権型案, en: Central }
    basedOn: as-is
    units:
      - { id: plant, parent: it }
`

async function call(...words: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const world: World = {
    write: () => Promise.resolve(),
    read: () => Promise.resolve(file),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => '2026-11-21',
    language: 'en',
  }
  const code = await run(words, world)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

interface Comparison {
  readonly format: string
  readonly variants: readonly { readonly id: string; readonly name: string; readonly summary: object }[]
  readonly metrics: readonly {
    readonly id: string
    readonly unit: string
    readonly values: Readonly<Record<string, number | null>>
  }[]
  readonly differences: readonly {
    readonly from: string
    readonly to: string
    readonly structure: readonly object[]
    readonly duties: readonly object[]
    readonly units: readonly { readonly unit: string }[]
    readonly findings: { readonly come: readonly { readonly rule: string }[]; readonly gone: readonly object[] }
  }[]
  readonly ranking: null | { readonly ranked: readonly object[]; readonly sensitivity: readonly object[] }
}
const json = async (...words: readonly string[]) =>
  JSON.parse((await call('compare', 'org.yaml', ...words, '--format', 'json')).out) as Comparison

const watch = { task: 'security-monitoring-operation.monitor-detect-respond', scope: 'line' }

describe('compare --format json gives taiseizu-comparison/1', () => {
  test('with the figures of each variant, null where there is nothing to measure', async () => {
    const { format, variants, metrics, ranking } = await json('as-is', 'federated')
    expect(format).toBe('taiseizu-comparison/1')
    expect(variants.map(({ id, name }) => [id, name])).toEqual([
      ['as-is', 'As is'],
      ['federated', 'Federated'],
    ])
    expect(Object.keys(variants[0]?.summary ?? {})).toEqual(
      expect.arrayContaining(['error', 'warning', 'advice', 'duties', 'covered', 'matched', 'excluded']),
    )
    const valuesOf = (id: string) => metrics.find((metric) => metric.id === id)?.values
    expect(valuesOf('centralisation')).toEqual({ 'as-is': 1, federated: 0 })
    expect(valuesOf('committee-share')).toEqual({ 'as-is': null, federated: null })
    expect(valuesOf('units')).toEqual({ 'as-is': 3, federated: 4 })
    expect(ranking).toBeNull()
  })

  test('with what differs: records, duties, what changes for each unit, findings that come and go', async () => {
    const [difference, ...more] = (await json('as-is', 'federated')).differences
    expect(more).toEqual([])
    expect(difference).toMatchObject({ from: 'as-is', to: 'federated' })
    expect(difference?.structure[0]).toEqual({
      collection: 'units',
      identity: 'csirt',
      kind: 'added',
      keys: [],
      name: 'CSIRT',
    })
    expect(difference?.duties).toEqual([
      {
        ...watch,
        field: 'security-monitoring-operation',
        before: { status: 'unperformed', match: 'mismatched', sourcing: null },
        after: { status: 'covered', match: 'matched', sourcing: 'in-house' },
        roles: { R: { gained: ['plant'], lost: [] }, A: { gained: ['plant'], lost: ['it'] } },
      },
    ])
    expect(difference?.units.find(({ unit }) => unit === 'plant')).toEqual({
      unit: 'plant',
      kind: 'kept',
      parent: { before: 'ceo', after: 'ceo' },
      gains: [
        { role: 'R', ...watch },
        { role: 'A', ...watch },
      ],
      loses: [],
      keeps: [],
      authority: { gained: [], lost: [] },
      scopes: { gained: [], lost: [] },
    })
    expect(difference?.findings.gone).toContainEqual(
      expect.objectContaining({ rule: 'AUT-01', severity: 'error', key: 'AUT-01:unit/it:scope/line' }),
    )
    expect(difference?.findings.come.map(({ rule }) => rule)).not.toContain('AUT-01')
  })

  test('with each further variant against the first; what moves is told as moved', async () => {
    const { differences } = await json('as-is', 'federated', 'central')
    expect(differences.map(({ from, to }) => [from, to])).toEqual([
      ['as-is', 'federated'],
      ['as-is', 'central'],
    ])
    expect(differences[1]?.structure).toEqual([
      {
        collection: 'units',
        identity: 'plant',
        kind: 'moved',
        keys: [{ key: 'parent', before: 'ceo', after: 'it' }],
        name: '工場 <b>',
      },
    ])
  })

  test('with a ranking by the weights that are given, and where it turns', async () => {
    const { ranking } = await json('as-is', 'federated', '--weight', 'coverage-rate=3', '--weight', 'units:lower=1')
    expect(ranking).toEqual({
      criteria: [
        { metric: 'coverage-rate', weight: 3, better: 'higher' },
        { metric: 'units', weight: 1, better: 'lower' },
      ],
      ranked: [
        { variant: 'federated', place: 1, score: 0.75, scores: { 'coverage-rate': 1, units: 0 } },
        { variant: 'as-is', place: 2, score: 0.25, scores: { 'coverage-rate': 0, units: 1 } },
      ],
      sensitivity: [
        { metric: 'coverage-rate', falling: { weight: 1, ahead: 'federated', overtaking: 'as-is' }, rising: null },
        { metric: 'units', falling: null, rising: { weight: 3, ahead: 'federated', overtaking: 'as-is' } },
      ],
      leftOut: [],
    })
  })
})

test('compare says for people what changes for whom, in both languages, and ends with 0', async () => {
  const english = await call('compare', '-', 'as-is', 'federated')
  expect(english.code).toBe(0)
  expect(english.out).toContain('== As is → Federated ==')
  expect(english.out).toMatch(/Centralisation +100% +0%/u)
  expect(english.out).toMatch(/Takes on \(R, A\): .+ \(Line\)/u)
  const japanese = (await call('compare', '-', 'as-is', 'federated', '--lang', 'ja', '--weight', 'coverage-rate=1')).out
  expect(japanese).toContain('== 現状 → 連邦型案 ==')
  expect(japanese).toContain('重みをどう変えても入れ替わらない')
})

test('compare --format markdown takes names as text, never as markup', async () => {
  const { out } = await call('compare', '-', 'as-is', 'federated', '--format', 'markdown')
  expect(out).toContain('# Comparison of variants')
  expect(out).toContain('| Figure | As is | Federated |')
  expect(out).toContain(String.raw`工場 \<b\>`)
  expect(out).not.toContain('<b>')
})

test('a figure that a variant cannot be measured by is left out of the ranking, and named', async () => {
  const { out } = await call('compare', '-', 'as-is', 'federated', '--weight', 'fte:lower=1')
  expect(out).toContain('there is no ranking')
  expect(out).toContain('Left out, as some variant cannot be measured by it: Full-time equivalent')
})

test.each([
  [['as-is', 'nowhere'], 'There is no variant "nowhere". There are: as-is, federated, central'],
  [['as-is'], 'The number of arguments is wrong. Usage: compare FILE A B'],
  [['as-is', 'central', '--weight', 'coverage-rate'], '--weight "coverage-rate" is not FIGURE=WEIGHT'],
  [['as-is', 'central', '--weight', 'coverage-rate=-1'], '--weight "coverage-rate=-1" is not FIGURE=WEIGHT'],
  [
    ['as-is', 'central', '--weight', 'coverage-rates=1'],
    'There is no figure "coverage-rates". Did you mean coverage-rate?',
  ],
  [['as-is', 'central', '--weight', 'beauty=1'], 'There is no figure "beauty". There are: coverage-rate, match-rate'],
  [['as-is', 'central', '--weight', 'centralisation=1'], 'write centralisation:higher=… or centralisation:lower=…'],
  [['as-is', 'central', '--today', '2026-02-30'], 'is no real date'],
  [['as-is', 'central', '--format', 'sarif'], '--format cannot be "sarif"'],
])('a wrong call ends with 2 and says what is right: %j', async (words, message) => {
  const { code, out, err } = await call('compare', 'org.yaml', ...words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})
