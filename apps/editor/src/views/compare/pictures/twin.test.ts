import {
  type Piece,
  assign,
  committee,
  department,
  entry,
  officer,
  scope,
  section,
  workspaceOf,
} from '@taiseizu/core/testing'
import { compareVariants, rules } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { layoutOf } from '../../../picture/layout/layout'
import { type Spot, spotsIn } from '../../../picture/layout/spots'
import { pictureOf } from '../../../picture/model/picture'
import { tableMeasure } from '../../../ui/typesetting/measure'
import { typesetter } from '../../../ui/typesetting/lines'
import { joined, twinOf } from './twin'
import { type ChangeMark, changesIn, quietUnits } from './twin-changes'
import { sideOf } from './twin-layout'

const pieces = [
  officer('ceo'),
  department('it', { parent: 'ceo', name: 'IT' }),
  section('ops', { parent: 'it' }),
  section('audit', { parent: 'it' }),
  department('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
  committee('board', { parent: 'ceo', members: [{ unit: 'it' }] }),
  assign('ops', 'R', 'security-monitoring-operation.monitor-detect-respond'),
]

function twin(...own: readonly Piece[]) {
  const workspace = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })
  const difference = compareVariants(workspace, ['as-is', 'to-be'], { rules }).differences[0]!
  const both = twinOf(pictureOf(difference.before, []), pictureOf(difference.after, []))
  const setting = { language: 'en' as const, typesetter: typesetter(tableMeasure) }
  const layout = layoutOf(both.picture, { ...setting, proportion: 1.4, collapsed: new Set(), isStill: true })
  const [before, after] = [sideOf(layout, both, 'before', setting), sideOf(layout, both, 'after', setting)]
  return { both, difference, layout, before, after, marks: changesIn(layout, both, difference) }
}
const places = (spots: readonly Spot[]) => new Map(spots.map(({ placed, rect }) => [placed.box.unit.id, rect]))
const told = (marks: readonly ChangeMark[]) =>
  marks
    .filter(({ of }) => of === 'box')
    .map(({ kind, unit, isGhost }) => `${isGhost ? 'ghost ' : ''}${kind} ${unit?.id}`)
    .toSorted()

test('what stays has the same place on both pictures, whatever comes and goes beside it', () => {
  const { before, after } = twin(
    section('soc', { parent: 'it' }),
    entry('units', { id: 'audit', remove: true }),
    entry('units', { id: 'it', name: 'A name that is much longer than before' }),
  )
  const [was, is] = [places(spotsIn(before)), places(spotsIn(after))]
  for (const id of ['ceo', 'it', 'ops', 'plant', 'board']) expect(is.get(id)).toEqual(was.get(id))
  expect([was.has('soc'), is.has('soc'), was.has('audit'), is.has('audit')]).toEqual([false, true, true, false])
  const nameOf = (side: typeof before) =>
    spotsIn(side)
      .find(({ placed }) => placed.box.unit.id === 'it')
      ?.placed.content.name.lines.join(' ')
  expect(nameOf(before)).toBe('IT')
  expect(nameOf(after)).toContain('longer')
})

test('what comes, goes and moves is marked: what goes and has moved also as a ghost where it was', () => {
  const { marks } = twin(
    section('soc', { parent: 'it' }),
    entry('units', { id: 'audit', remove: true }),
    entry('units', { id: 'ops', parent: 'plant' }),
  )
  expect(told(marks.before)).toEqual(['moved ops', 'removed audit'])
  expect(told(marks.after)).toEqual(['added soc', 'ghost moved ops', 'ghost removed audit', 'moved ops'])
  const [ghost, real] = [true, false].map((isGhost) =>
    marks.after.find((mark) => mark.unit?.id === 'ops' && mark.of === 'box' && mark.isGhost === isGhost),
  )
  expect(ghost?.rect).not.toEqual(real?.rect)
  expect([real?.from?.id, real?.to?.id]).toEqual(['it', 'plant'])
})

test('a role that comes to a unit is marked on its chip, and the unit as changed', () => {
  const { marks } = twin(assign('plant', 'A', 'security-monitoring-operation.monitor-detect-respond'))
  expect(told(marks.after)).toEqual(['changed plant'])
  expect(marks.after.filter(({ of, unit }) => of === 'chip' && unit?.id === 'plant').map(({ kind }) => kind)).toEqual([
    'added',
  ])
})

test('a committee shows on each side the members that it has there', () => {
  const { before, after } = twin(entry('units', { id: 'board', members: [{ unit: 'plant' }] }))
  const members = (side: typeof before) =>
    spotsIn(side)
      .find(({ placed }) => placed.box.unit.id === 'board')
      ?.placed.content.members.map(({ unit }) => unit.id)
  expect(members(before)).toEqual(['it'])
  expect(members(after)).toEqual(['plant'])
})

test('nothing is marked where nothing differs, and all of it can be folded away', () => {
  const { marks, both, difference } = twin()
  expect([marks.before, marks.after]).toEqual([[], []])
  expect([...quietUnits(both, difference)]).toEqual(expect.arrayContaining(['it', 'plant']))
})

test('a box around something that differs is not folded away', () => {
  const { both, difference } = twin(section('soc', { parent: 'ops' }))
  const quiet = quietUnits(both, difference)
  expect([quiet.has('it'), quiet.has('ops'), quiet.has('plant')]).toEqual([false, false, true])
})

test('two lists are joined in the order of the second, what is gone behind what it stood behind', () => {
  const join = (before: string, after: string) => joined(before.split(''), after.split(''), (letter) => letter).join('')
  expect(join('abcd', 'acxd')).toBe('abcxd')
  expect(join('xab', 'ba')).toBe('xba')
  expect(join('', 'ab')).toBe('ab')
})
