import { type Piece, department, design, officer, provider, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { typesetter } from '../../ui/typesetting/lines'
import { tableMeasure } from '../../ui/typesetting/measure'
import { pictureOf } from '../model/picture'
import { arrangements } from './arrangements'
import { measuring } from './in-steps'
import { layoutMemory } from './memory'
import type { Layout } from './placed'
import { layoutAs } from './testing/layout-as'

/** A department of sixty sections with a team each, one that is closed, and what stands beside. */
const pieces: readonly Piece[] = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  ...Array.from({ length: 60 }, (_, at) => [
    section(`section-${at}`, { parent: 'it' }),
    section(`team-${at}`, { parent: `section-${at}` }),
  ]).flat(),
  department('sales', { parent: 'ceo' }),
  section('shop', { parent: 'sales' }),
  provider('soc'),
]

/** Of looks each memory has numbers of its own; records of the organisation know one another. */
const seen = (layout: Layout): unknown =>
  JSON.parse(
    JSON.stringify(layout, (key, value: unknown) => {
      if (key === 'looks') return undefined
      return isRecord(value) ? `${value.type} ${value.id}` : value
    }),
  )
const isRecord = (value: unknown): value is { readonly type: string; readonly id: string } =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value

test.for(arrangements)('after the steps nothing is left to be measured for the arrangement %s', (arrangement) => {
  const inner = layoutMemory()
  let made = 0
  const memory: typeof inner = {
    ...inner,
    measuredAs: (looks, make) =>
      inner.measuredAs(looks, () => {
        made += 1
        return make()
      }),
  }
  const picture = pictureOf(design(...pieces), [])
  const options = {
    language: 'ja',
    typesetter: typesetter(tableMeasure),
    collapsed: new Set(['sales']),
    memory,
  } as const
  let steps = 0
  for (const _ of measuring(arrangement, picture, { ...options, proportion: 1.4 })) steps += 1
  expect(steps).toBeGreaterThan(60)
  expect(made).toBeGreaterThan(60)
  made = 0
  const layout = layoutAs(arrangement, picture, { ...options, proportion: 2 })
  expect(made).toBe(0)
  const anew = layoutAs(arrangement, picture, { ...options, proportion: 2, memory: layoutMemory() })
  expect(seen(layout)).toEqual(seen(anew))
})
