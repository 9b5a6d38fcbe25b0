/** The walk of the units from the roots down, for views that list them so. It is not noted who asks: a rule does not ask. */
import type { Unit } from './records'
import { CompiledUnit } from './unit'

const placeOf = (unit: Unit): number => (unit instanceof CompiledUnit ? unit.place : 0)

/** Units in the order of that walk: each before those below it. */
export const inHierarchy = (a: Unit, b: Unit): number => placeOf(a) - placeOf(b)

/** How many units stand below a unit. */
export const countBelow = (unit: Unit): number => (unit instanceof CompiledUnit ? unit.lastPlace - unit.place : 0)
