import { board, department, design, officer, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { type Place, placesIn } from '../../picture/layout/find'
import { goneTo } from './keyboard'
import { layoutOf } from '../../picture/layout/layout'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { pictureOf } from '../../picture/model/picture'

const organisation = design(
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('it', { parent: 'ceo' }),
  section('ops', { parent: 'it' }),
  scope('premises', 'site', 'it'),
)
const layoutWith = (collapsed: ReadonlySet<string>) =>
  layoutOf(pictureOf(organisation, []), {
    language: 'ja',
    typesetter: typesetter(tableMeasure),
    proportion: 1.4,
    collapsed,
  })
const places = placesIn(layoutWith(new Set()), organisation)
const at = (key: string): Place => {
  const place = places.byKey.get(key)
  if (place === undefined) throw new Error(`nothing at ${key}`)
  return place
}
const nothing = () => undefined

test('reading order: executives, then each box with its scopes, its chips, the boxes inside', () => {
  const keys = places.list.map(({ key }) => key.split('/').slice(0, 2).join('/'))
  expect(keys.slice(0, 4)).toEqual(['unit/board', 'unit/ceo', 'unit/it', 'scope/premises'])
  expect(keys.indexOf('unit/ops')).toBeGreaterThan(keys.indexOf('chip/gap'))
})

test('down and up walk through all, and stop at the ends', () => {
  expect(goneTo('ArrowDown', at('unit/board'), places, nothing)?.key).toBe('unit/ceo')
  expect(goneTo('ArrowUp', at('unit/board'), places, nothing)?.key).toBe('unit/board')
  expect(goneTo('End', at('unit/board'), places, nothing)).toBe(places.list.at(-1))
})

test('right leads into a box, left out of what lies in it', () => {
  expect(goneTo('ArrowRight', at('unit/it'), places, nothing)?.key).toBe('scope/premises')
  expect(goneTo('ArrowLeft', at('unit/ops'), places, nothing)?.key).toBe('unit/it')
})

test('left closes an open box', () => {
  const toggled: string[] = []
  goneTo('ArrowLeft', at('unit/it'), places, (unit) => toggled.push(unit))
  expect(toggled).toEqual(['it'])
})

test('other keys lead nowhere', () => {
  expect(goneTo('a', at('unit/it'), places, nothing)).toBeUndefined()
})

test('a unit inside a closed box is found at that box', () => {
  const closed = placesIn(layoutWith(new Set(['it'])), organisation)
  expect(closed.keysOf({ type: 'unit', id: 'ops' })).toEqual(['unit/it'])
})

test('a duty is found in the chips that stand for it, a scope on its tab, a field in all its chips', () => {
  expect(
    places.keysOf({ type: 'duty', id: 'business-domain-site.site-management@premises' }).length,
  ).toBeLessThanOrEqual(1)
  expect(places.keysOf({ type: 'scope', id: 'premises' })).toEqual(['scope/premises'])
  expect(places.keysOf({ type: 'field', id: 'business-domain-site' })).toEqual(['chip/gap/it/business-domain-site'])
})
