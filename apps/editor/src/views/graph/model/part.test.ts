import {
  design,
  assign,
  contract,
  department,
  exclude,
  grant,
  link,
  officer,
  provider,
  scope,
  section,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type RelationKind, relationKinds, shownAtFirst, thingLooks } from './kinds'
import { neighbourhood, partOf } from './part'
import { wholeOf } from './whole'

const sample = wholeOf(
  design(
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    section('soc', { parent: 'it' }),
    provider('soc-co'),
    scope('office', 'it', 'it'),
    contract('c', { provider: 'soc-co', manager: 'it' }),
    link('escalates-to', 'soc', 'ceo'),
    grant('it', 'halt', 'office'),
    grant('soc', 'direct', 'ceo', { grantedBy: 'it' }),
    assign('it', 'A', 'legal'),
    assign('it', 'R', 'legal'),
    exclude('security-analysis-research', 'packages-only', { takenOverBy: 'it' }),
  ),
)
const everything = { things: new Set(thingLooks.map(({ id }) => id)), relations: new Set(relationKinds), around: null }
const kindsIn = (kinds: readonly RelationKind[]) =>
  partOf(sample, { ...everything, relations: new Set(kinds) }).relations.map(({ from, to }) => `${from} ${to}`)

test('at first neither fields nor tasks are shown, and whom they are joined to neither', () => {
  const { things, relations } = partOf(sample, { ...shownAtFirst, around: null })
  expect([...things.keys()].toSorted()).toEqual([
    'scope/enterprise',
    'scope/office',
    'unit/ceo',
    'unit/it',
    'unit/soc',
    'unit/soc-co',
  ])
  expect(relations.map(({ kind }) => kind)).not.toContain('role-A')
})

test('a relation is shown where both its ends are, and its kind is', () => {
  expect(kindsIn(['escalates-to'])).toEqual(['unit/soc unit/ceo'])
  expect(partOf(sample, { ...everything, things: new Set(['section']) }).relations).toEqual([])
})

test('who answers and performs is drawn as answering', () => {
  expect(kindsIn(['role-A'])).toContain('unit/it field/legal')
  expect(kindsIn(['role-R'])).not.toContain('unit/it field/legal')
})

test('a contract that is itself shown joins its parties; one that is not, joins them directly', () => {
  expect(kindsIn(['contract'])).toEqual(['unit/soc-co contract/c', 'unit/it contract/c'])
  const { relations } = partOf(sample, { ...shownAtFirst, around: null })
  expect(relations.find(({ kind }) => kind === 'contract')).toMatchObject({ from: 'unit/soc-co', to: 'unit/it' })
})

test('a grant by somebody who has nothing to give is in vain', () => {
  const grants = sample.relations.filter(({ kind }) => kind === 'grant')
  expect(grants.map(({ from, isVain }) => [from, isVain])).toEqual([
    ['unit/it', false],
    ['unit/soc', true],
  ])
})

test('where a department is not shown, its sections stand below what it stands below', () => {
  const part = partOf(sample, { ...everything, things: new Set(['officer', 'section']) })
  expect(part.childrenOf('unit/ceo').map(({ key }) => key)).toEqual(['unit/soc'])
})

test('a neighbourhood grows step by step, and is all that is left of the picture', () => {
  const relations = new Set<RelationKind>(['belongs-to', 'owns'])
  const { at } = partOf(sample, { ...everything, relations })
  expect(neighbourhood(at, 'unit/soc', 1)).toEqual(
    new Map([
      ['unit/soc', 0],
      ['unit/it', 1],
    ]),
  )
  const part = partOf(sample, { ...everything, relations, around: { key: 'unit/soc', depth: 2 } })
  expect([...part.things.keys()].toSorted()).toEqual(['scope/office', 'unit/ceo', 'unit/it', 'unit/soc'])
})

test('the legend counts every kind of thing that there is', () => {
  expect(sample.counts(sample.design).things.get('field')).toBe(17)
  expect([...sample.counts(sample.design).things.values()].reduce((sum, count) => sum + count)).toBe(sample.things.size)
})
