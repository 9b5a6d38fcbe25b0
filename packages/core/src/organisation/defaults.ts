import { type LayerId, type UnitFunction, layers as layerTerms } from '@taiseizu/catalogue'
import type { UnitRecord } from '../workspace/format'

const strategicFunctions: ReadonlySet<UnitFunction> = new Set<UnitFunction>([
  'supervision',
  'internal-audit',
  'legal',
  'risk-management',
  'planning',
  'general-affairs',
  'procurement',
  'pr',
  'hr',
])

const layerOrder = layerTerms.map((layer) => layer.id)

/**
 * The layers of a unit, highest first: as given, or the first default of `model.md` that fits its kind and functions.
 * Source: G 図表6.
 */
export function layersOf(record: UnitRecord): readonly LayerId[] {
  if (record.kind === 'provider') return []
  if (record.layers !== undefined) return layerOrder.filter((layer) => record.layers?.includes(layer))
  if (record.kind === 'board' || record.kind === 'officer') return ['executive']
  if (record.kind === 'subsidiary') return layerOrder
  if (record.kind === 'committee' || record.functions?.some((name) => strategicFunctions.has(name)))
    return ['strategic-management']
  return record.kind === 'department' ? ['strategic-management', 'practitioner'] : ['practitioner']
}
