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
import { type Spot, spotsIn } from '../../../picture/layout/spots'
import { tableMeasure } from '../../../ui/typesetting/measure'
import { typesetter } from '../../../ui/typesetting/lines'
import { finished } from '../use-in-parts'
import type { ChangeMark } from './changes'
import { sideBySide } from './use-side-by-side'

const watch = 'security-monitoring-operation.monitor-detect-respond'
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

const setting = { language: 'en', typesetter: typesetter(tableMeasure) } as const
const differing = (...own: readonly Piece[]) =>
  compareVariants(
    workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] }),
    ['as-is', 'to-be'],
    { rules },
  ).differences[0]!
const whole = (...own: readonly Piece[]) =>
  finished(sideBySide({ difference: differing(...own), proportion: 1.4, onlyChanged: false }, setting))
/** Which boxes are open, with what stays the same folded away. */
const openIn = (...own: readonly Piece[]) =>
  spotsIn(finished(sideBySide({ difference: differing(...own), proportion: 1.4, onlyChanged: true }, setting)).after)
    .filter(({ placed }) => placed.box.children.length > 0 && !placed.collapsed)
    .map(({ placed }) => placed.box.unit.id)
const places = (spots: readonly Spot[]) => new Map(spots.map(({ placed, rect }) => [placed.box.unit.id, rect]))
const told = (marks: readonly ChangeMark[]) =>
  marks
    .filter(({ of }) => of === 'box')
    .map(({ kind, unit, isGhost }) => `${isGhost ? 'ghost ' : ''}${kind} ${unit?.id}`)
    .toSorted()

test('what stays has the same place on both pictures, whatever comes and goes beside it', () => {
  const { before, after } = whole(
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
  const { marks } = whole(
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

test('what moves in a box that moves is not marked for it', () => {
  const { marks } = whole(entry('units', { id: 'it', parent: 'plant' }))
  expect(told(marks.after)).toEqual(['ghost moved it', 'moved it'])
  expect(told(marks.before)).toEqual(['moved it'])
})

test('a role that comes to a unit is marked on its chip, and the unit as changed', () => {
  const { marks } = whole(assign('plant', 'A', 'security-monitoring-operation.monitor-detect-respond'))
  expect(told(marks.after)).toEqual(['changed plant'])
  expect(marks.after.filter(({ of, unit }) => of === 'chip' && unit?.id === 'plant').map(({ kind }) => kind)).toEqual([
    'added',
  ])
})

test('a committee shows on each side the members that it has there', () => {
  const { before, after } = whole(entry('units', { id: 'board', members: [{ unit: 'plant' }] }))
  const members = (side: typeof before) =>
    spotsIn(side)
      .find(({ placed }) => placed.box.unit.id === 'board')
      ?.placed.content.members.map(({ unit }) => unit.id)
  expect(members(before)).toEqual(['it'])
  expect(members(after)).toEqual(['plant'])
})

test('nothing is marked where nothing differs, and all of it can be folded away', () => {
  const { marks } = whole()
  expect([marks.before, marks.after]).toEqual([[], []])
  expect(openIn()).toEqual([])
})

test('a box around something that differs is not folded away', () => {
  expect(openIn(section('soc', { parent: 'ops' }))).toEqual(['it', 'ops'])
  expect(openIn(assign('audit', 'A', 'security-monitoring-operation.monitor-detect-respond'))).toEqual(['it'])
})

test('boxes stand in the order of the second, what is gone behind what it stood behind', () => {
  const { layout } = whole(entry('units', { id: 'audit', remove: true }), section('zone', { parent: 'it' }))
  const inIt = spotsIn(layout).filter(({ within }) => within?.placed.box.unit.id === 'it')
  expect(inIt.map(({ placed }) => placed.box.unit.id)).toEqual(['audit', 'ops', 'zone'])
})

test('a unit that comes or goes with what is below it is marked once, with how many those are', () => {
  const came = whole(
    department('lab', { parent: 'ceo' }),
    section('lab-1', { parent: 'lab' }),
    section('lab-2', { parent: 'lab' }),
  ).marks
  expect(told(came.after)).toEqual(['added lab'])
  expect(came.after.map(({ along }) => along)).toEqual([2])
  const { marks } = whole(
    ...['it', 'ops', 'audit'].map((id) => entry('units', { id, remove: true })),
    entry('assignments', { unit: 'ops', role: 'R', task: watch, remove: true }),
    entry('units', { id: 'board', members: [] }),
  )
  expect(told(marks.before)).toEqual(['changed board', 'removed it'])
  expect(told(marks.after)).toEqual(['changed board', 'ghost removed it'])
  expect(marks.before.find(({ unit }) => unit?.id === 'it')?.along).toBe(2)
})
