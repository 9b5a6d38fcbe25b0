import { expect, test } from 'vitest'
import { board, committee, department, officer, provider, scope, section, site, subsidiary, team } from '../testing'
import { asked } from '../testing/asked'

const line = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  site('plant', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  scope('line-1', 'ot', 'plant'),
]

test('a unit has every kind of authority by line over itself, over all below it and over their scopes', () => {
  const { hasByLine, has } = asked(...line)
  for (const over of ['it', 'soc', 'office']) expect(hasByLine('it', over)).toBe(true)
  for (const over of ['ceo', 'plant', 'line-1', 'enterprise', '*']) expect(hasByLine('it', over)).toBe(false)
  for (const kind of ['direct', 'policy', 'budget', 'appoint', 'inspect', 'halt', 'contract', 'accept-risk'] as const) {
    expect(has('ceo', kind, 'line-1')).toBe(true)
    expect(has('soc', kind, 'office')).toBe(false)
  }
})

test('enterprise lies below its owner, and below those above the owner', () => {
  const { hasByLine } = asked(board('board'), officer('ceo', { parent: 'board' }), officer('cio', { parent: 'ceo' }))
  expect(hasByLine('board', 'enterprise')).toBe(true)
  expect(hasByLine('ceo', 'enterprise')).toBe(true)
  expect(hasByLine('cio', 'enterprise')).toBe(false)
})

test('everything is within the line of the top unit and of the owner of enterprise alone', () => {
  const { hasByLine } = asked(
    board('board'),
    officer('chair', { parent: 'board' }),
    officer('ceo', { parent: 'chair' }),
  )
  expect(hasByLine('board', '*')).toBe(true)
  expect(hasByLine('ceo', '*')).toBe(true)
  expect(hasByLine('chair', '*')).toBe(false)
})

test('the line over everything gives none over a particular unit that is not below', () => {
  const { hasByLine } = asked(board('board'), officer('ceo', { parent: 'board' }), department('apart'), provider('p'))
  for (const over of ['apart', 'p']) {
    expect(hasByLine('ceo', over)).toBe(false)
    expect(hasByLine('board', over)).toBe(false)
  }
  expect(hasByLine('ceo', 'board')).toBe(false)
})

test.each([
  ['committee', committee],
  ['team', team],
])(
  'a %s has no authority by line: not below it, not over itself, not over its scope, not over everything',
  (_, kind) => {
    const { hasByLine } = asked(kind('com'), section('desk', { parent: 'com' }), scope('office', 'it', 'com'))
    for (const over of ['com', 'desk', 'office', 'enterprise', '*']) expect(hasByLine('com', over)).toBe(false)
  },
)

test('the line runs through a committee', () => {
  const { hasByLine } = asked(
    officer('ceo'),
    committee('com', { parent: 'ceo' }),
    section('desk', { parent: 'com' }),
    scope('office', 'it', 'com'),
  )
  expect(hasByLine('ceo', 'com')).toBe(true)
  expect(hasByLine('ceo', 'desk')).toBe(true)
  expect(hasByLine('ceo', 'office')).toBe(true)
})

const group = (ownership: 'affiliate' | 'wholly-owned' | 'majority' | 'acquired') => [
  officer('ceo'),
  department('group', { parent: 'ceo' }),
  subsidiary('sub', { parent: 'group', ownership }),
  department('sub-it', { parent: 'sub' }),
  scope('sub-office', 'it', 'sub-it'),
]

test('those above an affiliate have no line over it, its units or its scopes', () => {
  const { hasByLine, holders } = asked(...group('affiliate'))
  for (const above of ['ceo', 'group'])
    for (const over of ['sub', 'sub-it', 'sub-office']) expect(hasByLine(above, over)).toBe(false)
  expect(holders('halt', 'sub-office')).toEqual(['sub', 'sub-it'])
})

test('within an affiliate the line is as anywhere', () => {
  const { hasByLine } = asked(...group('affiliate'))
  for (const over of ['sub', 'sub-it', 'sub-office']) expect(hasByLine('sub', over)).toBe(true)
  expect(hasByLine('sub-it', 'sub-office')).toBe(true)
})

test.each(['wholly-owned', 'majority', 'acquired'] as const)('a %s subsidiary does not break the line', (ownership) => {
  expect(asked(...group(ownership)).hasByLine('ceo', 'sub-office')).toBe(true)
})

test('a subsidiary that does not say whose it is does not break the line', () => {
  expect(asked(officer('ceo'), subsidiary('sub', { parent: 'ceo' })).hasByLine('ceo', 'sub')).toBe(true)
})

const nested = [
  officer('ceo'),
  subsidiary('outer', { parent: 'ceo', ownership: 'affiliate' }),
  department('outer-it', { parent: 'outer' }),
  subsidiary('inner', { parent: 'outer', ownership: 'affiliate' }),
  department('inner-it', { parent: 'inner' }),
]

test('an affiliate of an affiliate is out of the line of both above', () => {
  const { hasByLine } = asked(...nested)
  expect(hasByLine('outer', 'outer-it')).toBe(true)
  expect(hasByLine('outer', 'inner')).toBe(false)
  expect(hasByLine('outer', 'inner-it')).toBe(false)
  expect(hasByLine('inner', 'inner-it')).toBe(true)
})

test('a subsidiary within an affiliate is in the line of the affiliate', () => {
  const inside = [
    officer('ceo'),
    subsidiary('outer', { parent: 'ceo', ownership: 'affiliate' }),
    subsidiary('inner', { parent: 'outer', ownership: 'majority' }),
  ]
  expect(asked(...inside).hasByLine('outer', 'inner')).toBe(true)
  expect(asked(...inside).hasByLine('ceo', 'inner')).toBe(false)
})
