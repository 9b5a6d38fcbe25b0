/** The union of several designs: what is the same in all of them never moves, and each is drawn whole. */
import { archetypes } from '@taiseizu/catalogue'
import { type Workspace, applyArchetype, applyChanges, designOf } from '@taiseizu/core'
import { type Piece, assign, committee, department, design, officer, scope, section } from '@taiseizu/core/testing'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import { check, rules } from '@taiseizu/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import type { Layout, Rect } from '../layout/placed'
import { spotsIn } from '../layout/spots'
import type { Picture } from '../model/model'
import { pictureOf } from '../model/picture'
import { inOrder } from './merge'
import { type Extent, type Union, extents, unionOf } from './union'
import { spotsByPath } from './united'
import { allBoxes } from './walk'

const setter = typesetter(tableMeasure)
const options = { language: 'ja', typesetter: setter, room: { width: 1200, height: 700 }, leastZoom: 0 } as const
const pictured = (...pieces: readonly Piece[]): Picture => pictureOf(design(...pieces), [])

/** Where every box stands, by the units that it lies in. */
const placesOf = (layout: Layout): ReadonlyMap<string, Rect> =>
  new Map([...spotsByPath(layout)].map(([path, { rect }]) => [path, rect]))

const company = (...more: readonly Piece[]) =>
  pictured(
    officer('ceo'),
    department('it', { parent: 'ceo', functions: ['it'] }),
    section('ops', { parent: 'it' }),
    department('sales', { parent: 'ceo', functions: ['business'] }),
    assign('ops', 'R', 'security-monitoring-operation'),
    ...more,
  )

test('what only one of them has leaves its room free in the others', () => {
  const union = unionOf([company(), company(section('office', { parent: 'it' }))], options)
  const [without, with_] = [placesOf(union.seat(0)), placesOf(union.seat(1))]
  expect([...with_.keys()].filter((key) => !without.has(key))).toEqual(['division/it/office'])
  for (const [key, rect] of without) expect(with_.get(key)).toEqual(rect)
})

test('a unit that moves has a place at either end', () => {
  const union = unionOf(
    [
      company(section('office', { parent: 'it' }), assign('office', 'A', 'security-supervision')),
      company(department('office', { parent: 'ceo' }), assign('office', 'A', 'security-supervision')),
    ],
    options,
  )
  expect(placesOf(union.layout).has('division/it/office')).toBe(true)
  expect(placesOf(union.layout).has('division/office')).toBe(true)
  expect(placesOf(union.seat(0)).has('division/office')).toBe(false)
  expect(placesOf(union.seat(1)).has('division/it/office')).toBe(false)
})

test('a chip keeps its place beside one that comes before it', () => {
  const union = unionOf([company(), company(assign('ops', 'A', 'security-supervision'))], options)
  const chipIn = (layout: Layout) =>
    spotsIn(layout)
      .flatMap((spot) => spot.placed.content.chips)
      .find(({ chip }) => chip.field === 'security-monitoring-operation')?.rect
  expect(chipIn(union.seat(0))).toEqual(chipIn(union.seat(1)))
})

test('a unit or scope that is called otherwise has its own name in each, and room for the longest', () => {
  const named = (unit: string, line: string) =>
    company(department('plant', { parent: 'ceo', name: unit }), scope('line', 'ot', 'plant', { name: line }))
  const [long, longer] = ['生産技術センター', '製造実行システムと工場ネットワーク']
  const union = unionOf([named('工場', '系'), named(long, longer)], options)
  const saidIn = (layout: Layout) => {
    const { content, rect } = spotsIn(layout).find(({ placed }) => placed.box.unit.id === 'plant')!.placed
    const name = content.name.lines.join('')
    expect(content.name.y + content.name.lines.length * content.name.leading).toBeLessThanOrEqual(rect.height)
    return [name, content.tabs[0]?.label.lines.join('')]
  }
  expect(saidIn(union.seat(0))).toEqual(['工場', '系'])
  expect(saidIn(union.seat(1))).toEqual([long, longer])
  expect(placesOf(union.seat(0))).toEqual(placesOf(union.seat(1)))
})

test('a committee has one number, however many there are in another design', () => {
  const members = [{ unit: 'it' }, { unit: 'sales' }]
  const later = committee('z', { parent: 'ceo', members })
  const union = unionOf([company(later), company(committee('a', { parent: 'ceo', members }), later)], options)
  const numberIn = (layout: Layout) =>
    spotsIn(layout).find(({ placed }) => placed.box.unit.id === 'z')?.placed.box.number
  expect(numberIn(union.seat(0))).toBe(2)
  expect(numberIn(union.seat(1))).toBe(2)
})

test('less is shown until what is left can be drawn large enough', () => {
  const sections = Array.from({ length: 60 }, (_, index) => section(`s${index}`, { parent: 'sales' }))
  const [bare, more] = [company(...sections), company(...sections, section('office', { parent: 'it' }))]
  expect(unionOf([bare, more], options).extent).toBe('all')
  const union = unionOf([bare, more], { ...options, leastZoom: 1.5 })
  expect(union.extent).toBe('opened')
  const shown = spotsIn(union.seat(1)).map(({ placed }) => placed.box.unit.id)
  expect(shown).toContain('office')
  expect(shown).not.toContain('s0')
})

test('lists keep their own order together', () => {
  expect(
    inOrder([
      ['a', 'c'],
      ['b', 'c', 'd'],
      ['a', 'e', 'd'],
    ]),
  ).toEqual(['b', 'a', 'e', 'c', 'd'])
})

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)

test(`the archetypes of any organisation: nothing moves that stands where it stood, and all is drawn (seed ${seed})`, () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), fc.constantFrom(...extents), (workspace, extent) => {
      const pictures = scenesOf(workspace)
      const union = unionOf(pictures, { ...options, leastZoom: leastFor(pictures, extent) })
      const layouts = pictures.map((_, index) => union.seat(index))
      keepsPlaces(layouts)
      if (union.extent === 'all') drawsAll(union, pictures)
    }),
    { seed, numRuns: 25 },
  )
}, 60_000)

/** A zoom that is reached at most by that much. */
const leastFor = (pictures: readonly Picture[], extent: Extent): number =>
  extent === 'all' ? 0 : unionOf(pictures, options).zoom * (1 + extents.indexOf(extent) * 0.1)

function scenesOf(workspace: Workspace): readonly Picture[] {
  const base = workspace.variants[0]?.id ?? ''
  const whole = archetypes.reduce((sum, { form, scope }) => {
    const { changes } = applyArchetype(workspace, base, { form, scope }, { id: `x-${form}-${scope}`, name: form })
    return applyChanges(sum, changes).workspace
  }, workspace)
  return [base, ...archetypes.map(({ form, scope }) => `x-${form}-${scope}`)].map((id) => {
    const { design, findings } = check(designOf(whole, id), { rules })
    return pictureOf(design, findings)
  })
}

function keepsPlaces(layouts: readonly Layout[]): void {
  const places = new Map<string, Rect>()
  for (const layout of layouts)
    for (const [key, rect] of placesOf(layout)) {
      expect(places.get(key) ?? rect, key).toEqual(rect)
      places.set(key, rect)
    }
}

function drawsAll(union: Union, pictures: readonly Picture[]): void {
  for (const [index, picture] of pictures.entries()) {
    const drawn = spotsIn(union.seat(index)).map(({ placed }) => placed)
    const boxes = allBoxes(picture)
    expect(drawn.map(({ box }) => box.unit.id).toSorted()).toEqual(boxes.map(({ unit }) => unit.id).toSorted())
    const chipsOn = new Map(boxes.map(({ unit, chips }) => [unit.id, chips.length]))
    for (const { box, content, rect } of drawn) {
      expect(content.chips.length, box.unit.id).toBe(chipsOn.get(box.unit.id))
      for (const chip of content.chips) expect(chip.rect.y + chip.rect.height).toBeLessThanOrEqual(rect.height + 1)
    }
  }
}
