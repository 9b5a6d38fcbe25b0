import { expect, test } from 'vitest'
import type { Rect } from '../../../picture/layout/placed'
import { holdsPoint, meets } from '../../../picture/layout/spots'
import { clearAcross, clearWays, roomOfText } from './clear'
import { wayBetween } from './way'

const from: Rect = { x: 0, y: 0, width: 100, height: 60 }
const to: Rect = { x: 600, y: 0, width: 100, height: 60 }
const words = { width: 60, height: 20 }
const about = ({ x, y }: { readonly x: number; readonly y: number }): Rect => ({ x: x - 30, y: y - 10, ...words })

test('with nothing in the way the words stand in the middle of the usual bend', () => {
  const [clear] = clearWays([{ from, to, words }], [])
  expect(clear?.way.path).toBe(wayBetween(from, to).path)
  expect(clear?.words).toEqual(wayBetween(from, to).at(0.5))
})

test('words leave a name free, and the words before them', () => {
  const name = about(wayBetween(from, to).at(0.5))
  const [one, other] = clearWays(
    [
      { from, to, words },
      { from, to, words },
    ],
    [name],
  )
  expect(one).toBeDefined()
  expect(other).toBeDefined()
  if (one === undefined || other === undefined) return
  expect(meets(about(one.words), name)).toBe(false)
  expect(meets(about(other.words), name)).toBe(false)
  expect(meets(about(other.words), about(one.words))).toBe(false)
})

test('a line goes round names that lie between, where its ends leave room for that', () => {
  const [above, below] = [
    { x: 0, y: 0, width: 600, height: 40 },
    { x: 0, y: 300, width: 600, height: 40 },
  ]
  const name = { x: 200, y: 120, width: 200, height: 20 }
  const [clear] = clearWays([{ from: above, to: below, words: undefined }], [name])
  const points = Array.from({ length: 101 }, (_, part) => clear?.way.at(part / 100) ?? { x: 300, y: 130 })
  expect(points.some((point) => holdsPoint(name, point))).toBe(false)
})

test('a tie arrives in the middle where nothing is in the way, else beside the names', () => {
  const box = { x: 100, y: 200, width: 200, height: 50 }
  expect(clearAcross(box, [50, 200], [])).toBe(200)
  const name = { x: 180, y: 100, width: 60, height: 20 }
  const x = clearAcross(box, [50, 200], [name])
  expect(x < 177 || x > 243).toBe(true)
  expect(x).toBeGreaterThan(100)
  expect(x).toBeLessThan(300)
})

test('a name takes its longest line by its lines, where its box stands', () => {
  const measure = { widthOf: (text: string) => text.length * 10 }
  const text = { lines: ['ab', 'abcd'], x: 8, y: 4, size: 10, weight: 'bold', leading: 12 } as const
  expect(roomOfText(text, { x: 100, y: 50 }, 'start', measure)).toEqual({ x: 108, y: 54, width: 40, height: 24 })
  expect(roomOfText(text, { x: 100, y: 50 }, 'middle', measure)).toEqual({ x: 88, y: 54, width: 40, height: 24 })
})
