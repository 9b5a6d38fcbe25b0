/** The columns of the table, and the bands that hold them together. */
import { type LayerId, idsOf, layers } from '@taiseizu/catalogue'
import { type Design, type Duty, type Scope, type TextValue, type Unit, divisionOf, inHierarchy } from '@taiseizu/core'
import { searchText } from '../../ui/search-text'
import type { Tally } from './cells'
import { byPlace } from './rows'
import type { LayerOfColumn, Settings } from './settings'

/** Neighbouring columns under one heading. */
export interface Band {
  readonly key: string
  readonly start: number
  readonly count: number
}

const layerIds: readonly LayerId[] = idsOf(layers)

export const layerOf = (unit: Unit): LayerOfColumn =>
  unit.isProvider ? 'providers' : (unit.layers[0] ?? 'practitioner')

const layerPlace = (unit: Unit): number => {
  const place = layerIds.findIndex((id) => id === layerOf(unit))
  return place < 0 ? layerIds.length : place
}

/** Units side by side: layer by layer, or division by division; providers last in both. */
export function unitColumns(
  design: Design,
  settings: Settings,
  counts: ReadonlyMap<Unit, Tally>,
  stays: Set<string>,
): readonly Unit[] {
  const { layer, search, onlyWithRoles, columnsBy } = settings
  const wanted = searchText(search)
  const says = (text: TextValue) =>
    searchText(typeof text === 'string' ? text : `${text.ja ?? ''}\n${text.en ?? ''}`).includes(wanted)
  const shown = design.units.filter((unit) => {
    if (layer !== '' && layerOf(unit) !== layer) return false
    if (wanted !== '' && !says(unit.name) && !unit.id.includes(wanted)) {
      const division = divisionOf(unit)
      if (division === undefined || !says(division.name)) return false
    }
    return !onlyWithRoles || stays.has(unit.id) || counts.has(unit)
  })
  if (onlyWithRoles) for (const { id } of shown) stays.add(id)
  const byOwnDivision = (a: Unit, b: Unit) => {
    const [one, other] = [divisionOf(a), divisionOf(b)]
    if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined)
    return inHierarchy(one, other)
  }
  const byLayer = (a: Unit, b: Unit) => layerPlace(a) - layerPlace(b) || inHierarchy(a, b)
  const byDivision = (a: Unit, b: Unit) =>
    Number(a.isProvider) - Number(b.isProvider) || byOwnDivision(a, b) || byLayer(a, b)
  return shown.toSorted(columnsBy === 'layer' ? byLayer : byDivision)
}

/** Runs of neighbours with the same key; those without key (`''`) are bands too, with nothing to say. */
export function bandsOf<Column>(columns: readonly Column[], keyOf: (column: Column) => string): readonly Band[] {
  const bands: { key: string; start: number; count: number }[] = []
  for (const [index, column] of columns.entries()) {
    const key = keyOf(column)
    const last = bands.at(-1)
    if (last !== undefined && last.key === key) last.count += 1
    else bands.push({ key, start: index, count: 1 })
  }
  return bands
}

/** The scopes of the duties that are shown. */
export const scopeColumns = (duties: readonly Duty[]): readonly Scope[] =>
  [...new Set(duties.map(({ scope }) => scope))].toSorted(byPlace)
