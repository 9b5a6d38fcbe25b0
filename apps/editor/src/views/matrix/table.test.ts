import { type Design, applyChanges, changesFor, designOf } from '@taiseizu/core'
import { assign, department, design, exclude, officer, provider, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { cellsIn, cleared, dutiesIn, filledDown, filledRight, toggled } from './actions'
import { heldBy, lettersOf, rolesIn, tally } from './cells'
import { bandsOf, layerOf, unitColumns } from './columns'
import { planFor } from './edits'
import { dutyRows, shownDuties, taskRows } from './rows'
import type { Settings } from './settings'

const field = 'security-monitoring-operation'
const task = `${field}.incident-response`
const one = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('soc', { parent: 'it' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('branch', 'it', 'it'),
  assign('soc', 'R', task, { scope: 'office', mode: 'outsourced' }),
  assign('it', 'A', field),
  exclude('legal', 'packages-only'),
)
const settings: Settings = {
  pivot: 'units',
  groupBy: 'scope',
  columnsBy: 'layer',
  field,
  scope: '',
  layer: '',
  status: '',
  search: '',
  onlyTroubled: false,
  onlyWithRoles: false,
  showsFilters: false,
  folded: new Set(),
}
const rowsWith = (more: Partial<Settings>, of: Design = one) => {
  const wanted = { ...settings, ...more }
  return dutyRows(of, shownDuties(of, wanted, new Set()), wanted)
}
const told = (more: Partial<Settings>) =>
  rowsWith(more).map((row) => (row.type === 'duty' ? `${row.place} ${row.duty.id.replace(`${field}.`, '')}` : row.key))

test('under a field the duties of a scope stand together, the enterprise first', () => {
  const scopes = rowsWith({}).flatMap((row) => (row.type === 'duty' && row.place === 0 ? [row.duty.scope.id] : []))
  expect(scopes.toSorted()).toEqual([...new Set(scopes)].toSorted())
  expect(scopes[0] === 'enterprise' || !scopes.includes('enterprise')).toBe(true)
})

test('or those of a task, each task with its scopes', () => {
  expect(told({ groupBy: 'task' })).toContain('0 incident-response@branch')
  expect(told({ groupBy: 'task' })).toContain('1 incident-response@office')
})

test('a folded field is one row', () => {
  expect(told({ folded: new Set([field]) })).toEqual([`field/${field}`])
})

test('only rows with problems are shown where that is asked for, and stay while they are mended', () => {
  const wanted = { ...settings, onlyTroubled: true }
  const stays = new Set<string>()
  const shown = shownDuties(one, wanted, stays)
  expect(shown.map(({ id }) => id)).not.toContain(`${task}@office`)
  expect(shown.map(({ id }) => id)).toContain(`${task}@branch`)
  const [unit] = one.units.filter(({ id }) => id === 'soc')
  const [duty] = shown
  if (unit === undefined || duty === undefined) throw new Error('nothing to mend')
  const { edits } = planFor(one, [{ duty, unit, roles: new Map([['R', null]]) }])
  const mended = designOf(applyChanges(one.workspace, changesFor(one.workspace, 'as-is', edits)).workspace, 'as-is')
  expect(shownDuties(mended, wanted, stays).map(({ id }) => id)).toEqual(shown.map(({ id }) => id))
  expect(shownDuties(mended, wanted, new Set()).map(({ id }) => id)).not.toContain(duty.id)
})

test('tasks stand under their fields, each with its duties in all scopes', () => {
  const rows = taskRows(one, shownDuties(one, settings, new Set()), settings)
  expect(rows.find(({ key }) => key === task)).toMatchObject({
    duties: [{ id: `${task}@branch` }, { id: `${task}@office` }],
  })
})

const columns = (more: Partial<Settings>) => {
  const wanted = { ...settings, ...more }
  const duties = shownDuties(one, wanted, new Set())
  return unitColumns(one, wanted, tally(one, duties), new Set())
}
const ids = (more: Partial<Settings>) => columns(more).map(({ id }) => id)

test('columns go by layer, providers last, and are filtered by layer, name or whether they have a role', () => {
  expect(ids({})).toEqual(['ceo', 'it', 'soc', 'soc-co'])
  expect(bandsOf(columns({}), layerOf).map(({ key, start, count }) => [key, start, count])).toEqual([
    ['executive', 0, 1],
    ['strategic-management', 1, 1],
    ['practitioner', 2, 1],
    ['providers', 3, 1],
  ])
  expect(ids({ layer: 'providers' })).toEqual(['soc-co'])
  expect(ids({ search: 'ＳＯＣ' })).toEqual(['soc', 'soc-co'])
  expect(ids({ onlyWithRoles: true })).toEqual(['it', 'soc'])
})

test('who is searched for by the name of a division is found with all of it', () => {
  expect(ids({ search: 'it' })).toEqual(['it', 'soc'])
})

const rows = rowsWith({ groupBy: 'task' })
const first = rows.findIndex(({ key }) => key === `${task}@branch`)
const units = columns({})
const rangeAt = (left: number, right: number, top = first, bottom = first + 1) => ({ top, bottom, left, right })
const wishes = (made: ReturnType<typeof toggled>) =>
  made.map(({ duty, unit, roles }) => `${duty.scope.id} ${unit.id} ${[...roles.keys()].join('/')}`)

test('a role is given to all cells of a range, and taken where all have it', () => {
  const both = cellsIn(rows, units, rangeAt(2, 2))
  expect(wishes(toggled(one, both, 'R'))).toEqual(['branch soc R'])
  expect(wishes(toggled(one, cellsIn(rows, units, rangeAt(1, 1)), 'A'))).toEqual(['branch it ', 'office it '])
})

test('clearing asks for nothing in cells that are empty', () => {
  expect(wishes(cleared(one, cellsIn(rows, units, rangeAt(0, 3))))).toEqual(['branch it ', 'office it ', 'office soc '])
})

test('one row alone is filled from the row above, several from the first, with their terms', () => {
  const [office] = filledDown(one, rows, units, rangeAt(1, 1, first + 1, first + 1))
  expect(office?.duty.scope.id).toBe('office')
  expect([...(office?.roles ?? [])]).toEqual([['A', { mode: 'in-house' }]])
  expect(wishes(filledDown(one, rows, units, rangeAt(2, 2)))).toEqual(['office soc '])
})

test('to the right goes the role, but terms of an in-house unit do not become a provider’s', () => {
  const [made] = filledRight(one, rows, units, rangeAt(2, 3, first + 1, first + 1))
  expect([made?.unit.id, [...(made?.roles ?? [])]]).toEqual(['soc-co', [['R', {}]]])
  const [inside] = filledRight(one, rows, units, rangeAt(2, 2, first + 1, first + 1))
  expect([...(inside?.roles ?? [])]).toEqual([['A', { mode: 'in-house' }]])
})

test('a cell tells its letters, what is said of it alone, and who answers without authority', () => {
  const [duty] = dutiesIn(rows, first + 1, first + 1)
  const [soc, it] = ['soc', 'it'].map((id) => one.unitById.get(id))
  if (duty === undefined || soc === undefined || it === undefined) throw new Error('the test names what is not there')
  expect(lettersOf(heldBy(one, duty, soc))).toBe('R')
  expect(heldBy(one, duty, soc)).toMatchObject([{ isOwn: true, lacks: false }])
  expect(heldBy(one, duty, it)).toMatchObject([{ role: 'A', isOwn: false, lacks: false }])
})

test('the roles of a selection are counted by who holds them: as many as in its cells', () => {
  const columns = one.units.slice(1, 4)
  const duties = one.duties.filter((duty) => duty.field === field)
  const inCells = duties.flatMap((duty) => columns.flatMap((unit) => heldBy(one, duty, unit)))
  expect(inCells.length).toBeGreaterThan(0)
  expect(rolesIn(one, duties, (id) => columns.some((unit) => unit.id === id))).toBe(inCells.length)
})
