/** Badges over the stage. */
import { expect, test } from 'vitest'
import { meets } from '../../../picture/layout/spots'
import { noMarks } from '../../../picture/model/marks'
import { badgesOf } from './gather'
import type { Turn } from './transition'

const size = { width: 40, height: 20 }
const turn = (key: string, x: number, y: number, width = 100): Turn => ({
  key,
  rect: { x, y, width, height: 60 },
  gone: 1,
  come: { ...noMarks, warning: 2 },
})

test('what would lie over one another is one badge that counts both', () => {
  const badges = badgesOf([turn('a', 0, 0, 30), turn('b', 30, 0, 30), turn('c', 400, 0)], () => size, [], 1000)
  expect(badges.map(({ turn }) => [turn.key, turn.gone, turn.come.warning])).toEqual([
    ['a', 2, 4],
    ['c', 1, 2],
  ])
})

test('no two lie over one another, however many and close they are', () => {
  const turns = Array.from({ length: 60 }, (_, at) => turn(`${at}`, (at % 20) * 23, Math.floor(at / 20) * 17, 22))
  const badges = badgesOf(turns, ({ gone }) => ({ width: 30 + 6 * String(gone).length, height: 20 }), [], 1000)
  expect(badges.length).toBeGreaterThan(3)
  expect(badges.reduce((sum, { turn }) => sum + turn.gone, 0)).toBe(60)
  for (const one of badges) for (const other of badges) expect(one === other || !meets(one.room, other.room)).toBe(true)
})

test('a name under the middle of the edge stays readable', () => {
  const name = { x: 35, y: 2, width: 40, height: 14 }
  const [badge] = badgesOf([turn('a', 0, 0)], () => size, [name], 1000)
  expect(badge && meets(badge.room, name)).toBe(false)
})

test('none reaches beyond the picture', () => {
  const badges = badgesOf([turn('a', 0, 0, 10), turn('b', 990, 200, 10)], () => size, [], 1000)
  expect(badges.map(({ room }) => room.x)).toEqual([0, 960])
})
