import { expect, test } from 'vitest'
import {
  type Piece,
  board,
  committee,
  department,
  design,
  officer,
  provider,
  section,
  site,
  subsidiary,
  team,
} from '../testing'
import { affiliateOf, commonSuperior, divisionOf, isBelow, isUnder, subsidiaryOf, upFrom } from './structure'

const unitsOf = (...pieces: readonly Piece[]) => {
  const { unitById } = design(...pieces)
  return (id: string) => {
    const unit = unitById.get(id)
    if (unit === undefined) throw new Error(`no unit ${id}`)
    return unit
  }
}

const line = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  department('hr', { parent: 'ceo' }),
  provider('soc-co'),
]

test('under a unit is the unit itself and all below it, at any depth', () => {
  const unit = unitsOf(...line)
  expect(isUnder(unit('ceo'), unit('ceo'))).toBe(true)
  expect(isUnder(unit('soc'), unit('ceo'))).toBe(true)
  expect(isUnder(unit('ceo'), unit('soc'))).toBe(false)
  expect(isUnder(unit('hr'), unit('it'))).toBe(false)
  expect(isUnder(unit('soc-co'), unit('ceo'))).toBe(false)
})

test('below a unit is what is under it, and not the unit itself', () => {
  const unit = unitsOf(...line)
  expect(isBelow(unit('soc'), unit('ceo'))).toBe(true)
  expect(isBelow(unit('ceo'), unit('ceo'))).toBe(false)
})

test('the way up begins with the unit and ends at its root', () => {
  const unit = unitsOf(...line)
  expect([...upFrom(unit('soc'))].map(({ id }) => id)).toEqual(['soc', 'it', 'ceo'])
  expect([...upFrom(undefined)]).toEqual([])
})

test('the division is the last unit before the first board, officer or subsidiary', () => {
  const unit = unitsOf(
    ...line,
    board('board'),
    department('direct', { parent: 'board' }),
    section('s', { parent: 'direct' }),
  )
  expect(divisionOf(unit('soc'))?.id).toBe('it')
  expect(divisionOf(unit('it'))?.id).toBe('it')
  expect(divisionOf(unit('s'))?.id).toBe('direct')
})

test("a subsidiary's department is a division of its own", () => {
  const unit = unitsOf(department('group'), subsidiary('sub', { parent: 'group' }), department('it', { parent: 'sub' }))
  expect(divisionOf(unit('it'))?.id).toBe('it')
})

test('a board, an officer and a subsidiary have no division, even below a department', () => {
  const under = { parent: 'it' }
  const unit = unitsOf(department('it'), board('board', under), officer('cio', under), subsidiary('sub', under))
  expect(['board', 'cio', 'sub'].map((id) => divisionOf(unit(id)))).toEqual([undefined, undefined, undefined])
})

test('without board, officer or subsidiary above, the division is the last unit of all', () => {
  const unit = unitsOf(department('it'), section('soc', { parent: 'it' }))
  expect(divisionOf(unit('soc'))?.id).toBe('it')
})

test('committees and teams are passed over in the search for a division', () => {
  const unit = unitsOf(
    officer('ceo'),
    committee('top', { parent: 'ceo' }),
    department('it', { parent: 'top' }),
    team('csirt', { parent: 'it' }),
    committee('alone', { parent: 'ceo' }),
    section('below', { parent: 'alone' }),
  )
  expect(divisionOf(unit('csirt'))?.id).toBe('it')
  expect(divisionOf(unit('it'))?.id).toBe('it')
  expect(divisionOf(unit('alone'))).toBeUndefined()
  expect(divisionOf(unit('below'))?.id).toBe('below')
})

test('the subsidiary of a unit is the nearest, itself included; the affiliate the nearest of that ownership', () => {
  const unit = unitsOf(
    subsidiary('outer', { ownership: 'affiliate' }),
    subsidiary('inner', { parent: 'outer', ownership: 'majority' }),
    site('plant', { parent: 'inner' }),
    department('free'),
  )
  expect(subsidiaryOf(unit('plant'))?.id).toBe('inner')
  expect(subsidiaryOf(unit('inner'))?.id).toBe('inner')
  expect(affiliateOf(unit('plant'))?.id).toBe('outer')
  expect(affiliateOf(unit('outer'))?.id).toBe('outer')
  expect(subsidiaryOf(unit('free'))).toBeUndefined()
  expect(affiliateOf(unit('free'))).toBeUndefined()
})

test('the common superior is the nearest that is the same as or above both', () => {
  const unit = unitsOf(...line)
  expect(commonSuperior(unit('soc'), unit('hr'))?.id).toBe('ceo')
  expect(commonSuperior(unit('it'), unit('soc'))?.id).toBe('it')
  expect(commonSuperior(unit('soc'), unit('it'))?.id).toBe('it')
  expect(commonSuperior(unit('soc'), unit('soc'))?.id).toBe('soc')
  expect(commonSuperior(unit('soc'), unit('soc-co'))).toBeUndefined()
})

test('a committee or team is nobody’s common superior', () => {
  const unit = unitsOf(
    officer('ceo'),
    committee('com', { parent: 'ceo' }),
    section('a', { parent: 'com' }),
    section('b', { parent: 'com' }),
  )
  expect(commonSuperior(unit('a'), unit('b'))?.id).toBe('ceo')
  expect(commonSuperior(unit('com'), unit('com'))?.id).toBe('ceo')
})

test('the numbering of the hierarchy holds for a chain of ten thousand units', () => {
  const id = (at: number) => `u${at}`
  const chain = Array.from({ length: 10_000 }, (_, at) => section(id(at), at === 0 ? {} : { parent: id(at - 1) }))
  const unit = unitsOf(...chain)
  expect(isUnder(unit(id(9_999)), unit(id(0)))).toBe(true)
  expect(isUnder(unit(id(4_999)), unit(id(5_000)))).toBe(false)
})
