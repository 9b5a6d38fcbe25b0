import { expect, test } from 'vitest'
import type { Rect } from '../../../picture/layout/placed'
import { meets } from '../../../picture/layout/spots'
import { clearWays, roomOfText } from './clear'
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

test('a name takes its longest line by its lines, where its box stands', () => {
  const measure = { widthOf: (text: string) => text.length * 10 }
  const text = { lines: ['ab', 'abcd'], x: 8, y: 4, size: 10, weight: 'bold', leading: 12 } as const
  expect(roomOfText(text, { x: 100, y: 50 }, 'start', measure)).toEqual({ x: 108, y: 54, width: 40, height: 24 })
  expect(roomOfText(text, { x: 100, y: 50 }, 'middle', measure)).toEqual({ x: 88, y: 54, width: 40, height: 24 })
})
