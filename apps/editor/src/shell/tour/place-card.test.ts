import { expect, test } from 'vitest'
import { placeCard } from './place-card'

const card = { width: 300, height: 160 }
const window = { width: 1280, height: 800 }

test('the card stands beside the part that it speaks of', () => {
  expect(placeCard('right', { left: 0, top: 52, width: 150, height: 748 }, card, window)).toEqual({
    left: 164,
    top: 346,
  })
  expect(placeCard('below', { left: 500, top: 10, width: 200, height: 34 }, card, window)).toEqual({
    left: 450,
    top: 58,
  })
})

test('the card is wholly within the window, also beside a part at its edge', () => {
  expect(placeCard('below', { left: 1240, top: 10, width: 34, height: 34 }, card, window).left).toBe(970)
  expect(placeCard('above', { left: 200, top: 60, width: 400, height: 100 }, card, window).top).toBe(10)
})
