/**
 * What is said of each duty, in columns of numbers: a row for each duty, one after the other for those of a scope. There may be half a million, and
 * most of them nobody ever looks at by themselves.
 */
import type { Role } from '@taiseizu/catalogue'
import { grown } from './grown'
import { fieldPlaces, rolePlaces, rolesInOrder } from './order'
import type { Exclusion } from './records'

/** Who holds a role, by the rows of assignments: nobody, one (by far the most frequent, and kept without a list), or several. */
export type Held = number | readonly number[] | undefined

/** A place for each role. */
export const slots = rolesInOrder.length

/** Where in a table by field and role something is said. */
export const placeInFields = (field: string, role: Role): number =>
  (fieldPlaces.get(field) ?? 0) * slots + rolePlaces[role]

export class DutyRows {
  /** By row and role: 0 for nobody, the row of an assignment + 1, or - the place of a list - 1. */
  private held = new Int32Array(0)
  private readonly lists: (readonly number[])[] = []
  private readonly freeLists: number[] = []
  private closed = new Uint8Array(0)
  private readonly exclusions = new Map<number, readonly Exclusion[]>()
  private end = 0

  /** Room for that many more, made at once. */
  reserve(count: number): void {
    this.growTo(this.end + count)
  }
  /** Rows for the duties of a scope. @returns the first. */
  allot(count: number): number {
    const first = this.end
    this.end += count
    this.growTo(this.end)
    return first
  }
  /** Nothing is said of these any more; the rows are left lying. */
  clear(first: number, count: number): void {
    for (let row = first; row < first + count; row += 1) {
      for (let role = 0; role < slots; role += 1) this.setOwn(row, role, undefined)
      this.setExclusions(row, noExclusions)
    }
  }

  /** Who holds a role by an assignment of this very duty. */
  own(row: number, role: number): Held {
    const held = this.held[row * slots + role] ?? 0
    if (held === 0) return undefined
    return held > 0 ? held - 1 : this.lists[-held - 1]
  }
  isFree(row: number, role: number): boolean {
    return this.held[row * slots + role] === 0
  }
  setOwn(row: number, role: number, held: Held): void {
    const at = row * slots + role
    const before = this.held[at] ?? 0
    if (typeof held !== 'object') {
      if (before < 0) this.freeLists.push(-before - 1)
      this.held[at] = held === undefined ? 0 : held + 1
      return
    }
    const place = before < 0 ? -before - 1 : (this.freeLists.pop() ?? this.lists.length)
    this.lists[place] = held
    this.held[at] = -place - 1
  }

  isOpen(row: number): boolean {
    return this.closed[row] === 0
  }
  /** The exclusions that take it out, by id. */
  exclusionsOf(row: number): readonly Exclusion[] {
    return this.closed[row] === 0 ? noExclusions : (this.exclusions.get(row) ?? noExclusions)
  }
  setExclusions(row: number, exclusions: readonly Exclusion[]): void {
    if (exclusions.length === 0) {
      if (this.closed[row] === 1) this.exclusions.delete(row)
      this.closed[row] = 0
      return
    }
    this.exclusions.set(row, exclusions)
    this.closed[row] = 1
  }

  private growTo(rows: number): void {
    this.closed = grown(this.closed, rows)
    this.held = grown(this.held, this.closed.length * slots)
  }
}

const noExclusions: readonly Exclusion[] = []
