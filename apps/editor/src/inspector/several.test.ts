import { applyChanges, changesFor, designOf } from '@taiseizu/core'
import { department, design, officer } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type setForAll, common, fitsAbove, setListForAll, shared } from './several'

const before = design(
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it', 'csirt'] }),
  department('plant', { parent: 'ceo', functions: ['business', 'csirt'] }),
  department('office', { parent: 'it' }),
)
const units = ['it', 'plant'].flatMap((id) => before.unitById.get(id) ?? [])
const functionsAfter = (edits: ReturnType<typeof setForAll>) => {
  const { workspace } = applyChanges(before.workspace, changesFor(before.workspace, 'as-is', edits))
  const after = designOf(workspace, 'as-is')
  return units.map(({ id }) => after.unitById.get(id)?.functions)
}

test('what all have is told apart from what only some have', () => {
  expect(shared(units.map(({ functions }) => functions))).toEqual({ all: ['csirt'], some: ['it', 'business'] })
  expect(common(units, ({ kind }) => kind)).toBe('department')
  expect(common(units, ({ id }) => id)).toBeUndefined()
})

test('a function that is given to all leaves each its own', () => {
  expect(functionsAfter(setListForAll(units, 'functions', ['csirt'], ['csirt', 'soc']))).toEqual([
    ['it', 'csirt', 'soc'],
    ['business', 'csirt', 'soc'],
  ])
})

test('a function that is taken from all leaves each its own', () => {
  expect(functionsAfter(setListForAll(units, 'functions', ['csirt'], []))).toEqual([['it'], ['business']])
})

test('nobody is put under itself or under what is below it', () => {
  expect(before.units.filter(fitsAbove(units)).map(({ id }) => id)).toEqual(['ceo'])
})
