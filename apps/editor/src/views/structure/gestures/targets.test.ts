import { department, design, officer, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { typesetter } from '../../../ui/typesetting/lines'
import { tableMeasure } from '../../../ui/typesetting/measure'
import { layoutOf } from '../../../picture/layout/layout'
import { spotsIn } from '../../../picture/layout/spots'
import { pictureOf } from '../../../picture/model/picture'
import { rectBetween, spotAt, unitsIn } from './targets'

const organisation = design(
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('ops', { parent: 'it' }),
  section('dev', { parent: 'it' }),
)
const layout = layoutOf(pictureOf(organisation, []), {
  language: 'en',
  typesetter: typesetter(tableMeasure),
  proportion: 1.4,
  collapsed: new Set(),
})
const spots = spotsIn(layout)
const rectOf = (id: string) =>
  spots.find(({ placed }) => placed.box.unit.id === id)?.rect ?? { x: 0, y: 0, width: 0, height: 0 }
const unitAt = (x: number, y: number) => spotAt(spots, { x, y })?.placed.box.unit.id

test('a point belongs to the innermost box around it', () => {
  const [it, ops] = [rectOf('it'), rectOf('ops')]
  expect(unitAt(ops.x + 5, ops.y + 5)).toBe('ops')
  expect(unitAt(it.x + 5, it.y + 5)).toBe('it')
  expect(unitAt(-50, -50)).toBeUndefined()
})

test('a frame takes the boxes that lie wholly in it, and with a box not those inside it', () => {
  const [it, ops] = [rectOf('it'), rectOf('ops')]
  const around = (rect: typeof it) =>
    rectBetween({ x: rect.x + rect.width + 1, y: rect.y - 1 }, { x: rect.x - 1, y: rect.y + rect.height + 1 })
  expect(unitsIn(spots, around(ops))).toEqual(['ops'])
  expect(unitsIn(spots, around(it))).toEqual(['it'])
  expect(unitsIn(spots, { x: it.x, y: it.y, width: 1, height: 1 })).toEqual([])
})
