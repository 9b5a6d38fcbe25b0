import type { Role } from '@taiseizu/catalogue'
import { type Design, type DesignEdit, type Duty, type Unit, applyChanges, changesFor, designOf } from '@taiseizu/core'
import { type Piece, assign, department, design as designFrom, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { asBefore, handOver, heldBy, joinIn, joinWhere } from './roles'

const field = 'vulnerability-assessment-pentest'
const task = `${field}.vulnerability-assessment`
const other = `${field}.penetration-test`
const units = [
  department('it'),
  department('ops'),
  provider('firm'),
  scope('office', 'it', 'it'),
  scope('shop', 'it', 'it'),
]
const given = (...pieces: readonly Piece[]) => designFrom(...units, ...pieces)

const after = (design: Design, edits: readonly DesignEdit[]) =>
  designOf(applyChanges(design.workspace, changesFor(design.workspace, 'as-is', edits)).workspace, 'as-is')
const dutyOf = (design: Design, id: string): Duty => known(design.duties.find((duty) => duty.id === id))
const unitOf = (design: Design, id: string): Unit => known(design.unitById.get(id))
const assignmentOf = (design: Design, id: string) => known(design.assignments.find((one) => one.id === id))
const holders = (design: Design, id: string, role: Role) =>
  design.unitsWith(dutyOf(design, id), role).map((unit) => unit.id)
const idsOf = (design: Design) => design.assignments.map((one) => one.id)

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('not in this design')
  return value
}

test('exactly those named hold a role afterwards, in that duty alone', () => {
  const design = given(assign('firm', 'R', field), assign('ops', 'R', task, { scope: 'office' }))
  const fixed = after(design, heldBy(dutyOf(design, `${task}@office`), 'R', [{ unit: unitOf(design, 'it') }], design))
  expect(holders(fixed, `${task}@office`, 'R')).toEqual(['it'])
  expect(holders(fixed, `${task}@shop`, 'R')).toEqual(['firm'])
  expect(idsOf(fixed)).toEqual([`${task}@office:it:R`, `${field}@*:firm:R`])
})

test('what is said of a task everywhere, or of another task, is not taken away', () => {
  const design = given(assign('ops', 'R', task), assign('ops', 'R', other, { scope: 'office' }))
  const fixed = after(design, heldBy(dutyOf(design, `${task}@office`), 'R', [{ unit: unitOf(design, 'it') }], design))
  expect(idsOf(fixed)).toContain(`${task}@*:ops:R`)
  expect(holders(fixed, `${other}@office`, 'R')).toEqual(['ops'])
})

test('who joins displaces nobody, and those who were there keep their terms', () => {
  const design = given(assign('ops', 'R', field, { mode: 'outsourced', note: 'until spring' }))
  const fixed = after(design, joinIn(dutyOf(design, `${task}@office`), 'R', { unit: unitOf(design, 'it') }, design))
  expect(holders(fixed, `${task}@office`, 'R')).toEqual(['it', 'ops'])
  expect(assignmentOf(fixed, `${task}@office:ops:R`).record).toMatchObject({ mode: 'outsourced', note: 'until spring' })
  expect(Object.keys(assignmentOf(fixed, `${task}@office:it:R`).record)).toEqual(['task', 'scope', 'unit', 'role'])
})

test('joining where an assignment counts takes one assignment of the same reach', () => {
  for (const more of [{}, { scope: 'office' }])
    for (const aim of [field, task]) {
      const design = given(assign('firm', 'R', aim, more))
      const [source] = design.assignments
      const fixed = after(design, joinWhere(known(source), 'S', { unit: unitOf(design, 'it') }, design))
      expect(idsOf(fixed)).toContain(`${aim}@${more.scope ?? '*'}:it:S`)
      expect(fixed.assignments).toHaveLength(2)
    }
})

test('beside others of the same reach, too', () => {
  const design = given(assign('firm', 'R', field), assign('ops', 'S', field))
  const source = assignmentOf(design, `${field}@*:firm:R`)
  const fixed = after(design, joinWhere(source, 'S', { unit: unitOf(design, 'it') }, design))
  expect(idsOf(fixed)).toEqual([`${field}@*:firm:R`, `${field}@*:it:S`, `${field}@*:ops:S`])
})

test('where others hold the role by a wider or a narrower assignment, duty by duty', () => {
  const cases = [
    [assign('firm', 'R', task), assign('ops', 'S', field)],
    [assign('firm', 'R', field), assign('ops', 'S', task)],
    [assign('firm', 'R', task), assign('ops', 'S', task, { scope: 'office' })],
  ]
  for (const pieces of cases) {
    const design = given(...pieces)
    const source = known(design.assignments.find((one) => one.role === 'R'))
    const fixed = after(design, joinWhere(source, 'S', { unit: unitOf(design, 'it') }, design))
    for (const duty of design.openDuties) {
      const before = holders(design, duty.id, 'S')
      const reached = design.dutiesOf(source).includes(duty)
      expect(holders(fixed, duty.id, 'S')).toEqual(reached ? ['it', ...before] : before)
    }
  }
})

test('an assignment that is replaced in places is joined only where it counts', () => {
  const design = given(assign('firm', 'R', task), assign('ops', 'R', task, { scope: 'shop' }))
  const fixed = after(
    design,
    joinWhere(assignmentOf(design, `${task}@*:firm:R`), 'S', { unit: unitOf(design, 'it') }, design),
  )
  expect(holders(fixed, `${task}@office`, 'S')).toEqual(['it'])
  expect(holders(fixed, `${task}@shop`, 'S')).toEqual([])
})

test('handing over leaves aim and role as they are, and the terms behind', () => {
  const design = given(assign('firm', 'A', task, { scope: 'office', note: 'for now' }))
  const fixed = after(design, handOver(assignmentOf(design, `${task}@office:firm:A`), unitOf(design, 'it'), design))
  expect(fixed.assignments.map((one) => one.record)).toEqual([{ task, scope: 'office', unit: 'it', role: 'A' }])
})

test('a unit that holds it already keeps its own terms', () => {
  const design = given(assign('firm', 'R', task), assign('it', 'R', task, { note: 'since 2020' }))
  const fixed = after(design, handOver(assignmentOf(design, `${task}@*:firm:R`), unitOf(design, 'it'), design))
  expect(fixed.assignments.map((one) => one.record)).toEqual([{ task, unit: 'it', role: 'R', note: 'since 2020' }])
})

test('who goes on as before keeps what was agreed', () => {
  const design = given(assign('ops', 'R', task, { mode: 'outsourced', note: 'until spring' }))
  expect(asBefore(assignmentOf(design, `${task}@*:ops:R`)).terms).toEqual({ mode: 'outsourced', note: 'until spring' })
})
