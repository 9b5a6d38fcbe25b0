import { expect, test } from 'vitest'
import type { ChangeMark } from './changes'
import { signsApart } from './signs-apart'

const mark = (key: string, x: number, kind: ChangeMark['kind'] = 'changed', size = 10): ChangeMark => ({
  key,
  kind,
  of: 'box',
  rect: { x, y: 0, width: size, height: size },
  isGhost: false,
  unit: undefined,
  chip: undefined,
  along: 0,
  from: undefined,
  to: undefined,
})
const told = (marks: readonly ChangeMark[], reach: number, first?: ChangeMark) =>
  [...signsApart(marks, reach, first).values()].map(({ mark: { key }, more }) => [key, more])

test('signs with room between them are drawn each by itself', () => {
  expect(told([mark('a', 0), mark('b', 40), mark('c', 80)], 16)).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
  ])
})

test('those that would lie over one another are one, on the largest box, with how many more it stands for', () => {
  expect(told([mark('a', 0), mark('b', 4, 'changed', 12), mark('c', 6), mark('d', 60)], 16)).toEqual([
    ['b', 2],
    ['d', 0],
  ])
})

test('what comes is not counted among what goes or changes', () => {
  expect(told([mark('a', 0), mark('b', 2, 'added'), mark('c', 3, 'removed'), mark('d', 4, 'added')], 16)).toEqual([
    ['b', 1],
    ['c', 0],
    ['a', 0],
  ])
})

test('the one that is gone to keeps its sign', () => {
  const [small, large] = [mark('small', 2, 'changed', 4), mark('large', 0, 'changed', 8)]
  expect(told([large, small], 16, small)).toEqual([['small', 1]])
})
