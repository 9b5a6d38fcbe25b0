import { expect, test } from 'vitest'
import { asideOf } from './bounds'
import { emptyDrawing } from './drawn'

const canvas = { width: 800, height: 600 }
function drawing(...places: readonly (readonly [number, number])[]) {
  const graph = emptyDrawing()
  for (const [index, [x, y]] of places.entries())
    graph.addNode(`${index}`, {
      x,
      y,
      size: 9,
      color: '',
      type: 'thing',
      form: 0,
      isHollow: false,
      isStack: false,
      ring: null,
    })
  return graph
}

test('as long as something is in sight the camera goes where it is sent', () => {
  expect(asideOf(drawing([100, -100], [5_000, 0]), { x: 0, y: 0, scale: 1 }, canvas)).toBeUndefined()
})

test('where nothing is in sight it goes back until the nearest thing is at the border', () => {
  expect(asideOf(drawing([1_000, -100], [5_000, 0]), { x: 0, y: 0, scale: 1 }, canvas)).toEqual({ x: 264, y: 0 })
})

test('where there is nothing it goes anywhere', () => {
  expect(asideOf(drawing(), { x: 0, y: 0, scale: 1 }, canvas)).toBeUndefined()
})
