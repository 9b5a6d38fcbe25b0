import { expect, test } from 'vitest'
import {
  type Piece,
  board,
  committee,
  department,
  design,
  officer,
  provider,
  scope,
  section,
  subsidiary,
} from '../testing'

const topOf = (...pieces: readonly Piece[]) => design(...pieces).topUnit?.id
const ownerOf = (...pieces: readonly Piece[]) => design(...pieces).enterprise.owner?.id

test('the top unit is a board, whatever else has no parent', () => {
  expect(topOf(officer('ceo'), section('a', { parent: 'ceo' }), board('board'))).toBe('board')
})

test('of several boards the top is the one with most units below it', () => {
  expect(topOf(board('a'), board('b'), officer('ceo', { parent: 'b' }), department('it', { parent: 'ceo' }))).toBe('b')
})

test('of boards with as many units below them the top is the one with the lowest id', () => {
  expect(topOf(board('b'), board('a'), department('x', { parent: 'a' }), department('y', { parent: 'b' }))).toBe('a')
})

test('units below count at every depth, not only children', () => {
  const deep = [department('x', { parent: 'b' }), section('y', { parent: 'x' }), section('z', { parent: 'y' })]
  expect(topOf(board('a'), section('v', { parent: 'a' }), section('w', { parent: 'a' }), board('b'), ...deep)).toBe('b')
})

test('without board the top is an officer ceo, however few are below', () => {
  expect(topOf(department('a'), section('b', { parent: 'a' }), officer('ceo'))).toBe('ceo')
})

test('of officers ceo with as many units below them the top is the one with the lowest id', () => {
  const both = { offices: ['ceo'] } as const
  expect(topOf(officer('b', { ...both, offices: ['ceo'] }), officer('a', { offices: ['ceo'] }))).toBe('a')
})

test('without board and ceo the top is the unit with most units below it, of equals the lowest id', () => {
  expect(topOf(department('a'), department('b'), section('c', { parent: 'b' }))).toBe('b')
  expect(topOf(department('b'), officer('a', { offices: ['ciso'] }))).toBe('a')
})

test('a board or ceo with a parent is not the top', () => {
  const holding = [subsidiary('holding'), board('board', { parent: 'holding' }), officer('ceo', { parent: 'board' })]
  expect(topOf(...holding, department('other'))).toBe('holding')
})

test('a provider is never the top', () => {
  expect(topOf(provider('a'), department('b'))).toBe('b')
  expect(topOf(provider('a'))).toBeUndefined()
})

test('without units there is no top, no owner of enterprise, and nobody has authority over enterprise', () => {
  const empty = design()
  expect(empty.topUnit).toBeUndefined()
  expect(empty.enterprise).toMatchObject({ id: 'enterprise', kind: undefined, owner: undefined })
  expect(empty.authority.holdersOf('policy', empty.enterprise)).toEqual([])
  expect(empty.authority.holdersOf('policy', '*')).toEqual([])
})

test('with providers alone nobody has authority over enterprise', () => {
  const outside = design(provider('soc-co'))
  expect(outside.authority.holdersOf('policy', outside.enterprise)).toEqual([])
})

test('the owner of enterprise is the officer ceo nearest to the top', () => {
  const deputy = officer('deputy', { offices: ['ceo'], parent: 'president' })
  expect(ownerOf(board('board'), officer('president', { offices: ['ceo'], parent: 'board' }), deputy)).toBe('president')
})

test('a ceo who is the top owns enterprise', () => {
  expect(ownerOf(officer('ceo'), officer('a', { offices: ['ceo'], parent: 'ceo' }))).toBe('ceo')
})

test('of two ceos equally near the one with the lowest id owns enterprise', () => {
  const co = (id: string) => officer(id, { offices: ['ceo'], parent: 'board' })
  expect(ownerOf(board('board'), co('b'), co('a'))).toBe('a')
})

test("a subsidiary's ceo does not own enterprise", () => {
  const company = [subsidiary('sub', { parent: 'board' }), officer('ceo', { parent: 'sub' })]
  expect(ownerOf(board('board'), ...company)).toBe('board')
})

test('a subsidiary that is the top itself stands in between of nothing', () => {
  expect(ownerOf(subsidiary('sub'), officer('ceo', { parent: 'sub' }))).toBe('ceo')
})

test('a ceo who is not below the top does not own enterprise', () => {
  expect(ownerOf(board('board'), department('a', { parent: 'board' }), officer('ceo'))).toBe('board')
})

test('only an officer holds the office of ceo', () => {
  expect(ownerOf(board('board'), department('d', { parent: 'board', offices: ['ceo'] }))).toBe('board')
})

test('without ceo the only officer directly below the top owns enterprise', () => {
  const chain = [officer('cio', { parent: 'board' }), officer('deep', { parent: 'cio' })]
  expect(ownerOf(board('board'), ...chain, department('a', { parent: 'board' }))).toBe('cio')
})

test('without ceo and with two officers directly below the top, the top owns enterprise', () => {
  expect(ownerOf(board('board'), officer('cio', { parent: 'board' }), officer('ciso', { parent: 'board' }))).toBe(
    'board',
  )
})

test('an officer further down does not own enterprise', () => {
  expect(ownerOf(board('board'), department('a', { parent: 'board' }), officer('cio', { parent: 'a' }))).toBe('board')
})

test('a committee may be top and owner of enterprise', () => {
  const one = design(committee('com'))
  expect(one.topUnit?.id).toBe('com')
  expect(one.enterprise.owner?.id).toBe('com')
})

test('enterprise is there besides the scopes given, and is not among those that its owner is said to own', () => {
  const one = design(officer('ceo'), scope('office', 'it', 'ceo'))
  expect(one.scopes.map(({ id }) => id)).toEqual(['enterprise', 'office'])
  expect(one.topUnit?.ownedScopes.map(({ id }) => id)).toEqual(['office'])
})
