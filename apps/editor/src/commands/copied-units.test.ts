import { type Design, applyChanges, changesFor, designOf } from '@taiseizu/core'
import { assign, committee, department, design, grant, link, officer, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type Pasting, copyOf, pasting, unitsNamed } from './copied-units'

const plant = design(
  officer('ceo'),
  department('plant', { parent: 'ceo' }),
  section('line', { parent: 'plant' }),
  department('hq', { parent: 'ceo' }),
  scope('ot', 'ot', 'plant'),
  scope('office', 'it', 'hq'),
  assign('line', 'R', 'digital-product-operation', { scope: 'ot' }),
  assign('line', 'R', 'digital-product-operation', { scope: 'office' }),
  grant('plant', 'halt', 'ot'),
  link('escalates-to', 'line', 'plant'),
  link('escalates-to', 'line', 'hq'),
)
const unit = (id: string) => {
  const found = plant.unitById.get(id)
  if (found === undefined) throw new Error(`no unit ${id}`)
  return found
}

function pastedInto(target: Design, { step }: Pasting): Design {
  if (!('edits' in step)) throw new Error('refused')
  const { workspace, variant } = target
  return designOf(applyChanges(workspace, changesFor(workspace, variant.id, step.edits)).workspace, variant.id)
}

test('a copy brings its scopes, and what is said among what is copied; what it does elsewhere stays with the first', () => {
  const after = pastedInto(plant, pasting(plant, copyOf(plant, [unit('plant')], 'en'), unit('hq')))
  expect(after.unitById.get('line-2')?.parent?.id).toBe('plant-2')
  expect(after.unitById.get('plant-2')?.parent?.id).toBe('hq')
  expect(after.scopeById.get('ot-2')?.owner?.id).toBe('plant-2')
  const assigned = after.assignments.filter((one) => one.unit.id === 'line-2').map(({ scope: of }) => of?.id)
  expect(assigned).toEqual(['ot-2'])
  expect(after.grants.map(({ id }) => id)).toContain('plant-2:halt:ot-2')
  expect(after.links.map(({ id }) => id)).toContain('escalates-to:line-2:plant-2')
  expect(after.links).toHaveLength(3)
})

test('pasting twice gives new ids each time', () => {
  const copied = copyOf(plant, [unit('line')], 'en')
  const once = pastedInto(plant, pasting(plant, copied, unit('hq')))
  expect(pasting(once, copied, once.unitById.get('hq')).roots).toEqual(['line-3'])
})

test('what is copied can be pasted into another organisation, without what leads nowhere there', () => {
  const lent = design(
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    committee('com', { parent: 'ceo', appointedBy: 'ceo', members: [{ unit: 'it' }] }),
  )
  const empty = design(officer('boss'))
  const copied = copyOf(
    lent,
    [...lent.unitById.values()].filter(({ id }) => id === 'com'),
    'en',
  )
  const { record } = pastedInto(empty, pasting(empty, copied, empty.unitById.get('boss'))).unitById.get('com') ?? {}
  expect(record).toEqual({ id: 'com', kind: 'committee', name: 'com', parent: 'boss', members: [] })
})

test('a name that looks like a formula is none in the outline, and comes back', () => {
  const odd = design(department('plant', { name: '=1+1' }))
  const { outline } = copyOf(odd, odd.units, 'en')
  expect(outline).toBe("'=1+1")
  expect(unitsNamed(outline).units.map(({ name }) => name)).toEqual(['=1+1'])
})

test('the outline for other programs has the names, indented as they stand', () => {
  expect(copyOf(plant, [unit('plant')], 'en').outline).toBe('plant\n\tline')
})

test('a text becomes units of its lines, under each other as they are indented', () => {
  const { units } = unitsNamed('Sales\n\tEast\n\tWest\n　Desk\n\nLegal\n')
  expect(units.map(({ id, name, parent }) => [id, name, parent])).toEqual([
    ['unit-1', 'Sales', undefined],
    ['unit-2', 'East', 'unit-1'],
    ['unit-3', 'West', 'unit-1'],
    ['unit-4', 'Desk', 'unit-1'],
    ['unit-6', 'Legal', undefined],
  ])
})
