import { type Design, LiveDesign, changesFor } from '@taiseizu/core'
import {
  type Piece,
  assign,
  board,
  committee,
  department,
  design,
  officer,
  provider,
  section,
  workspaceOf,
} from '@taiseizu/core/testing'
import { describe, expect, test } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { pictureOf } from '../model/picture'
import { layoutAs } from './testing/layout-as'
import { layoutMemory } from './memory'
import type { Layout } from './placed'
import { meets, spotsIn } from './spots'

const company: readonly Piece[] = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  officer('ciso', { parent: 'ceo' }),
  committee('com', { parent: 'ceo', members: [{ unit: 'ciso', chair: true }, { unit: 'it' }] }),
  ...['it', 'sales', 'plant'].flatMap((id) => [
    department(id, { parent: 'ceo' }),
    ...['one', 'two', 'three'].map((part) => section(`${id}-${part}`, { parent: id })),
  ]),
  assign('it', 'A', 'digital-product-operation'),
  provider('soc-co'),
]
const laidOut = (
  arrangement: Parameters<typeof layoutAs>[0],
  pieces: readonly Piece[] = company,
  memory = layoutMemory(),
  collapsed: ReadonlySet<string> = new Set(),
): Layout => laidOutFor(arrangement, design(...pieces), memory, collapsed)

const laidOutFor = (
  arrangement: Parameters<typeof layoutAs>[0],
  one: Design,
  memory = layoutMemory(),
  collapsed: ReadonlySet<string> = new Set(),
): Layout =>
  layoutAs(arrangement, pictureOf(one, []), {
    language: 'en',
    typesetter: typesetter(tableMeasure),
    proportion: 1.5,
    collapsed,
    memory,
  })
const rectOf = (layout: Layout, id: string) => {
  const spot = spotsIn(layout).find(({ placed }) => placed.box.unit.id === id)
  if (spot === undefined) throw new Error(`no box of ${id}`)
  return spot.rect
}

describe.each(['chart', 'layers'] as const)('as %s', (arrangement) => {
  const layout = laidOut(arrangement)
  const spots = spotsIn(layout)

  test('every unit has its box, once', () => {
    const ids = spots.map(({ placed }) => placed.box.unit.id)
    expect(ids.toSorted()).toEqual([...design(...company).unitById.keys()].toSorted())
  })

  test('no box lies on another, and all lie on the page', () => {
    for (const [index, { rect }] of spots.entries()) {
      expect(rect.x >= -0.5 && rect.x + rect.width <= layout.width + 0.5).toBe(true)
      expect(rect.y >= -0.5 && rect.y + rect.height <= layout.height + 0.5).toBe(true)
      for (const other of spots.slice(index + 1)) expect(meets(rect, other.rect)).toBe(false)
    }
  })

  test('the order of the records does not matter', () => {
    const turned = laidOut(arrangement, company.toReversed())
    expect(spotsIn(turned).map(({ rect }) => rect)).toEqual(spots.map(({ rect }) => rect))
  })
})

test('in the chart a unit stands below the one that it reports to, and is a level deeper', () => {
  const layout = laidOut('chart')
  for (const [below, above] of [
    ['ceo', 'board'],
    ['it', 'ceo'],
    ['it-two', 'it'],
  ] as const)
    expect(rectOf(layout, below).y).toBeGreaterThan(rectOf(layout, above).y + rectOf(layout, above).height)
  const levels = new Map(spotsIn(layout).map(({ placed, level }) => [placed.box.unit.id, level]))
  expect([levels.get('board'), levels.get('ceo'), levels.get('it'), levels.get('it-two')]).toEqual([1, 2, 3, 4])
  expect(layout.lines).toMatch(/^M/u)
})

test('in the chart a closed box hides what is below it and says how much', () => {
  const layout = laidOut('chart', company, layoutMemory(), new Set(['it']))
  const ids = spotsIn(layout).map(({ placed }) => placed.box.unit.id)
  expect(ids).not.toContain('it-one')
  expect(
    spotsIn(layout)
      .find(({ placed }) => placed.box.unit.id === 'it')
      ?.placed.content.hides?.lines.join(' '),
  ).toContain('3')
})

test('by layer each unit lies in the band of the highest layer that it belongs to', () => {
  const bandOf = (id: string) =>
    laidOut('layers').bands.find((band) => band.boxes.some(({ placed }) => placed.box.unit.id === id))?.id
  expect([bandOf('ceo'), bandOf('it'), bandOf('it-one'), bandOf('com'), bandOf('soc-co')]).toEqual([
    'executive',
    'strategic-management',
    'practitioner',
    'strategic-management',
    'providers',
  ])
})

test('with a memory what looks as it did is the same object, also after an edit elsewhere; and the picture is that without', () => {
  const memory = layoutMemory()
  const live = new LiveDesign(workspaceOf(company), 'as-is')
  const before = spotsIn(laidOutFor('boxes', live.design, memory))
  const record = { id: 'plant-two', kind: 'section', parent: 'plant', name: 'plant-2nd' } as const
  live.apply(changesFor(live.workspace, 'as-is', [{ collection: 'units', record }]))
  const after = laidOutFor('boxes', live.design, memory)
  const fresh = laidOutFor('boxes', live.design)
  const placed = (id: string) => spotsIn(after).find((spot) => spot.placed.box.unit.id === id)?.placed
  const was = (id: string) => before.find((spot) => spot.placed.box.unit.id === id)?.placed
  for (const id of ['board', 'it', 'it-one', 'sales', 'soc-co', 'plant-one']) expect(placed(id)).toBe(was(id))
  for (const id of ['plant', 'plant-two']) expect(placed(id)).not.toBe(was(id))
  expect(spotsIn(after).map(({ rect }) => rect)).toEqual(spotsIn(fresh).map(({ rect }) => rect))
})
