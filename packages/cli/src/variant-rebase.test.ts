/** The contract of `taiseizu variant rebase`: others script against it. */
import { describe, expect, test } from 'vitest'
import { inFolder } from './testing/in-folder'

const base = (name: string, more = '') => `format: taiseizu/1
organisation: { name: Sample }
variants:
  - id: as-is
    name: As is
    units:
      - { id: ceo,   kind: officer, name: CEO } # since 2019
      - { id: it,    kind: department, name: ${name}, parent: ceo${more} }
      - { id: plant, kind: site, name: Plant, parent: ceo }
`
const toBe = `  - id: to-be
    name: To be
    basedOn: as-is
    units:
      - { id: it, name: Mine } # ours
      - { id: plant, headcount: 4 }
`
const other = `  - id: other
    name: Other
    basedOn: as-is
    units:
      - { id: it, name: Others }
`
const key = 'both-changed:units/it:name'
const files = { 'before.yaml': base('IT') + toBe, 'org.yaml': base('Theirs', ', headcount: 9') + toBe + other }
const rebase = ['variant', 'rebase', 'org.yaml', 'to-be'] as const

describe('while a conflict is to be settled', () => {
  test('it is shown with its address and what each side says; exit 1 and nothing is written', async () => {
    const folder = inFolder(files)
    const { code, out, err } = await folder.call(...rebase, '--was', 'before.yaml', '--out', 'org.yaml')
    expect([code, folder.text('org.yaml')]).toEqual([1, files['org.yaml']])
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Conflict 1/1: Both this variant and the base changed name of "Theirs".',
      `    ${key}`,
      '    - The base until then: IT',
      '    - theirs  The base: Theirs',
      '    - mine    This variant: Mine',
    ])
    expect(err).toBe('1 of 1 conflict is to be settled. Nothing was written.')
  })

  test('--format json gives taiseizu-conflicts/1', async () => {
    const { code, out } = await inFolder(files).call(...rebase, '--was', 'before.yaml', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      format: 'taiseizu-conflicts/1',
      variant: 'to-be',
      basedOn: 'as-is',
      written: false,
      conflicts: [
        {
          number: 1,
          address: key,
          kind: 'both-changed',
          collection: 'units',
          identity: 'it',
          key: 'name',
          about: null,
          settled: false,
          message: 'Both this variant and the base changed name of "Theirs".',
          before: 'IT',
          theirs: 'Theirs',
          mine: 'Mine',
        },
      ],
    })
  })
})

describe('settled', () => {
  const mine = '      - { id: it, name: Mine } # ours\n'
  test.each([
    [['--settle', `${key}=mine`], mine],
    [['--settle', `${key}=theirs`], ''],
    [['--set', `${key}=Both`], mine.replace('Mine', 'Both')],
    [['--settle-all', 'theirs'], ''],
    [['--settle-all', 'theirs', '--settle', `${key}=mine`], mine],
  ])('%j: the file is written, and all else in it stays', async (words, expected) => {
    const folder = inFolder(files)
    const { code } = await folder.call(...rebase, '--was', 'before.yaml', ...words, '--out', 'org.yaml')
    expect(code).toBe(0)
    expect(folder.text('org.yaml')).toBe(files['org.yaml'].replace(mine, expected))
  })

  test('what settling brings up is settled too by --settle-all', async () => {
    const grant = '    authority:\n      - { holder: plant, kind: halt, over: it }\n'
    const removing = `${other}      - { id: plant, remove: true }\n`
    const folder = inFolder({ 'org.yaml': base('IT') + toBe + grant + removing })
    const call = [...rebase, '--onto', 'other', '--out', 'org.yaml'] as const
    expect((await folder.call(...call)).code).toBe(1)
    expect((await folder.call(...call, '--settle-all', 'theirs')).code).toBe(0)
    expect(folder.text('org.yaml')).not.toContain('holder: plant')
  })
})

test('--onto a variant of the file bases it on that', async () => {
  const folder = inFolder(files)
  const words = [...rebase, '--onto', 'other', '--settle-all', 'mine', '--out', 'org.yaml', '--format', 'json']
  const { code, out, err } = await folder.call(...words)
  expect([code, err]).toEqual([0, '"to-be" now stands on "other", with 2 changes of its own.'])
  expect(JSON.parse(out)).toMatchObject({ written: true, conflicts: [{ settled: true }] })
  expect(folder.text('org.yaml')).toBe(
    files['org.yaml'].replace('basedOn: as-is\n    units:\n      - { id: it, name: Mine', (found) =>
      found.replace('as-is', 'other'),
    ),
  )
})

test('--onto a file takes the changed base from there, and names the other variants that it changes', async () => {
  const folder = inFolder({ 'org.yaml': base('IT') + toBe + other, 'main.yaml': base('IT', ', note: New') })
  const { code, err } = await folder.call(...rebase, '--onto', 'main.yaml', '--out', 'org.yaml')
  expect(code).toBe(0)
  // The key that is new is laid out in the hand of this file, not of the other.
  const here = folder.text('org.yaml').replace(/ +note: New/u, ' note: New')
  expect(here).toBe(base('IT', ', note: New') + toBe + other)
  expect(err).toContain('look at them with taiseizu compare: other')
})

test('a base that has not changed leaves the file as it is', async () => {
  const folder = inFolder(files)
  const { code, err } = await folder.call(...rebase, '--was', 'org.yaml', '--out', 'new.yaml')
  expect([code, err]).toEqual([0, '"to-be" is up to date with "as-is" already.'])
  expect(folder.text('new.yaml')).toBe(files['org.yaml'])
})

test('what could not be read afterwards is told instead of written', async () => {
  const asProvider = base('IT').replace('kind: department, name: IT, parent: ceo', 'kind: provider, name: IT')
  const moved = toBe.replace('id: plant, headcount: 4', 'id: plant, parent: it')
  const folder = inFolder({ 'org.yaml': base('IT') + moved, 'main.yaml': asProvider })
  const { code, out, err } = await folder.call(...rebase, '--onto', 'main.yaml', '--out', 'org.yaml')
  expect([code, out, folder.text('org.yaml')]).toEqual([2, '', base('IT') + moved])
  expect(err).toContain('What comes out would have a mistake. Nothing was written.')
  expect(err).toContain('unit "plant": parent "it" is a provider')
})

test.each([
  [[], 'Say what to hold against what'],
  [['--onto', 'othr'], 'There is no variant "othr". Did you mean other?'],
  [['--onto', 'to-be'], '"to-be" is "to-be" itself or based on it'],
  [['--onto', 'missing.yaml'], 'there is no such file'],
  [['--was', 'before.yaml', '--settle', 'x'], '--settle "x" is not ADDRESS=mine or ADDRESS=theirs'],
  [['--was', 'before.yaml', '--settle', 'both-changed:units/it:nam=mine'], `Did you mean ${key}?`],
  [['--was', 'before.yaml', '--settle', 'units=mine'], 'The same call without --settle and --set lists them.'],
  [['--was', '-', '--onto', '-'], 'Only one of the files can be read from standard input (-).'],
  [['--was', 'apart.yaml'], 'apart.yaml: There is no variant "as-is". There are: now'],
  [['--onto', 'apart.yaml'], 'apart.yaml: There is no variant "as-is". There are: now'],
  [['--was', 'before.yaml', '--settle-all', 'ours'], '--settle-all cannot be "ours"'],
])('a wrong call ends with 2 and says why: %j', async (words, said) => {
  const apart = base('IT').replace('as-is', 'now')
  const { code, out, err } = await inFolder({ ...files, 'apart.yaml': apart }).call(...rebase, ...words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(said)
})

test('a variant based on none cannot be rebased', async () => {
  const { code, err } = await inFolder(files).call('variant', 'rebase', 'org.yaml', 'as-is', '--onto', 'other')
  expect(code).toBe(2)
  expect(err).toContain('"as-is" is based on none')
})
