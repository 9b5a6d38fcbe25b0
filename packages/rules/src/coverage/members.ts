import type { UnitFunction } from '@taiseizu/catalogue'
import { type Design, type Unit, orderedBy, subsidiaryOf, upFrom } from '@taiseizu/core'

/** The unit with one of the functions that stands highest outside group companies; no committee, team or provider. */
export const centralUnitWith = (design: Design, functions: readonly UnitFunction[]): Unit | undefined =>
  design.units
    .filter((unit) => !unit.isCollegial && !unit.isProvider && functions.some((name) => unit.functions.includes(name)))
    .filter((unit) => subsidiaryOf(unit) === undefined)
    .toSorted((a, b) => depth(a) - depth(b) || orderedBy((unit: Unit) => unit.id)(a, b))[0]

const depth = (unit: Unit): number => [...upFrom(unit)].length
