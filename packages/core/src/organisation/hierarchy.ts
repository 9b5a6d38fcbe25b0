/**
 * Where units stand, in columns of numbers, a row for each unit by its slot: so that who stands in line with whom can be told without going to
 * the units, which lie scattered in memory. Written where the hierarchy is numbered (`standing.ts`); nothing is noted here.
 */
import { grown } from './grown'

/** In place of a unit where there is none. */
export const noUnit = -1

/** What is asked of a unit most, a bit each: to look into the record would be dear. */
export const trait = { provider: 1, collegial: 2, supervision: 4, sirt: 8, ciso: 16, practitionerOnly: 32 } as const

export class Hierarchy {
  /** In a walk from the roots down everything under a unit is from its place to its last place. */
  places: Int32Array = new Int32Array(0)
  lastPlaces: Int32Array = new Int32Array(0)
  parents: Int32Array = new Int32Array(0)
  subsidiaries: Int32Array = new Int32Array(0)
  affiliates: Int32Array = new Int32Array(0)
  divisions: Int32Array = new Int32Array(0)
  traits: Int32Array = new Int32Array(0)

  /** Makes rows for so many units at least. */
  growTo(rows: number): void {
    if (rows <= this.places.length) return
    this.places = withNoUnits(this.places, rows)
    this.lastPlaces = withNoUnits(this.lastPlaces, rows)
    this.parents = withNoUnits(this.parents, rows)
    this.subsidiaries = withNoUnits(this.subsidiaries, rows)
    this.affiliates = withNoUnits(this.affiliates, rows)
    this.divisions = withNoUnits(this.divisions, rows)
    this.traits = withNoUnits(this.traits, rows)
  }

  has(unit: number, sought: number): boolean {
    return ((this.traits[unit] ?? 0) & sought) !== 0
  }
  isUnder(unit: number, above: number): boolean {
    const place = this.places[unit] ?? 0
    return place >= (this.places[above] ?? 0) && place <= (this.lastPlaces[above] ?? 0)
  }
  /** Whether a unit has authority by line where another stands: above it, and not from outside its affiliate. */
  isInLine(above: number, unit: number): boolean {
    if (this.has(above, trait.collegial) || !this.isUnder(unit, above)) return false
    const affiliate = this.affiliates[unit] ?? noUnit
    return affiliate === noUnit || this.isUnder(above, affiliate)
  }
}

const withNoUnits = (array: Int32Array, rows: number): Int32Array => grown(array, rows).fill(noUnit, array.length)
