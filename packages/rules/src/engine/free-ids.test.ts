import { designOf } from '@taiseizu/core'
import { type Piece, contract, department, entry, officer, provider, scope, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { freeContractId, freeUnitId } from './free-ids'

const base = [officer('ceo'), provider('soc-co')]
const design = (added: readonly Piece[], later: readonly Piece[] = []) =>
  designOf(workspaceOf([...base, ...added], { variants: [{ id: 'next', basedOn: 'as-is', pieces: later }] }), 'as-is')

test('an id that nobody has is taken as wished', () => {
  expect(freeUnitId(design([]), 'csirt')).toBe('csirt')
  expect(freeContractId(design([]), 'soc')).toBe('soc')
})

test('units and scopes share their ids, contracts have theirs', () => {
  const taken = design([department('csirt'), scope('line', 'ot', 'ceo'), contract('soc', { provider: 'soc-co' })])
  expect(freeUnitId(taken, 'csirt')).toBe('csirt-2')
  expect(freeUnitId(taken, 'line')).toBe('line-2')
  expect(freeUnitId(taken, 'soc')).toBe('soc')
  expect(freeContractId(taken, 'soc')).toBe('soc-2')
  expect(freeContractId(taken, 'csirt')).toBe('csirt')
})

test('an id that another variant adds is not free: its record would be laid over the new one', () => {
  const taken = design(
    [],
    [department('csirt'), contract('soc', { provider: 'soc-co' }), entry('units', { id: 'gone', remove: true })],
  )
  expect(freeUnitId(taken, 'csirt')).toBe('csirt-2')
  expect(freeUnitId(taken, 'gone')).toBe('gone-2')
  expect(freeContractId(taken, 'soc')).toBe('soc-2')
})

test('nor is one that is being added at the same time', () => {
  expect(freeUnitId(design([]), 'csirt', new Set(['csirt', 'csirt-2']))).toBe('csirt-3')
})
