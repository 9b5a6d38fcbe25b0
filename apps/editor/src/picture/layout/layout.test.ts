import {
  type Piece,
  assign,
  board,
  committee,
  department,
  design,
  officer,
  provider,
  scope,
  section,
  subsidiary,
} from '@taiseizu/core/testing'
import { fields } from '@taiseizu/catalogue'
import { describe, expect, test } from 'vitest'
import { layoutOf, paperProportion } from './layout'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { pictureOf } from '../model/picture'
import type { Layout, PlacedBox, Rect } from './placed'
import { type Spot, moved, spotsIn } from './spots'

type Pieces = readonly Piece[]

/** A company of some divisions with sections, some of which do something. */
function company(divisions: number, sections: number): Pieces {
  const pieces: Piece[] = [
    board('board'),
    officer('ceo', { parent: 'board' }),
    officer('ciso', { parent: 'ceo' }),
    officer('cio', { parent: 'ceo' }),
  ]
  for (let division = 0; division < divisions; division += 1) {
    const id = `d${division}`
    const name = { ja: `第${division}情報システム事業本部`, en: `Information systems business division ${division}` }
    pieces.push(
      (division % 5 === 4 ? subsidiary : department)(id, { parent: division % 3 === 0 ? 'cio' : 'ceo', name }),
    )
    for (let number = 0; number < 1 + ((division * 7) % sections); number += 1) {
      const section_ = `${id}-s${number}`
      pieces.push(
        section(section_, {
          parent: id,
          name: { ja: `品質保証第${number}課`, en: `Quality assurance section ${number}` },
        }),
      )
      const field = fields[(division * 3 + number) % fields.length]
      if (field !== undefined && number % 2 === 0)
        pieces.push(assign(section_, 'R', field.id), assign(id, 'A', field.id))
    }
    if (division % 2 === 0)
      pieces.push(scope(`e${division}`, 'it', id, { name: { ja: '社内情報システム', en: 'Office IT' } }))
  }
  pieces.push(
    committee('com', {
      parent: 'ceo',
      name: { ja: 'セキュリティ委員会', en: 'Security committee' },
      members: [{ unit: 'ciso', chair: true }, { unit: 'd0' }],
    }),
    provider('co', { name: { ja: '監視サービス', en: 'Monitoring service' } }),
  )
  return pieces
}

const nothing: ReadonlySet<string> = new Set()
const laidOut = (pieces: Pieces, more: Partial<Parameters<typeof layoutOf>[1]> = {}): Layout =>
  layoutOf(pictureOf(design(...pieces), []), {
    language: 'ja',
    typesetter: typesetter(tableMeasure),
    proportion: paperProportion,
    collapsed: nothing,
    ...more,
  })

const within = (inner: Rect, outer: Rect, slack = 0.6): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack

const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01

function* pairs<Of>(list: readonly Of[]): Generator<readonly [Of, Of]> {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) yield [one, other]
}

const rectsIn = ({ content, children }: PlacedBox): readonly Rect[] => [
  ...content.tabs.map((tab) => tab.rect),
  ...content.members.map((member) => member.rect),
  ...content.chips.map((chip) => chip.rect),
  ...children.map((child) => moved(child.placed.rect, child)),
]

const allBoxes = (layout: Layout) => spotsIn(layout).map(({ placed }) => placed)
const divisionsOf = (layout: Layout) =>
  spotsIn(layout).filter(({ placed, level }) => placed.box.rank === 'division' && level === 1)

describe.each([
  ['one officer', [officer('ceo')]],
  ['a small company', company(4, 4)],
  ['a company', company(9, 9)],
  ['a group', company(30, 12)],
] as const)('%s', (_, pieces) => {
  describe.each(['ja', 'en'] as const)('in %s', (language) => {
    const layout = laidOut([...pieces], { language })
    const page = { x: 0, y: 0, width: layout.width, height: layout.height }

    test('every box, chip, scope and label lies inside its box, and the boxes inside the page', () => {
      for (const band of layout.bands) expect(within(band.rect, page)).toBe(true)
      for (const { rect } of spotsIn(layout)) expect(within(rect, page)).toBe(true)
      for (const box of allBoxes(layout)) {
        for (const rect of rectsIn(box))
          expect([box.box.unit.id, within(rect, box.rect)]).toEqual([box.box.unit.id, true])
        const { name } = box.content
        expect(name.y + name.lines.length * name.leading).toBeLessThanOrEqual(box.rect.y + box.rect.height)
      }
    })

    test('nothing lies on anything else', () => {
      for (const [a, b] of pairs([
        ...layout.bands.map((band) => band.rect),
        ...divisionsOf(layout).map(({ rect }) => rect),
      ]))
        expect(apart(a, b)).toBe(true)
      for (const box of allBoxes(layout))
        for (const [a, b] of pairs(rectsIn(box)))
          expect([box.box.unit.id, apart(a, b)]).toEqual([box.box.unit.id, true])
    })

    test('no word is torn', () => {
      expect(allBoxes(layout).filter((box) => box.content.torn)).toEqual([])
    })

    test('the page has the proportion that was asked for', () => {
      expect(layout.width / layout.height).toBeCloseTo(paperProportion, 1)
    })

    test('rows fill the whole width: the last box of each ends where the page does', () => {
      const right = Math.max(0, ...divisionsOf(layout).map(({ rect }) => rect.x + rect.width))
      expect(layout.divisions.length === 0 || Math.abs(right - layout.width) < 1).toBe(true)
    })
  })
})

test('executives lie on top, committees across below them, providers at the bottom', () => {
  const layout = laidOut(company(4, 4))
  const top = (id: string) => layout.bands.find((band) => band.id === id)?.rect.y ?? Number.NaN
  const division = layout.divisions[0]?.y ?? Number.NaN
  expect([top('executives'), top('collegial'), division, top('providers')]).toEqual(
    [top('executives'), top('collegial'), division, top('providers')].toSorted((a, b) => a - b),
  )
})

test('the same organisation gives the same picture, whatever the order of its records', () => {
  const pieces = company(6, 6)
  expect(JSON.stringify(spotsIn(laidOut(pieces)).map(({ rect }) => rect))).toBe(
    JSON.stringify(spotsIn(laidOut(pieces.toReversed())).map(({ rect }) => rect)),
  )
})

test.each([
  ['one chip more', assign('d1-s0', 'R', 'legal')],
  ['one section more', section('d3-s9', { parent: 'd3', name: { ja: '企画課', en: 'Planning' } })],
  ['one scope more', scope('more', 'site', 'd5', { name: { ja: '倉庫', en: 'Warehouse' } })],
])('%s leaves the divisions where they were, and most of what is in them', (_, edit) => {
  const pieces = company(9, 9)
  const before = laidOut(pieces)
  const after = laidOut([...pieces, edit])
  const old = new Map(spotsIn(before).map(({ placed, rect }) => [placed.box.unit.id, rect]))
  const way = ({ placed, rect }: Spot) => {
    const from = old.get(placed.box.unit.id)
    return from === undefined ? Infinity : Math.hypot(rect.x - from.x, rect.y - from.y)
  }
  expect(Math.max(...divisionsOf(after).map(way))).toBeLessThan(before.width / 15)
  const boxes = spotsIn(after)
  expect(boxes.filter((box) => way(box) > before.width / 15).length).toBeLessThan(boxes.length / 4)
})

test('a closed box says how many units it hides and is smaller', () => {
  const pieces = company(4, 4)
  const open = laidOut(pieces)
  const closed = laidOut(pieces, { collapsed: new Set(['d1']) })
  const box = allBoxes(closed).find((one) => one.box.unit.id === 'd1')
  expect(box?.children).toEqual([])
  expect(box?.content.hides?.lines.join('')).toContain('4')
  expect(closed.width * closed.height).toBeLessThan(open.width * open.height)
})

test('an organisation without units has an empty picture', () => {
  expect(laidOut([]).divisions).toEqual([])
})
