import { type DesignEdit, applyChanges, changesFor, designOf } from '@taiseizu/core'
import { assign, department, design as designFrom, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { changeHolders } from './assigning'

const task = 'digital-product-operation.support-helpdesk'
const office = { scope: 'office' }
const design = designFrom(
  department('it'),
  department('ops'),
  department('desk'),
  scope('office', 'it', 'it'),
  assign('it', 'R', task, { ...office, note: 'by night' }),
  assign('ops', 'R', task, { ...office, mode: 'outsourced' }),
)
const duty = design.openDuties.find(({ id }) => id === `${task}@office`)!
const joining = (unit: string) => ({ task, ...office, unit, role: 'R' }) as const

/** Who performs the duty afterwards, and on which terms, in the order of the file. */
const after = (edits: readonly DesignEdit[]) => {
  const { workspace } = applyChanges(design.workspace, changesFor(design.workspace, 'as-is', edits))
  const records = designOf(workspace, 'as-is').variant.record.assignments ?? []
  return records.map((record) => {
    const { task: _, scope: __, role: ___, ...rest } = record as typeof record & { readonly task: string }
    return rest
  })
}

test('who joins besides the others takes nobody’s place', () => {
  expect(after(changeHolders(design, duty, 'R', { joins: [joining('desk')] }))).toEqual([
    { unit: 'it', note: 'by night' },
    { unit: 'ops', mode: 'outsourced' },
    { unit: 'desk' },
  ])
})

test('who joins in place of somebody stands where that one stood', () => {
  const edits = changeHolders(design, duty, 'R', { leaves: (unit) => unit.id === 'it', joins: [joining('desk')] })
  expect(after(edits)).toEqual([{ unit: 'desk' }, { unit: 'ops', mode: 'outsourced' }])
})

test('who leaves and joins again holds it on other terms, whoever else leaves', () => {
  const edits = changeHolders(design, duty, 'R', { leaves: () => true, joins: [joining('ops')] })
  expect(after(edits)).toEqual([{ unit: 'ops' }])
  const more = changeHolders(design, duty, 'R', { leaves: () => true, joins: [joining('desk'), joining('ops')] })
  expect(after(more)).toEqual([{ unit: 'desk' }, { unit: 'ops' }])
})
