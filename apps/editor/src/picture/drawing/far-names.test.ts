import { type Piece, board, department, design, officer, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { layoutAs } from '../layout/testing/layout-as'
import { holds, meets, spotsIn } from '../layout/spots'
import { pictureOf } from '../model/picture'
import type { Drawing } from './drawing'
import { farNamesOf } from './far-names'

const divisions = ['north', 'east', 'south', 'west']
const company: readonly Piece[] = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  ...divisions.flatMap((division) => [
    department(division, { parent: 'ceo' }),
    ...['a', 'b', 'c'].flatMap((part) => [
      section(`${division}-${part}`, { parent: division }),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((group) =>
        section(`${division}-${part}-${group}`, { parent: `${division}-${part}` }),
      ),
    ]),
  ]),
]
const setter = typesetter(tableMeasure)
const layoutOf = (arrangement: Parameters<typeof layoutAs>[0]) =>
  layoutAs(arrangement, pictureOf(design(...company), []), {
    language: 'en',
    typesetter: setter,
    proportion: 1.5,
    collapsed: new Set(),
  })
const drawingAt = (zoom: number): Drawing => ({
  language: 'en',
  typesetter: setter,
  detail: 'far',
  zoom,
  selected: new Set(),
  lit: null,
  current: null,
  act: undefined,
})
const namesAt = (arrangement: Parameters<typeof layoutAs>[0], zoom: number) => {
  const layout = layoutOf(arrangement)
  return farNamesOf(layout, spotsIn(layout), drawingAt(zoom))
}

test('from far every division has its name, in its box', () => {
  const layout = layoutOf('boxes')
  const spots = spotsIn(layout)
  const names = farNamesOf(layout, spots, drawingAt(0.15))
  for (const division of divisions) {
    const name = names.find(({ box }) => box.unit.id === division)
    const spot = spots.find(({ placed }) => placed.box.unit.id === division)
    expect(name !== undefined && spot !== undefined && holds(spot.rect, name.rect)).toBe(true)
  }
})

test('nearer, what is inside is named too, and no name lies over another of its division', () => {
  const [far, near] = [namesAt('boxes', 0.15), namesAt('boxes', 0.33)]
  expect(near.length).toBeGreaterThan(far.length)
  for (const division of divisions) {
    const own = near.filter(({ box }) => box.unit.id === division || box.unit.id.startsWith(`${division}-`))
    for (const [index, one] of own.entries())
      for (const other of own.slice(index + 1)) expect(meets(one.rect, other.rect)).toBe(false)
  }
})

test('a chart is named by its parts, none of which lies over another, and by who stands above all', () => {
  const { parts = [] } = layoutOf('chart')
  const named = parts.map(({ boxes }) => boxes.map(({ box }) => box.unit.id).join('/'))
  expect(named).toEqual(expect.arrayContaining([...divisions, 'board/ceo']))
  for (const [index, one] of parts.entries())
    for (const other of parts.slice(index + 1)) expect(meets(one.rect, other.rect)).toBe(false)
  expect(namesAt('chart', 0.15).map(({ box }) => box.unit.id)).toEqual(expect.arrayContaining(divisions))
})

test('by layer what a division has there stands together, under its name, each unit once', () => {
  const layout = layoutOf('layers')
  const spots = spotsIn(layout)
  expect(spots.length).toBe(design(...company).units.length)
  const { parts = [] } = layout
  expect(parts.map(({ boxes }) => boxes[0]?.box.unit.id)).toEqual(expect.arrayContaining(divisions))
  for (const { boxes, rect } of parts) {
    const division = boxes[0]?.box.unit.id ?? ''
    const inside = spots.filter((spot) => meets(spot.rect, rect))
    expect(inside.every(({ placed }) => placed.box.unit.id.startsWith(division))).toBe(true)
    expect(inside.every((spot) => holds(rect, spot.rect))).toBe(true)
  }
})
