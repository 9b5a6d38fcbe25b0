import { expect, test } from 'vitest'
import { type Place, moved, rangeOf } from './cursor'

/** A table in which an `x` is filled. */
const table = ['x..xx', 'x....', '.....', 'xx...']
const ground = {
  rows: 4,
  columns: 5,
  page: 2,
  isFilled: ({ row, column }: Place) => table[row]?.[column] === 'x',
}
const press = (row: number, column: number, key: string, more: object = {}) => {
  const to = moved({ row, column }, { key, ctrlKey: false, metaKey: false, altKey: false, ...more }, ground)
  return to && [to.row, to.column]
}
const far = { ctrlKey: true }

test('arrows go one cell, from the first to the headings, and stop at the ends', () => {
  expect(press(1, 1, 'ArrowDown')).toEqual([2, 1])
  expect(press(0, 0, 'ArrowUp')).toEqual([-1, 0])
  expect(press(0, 0, 'ArrowLeft')).toEqual([0, -1])
  expect(press(0, -1, 'ArrowLeft')).toEqual([0, -1])
  expect(press(3, 4, 'ArrowDown')).toEqual([3, 4])
  expect(press(3, 4, 'ArrowRight')).toEqual([3, 4])
})

test('with Control an arrow goes to the edge of what is filled', () => {
  expect(press(0, 0, 'ArrowDown', far)).toEqual([1, 0])
  expect(press(0, 3, 'ArrowRight', far)).toEqual([0, 4])
})

test('with Control an arrow goes over what is empty to the next that is filled, else to the end', () => {
  expect(press(0, 0, 'ArrowRight', far)).toEqual([0, 3])
  expect(press(1, 0, 'ArrowDown', far)).toEqual([3, 0])
  expect(press(1, 0, 'ArrowRight', far)).toEqual([1, 4])
  expect(press(0, 2, 'ArrowDown', far)).toEqual([3, 2])
})

test('with Control an arrow leaves the first cell for the heading', () => {
  expect(press(0, 0, 'ArrowUp', far)).toEqual([-1, 0])
})

test('Home and End go along the row, with Control to the corners', () => {
  expect(press(2, 3, 'Home')).toEqual([2, 0])
  expect(press(2, 3, 'End')).toEqual([2, 4])
  expect(press(2, 3, 'Home', far)).toEqual([0, 0])
  expect(press(2, 3, 'End', far)).toEqual([3, 4])
})

test('pages go as far as is seen, and not beyond the ends', () => {
  expect(press(0, 3, 'PageDown')).toEqual([2, 3])
  expect(press(3, 3, 'PageDown')).toEqual([3, 3])
  expect(press(3, 3, 'PageUp')).toEqual([1, 3])
  expect(press(1, 3, 'PageUp')).toEqual([0, 3])
})

test('other keys lead nowhere', () => {
  expect(press(0, 0, 'r')).toBeNull()
})

test('in a table without cells one stays at the heading', () => {
  const empty = { rows: 0, columns: 0, page: 2, isFilled: () => false }
  for (const key of ['ArrowDown', 'ArrowRight', 'End', 'Home', 'PageDown'])
    expect(moved({ row: -1, column: -1 }, { key, ctrlKey: true, metaKey: false, altKey: false }, empty)).toEqual({
      row: -1,
      column: -1,
    })
})

test('a range has the same corners whichever way it was drawn, and no headings', () => {
  const range = { top: 0, bottom: 2, left: 1, right: 3 }
  expect(rangeOf({ at: { row: 0, column: 3 }, to: { row: 2, column: 1 } })).toEqual(range)
  expect(rangeOf({ at: { row: 2, column: 1 }, to: { row: -1, column: 3 } })).toEqual(range)
})
