/** The contract of `taiseizu archetype …`: others script against it. */
import { expect, test } from 'vitest'
import type { World } from './command'
import { CallError } from './messages/messages'
import { run } from './run'

const file = `# Ours, by hand
format: taiseizu/1
organisation: { name: Sample, profile: { businessVariety: similar } } # alike
variants:
  - id: as-is
    name: As is
    units:
      - { id: ceo,   kind: officer, name: 社長, offices: [ceo] } # since 2019
      - { id: it,    kind: department, name: IT, parent: ceo, functions: [it] }
      - { id: plant, kind: site, name: Plant, parent: ceo, functions: [business] }
    scopes:
      - { id: line, kind: ot, name: Line, owner: plant }
    assignments:
      - { field: security-supervision, unit: it, role: A }
`

const headless = `format: taiseizu/1
organisation: { name: Sample }
variants:
  - { id: as-is, name: As is, units: [{ id: watch-co, kind: provider, name: Watch, services: [monitoring] }] }
`

/** Runs a call and gathers what it says and writes. */
async function call(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const written = new Map<string, string>()
  const world: World = {
    read: (name) =>
      name === 'org.yaml'
        ? Promise.resolve(file)
        : name === 'headless.yaml'
          ? Promise.resolve(headless)
          : Promise.reject(new CallError(`Cannot read ${name}`)),
    write: (name, text) => Promise.resolve(void written.set(name, text)),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => '2026-11-21',
    language: 'en',
  }
  const code = await run(['archetype', ...words], world)
  return { code, out: out.join('\n'), err: err.join('\n'), written }
}

test('classify --format json gives taiseizu-archetype/1 with every key of the contract', async () => {
  const { code, out } = await call('classify', 'org.yaml', '--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    format: 'taiseizu-archetype/1',
    variant: 'as-is',
    form: 'dedicated',
    committeeShare: 0,
    scope: 'centralised',
    centralisation: 1,
    placement: null,
    mixed: [],
    evidence: expect.arrayContaining([
      'Scope "Line": 2 of 2 are decided outside "Plant". A outside: "IT"; inside: nobody.',
    ]),
  })
})

test('apply writes the workspace with one variant more, and every comment stays', async () => {
  const { code, written, out } = await call(
    'apply',
    'org.yaml',
    '--form',
    'committee',
    '--scope',
    'federated',
    '--as',
    'council',
    '--out',
    'new.yaml',
  )
  const text = written.get('new.yaml') ?? ''
  expect([code, out]).toEqual([0, ''])
  expect(text.startsWith(file)).toBe(true)
  expect(text.slice(file.length)).toContain('- id: council\n')
  expect(text).toContain('basedOn: as-is')
})

test('apply names the variant after the archetype, and prints the file where no --out is given', async () => {
  const { out, err, written } = await call('apply', 'org.yaml', '--form', 'dedicated', '--scope', 'centralised')
  expect(written.size).toBe(0)
  expect(out).toContain('- id: dedicated-centralised\n')
  expect(out.endsWith('\n')).toBe(false)
  expect(err).toContain('Adds "Security supervision office" under "社長".')
})

test('apply says on standard error what the organisation does not allow', async () => {
  const { code, err } = await call(
    'apply',
    'org.yaml',
    '--form',
    'dedicated',
    '--scope',
    'centralised',
    '--placement',
    'administrative-peer',
  )
  expect(code).toBe(0)
  expect(err).toContain('Not possible: There is no administrative department')
})

test.each([
  [['apply', 'org.yaml', '--scope', 'federated'], 'An option is missing: --form dedicated|committee'],
  [['apply', 'org.yaml', '--form', 'circle', '--scope', 'federated'], '--form cannot be "circle"'],
  [['apply', 'org.yaml', '--form', 'committee', '--scope', 'federated', '--as', 'as-is'], 'There is a variant "as-is"'],
  [['apply', 'headless.yaml', '--form', 'committee', '--scope', 'federated'], 'Nobody has authority over everything'],
  [['apply', 'org.yaml', '--form', 'committee', '--scope', 'federated', '--as', 'Not An Id'], 'Not An Id'],
  [['apply', 'org.yaml', '--form', 'committee', '--scope', 'federated', '--base', 'x'], 'There is no variant "x"'],
  [['advise', 'org.yaml', '--fact', 'it-subsidiary=maybe'], 'it-subsidiary=true, it-subsidiary=false'],
  [['classify'], 'archetype classify FILE'],
  [['draw', 'org.yaml'], 'There is no command "archetype draw"'],
] as const)('a wrong call ends with 2 and says why: %j', async (words, said) => {
  const { code, out, err, written } = await call(...words)
  expect([code, out, written.size]).toEqual([2, '', 0])
  expect(err).toContain(said)
})

test('advise --format json gives taiseizu-archetype-advice/1: verdicts, reasons with source, facts', async () => {
  const { out } = await call('advise', 'org.yaml', '--format', 'json')
  expect(JSON.parse(out)).toMatchObject({
    format: 'taiseizu-archetype-advice/1',
    variant: 'as-is',
    verdicts: [{ axis: 'form' }, { axis: 'scope', weights: { centralised: 2, federated: 0 } }, { axis: 'placement' }],
    reasons: expect.arrayContaining([
      expect.objectContaining({ id: 'similar-businesses-common', holds: 'yes', source: 'Guide, figure 18' }),
    ]),
    facts: expect.arrayContaining([expect.objectContaining({ id: 'data-export-restricted', value: null, from: null })]),
  })
})

test('advise shows each reason to people, and takes answers with --fact', async () => {
  const { out } = await call('advise', 'org.yaml', '--fact', 'it-knows-business-services=false')
  expect(out).toContain('● Variety of businesses: With similar businesses a common structure is efficient')
  expect(out).toContain('A function of the IT department -1')
})

test('archetype --help lists its commands, and each has examples', async () => {
  const { code, out } = await call('--help')
  expect(code).toBe(0)
  for (const name of ['classify', 'apply', 'advise']) {
    expect(out).toContain(`archetype ${name} FILE`)
    expect((await call(name, '--help')).out).toContain(`taiseizu archetype ${name} organisation.taiseizu.yaml`)
  }
})
