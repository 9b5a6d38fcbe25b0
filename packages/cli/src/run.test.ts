/** The contract of the command line: others script against it. */
import { expect, test } from 'vitest'
import type { World } from './command'
import { CallError } from './messages/messages'
import { run } from './run'

const file = `format: taiseizu/1
organisation: { name: Sample }
variants:
  - id: as-is
    name: { ja: 現状, en: As is }
    units:
      - { id: ceo, kind: officer, name: 社長, offices: [ceo] }
      - { id: it, kind: department, name: { ja: 情報システム部, en: IT department }, parent: ceo, functions: [it] }
      - { id: soc-co, kind: provider, name: 監視会社, services: [monitoring], registered: true }
    scopes:
      - { id: office, kind: it, name: OA環境, owner: it }
    assignments:
      - { task: security-monitoring-operation.monitor-detect-respond, scope: office, unit: it, role: A }
      - { task: security-monitoring-operation.monitor-detect-respond, scope: office, unit: soc-co, role: R, mode: outsourced, contract: soc-2026 }
    contracts:
      - { id: soc-2026, provider: soc-co, manager: it }
    exclusions:
      - { field: security-analysis-research, reason: specialist-contracted-when-needed, takenOverBy: it }
  - id: to-be
    name: { ja: 改善案, en: To be }
    basedOn: as-is
    contracts:
      - { id: soc-2026, decidedBy: ceo }
`

/** Runs a call and gathers what it says. */
async function call(words: readonly string[], given: { text?: string; language?: 'ja' | 'en'; today?: string } = {}) {
  const out: string[] = []
  const err: string[] = []
  const world: World = {
    read: (name) =>
      name.endsWith('org.yaml') || name === '-'
        ? Promise.resolve(given.text ?? file)
        : Promise.reject(new CallError(`Cannot read ${name}`)),
    write: (name) => Promise.reject(new CallError(`Cannot write ${name}`)),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => given.today ?? '2026-11-21',
    language: given.language ?? 'en',
  }
  const code = await run(words, world)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const findingsOf = (out: string) =>
  JSON.parse(out) as {
    variant: string
    summary: Record<string, number>
    findings: { rule: string; severity: string; key: string }[]
  }

test('check ends with 1 where there are errors, and with 0 where only the level is not reached', async () => {
  expect((await call(['check', 'org.yaml'])).code).toBe(1)
  expect((await call(['check', 'org.yaml', '--fail-on', 'never'])).code).toBe(0)
  expect((await call(['check', 'org.yaml', '--rule', 'SRC-08'])).code).toBe(0)
  expect((await call(['check', 'org.yaml', '--rule', 'SRC-08', '--fail-on', 'warning'])).code).toBe(1)
})

test('check --format json gives taiseizu-findings/1 with every key of the contract', async () => {
  const { out } = await call(['check', 'org.yaml', '--format', 'json', '--rule', 'SRC-08'])
  expect(JSON.parse(out)).toEqual({
    format: 'taiseizu-findings/1',
    variant: 'as-is',
    summary: { error: 0, warning: 1, advice: 0, duties: 56, covered: 1, matched: 1, excluded: 6 },
    findings: [
      {
        rule: 'SRC-08',
        severity: 'warning',
        key: 'SRC-08:contract/soc-2026',
        subjects: [{ type: 'contract', id: 'soc-2026' }],
        message: 'Nobody is named who decided on the contract "soc-2026".',
        evidence: ['The contract "soc-2026" (監視会社) names nobody who decided'],
        source: 'Guide, STEP3(4)',
        fixes: [
          {
            label: 'Name "社長" as having decided',
            changes: [
              {
                change: 'record',
                variant: 'as-is',
                collection: 'contracts',
                identity: 'soc-2026',
                record: { id: 'soc-2026', provider: 'soc-co', manager: 'it', decidedBy: 'ceo' },
              },
            ],
          },
        ],
        exception: null,
      },
    ],
  })
})

test('findings come by severity, rule and key', async () => {
  const { findings } = findingsOf((await call(['check', 'org.yaml', '--format', 'json'])).out)
  const rank = (severity: string) => ['error', 'warning', 'advice'].indexOf(severity)
  const sorted = findings.toSorted(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.key < b.key ? -1 : 1),
  )
  expect(findings.length).toBeGreaterThan(3)
  expect(findings).toEqual(sorted)
})

test('--variant picks the variant, the first is the default', async () => {
  const { out } = await call(['check', '-', '--variant', 'to-be', '--format', 'json', '--rule', 'SRC-08'])
  expect(findingsOf(out)).toMatchObject({ variant: 'to-be', findings: [] })
})

test('--lang speaks Japanese or English, wherever it stands', async () => {
  expect((await call(['check', 'org.yaml', '--rule', 'SRC-08', '--lang', 'ja'])).out).toContain(
    '委託契約「soc-2026」を誰が決めたかが示されていません。',
  )
  expect((await call(['--lang=ja', '--help'])).out).toContain('使い方')
  expect((await call(['check', '--help', '--lang', 'ja'])).out).toContain('規則に照らして指摘を出す')
})

test('--lang may stand before the command, too', async () => {
  expect((await call(['--lang', 'ja', 'check', 'org.yaml', '--rule', 'SRC-08'])).out).toContain('を誰が決めたか')
  expect((await call(['--lang=ja', 'check', 'org.yaml', '--rule', 'SRC-08'])).out).toContain('を誰が決めたか')
  expect((await call(['--lang', 'fr', 'check', 'org.yaml'])).err).toBe('--lang cannot be "fr". Allowed: ja, en')
})

test.each([
  [['check', '--help']],
  [['check', '-h']],
  [['help', 'check']],
  [['--help', 'check']],
  [['check', 'x', '-h']],
])('%j explains the command', async (words) => {
  const { code, out, err } = await call(words)
  expect([code, out.split('\n')[0], err]).toEqual([0, 'Check a variant against the rules', ''])
})

test.each([[['--help']], [['-h']], [['help']]])('%j explains what there is', async (words) => {
  const { code, out, err } = await call(words)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('variant rebase FILE ID')
})

test('in help what is long stands above what it does, and keeps the others short', async () => {
  const { out } = await call(['help', 'check'])
  expect(out).toMatch(/^ {2}--variant ID {10,30}The variant; the first by default$/mu)
  expect((await call(['help'])).out).toMatch(
    /^ {2}variant rebase FILE ID --onto BASE-ID\|FILE \| --was FILE\n {6}Bring/mu,
  )
})

test('a call without command, or with half of one, is wrong: what there is is told on standard error', async () => {
  for (const words of [[], ['--lang', 'ja'], ['variant'], ['variant', '--lang', 'en']]) {
    const { code, out, err } = await call(words)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('variant rename FILE ID')
  }
  expect((await call(['variant'])).err).not.toContain('check FILE')
})

test('a command that there is not ends with 2, with the one that was probably meant', async () => {
  const { code, out, err } = await call(['chekc', 'org.yaml'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('There is no command "chekc". Did you mean taiseizu check?\n')
  expect((await call(['variant', 'brnch', 'org.yaml'])).err).toContain('Did you mean taiseizu variant branch?')
  expect((await call(['frobnicate'])).err).toMatch(/^There is no command "frobnicate"\.\n[^]*check FILE/u)
})

test('--version says which', async () => {
  expect(await call(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+$/u) })
})

test('an exception expires by --today, by default by the local day', async () => {
  const text = `${file}exceptions:\n  - { rule: SRC-08, key: 'SRC-08:contract/soc-2026', reason: agreed, approvedBy: CISO, until: 2026-12-31 }\n`
  const warnings = async (words: readonly string[], today?: string) =>
    findingsOf(
      (
        await call(['check', 'org.yaml', '--rule', 'SRC-08', '--format', 'json', ...words], {
          text,
          ...(today === undefined ? {} : { today }),
        })
      ).out,
    ).summary['warning']
  expect(await warnings(['--today', '2026-12-31'])).toBe(0)
  expect(await warnings(['--today', '2027-01-01'])).toBe(1)
  expect(await warnings([], '2027-01-01')).toBe(1)
})

test('a file with mistakes ends with 2, all of them on standard error, nothing on standard output', async () => {
  const { code, out, err } = await call(['check', 'org.yaml'], {
    text: 'format: taiseizu/1\norganisation: { name: A }\nvariants:\n  - { id: a, name: A, units: [{ id: x, kind: sites, name: X }], linkz: [] }\n',
  })
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain('org.yaml:4:')
  expect(err).toContain('site')
  expect(err).toContain('links')
  expect(err).toContain('2 problems')
})

test.each([
  [['chekc', 'org.yaml'], 'There is no command "chekc".'],
  [['check'], 'The number of arguments is wrong. Usage: check FILE'],
  [['check', 'org.yaml', '--formt', 'json'], 'There is no option "--formt". Did you mean --format?'],
  [['check', 'org.yaml', '--format', 'xml'], '--format cannot be "xml". Allowed: text, json, sarif, markdown'],
  [['check', 'org.yaml', '--format'], 'A value is missing or one too many: --format text|json|sarif|markdown'],
  [['check', 'org.yaml', '--variant', 'x'], 'There is no variant "x". There are: as-is, to-be'],
  [['check', 'org.yaml', '--rule', 'SRC-8'], 'There is no rule "SRC-8".'],
  [['check', 'org.yaml', '--today', '2026-02-30'], '--today "2026-02-30" is no real date'],
  [['check', 'missing.yaml'], 'Cannot read missing.yaml'],
])('a wrong call ends with 2 and says what is right: %j', async (words, message) => {
  const { code, out, err } = await call(words)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(message)
})

test('duties --format json gives taiseizu-duties/1, by task, then scope; roles of excluded duties too', async () => {
  const { code, out } = await call(['duties', 'org.yaml', '--format', 'json'])
  const { format, variant, duties } = JSON.parse(out) as {
    format: string
    variant: string
    duties: { task: string; scope: string; status: string }[]
  }
  expect([code, format, variant]).toEqual([0, 'taiseizu-duties/1', 'as-is'])
  const order = duties.map(({ task, scope }) => `${task} ${scope}`)
  expect(order).toEqual(order.toSorted())
  expect(duties).toContainEqual({
    task: 'security-monitoring-operation.monitor-detect-respond',
    field: 'security-monitoring-operation',
    scope: 'office',
    status: 'covered',
    match: 'matched',
    roles: { R: ['soc-co'], A: ['it'], S: [], C: [], I: [] },
    missing: [],
  })
  expect(duties.filter((duty) => duty.status === 'relieved')).toHaveLength(6)
})

test('duties --format csv has a row a duty under a head', async () => {
  const lines = (await call(['duties', 'org.yaml', '--format', 'csv'])).out.split('\r\n')
  expect(lines[0]).toBe('task,field,scope,status,match,R,A,S,C,I,missing')
  expect(lines).toContain(
    'security-monitoring-operation.monitor-detect-respond,security-monitoring-operation,office,covered,matched,soc-co,it,,,,',
  )
  expect(lines).toHaveLength(1 + 34 + 28) // the head, the enterprise's duties, those of an IT scope
})

test('check --format sarif is SARIF 2.1.0 with the place of the record in the file', async () => {
  const { out } = await call(['check', 'org.yaml', '--format', 'sarif', '--rule', 'SRC-08'])
  const { version, runs } = JSON.parse(out) as { version: string; runs: { results: unknown[] }[] }
  expect(version).toBe('2.1.0')
  expect(runs[0]?.results).toMatchObject([
    {
      ruleId: 'SRC-08',
      level: 'warning',
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'org.yaml' }, region: { startLine: 16, startColumn: 9 } } },
      ],
      partialFingerprints: { 'taiseizuKey/v1': 'SRC-08:contract/soc-2026' },
    },
  ])
})

test('in SARIF a result leads to its rule, and an accepted one says why', async () => {
  const exception = `{ rule: SRC-08, key: 'SRC-08:contract/soc-2026', reason: 契約更新まで, approvedBy: CEO }`
  const text = `${file}exceptions:\n  - ${exception}\n`
  const { out } = await call(['check', 'org.yaml', '--format', 'sarif'], { text })
  const { runs } = JSON.parse(out) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } }
      results: { ruleId: string; ruleIndex: number; suppressions?: unknown[] }[]
    }[]
  }
  const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = runs
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId))
  expect(results.flatMap(({ ruleId, suppressions }) => (suppressions ?? []).map((one) => [ruleId, one]))).toEqual([
    ['SRC-08', { kind: 'external', status: 'accepted', justification: '契約更新まで' }],
  ])
})

test('in SARIF what is about no record stands at the variant, what is about an exception there', async () => {
  const text = `${file}exceptions:\n  - { rule: SRC-08, key: 'SRC-08:contract/soc-2026', reason: 契約更新まで }\n`
  const lines = async (rule: string, ...more: readonly string[]) => {
    const { out } = await call(['check', 'org.yaml', '--format', 'sarif', '--rule', rule, ...more], { text })
    const { runs } = JSON.parse(out) as {
      runs: { results: { locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[]
    }
    return runs[0]?.results.map(({ locations: [place] }) => place?.physicalLocation.region.startLine)
  }
  const lineOf = (start: string) => text.split('\n').findIndex((line) => line.trimStart().startsWith(start)) + 1
  expect(await lines('AUT-07')).toEqual([lineOf('- id: as-is')])
  expect(await lines('AUT-07', '--variant', 'to-be')).toEqual([lineOf('- id: to-be')])
  expect(await lines('STR-07')).toEqual([lineOf('- { rule: SRC-08')])
})

test('a file is named in SARIF by a reference that leads to it, whatever signs are in its name', async () => {
  const { out } = await call(['check', './組織 #1?/org.yaml', '--format', 'sarif', '--rule', 'SRC-08'])
  expect(out).toContain('"uri": "%E7%B5%84%E7%B9%94%20%231%3F/org.yaml"')
})

test('check --format markdown takes names as text, never as markup', async () => {
  const text = file.replaceAll('監視会社', '"<img src=x> [a](b) `c`"')
  const { out } = await call(['check', 'org.yaml', '--format', 'markdown', '--rule', 'SRC-08'], { text })
  expect(out).toContain('**SRC-08**')
  expect(out).toContain(String.raw`\<img src=x\> \[a\]\(b\) \`c\``)
})

test('schema prints a JSON Schema of the file', async () => {
  const { code, out } = await call(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' })
})

test('every command explains itself, with examples, in both languages', async () => {
  for (const name of ['check', 'compare', 'duties', 'schema'])
    for (const language of ['ja', 'en'] as const) {
      const { code, out } = await call([name, '--help'], { language })
      expect(code).toBe(0)
      expect(out).toContain(`taiseizu ${name}`)
      expect(out).toContain(language === 'ja' ? '例' : 'Examples')
    }
})
