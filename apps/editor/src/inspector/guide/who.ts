/** Who typically does the work of a field, and who that is in an organisation. */
import { type Recognition, responsibleUnitsFor, typicalUnit } from '@taiseizu/catalogue'
import type { Field as CatalogueField } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { type Remark, listed } from './chapter'

/** Whether a unit is one as the guide means it. */
export function isRecognised(unit: Unit, { kinds, functions, offices, services }: Recognition): boolean {
  const hasOne = <Value>(wanted: readonly Value[] | undefined, has: readonly Value[]) =>
    wanted === undefined || wanted.some((one) => has.includes(one))
  return (
    hasOne(kinds, [unit.kind]) &&
    hasOne(functions, unit.functions) &&
    hasOne(offices, unit.offices) &&
    hasOne(services, unit.services)
  )
}

const shown = 6

/** Who does the work of a field as the guide prints it; with a design also who that is there. */
export function whoDoes(field: CatalogueField['id'], design?: Design): readonly Remark[] {
  const row = responsibleUnitsFor(field)
  const groups = [
    ['inspector.guideInside', row.internal],
    ['inspector.guideGroup', row.group],
    ['inspector.guideOutside', row.external],
  ] as const
  const printed = groups
    .filter(([, units]) => units.length > 0)
    .map(([name, units]): Remark => ({
      name: inBoth(name),
      text: listed(units.map((id) => typicalUnit(id).name)),
      source: row.source,
    }))
  if (design === undefined) return printed
  const typical = [...row.internal, ...row.group, ...row.external].map((id) => typicalUnit(id).recognise)
  const here = design.units.filter((unit) => typical.some((one) => isRecognised(unit, one))).slice(0, shown)
  return here.length === 0 ? printed : [...printed, { text: inBoth('inspector.guideHere'), leads: here }]
}
