import { expect, test } from 'vitest'
import { type Option, arrange, frontier, widthsIn } from './rows'

const box = (...options: readonly (readonly [number, number])[]): readonly Option[] =>
  options.map(([width, height]) => ({ width, height }))

test('of the ways to be of one box, those that are wider and no lower are dropped', () => {
  expect(frontier(box([200, 40], [100, 80], [150, 80], [120, 60]))).toEqual(box([100, 80], [120, 60], [200, 40]))
})

test('boxes that fit side by side make one row', () => {
  expect(arrange([box([100, 50]), box([100, 50])], 210, 10)).toEqual({
    rows: [{ from: 0, to: 2, height: 50 }],
    height: 50,
  })
})

test('boxes that do not fit wrap, in their order', () => {
  expect(
    arrange([box([100, 50]), box([100, 50]), box([100, 30])], 210, 10)?.rows.map(({ from, to }) => [from, to]),
  ).toEqual([
    [0, 2],
    [2, 3],
  ])
})

test('a row is as low as its boxes allow where they are given the room', () => {
  const [row] = arrange([box([100, 90], [200, 45]), box([100, 40])], 310, 10)?.rows ?? []
  expect(row?.height).toBe(45)
})

test('a box wider than the room has no arrangement', () => {
  expect(arrange([box([300, 50])], 200, 10)).toBeUndefined()
})

test('nothing takes no room', () => {
  expect(arrange([], 200, 10)).toEqual({ rows: [], height: 0 })
})

test('a row fills the room: boxes that are to look alike equally, others by their widths', () => {
  const items = [box([100, 50]), box([200, 50])]
  const rows = [{ from: 0, to: 2, height: 50 }]
  expect(widthsIn(items, rows, 610, 10, () => true)).toEqual([[300, 300]])
  expect(widthsIn(items, rows, 610, 10, () => false)).toEqual([[200, 400]])
})

test('rows of as many boxes share their columns', () => {
  const items = [box([100, 50]), box([150, 50]), box([150, 50]), box([100, 50])]
  const rows = [
    { from: 0, to: 2, height: 50 },
    { from: 2, to: 4, height: 50 },
  ]
  const [first, second] = widthsIn(items, rows, 410, 10, () => false)
  expect(first).toEqual(second)
})
