import { expect, test } from 'vitest'
import { columnsFor } from './columns'
import { naturalKeyParts } from './identity'

const parts = naturalKeyParts.assignments ?? []
const textsOf = (entries: readonly Readonly<Record<string, unknown>>[]) =>
  columnsFor(entries, parts)?.parts.map(({ numbers, texts }) => Array.from(numbers, (number) => texts[number]))

test('a column has the texts that identities are made of, in whatever order the keys stand', () => {
  expect(
    textsOf([
      { task: 'legal.advice', scope: 'office', unit: 'it', role: 'R' },
      { role: 'A', unit: 'it', scope: 'office', task: 'legal.advice' },
      { field: 'legal', unit: 'hr', role: 'R' },
      { field: 'legal', task: 'legal.advice', unit: 'hr', role: 'S' },
      { task: null, field: 'legal', unit: 7, role: 'C' },
      {},
    ]),
  ).toEqual([
    ['legal.advice', 'legal.advice', 'legal', 'legal.advice', 'legal', ''],
    ['office', 'office', '*', '*', '*', '*'],
    ['it', 'it', 'hr', 'hr', '', ''],
    ['R', 'A', 'R', 'S', 'C', ''],
  ])
})

test('an entry says more where it has other keys, or two where one is meant', () => {
  const saysMore = columnsFor(
    [
      { task: 'legal.advice', scope: 'office', unit: 'it', role: 'R' },
      { field: 'legal', unit: 'it', role: 'R' },
      { task: 'legal.advice', unit: 'it', role: 'R', mode: 'outsourced' },
      { task: 'legal.advice', field: 'legal', unit: 'it', role: 'R' },
      { task: null, unit: 'it', role: 'R' },
    ],
    parts,
  )?.saysMore
  expect([...(saysMore ?? [])]).toEqual([0, 0, 1, 1, 1])
})
