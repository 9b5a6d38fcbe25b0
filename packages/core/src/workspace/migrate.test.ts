import { expect, test } from 'vitest'
import { readWorkspace } from '../reading/read'
import type { Migration } from './migrate'
import { writeWorkspace } from './write/write'

/** Formats that never were: organisations had a title, and before that the file had it itself. */
const past: readonly Migration[] = [
  {
    from: 'taiseizu/0.8',
    to: 'taiseizu/0.9',
    migrate: ({ title, ...rest }) => ({ ...rest, format: 'taiseizu/0.9', organisation: { title } }),
  },
  {
    from: 'taiseizu/0.9',
    to: 'taiseizu/1',
    migrate: ({ organisation, ...rest }) => ({
      ...rest,
      format: 'taiseizu/1',
      organisation: { name: (organisation as { title: string }).title },
    }),
  },
]
const old = 'format: taiseizu/0.8 # old\ntitle: Sample\nvariants: [] # none yet\n'

test('an older file is brought up to date step by step, and says so', () => {
  expect(readWorkspace(old, { migrations: past })).toMatchObject({
    ok: true,
    workspace: { format: 'taiseizu/1', organisation: { name: 'Sample' }, variants: [] },
    migrated: { from: 'taiseizu/0.8', to: 'taiseizu/1' },
  })
})

test('a file of the present format says nothing of a migration', () => {
  const reading = readWorkspace('format: taiseizu/1\norganisation: { name: Sample }\nvariants: []\n', {
    migrations: past,
  })
  expect(reading).toMatchObject({ ok: true })
  expect(reading).not.toHaveProperty('migrated')
})

test('what is written of a migrated file is the present format, with the comments kept', () => {
  const reading = readWorkspace(old, { migrations: past })
  expect(reading.ok && writeWorkspace(reading.source, reading.workspace)).toBe(
    'format: taiseizu/1 # old\nvariants: [] # none yet\norganisation:\n  name: Sample\n',
  )
})

test('what is wrong after a migration is reported', () => {
  const reading = readWorkspace(old.replace('variants', 'varaints'), { migrations: past })
  expect(reading).toMatchObject({
    ok: false,
    problems: [{ code: 'key-missing' }, { code: 'key-unknown', at: { line: 3, column: 1 }, nearest: 'variants' }],
  })
})

test('a migration that leads nowhere is no migration', () => {
  expect(readWorkspace(old, { migrations: past.slice(0, 1) })).toMatchObject({
    ok: false,
    problems: [{ code: 'key-missing', found: 'organisation' }, { code: 'format-unknown' }, { code: 'key-unknown' }],
  })
})
