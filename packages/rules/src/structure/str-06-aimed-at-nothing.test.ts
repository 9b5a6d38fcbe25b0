import { designOf } from '@taiseizu/core'
import { type Piece, assign, department, entry, grant, link, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str06 } from './str-06-aimed-at-nothing'
import { example } from './str-06-aimed-at-nothing.example'

const base = [officer('ceo'), department('it', { parent: 'ceo' })]
const variant = 'next'
const next = (...pieces: readonly Piece[]) =>
  workspaceOf(base, { variants: [{ id: 'next', basedOn: 'as-is', pieces }] })

test('a change of what the base does not have is found, and the near name is told', () => {
  const misspelt = next(entry('units', { id: 'itt', functions: ['it'] }))
  expect(keysOf(str06, misspelt, { variant })).toEqual(['STR-06:unit/itt'])
  expect(messageIn(str06, misspelt, 'en', { variant })).toBe(
    'The variant changes the unit "itt", which its base "As is" does not have.',
  )
  expect(messageIn(str06, misspelt, 'ja', { variant })).toBe(
    '部署・機関「itt」への変更が書かれていますが、元の案「As is」にありません。',
  )
  expect(evidenceIn(str06, misspelt, 'en', { variant })).toEqual([
    'The base "As is" has no unit "itt"',
    'As an addition "itt" is not whole: required keys are missing, or keys are taken away',
    'There is one of a similar name: it',
  ])
})

test('so is a removal of what is not there, whatever the collection', () => {
  const removals = next(
    entry('assignments', { task: 'legal.digital-law', unit: 'it', role: 'R', remove: true }),
    entry('links', { kind: 'advises', from: 'it', to: 'ceo', remove: true }),
    entry('authority', { holder: 'it', kind: 'halt', over: '*', remove: true }),
  )
  expect(keysOf(str06, removals, { variant })).toEqual([
    'STR-06:assignment/legal.digital-law@*:it:R',
    'STR-06:grant/it:halt:*',
    'STR-06:link/advises:it:ceo',
  ])
  expect(messageIn(str06, removals, 'en', { variant })).toBe(
    'The variant removes the assignment "legal.digital-law@*:it:R", which its base "As is" does not have.',
  )
  expect(messageIn(str06, removals, 'ja', { variant })).toBe(
    '分担「legal.digital-law@*:it:R」を取り除くと書かれていますが、元の案「As is」にありません。',
  )
  expect(evidenceIn(str06, removals, 'en', { variant })).toEqual([
    'The base "As is" has no assignment "legal.digital-law@*:it:R"',
  ])
})

test('what is whole is an addition; what the base has is changed or removed', () => {
  const fine = next(
    department('sales', { parent: 'ceo' }),
    assign('it', 'R', 'legal.digital-law'),
    grant('it', 'halt', '*'),
    link('advises', 'it', 'ceo'),
    entry('units', { id: 'it', name: 'IT' }),
  )
  expect(keysOf(str06, fine, { variant })).toEqual([])
})

test('only the checked variant is looked at, not the ones under it', () => {
  const chain = workspaceOf(base, {
    variants: [
      { id: 'next', basedOn: 'as-is', pieces: [entry('units', { id: 'gone', remove: true })] },
      { id: 'last', basedOn: 'next', pieces: [] },
    ],
  })
  expect(keysOf(str06, chain, { variant: 'last' })).toEqual([])
  expect(keysOf(str06, chain)).toEqual([])
  expect(keysOf(str06, chain, { variant })).toHaveLength(1)
})

test('fix: the entry is dropped from the file, and nothing else', () => {
  const idle = next(entry('units', { id: 'gone', remove: true }), entry('units', { id: 'it', name: 'IT' }))
  expect(fixLabels(str06, idle, 'en', { variant })).toEqual(['Drop what is said of "gone"'])
  const after = afterFix(str06, idle, 0, { variant })
  expect(after.variants[1]?.units).toEqual([{ id: 'it', name: 'IT' }])
  expect(designOf(after, variant).unitById.get('it')?.name).toBe('IT')
})

test('obeys the laws of rules', () => {
  obeysLaws(str06, example)
})
