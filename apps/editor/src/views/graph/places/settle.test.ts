import { expect, test } from 'vitest'
import { settled } from './settle'

test('what has room stands where it would stand best', () => {
  const row = [
    { width: 20, wish: 30 },
    { width: 20, wish: 80 },
  ]
  expect(settled(row, 100, 5)).toEqual([20, 70])
})

test('what would stand upon another gives way by as much as that, and nothing leaves the row', () => {
  const row = [
    { width: 20, wish: 50 },
    { width: 20, wish: 50 },
    { width: 20, wish: 500 },
  ]
  expect(settled(row, 100, 4)).toEqual([28, 52, 80])
})
