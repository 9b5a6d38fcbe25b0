import { standardTasks, task as catalogueTask } from '@taiseizu/catalogue'
import { expect, test } from 'vitest'
import { type Piece, design, officer, ownTask, scope, variant } from '../testing'
import { organisationOf } from './compile'

const dutiesOf = (task: string, ...pieces: readonly Piece[]) =>
  design(officer('ceo'), ...pieces)
    .duties.filter((duty) => duty.task.id === task)
    .map(({ scope: { id } }) => id)

const kinds = ['it', 'ot', 'iot', 'product', 'digital-service', 'site'] as const
const oneOfEach = kinds.map((kind) => scope(`the-${kind}`, kind, 'ceo'))

test('an organisation without scopes has the duties of the enterprise, one for each task of the standard set that applies to it', () => {
  const { duties } = design(officer('ceo'))
  const expected = standardTasks.filter(({ applies }) => applies === 'enterprise').map(({ id }) => `${id}@enterprise`)
  expect(duties.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
})

test('a task has one duty in each scope of the kinds to which it applies, and none elsewhere', () => {
  expect(dutiesOf('business-domain-site.first-response', ...oneOfEach)).toEqual(['the-ot', 'the-site'])
  expect(dutiesOf('business-domain-site.first-response', scope('b', 'ot', 'ceo'), scope('a', 'ot', 'ceo'))).toEqual([
    'a',
    'b',
  ])
})

test.each(standardTasks.map(({ id, applies }) => [id, applies] as const))(
  '%s has its duties in the scopes that the catalogue names',
  (id, applies) => {
    const expected =
      applies === 'enterprise'
        ? ['enterprise']
        : kinds.filter((kind) => applies.includes(kind)).map((kind) => `the-${kind}`)
    expect(dutiesOf(id, ...oneOfEach).toSorted()).toEqual(expected.toSorted())
  },
)

test('an own task applies to the enterprise, to all scopes but the enterprise, or to scopes of the kinds that it lists', () => {
  const own = (applies: 'enterprise' | 'all' | ('it' | 'ot')[]) =>
    ownTask('own.task', { field: 'legal', name: 'Own', applies })
  expect(dutiesOf('own.task', ...oneOfEach, own('enterprise'))).toEqual(['enterprise'])
  expect(dutiesOf('own.task', ...oneOfEach, own('all'))).toEqual(kinds.map((kind) => `the-${kind}`).toSorted())
  expect(dutiesOf('own.task', ...oneOfEach, own(['it', 'ot']))).toEqual(['the-it', 'the-ot'])
})

test('an own task requires no authority and is of no kind unless it says so', () => {
  const { taskById } = design(
    ownTask('own.plain', { field: 'legal', name: 'Plain', applies: 'all' }),
    ownTask('own.rich', { field: 'legal', name: 'Rich', applies: 'all', requires: ['halt'], kind: 'incident' }),
  )
  expect(taskById.get('own.plain')).toMatchObject({ isOwn: true, field: 'legal', requires: [], kind: undefined })
  expect(taskById.get('own.rich')).toMatchObject({ requires: ['halt'], kind: 'incident' })
})

test('a catalogue task outside the standard set, once added, takes field and name from the catalogue', () => {
  const id = 'digital-product-operation.security-tools'
  expect(design().taskById.has(id)).toBe(false)
  const { taskById } = design(ownTask(id, { applies: ['it'] }))
  expect(taskById.get(id)).toMatchObject({
    field: 'digital-product-operation',
    name: catalogueTask(id).name,
    isOwn: true,
  })
})

test('an own task without field or name is a mistake of the reader, and says so', () => {
  expect(() => organisationOf(variant(ownTask('own.task', { applies: 'all' })), 'as-is')).toThrow('own.task')
})
