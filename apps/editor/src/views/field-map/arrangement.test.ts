import { fields } from '@taiseizu/catalogue'
import { expect, test } from 'vitest'
import { bands, cells, neighbour } from './arrangement'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { geometryFor, scaleFor } from './geometry'

const setter = typesetter(tableMeasure)

test('every field has a place, and none lies on another', () => {
  expect(cells.map(({ field }) => field.id).toSorted()).toEqual(fields.map(({ id }) => id).toSorted())
  const { tiles } = geometryFor({ width: 1000, height: 600 }, 'ja', setter)
  for (const a of tiles)
    for (const b of tiles)
      if (a !== b)
        expect(
          a.rect.x + a.rect.width <= b.rect.x ||
            b.rect.x + b.rect.width <= a.rect.x ||
            a.rect.y + a.rect.height <= b.rect.y ||
            b.rect.y + b.rect.height <= a.rect.y,
          `${a.cell.field.id} and ${b.cell.field.id}`,
        ).toBe(true)
})

test('a field lies in the band of its layer, and security fields lie left of the others', () => {
  for (const { field, firstRow, from } of cells) {
    const band = bands.find(({ layer }) => layer === field.layer)
    expect(firstRow).toBeGreaterThanOrEqual(band?.firstRow ?? Infinity)
    expect(firstRow).toBeLessThan((band?.firstRow ?? 0) + (band?.rows ?? 0))
    if (field.securityWeight < 0.5) expect(from, field.id).toBeGreaterThanOrEqual(0.4)
  }
})

test('an assessment spans development and operation, as the figure draws it', () => {
  expect(cells.find(({ field }) => field.id === 'vulnerability-assessment-pentest')?.rows).toBe(2)
})

test('by arrow keys every field is reached', () => {
  const reached = new Set(['security-executive'])
  for (const id of reached)
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = neighbour(id, direction)
      if (next !== undefined) reached.add(next.field.id)
    }
  expect(reached.size).toBe(fields.length)
})

test('there and back again is the same field across the executives', () => {
  expect(neighbour('security-executive', 'right')?.field.id).toBe('digital-executive')
  expect(neighbour('digital-executive', 'left')?.field.id).toBe('security-executive')
  expect(neighbour('security-executive', 'up')).toBeUndefined()
})

test('with more room the figure grows, with less it stays readable', () => {
  expect(geometryFor({ width: 1600, height: 1000 }, 'en', setter).width).toBe(1600)
  const least = geometryFor({ width: 300, height: 200 }, 'ja', setter)
  expect(Math.min(...least.tiles.map(({ rect }) => rect.height))).toBeGreaterThanOrEqual(48)
})

test.each(['ja', 'en'] as const)(
  '%s: beside open findings at 1280×800 the last layer is still in sight',
  (language) => {
    const window = { width: 838, height: 478 }
    const scale = scaleFor(window, language)
    const room = { width: Math.floor(window.width / scale), height: Math.floor(window.height / scale) }
    expect(geometryFor(room, language, setter).height).toBeLessThanOrEqual(room.height)
  },
)
