/** The contract of `taiseizu variant …`, but for `rebase`: others script against it. */
import { describe, expect, test } from 'vitest'
import { inFolder } from './testing/in-folder'

const file = `# Ours, by hand
format: taiseizu/1
organisation: { name: Sample } # by hand
variants:
  - id: as-is
    name: As is
    units:
      - { id: ceo,   kind: officer, name: 社長, offices: [ceo] } # since 2019
      - { id: it,    kind: department, name: IT, parent: ceo }
      - { id: plant, kind: site, name: Plant, parent: ceo }
  - id: to-be
    name: { ja: 改善案, en: To be }
    basedOn: as-is # for now
    units:
      - { id: sec, kind: section, name: Security, parent: it } # new
      - { id: plant, parent: it }
      - { id: gone, headcount: 3 }
    authority:
      - { holder: sec, kind: halt, over: plant }
`
const withThird = `${file}  - { id: third, name: Third, basedOn: to-be }\n`

/** One call on `org.yaml`, written to `out.yaml`. */
async function written(text: string, ...words: readonly string[]) {
  const folder = inFolder({ 'org.yaml': text })
  const [name = '', ...rest] = words
  const { code, out, err } = await folder.call('variant', name, 'org.yaml', ...rest, '--out', 'out.yaml')
  expect([code, out, err === '']).toEqual([0, '', false])
  return { text: folder.text('out.yaml'), err }
}

describe('list', () => {
  test('shows the tree, what is changed, and what is aimed at nothing', async () => {
    const { code, out } = await inFolder({ 'org.yaml': withThird }).call('variant', 'list', 'org.yaml')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'as-is        As is  first',
      '└─ to-be     To be  3 changes, 1 aimed at nothing',
      '   └─ third  Third  0 changes',
    ])
  })

  test('--format json gives taiseizu-variants/1 in the order of the file', async () => {
    const { out } = await inFolder({ 'org.yaml': file }).call('variant', 'list', 'org.yaml', '--format', 'json')
    expect(JSON.parse(out)).toEqual({
      format: 'taiseizu-variants/1',
      variants: [
        { id: 'as-is', name: 'As is', basedOn: null, changes: 0, aimedAtNothing: [] },
        { id: 'to-be', name: 'To be', basedOn: 'as-is', changes: 3, aimedAtNothing: ['units/gone'] },
      ],
    })
  })
})

describe('branch', () => {
  test('adds a variant based on another; all else in the file stays to the byte', async () => {
    const { text } = await written(file, 'branch', '--from', 'to-be', '--as', 'b', '--name-ja', '案B', '--name-en', 'B')
    expect(text.startsWith(file)).toBe(true)
    expect(text.slice(file.length)).toBe('  - id: b\n    name: { ja: 案B, en: B }\n    basedOn: to-be\n')
  })

  test('is based on the first and named by its id where nothing else is said; prints the file without --out', async () => {
    const folder = inFolder({ 'org.yaml': file })
    const { code, out } = await folder.call('variant', 'branch', 'org.yaml', '--as', 'b')
    expect([code, folder.names()]).toEqual([0, ['org.yaml']])
    expect(`${out}\n`).toBe(`${file}  - id: b\n    name: b\n    basedOn: as-is\n`)
  })

  test('keeps Windows line ends to the last', async () => {
    const windows = file.replaceAll('\n', '\r\n')
    const { out } = await inFolder({ 'org.yaml': windows }).call('variant', 'branch', 'org.yaml', '--as', 'b')
    expect(`${out}\n`).toBe(`${windows}  - id: b\r\n    name: b\r\n    basedOn: as-is\r\n`)
  })

  test('writes into the file itself, and leaves no other behind', async () => {
    const folder = inFolder({ 'org.yaml': file })
    const { code } = await folder.call('variant', 'branch', 'org.yaml', '--as', 'b', '--out', 'org.yaml')
    expect([code, folder.names()]).toEqual([0, ['org.yaml']])
    expect(folder.text('org.yaml')).toContain('- id: b\n')
  })
})

test('rename changes the name alone, and of a name in two languages the one that is given', async () => {
  const { text } = await written(file, 'rename', 'to-be', '--name-en', 'Plan 2027')
  expect(text).toBe(file.replace('en: To be', 'en: Plan 2027'))
  const named = await written(file, 'rename', 'as-is', '--name-ja', '現状')
  expect(named.text).toBe(file.replace('name: As is', 'name: { ja: 現状, en: As is }'))
})

test('rename --as changes the id wherever it is named, and nothing else in the file', async () => {
  const { text, err } = await written(withThird, 'rename', 'to-be', '--as', 'plan-2027')
  expect(text).toBe(withThird.replace('id: to-be', 'id: plan-2027').replace('basedOn: to-be', 'basedOn: plan-2027'))
  expect(err).toBe('The id of the variant "to-be" is now "plan-2027", wherever it is named.')
})

test('rename refuses an id that cannot be, and names one that can', async () => {
  const folder = inFolder({ 'org.yaml': withThird })
  const refused = await folder.call('variant', 'rename', 'org.yaml', 'to-be', '--as', 'third')
  expect([refused.code, refused.out]).toEqual([2, ''])
  expect(refused.err).toContain('another variant has it. Free: third-2')
})

test('delete puts what was based on the variant on its base, and says so', async () => {
  const { text, err } = await written(withThird, 'delete', 'to-be')
  expect(text).not.toContain('id: to-be')
  expect(text).toContain('id: sec')
  expect(err).toBe('Deleted the variant "to-be".\n"third" is now based on "as-is" and says what it said.')
})

test('promote makes a variant the first, based on none, under the names given, and tells what went', async () => {
  const { text, err } = await written(file, 'promote', 'to-be', '--name', 'Now', '--former-name', 'Until 2026')
  const folder = inFolder({ 'org.yaml': text })
  const { out } = await folder.call('variant', 'list', 'org.yaml')
  expect(out.split('\n')).toEqual(['to-be     Now         first', '└─ as-is  Until 2026  3 changes'])
  expect(err).toContain('Gone, as they were aimed at nothing: units/gone')
})

test('promote of the first changes nothing', async () => {
  const { text, err } = await written(file, 'promote', 'as-is')
  expect([text, err]).toEqual([file, '"as-is" is the first variant already. Nothing was changed.'])
})

describe('changes', () => {
  const folder = () => inFolder({ 'org.yaml': file })

  test('shows each with its address', async () => {
    const { code, out } = await folder().call('variant', 'changes', 'org.yaml', 'to-be')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'Moved: Plant',
      '    units/plant',
      '    - parent: 社長 → IT',
      'Added: Security',
      '    units/sec',
      'Added: Security — Halt: Plant',
      '    authority/sec:halt:plant',
      'Aimed at what the base does not have (changes nothing):',
      '    units/gone',
    ])
  })

  test('--format json gives taiseizu-variant-changes/1', async () => {
    const { out } = await folder().call('variant', 'changes', 'org.yaml', 'to-be', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({
      format: 'taiseizu-variant-changes/1',
      variant: 'to-be',
      basedOn: 'as-is',
      changes: [
        { address: 'units/plant', kind: 'moved', keys: [{ key: 'parent', before: 'ceo', after: 'it' }] },
        { address: 'units/sec', collection: 'units', identity: 'sec', kind: 'added', name: 'Security' },
        { address: 'authority/sec:halt:plant', kind: 'added' },
      ],
      aimedAtNothing: ['units/gone'],
    })
  })

  test('--format markdown takes names as text, never as markup', async () => {
    const named = inFolder({ 'org.yaml': file.replace('name: Security', "name: '<b>*x*</b>'") })
    const { out } = await named.call('variant', 'changes', 'org.yaml', 'to-be', '--format', 'markdown')
    expect(out).toContain('## As is → To be')
    expect(out).toContain(String.raw`- Added: **\<b\>\*x\*\</b\>** ` + '`units/sec`')
  })

  test('a variant based on none has none, and it is said', async () => {
    const { code, out, err } = await folder().call('variant', 'changes', 'org.yaml', 'as-is')
    expect([code, out]).toEqual([0, 'No changes of its own.'])
    expect(err).toContain('based on none')
  })
})

describe('undo', () => {
  test('takes back one change and leaves the others as they stand', async () => {
    const { text, err } = await written(file, 'undo', 'to-be', 'units/plant')
    expect(text).toBe(file.replace('      - { id: plant, parent: it }\n', ''))
    expect(err).toBe('Taken back: units/plant')
  })

  test('tells what went along, as it cannot stand without it', async () => {
    const { text, err } = await written(file, 'undo', 'to-be', 'units/sec')
    expect(text).not.toContain('sec')
    expect(err).toBe('Taken back: units/sec\nTaken back with it: authority/sec:halt:plant')
  })

  test('takes several, and also an entry that is aimed at nothing', async () => {
    const { text } = await written(file, 'undo', 'to-be', 'units/gone', 'units/sec', 'authority/sec:halt:plant')
    const { out } = await inFolder({ 'org.yaml': text }).call('variant', 'list', 'org.yaml')
    expect(out).toContain('to-be  To be  1 change')
    expect(out).not.toContain('nothing')
  })
})

test.each([
  [['list'], 'variant list FILE'],
  [['changes', 'org.yaml', 'to-bee'], 'There is no variant "to-bee". Did you mean to-be? There are: as-is, to-be'],
  [['branch', 'org.yaml'], 'An option is missing: --as NEW-ID'],
  [['branch', 'org.yaml', '--as', 'to-be'], 'There is a variant "to-be" already'],
  [
    ['branch', 'org.yaml', '--as', 'Not An Id'],
    'Nothing was written.\n    variant "Not An Id": id "Not An Id" has not the form',
  ],
  [['branch', 'org.yaml', '--as', 'Not An Id'], '        nearest: not-an-id'],
  [['branch', 'org.yaml', '--as', 'b', '--from', 'x'], 'There is no variant "x"'],
  [['branch', 'org.yaml', '--as', 'b', '--name', 'B', '--name-ja', '案'], 'not both'],
  [['rename', 'org.yaml', 'to-be'], '--name, the new id with --as'],
  [['undo', 'org.yaml', 'to-be'], 'variant undo FILE ID CHANGE'],
  [['rename', 'org.yaml', 'to-be', '--name', ''], 'name the text is empty'],
  [['undo', 'org.yaml', 'as-is', 'units/it'], '"as-is" is based on none: it has no changes of its own.'],
  [['undo', 'org.yaml', 'to-be', 'units/plnt'], 'no change "units/plnt". Did you mean units/plant?'],
  [['grow', 'org.yaml'], 'There is no command "variant grow"'],
] as const)('a wrong call ends with 2, says why, and writes nothing: %j', async (words, said) => {
  const folder = inFolder({ 'org.yaml': file })
  const { code, out, err } = await folder.call('variant', ...words)
  expect([code, out, folder.text('org.yaml')]).toEqual([2, '', file])
  expect(err).toContain(said)
})

test('the last variant cannot be deleted', async () => {
  const only = file.slice(0, file.indexOf('  - id: to-be'))
  const { code, err } = await inFolder({ 'org.yaml': only }).call('variant', 'delete', 'org.yaml', 'as-is')
  expect(code).toBe(2)
  expect(err).toContain('the last one cannot be deleted')
})

test('variant --help lists its commands, and each explains itself with examples, in both languages', async () => {
  const { call } = inFolder({})
  const { code, out } = await call('variant', '--help')
  expect(code).toBe(0)
  for (const name of ['list', 'branch', 'rename', 'delete', 'promote', 'changes', 'undo', 'rebase']) {
    expect(out).toContain(`variant ${name} FILE`)
    for (const [language, word] of [
      ['ja', '例:'],
      ['en', 'Examples:'],
    ] as const) {
      const help = await call('variant', name, '--help', '--lang', language)
      expect(help.out).toContain(word)
      expect(help.out).toContain(`taiseizu variant ${name} organisation.taiseizu.yaml`)
    }
  }
})
