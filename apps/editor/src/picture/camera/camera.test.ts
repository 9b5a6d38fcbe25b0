import { expect, test } from 'vitest'
import { closeUp, filled, fitting, panned, revealing, zoomed } from './camera'

const picture = { width: 2000, height: 1000 }
const window = { width: 1024, height: 524 }

test('all of the picture fits, in the middle', () => {
  const camera = fitting(picture, window)
  expect(camera.zoom).toBe(0.5)
  expect(camera.x).toBe(1000 - 512 / 0.5)
})

test('a small picture is not blown up beyond reason', () => {
  expect(fitting({ width: 100, height: 50 }, window).zoom).toBe(1.6)
})

test('what is under the pointer stays under it while one zooms', () => {
  const before = fitting(picture, window)
  const after = zoomed(before, 2, { x: 300, y: 200 }, 0.1)
  expect(after.x + 300 / after.zoom).toBeCloseTo(before.x + 300 / before.zoom)
  expect(after.y + 200 / after.zoom).toBeCloseTo(before.y + 200 / before.zoom)
})

test('zoom ends somewhere in both directions', () => {
  const camera = fitting(picture, window)
  expect(zoomed(camera, 1000, { x: 0, y: 0 }, 0.3).zoom).toBe(6)
  expect(zoomed(camera, 0.001, { x: 0, y: 0 }, 0.3).zoom).toBe(0.3)
})

test('the picture cannot be pushed out of sight', () => {
  const { x, zoom } = panned(fitting(picture, window), 1e6, 0, picture, window)
  expect((picture.width - x) * zoom).toBeGreaterThan(0)
})

test('a place at the edge is looked at with more of the picture, not with what is beyond it', () => {
  const at = closeUp({ x: 0, y: 450, width: 400, height: 100 }, window)
  expect(at.x).toBeLessThan(-50)
  const { x, y, zoom } = filled(at, picture, window)
  expect([x * zoom, y, zoom]).toEqual([-12, at.y, at.zoom])
})

test('a place in sight moves nothing, one outside comes in by the shortest way', () => {
  const camera = { x: 0, y: 0, zoom: 1 }
  expect(revealing(camera, { x: 100, y: 100, width: 50, height: 50 }, window)).toEqual(camera)
  expect(revealing(camera, { x: 1500, y: 100, width: 50, height: 50 }, window)).toEqual({
    x: 1562 - 1024,
    y: 0,
    zoom: 1,
  })
})
