/** Which units' sheets are listed. */
import type { DutyDifference, Unit, UnitDifference } from '@taiseizu/core'
import { searchText } from '../../ui/search-text'
import { byConcern } from './telling'
import { dutiesOf } from './units-said'

export const unitChanges = ['all', 'gains', 'loses', 'sourcing', 'place', 'authority'] as const
export type UnitChange = (typeof unitChanges)[number]

const isSourcedOtherwise = ({ before, after }: DutyDifference): boolean => before?.sourcing !== after?.sourcing

function changesIn(unit: UnitDifference, change: UnitChange, duties: ReadonlyMap<string, DutyDifference>): boolean {
  const { kind, superior, gains, loses, authorityGained, authorityLost, scopesGained, scopesLost } = unit
  switch (change) {
    case 'all':
      return true
    case 'gains':
      return gains.length > 0
    case 'loses':
      return loses.length > 0
    case 'sourcing':
      return dutiesOf(unit, duties).some(isSourcedOtherwise)
    case 'place':
      return kind !== 'kept' || superior.before?.id !== superior.after?.id
    case 'authority':
      return [authorityGained, authorityLost, scopesGained, scopesLost].some((list) => list.length > 0)
  }
}

/** The units of a kind of change whose names hold the words, in any spelling; who is concerned most first. */
export function unitsShown(
  units: readonly UnitDifference[],
  duties: ReadonlyMap<string, DutyDifference>,
  { change, text }: { readonly change: UnitChange; readonly text: string },
  names: ReadonlyMap<Unit, string>,
): readonly UnitDifference[] {
  const wanted = searchText(text)
  return byConcern(
    units.filter((one) => changesIn(one, change, duties) && searchText(names.get(one.unit) ?? '').includes(wanted)),
  )
}
