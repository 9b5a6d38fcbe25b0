import { type Design, type DesignEdit, type Duty, applyChanges, changesFor, designOf } from '@taiseizu/core'
import { assign, department, design, officer, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { withHolder, withoutHolder } from './holders'

const respond = 'security-monitoring-operation.monitor-detect-respond'
const field = 'security-monitoring-operation'
const ends = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('soc', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  scope('shop', 'it', 'it'),
]

const dutyIn = (organisation: Design, place: string): Duty => {
  const duty = organisation.duties.find(({ id }) => id === `${respond}@${place}`)
  if (duty === undefined) throw new Error(`there is no duty in ${place}`)
  return duty
}
const unit = (organisation: Design, id: string) => {
  const found = organisation.unitById.get(id)
  if (found === undefined) throw new Error(`there is no unit ${id}`)
  return found
}
const after = ({ workspace }: Design, edits: readonly DesignEdit[]) =>
  designOf(applyChanges(workspace, changesFor(workspace, 'as-is', edits)).workspace, 'as-is')
const performersIn = (organisation: Design, place: string) =>
  organisation.unitsWith(dutyIn(organisation, place), 'R').map(({ id }) => id)

test('who joins does not drive out who holds the role by the field', () => {
  const before = design(...ends, assign('it', 'R', field))
  const joined = after(before, withHolder(before, dutyIn(before, 'office'), 'R', unit(before, 'soc')))
  expect(performersIn(joined, 'office')).toEqual(['it', 'soc'])
  expect(performersIn(joined, 'shop')).toEqual(['it'])
})

test('who leaves one duty keeps the others that the field gave', () => {
  const before = design(...ends, assign('it', 'R', field), assign('soc', 'R', field))
  const [first] = before.holding(dutyIn(before, 'office'), 'R')
  const edits = first && withoutHolder(before, dutyIn(before, 'office'), first)
  const left = after(before, edits ?? [])
  expect(performersIn(left, 'office')).toEqual(['soc'])
  expect(performersIn(left, 'shop')).toEqual(['it', 'soc'])
})

test('an assignment of this very duty is simply taken away', () => {
  const before = design(...ends, assign('it', 'R', respond, { scope: 'office' }))
  const [own] = before.holding(dutyIn(before, 'office'), 'R')
  const edits = own && withoutHolder(before, dutyIn(before, 'office'), own)
  expect(performersIn(after(before, edits ?? []), 'office')).toEqual([])
})

test('the only one that holds it by the field cannot leave one duty alone', () => {
  const before = design(...ends, assign('it', 'R', field))
  const [only] = before.holding(dutyIn(before, 'office'), 'R')
  expect(only && withoutHolder(before, dutyIn(before, 'office'), only)).toBeNull()
})
