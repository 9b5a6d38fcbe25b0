import { expect, test } from 'vitest'
import { meets } from '../layout/spots'
import { placeLabel } from './place-label'

const label = { width: 40, height: 12 }
const [from, to] = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
]

test('a label lies near the end of its line', () => {
  const { x, width } = placeLabel(from, to, label, [])
  expect(x + width / 2).toBe(270)
})

test('what is written there it leaves free, if there is a place that does', () => {
  const written = { x: 200, y: -10, width: 120, height: 20 }
  const rect = placeLabel(from, to, label, [written])
  expect(meets(rect, written)).toBe(false)
})

test('where all is written over it covers as little as it can', () => {
  const all = { x: -100, y: -50, width: 600, height: 100 }
  const thin = { x: 200, y: -10, width: 120, height: 20 }
  expect(meets(placeLabel(from, to, label, [all, thin]), thin)).toBe(false)
})
