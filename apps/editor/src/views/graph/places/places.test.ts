import { designOf } from '@taiseizu/core'
import {
  type Piece,
  assign,
  committee,
  department,
  officer,
  provider,
  scope,
  section,
  workspaceOf,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { relationKinds, shownAtFirst, thingLooks } from '../model/kinds'
import { partOf } from '../model/part'
import { wholeOf } from '../model/whole'
import { forceTask, placesIn } from './force'
import { type ArrangementId, arrange, arrangementIds } from './index'

/** A company of so many divisions, each with departments and sections. */
const company = (divisions: number): readonly Piece[] => [
  officer('ceo', { offices: ['ceo'] }),
  officer('ciso', { parent: 'ceo', offices: ['ciso'] }),
  committee('com', { parent: 'ceo', members: [{ unit: 'ciso' }] }),
  provider('soc-co'),
  ...Array.from({ length: divisions }, (_, d) => [
    department(`d${d}`, { parent: 'ceo', functions: ['business'] }),
    scope(`s${d}`, 'it', `d${d}`),
    assign(`d${d}`, 'A', 'security-monitoring-operation', { scope: `s${d}` }),
    ...Array.from({ length: 3 }, (_unused, n) => [
      department(`d${d}-${n}`, { parent: `d${d}` }),
      ...['a', 'b', 'c', 'd'].map((x) => section(`d${d}-${n}${x}`, { parent: `d${d}-${n}` })),
    ]).flat(),
  ]).flat(),
]

function arranged(id: ArrangementId, pieces: readonly Piece[]) {
  const whole = wholeOf(designOf(workspaceOf(pieces), 'as-is'))
  const part = partOf(whole, {
    things: new Set(thingLooks.map((look) => look.id)),
    relations: new Set(relationKinds),
    around: null,
  })
  return {
    part,
    places: arrange(id, whole, part, {
      width: 900,
      height: 600,
      nameIn: () => ({ width: 80, lines: 2 }),
    }),
  }
}

test.each(arrangementIds)('%s: everything has a place of its own', (id) => {
  const { part, places } = arranged(id, company(20))
  expect(places.at.size).toBe(part.things.size)
  expect(new Set([...places.at.values()].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(
    places.at.size,
  )
})

test.each(arrangementIds)('%s: the same places whatever the order of the file', (id) => {
  const one = arranged(id, company(6)).places.at
  const other = arranged(id, company(6).toReversed()).places.at
  expect(other).toEqual(one)
})

test.each(['bands', 'tree'] as const)('%s: about as wide as the screen, with 20 units and with 3,000', (id) => {
  for (const divisions of [2, 18, 180]) {
    const { width, height } = arranged(id, company(divisions)).places.frame
    expect(width / height, `${divisions} divisions`).toBeGreaterThan(0.6)
    expect(width / height, `${divisions} divisions`).toBeLessThan(5)
  }
})

test('in layers everything stands in the stripe of its layer, and nothing nearer than it is large', () => {
  const { part, places } = arranged('bands', company(20))
  const stripes = new Map(places.ground.flatMap((one) => (one.form === 'band' ? [[one.band, one.rect] as const] : [])))
  const rows = new Map<number, number[]>()
  for (const [key, { x, y }] of places.at) {
    const stripe = stripes.get(part.things.get(key)?.band ?? 'scope')
    expect(y).toBeGreaterThan(stripe?.y ?? Infinity)
    expect(y).toBeLessThan((stripe?.y ?? 0) + (stripe?.height ?? 0))
    rows.set(y, [...(rows.get(y) ?? []), x])
  }
  for (const xs of rows.values()) {
    const sorted = xs.toSorted((a, b) => a - b)
    for (const [index, x] of sorted.slice(1).entries()) expect(x - (sorted[index] ?? 0)).toBeGreaterThan(40)
  }
})

test('in layers of a small company every name has its room: none reaches into that of another', () => {
  const whole = wholeOf(designOf(workspaceOf(company(1)), 'as-is'))
  const part = partOf(whole, { ...shownAtFirst, around: null })
  const places = arrange('bands', whole, part, { width: 900, height: 600, nameIn: () => ({ width: 80, lines: 2 }) })
  const rooms = [...places.at.values()].filter(({ side }) => side === 'below')
  expect(rooms.length).toBeGreaterThan(5)
  for (const y of new Set(rooms.map((one) => one.y))) {
    const row = rooms.filter((one) => one.y === y)
    const sorted = row.toSorted((a, b) => a.x - b.x)
    for (const [index, one] of sorted.slice(1).entries()) {
      const before = sorted[index]
      expect(one.x - (one.room ?? 0) / 2).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.room ?? 0) / 2)
    }
    for (const { room } of row) expect(room).toBeGreaterThanOrEqual(80)
  }
})

test('one more section leaves nearly everything where it was', () => {
  const before = arranged('wheel', company(12)).places.at
  const after = arranged('wheel', [...company(12), section('new', { parent: 'd11-2' })]).places.at
  const moved = [...before].filter(([key, { x, y }]) => {
    const now = after.get(key)
    return now === undefined || Math.hypot(now.x - x, now.y - y) > 60
  })
  expect(moved.length).toBeLessThan(before.size * 0.1)
})

test('the pull begins with all things apart, heavier where more is joined', () => {
  const { part, places } = arranged('force', company(3))
  const task = forceTask(part, places.at, () => 10)
  const stand = placesIn(task)
  const starts = [...part.things.keys()].map((_, index) => `${stand[index * 2]} ${stand[index * 2 + 1]}`)
  expect(new Set(starts).size).toBe(part.things.size)
  const weight = (key: string) => task.nodes[(task.order[[...part.things.keys()].indexOf(key)] ?? 0) + 6] ?? 0
  expect(weight('unit/ceo')).toBeGreaterThan(weight('unit/d0-0a'))
})

test('what is joined to nothing stands below what is pulled together, not far off', () => {
  const loose = ['a', 'b', 'c'].map((id) => provider(id))
  const { part, places } = arranged('force', [...company(1), ...loose])
  const task = forceTask(part, places.at, () => 10)
  const stand = placesIn(task)
  const keys = [...part.things.keys()]
  const heights = (isLoose: boolean) =>
    keys.flatMap((_, index) => ((task.order[index] ?? 0) < 0 === isLoose ? (stand[index * 2 + 1] ?? 0) : []))
  expect(keys.filter((_, index) => (task.order[index] ?? 0) < 0)).toEqual(
    expect.arrayContaining(['unit/a', 'unit/b', 'unit/c']),
  )
  expect(Math.min(...heights(true)) - Math.max(...heights(false))).toBeGreaterThan(30)
  expect(Math.max(...heights(true)) - Math.max(...heights(false))).toBeLessThan(200)
})
