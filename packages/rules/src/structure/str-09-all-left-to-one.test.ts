import { type Piece, assign, department, exclude, officer, ownTask, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str09 } from './str-09-all-left-to-one'
import { example } from './str-09-all-left-to-one.example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('sales', { parent: 'ceo' }),
  provider('soc-co'),
]

/** Duties of the enterprise, the first ones of them performed by the units given, as many each as told. */
function performed(shares: Readonly<Record<string, number>>): readonly Piece[] {
  const units = Object.entries(shares).flatMap(([unit, count]) => Array.from({ length: count }, () => unit))
  const id = (index: number) => `own-${String(index).padStart(2, '0')}`
  return [
    ...company,
    ...units.map((_, index) => ownTask(id(index), { field: 'legal', name: id(index), applies: 'enterprise' })),
    ...units.map((unit, index): Piece => ({ in: 'assignments', record: { task: id(index), unit, role: 'R' } })),
  ]
}

test('a unit that does more than half of everything is found', () => {
  expect(keysOf(str09, performed({ it: 12, sales: 10 }))).toEqual(['STR-09:unit/it'])
  expect(messageIn(str09, performed({ it: 12, sales: 10 }), 'en')).toBe(
    '"it" performs (R) 12 of the 22 duties that anybody performs.',
  )
  expect(messageIn(str09, performed({ it: 12, sales: 10 }), 'ja')).toBe(
    '「it」が、実行者（R）のいる職務22件のうち12件を実行しています。',
  )
})

test('shows how many, field by field, most first', () => {
  const both = [...performed({ it: 22 }), assign('it', 'R', 'security-supervision.lectures')]
  expect(evidenceIn(str09, both, 'en')).toEqual([
    'Duties that have R: 23',
    expect.stringMatching(/^Duties of "Legal.*" of which "it" is R: 22$/u),
    expect.stringMatching(/^Duties of ".+" of which "it" is R: 1$/u),
  ])
})

test('half is not more than half', () => {
  expect(keysOf(str09, performed({ it: 11, sales: 11 }))).toEqual([])
})

test('twenty duties with R are too few to tell, twenty-one are enough', () => {
  expect(keysOf(str09, performed({ it: 20 }))).toEqual([])
  expect(keysOf(str09, performed({ it: 21 }))).toEqual(['STR-09:unit/it'])
})

test('duties that nobody performs, and excluded ones, count neither way', () => {
  const answered = assign('sales', 'A', 'security-supervision.lectures')
  expect(keysOf(str09, [...performed({ it: 20 }), answered])).toEqual([])
  const excluded = exclude('legal', 'not-applicable', { note: 'none' })
  expect(keysOf(str09, [...performed({ it: 21 }), excluded])).toEqual([])
})

test('several may share the same duties', () => {
  const together = [...performed({ it: 21 }), ...performed({ sales: 21 }).filter((piece) => piece.in === 'assignments')]
  expect(keysOf(str09, together)).toEqual(['STR-09:unit/it', 'STR-09:unit/sales'])
})

test('a provider is another rule’s business', () => {
  expect(keysOf(str09, performed({ 'soc-co': 21 }))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str09, example)
})
