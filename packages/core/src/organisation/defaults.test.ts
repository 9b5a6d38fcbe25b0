import type { LayerId, UnitFunction, UnitKind } from '@taiseizu/catalogue'
import { expect, test } from 'vitest'
import { layersOf } from './defaults'

const all: readonly LayerId[] = ['executive', 'strategic-management', 'practitioner']
const layers = (kind: UnitKind, ...functions: UnitFunction[]) => layersOf({ id: 'a', kind, name: 'a', functions })

test.each<[UnitKind, readonly LayerId[]]>([
  ['provider', []],
  ['board', ['executive']],
  ['officer', ['executive']],
  ['subsidiary', all],
  ['committee', ['strategic-management']],
  ['department', ['strategic-management', 'practitioner']],
  ['section', ['practitioner']],
  ['team', ['practitioner']],
  ['site', ['practitioner']],
])('a %s without function is of the layers %j', (kind, expected) => {
  expect(layers(kind)).toEqual(expected)
})

test.each<UnitFunction>([
  'supervision',
  'internal-audit',
  'legal',
  'risk-management',
  'planning',
  'general-affairs',
  'procurement',
  'pr',
  'hr',
])('a unit with function %s is of the strategic management layer alone', (name) => {
  expect(layers('section', name)).toEqual(['strategic-management'])
  expect(layers('department', 'it', name)).toEqual(['strategic-management'])
})

test.each<UnitFunction>(['csirt', 'ot-sirt', 'psirt', 'dsirt', 'soc', 'it', 'business', 'product-quality'])(
  'function %s does not lift a unit above the practitioners',
  (name) => {
    expect(layers('section', name)).toEqual(['practitioner'])
    expect(layers('department', name)).toEqual(['strategic-management', 'practitioner'])
  },
)

test('kinds that come first keep their layers whatever the function', () => {
  expect(layers('officer', 'supervision')).toEqual(['executive'])
  expect(layers('subsidiary', 'supervision')).toEqual(all)
})

test('layers that are given stand, highest first', () => {
  expect(layersOf({ id: 'a', kind: 'board', name: 'a', layers: ['practitioner', 'executive'] })).toEqual([
    'executive',
    'practitioner',
  ])
})
