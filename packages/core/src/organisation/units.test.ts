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
  subsidiary,
  team,
} from '../testing'

const executives = (...pieces: readonly Piece[]) =>
  design(...pieces).units.flatMap((unit) => (unit.isExecutive ? [unit.id] : []))

const chairedBy = (unit: string) => ({ members: [{ unit, chair: true }] })

test('executive are units whose layers include executive, by default or as given', () => {
  const plain = [board('board'), officer('ceo'), department('it'), provider('p'), committee('com')]
  expect(executives(...plain, subsidiary('sub'), section('staff', { layers: ['executive'] }))).toEqual([
    'board',
    'ceo',
    'staff',
    'sub',
  ])
})

test('an officer whose layers say otherwise is not executive', () => {
  expect(executives(officer('cio', { layers: ['strategic-management'] }))).toEqual([])
})

test('a committee is executive through its chair, also through the chair of a committee that chairs it', () => {
  const chain = [committee('com', chairedBy('ceo')), committee('sub-com', chairedBy('com'))]
  expect(executives(officer('ceo'), ...chain)).toEqual(['ceo', 'com', 'sub-com'])
})

test('a mere member does not make a committee executive', () => {
  expect(executives(officer('ceo'), committee('com', { members: [{ unit: 'ceo' }] }))).toEqual(['ceo'])
})

test('a team is not executive through its chair', () => {
  expect(executives(officer('ceo'), team('team', chairedBy('ceo')))).toEqual(['ceo'])
})

test('committees that chair each other are not executive', () => {
  expect(executives(committee('a', chairedBy('b')), committee('b', chairedBy('a')))).toEqual([])
})

test('an executive chair is found at the end of ten thousand committees', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) =>
    committee(`c${at}`, chairedBy(at === 9_999 ? 'ceo' : `c${at + 1}`)),
  )
  expect(executives(officer('ceo'), ...chain)).toHaveLength(10_001)
})

test('committees that lead into a circle of chairs are not executive either', () => {
  const circle = [committee('b', chairedBy('c')), committee('c', chairedBy('b'))]
  expect(executives(officer('ceo'), committee('a', chairedBy('b')), ...circle)).toEqual(['ceo'])
})

test('a supervision is a unit with that function, a SIRT one with any of the four, a CISO an officer with that office', () => {
  const { unitById } = design(
    department('sup', { functions: ['supervision'] }),
    ...(['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const).map((name) => team(name, { functions: ['it', name] })),
    officer('cio', { offices: ['cio', 'ciso'] }),
    department('fake', { offices: ['ciso'], functions: ['soc'] }),
  )
  const those = (has: 'isSupervision' | 'isSirt' | 'isCiso') =>
    [...unitById.values()].filter((unit) => unit[has]).map(({ id }) => id)
  expect(those('isSupervision')).toEqual(['sup'])
  expect(those('isSirt')).toEqual(['csirt', 'dsirt', 'ot-sirt', 'psirt'])
  expect(those('isCiso')).toEqual(['cio'])
})

test('practitioner only are units of that layer alone', () => {
  const { units } = design(
    section('soc'),
    department('it'),
    section('lead', { layers: ['practitioner', 'strategic-management'] }),
    provider('p'),
  )
  expect(units.filter((unit) => unit.isPractitionerOnly).map(({ id }) => id)).toEqual(['soc'])
})

test('children, members and memberships are in the order of ids', () => {
  const { unitById } = design(
    committee('z', { members: [{ unit: 'c' }, { unit: 'b', chair: true }] }),
    committee('y', { members: [{ unit: 'b' }] }),
    department('a'),
    section('c', { parent: 'a' }),
    section('b', { parent: 'a' }),
  )
  expect(unitById.get('a')?.children.map(({ id }) => id)).toEqual(['b', 'c'])
  expect(unitById.get('z')?.members.map(({ unit, chair }) => [unit.id, chair])).toEqual([
    ['b', true],
    ['c', false],
  ])
  expect(unitById.get('b')?.memberOf.map(({ id }) => id)).toEqual(['y', 'z'])
})
