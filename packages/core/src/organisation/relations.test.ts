import { expect, test } from 'vitest'
import { type Piece, committee, department, design, link, officer, section, subsidiary, team } from '../testing'

const asked = (...pieces: readonly Piece[]) => {
  const { unitById, relations } = design(...pieces)
  const unit = (id: string) => {
    const found = unitById.get(id)
    if (found === undefined) throw new Error(`no unit ${id}`)
    return found
  }
  const way = (from: string, to: string, most?: number) =>
    relations.wayTo(unit(from), (one) => one.id === to, most)?.map(({ id }) => id)
  const joined = (one: string, other: string) => {
    const answer = relations.joined(unit(one), unit(other))
    expect(relations.joined(unit(other), unit(one))).toBe(answer)
    return answer
  }
  return {
    unit,
    relations,
    way,
    joined,
    isIn: (one: string) => [...relations.collegialOf(unit(one))].map(({ id }) => id).toSorted(),
  }
}

const members = (...ids: string[]) => ({ members: ids.map((unit) => ({ unit })) })

test('a unit is joined with itself and with those above and below it', () => {
  const { joined } = asked(
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    section('soc', { parent: 'it' }),
    department('hr', { parent: 'ceo' }),
  )
  expect(joined('soc', 'soc')).toBe(true)
  expect(joined('soc', 'ceo')).toBe(true)
  expect(joined('soc', 'hr')).toBe(false)
})

test('a coordinates-with link joins either way; links of other kinds do not', () => {
  expect(asked(department('a'), department('b'), link('coordinates-with', 'a', 'b')).joined('b', 'a')).toBe(true)
  for (const kind of ['escalates-to', 'advises', 'reports-to'] as const)
    expect(asked(department('a'), department('b'), link(kind, 'a', 'b')).joined('a', 'b')).toBe(false)
})

test('two members of one committee or team are joined, and each with it', () => {
  for (const collegial of [committee, team]) {
    const { joined } = asked(department('a'), department('b'), department('c'), collegial('com', members('a', 'b')))
    expect(joined('a', 'b')).toBe(true)
    expect(joined('a', 'com')).toBe(true)
    expect(joined('a', 'c')).toBe(false)
  }
})

test('members of different committees are not joined', () => {
  expect(
    asked(department('a'), department('b'), committee('x', members('a')), committee('y', members('b'))).joined(
      'a',
      'b',
    ),
  ).toBe(false)
})

test('a unit is in the committees of which a unit above it, up to its division, is a member', () => {
  const { isIn, joined } = asked(
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    section('soc', { parent: 'it' }),
    section('desk', { parent: 'soc' }),
    department('hr', { parent: 'ceo' }),
    committee('com', members('it', 'hr')),
    team('csirt', members('soc')),
    committee('board-com', members('ceo')),
  )
  expect(isIn('desk')).toEqual(['com', 'csirt'])
  expect(isIn('it')).toEqual(['com'])
  expect(isIn('ceo')).toEqual(['board-com'])
  expect(joined('desk', 'hr')).toBe(true)
})

test('membership does not come down through an officer or a subsidiary', () => {
  const { isIn } = asked(subsidiary('sub'), department('it', { parent: 'sub' }), committee('com', members('sub')))
  expect(isIn('it')).toEqual([])
  expect(isIn('sub')).toEqual(['com'])
})

test('a committee is in itself, in those of which it is a member, and in those of the units above it in its division', () => {
  const { isIn } = asked(
    department('it'),
    committee('com', { parent: 'it' }),
    committee('over', members('com')),
    committee('wide', members('it')),
  )
  expect(isIn('com')).toEqual(['com', 'over', 'wide'])
})

test('what stands below a committee by parent is not in it', () => {
  expect(asked(committee('com'), section('office', { parent: 'com' })).isIn('office')).toEqual([])
})

test('linked are two units by a link of the kinds named, either way', () => {
  const { unit, relations } = asked(department('a'), department('b'), department('c'), link('reports-to', 'a', 'b'))
  const linked = (one: string, other: string, ...kinds: ('reports-to' | 'advises')[]) =>
    relations.linked(unit(one), unit(other), kinds.length === 0 ? undefined : kinds)
  expect(linked('a', 'b', 'reports-to')).toBe(true)
  expect(linked('b', 'a', 'advises', 'reports-to')).toBe(true)
  expect(linked('b', 'a', 'advises')).toBe(false)
  expect(linked('a', 'b')).toBe(true)
  expect(linked('a', 'c')).toBe(false)
  expect(linked('a', 'a')).toBe(false)
})

test('a step leads to the parent, along an escalates-to link, or from a committee or team to its chair', () => {
  const { relations, unit } = asked(
    officer('ceo'),
    officer('ciso'),
    department('it', { parent: 'ceo' }),
    committee('com', { parent: 'ceo', members: [{ unit: 'ciso', chair: true }, { unit: 'it' }] }),
    team('csirt', { members: [{ unit: 'it', chair: true }] }),
    link('escalates-to', 'it', 'ciso'),
    link('escalates-to', 'ceo', 'it'),
    link('reports-to', 'it', 'com'),
    link('coordinates-with', 'it', 'csirt'),
    link('advises', 'it', 'csirt'),
  )
  const steps = (id: string) => relations.stepsFrom(unit(id)).map((one) => one.id)
  expect(steps('it')).toEqual(['ceo', 'ciso'])
  expect(steps('com')).toEqual(['ceo', 'ciso'])
  expect(steps('csirt')).toEqual(['it'])
  expect(steps('ciso')).toEqual([])
})

const ladder = [
  officer('ceo'),
  department('a', { parent: 'ceo' }),
  section('b', { parent: 'a' }),
  section('c', { parent: 'b' }),
]

test('a way has both ends in it, and no step where one is already there', () => {
  const { way } = asked(...ladder)
  expect(way('c', 'ceo')).toEqual(['c', 'b', 'a', 'ceo'])
  expect(way('c', 'c', 0)).toEqual(['c'])
})

test('a way of more steps than allowed is none', () => {
  const { way } = asked(...ladder)
  expect(way('c', 'ceo', 3)).toHaveLength(4)
  expect(way('c', 'ceo', 2)).toBeUndefined()
})

test('steps do not lead down, nor backwards along a link, nor to a member that is no chair', () => {
  const { way } = asked(
    ...ladder,
    officer('ciso'),
    link('escalates-to', 'ciso', 'c'),
    committee('com', members('ciso')),
  )
  expect(way('ceo', 'c')).toBeUndefined()
  expect(way('c', 'ciso')).toBeUndefined()
  expect(way('com', 'ciso')).toBeUndefined()
})

test('the shortest way is taken, over a committee where that is shorter', () => {
  const com = committee('com', { members: [{ unit: 'ceo', chair: true }] })
  expect(asked(...ladder, com, link('escalates-to', 'c', 'com')).way('c', 'ceo')).toEqual(['c', 'com', 'ceo'])
})

test('of ways equally short the first by ids is taken', () => {
  const { way } = asked(
    ...['start', 'm', 'n', 'end'].map((id) => section(id)),
    ...['n', 'm'].flatMap((id) => [link('escalates-to', 'start', id), link('escalates-to', id, 'end')]),
  )
  expect(way('start', 'end')).toEqual(['start', 'm', 'end'])
})

test('of several units sought the first reached, of these the first by ids, ends the way', () => {
  const { unit, relations } = asked(
    ...['start', 'b', 'a', 'far'].map((id) => section(id)),
    link('escalates-to', 'start', 'b'),
    link('escalates-to', 'start', 'a'),
    link('escalates-to', 'b', 'far'),
  )
  expect(relations.wayTo(unit('start'), ({ id }) => id !== 'start')?.map(({ id }) => id)).toEqual(['start', 'a'])
})

test('a circle of escalation comes to an end', () => {
  const circle = [link('escalates-to', 'a', 'b'), link('escalates-to', 'b', 'a')]
  expect(asked(section('a'), section('b'), section('c'), ...circle).way('a', 'c')).toBeUndefined()
})
