/** The orders in which things are listed: never that of the file. */
import { type Role, fields } from '@taiseizu/catalogue'
import { byCodeUnits } from '../workspace/order'
import type { Assignment, Duty } from './records'

/** The place of each field in the guide's order. */
export const fieldPlaces: ReadonlyMap<string, number> = new Map(fields.map(({ id }, place) => [id, place]))
/** As their letters are. */
export const rolesInOrder = ['A', 'C', 'I', 'R', 'S'] as const satisfies readonly Role[]
export const rolePlaces: Readonly<Record<Role, number>> = { A: 0, C: 1, I: 2, R: 3, S: 4 }

const byScope = (a: { readonly id: string } | undefined, b: { readonly id: string } | undefined): number =>
  a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : byCodeUnits(a.id, b.id)

/** Assignments by task, those of whole fields after them; then by scope, those without first; by unit; by role. */
export function inOrder(a: Assignment, b: Assignment): number {
  if (a.task !== b.task) {
    if (a.task === undefined) return 1
    if (b.task === undefined) return -1
    return a.task.index - b.task.index
  }
  if (a.task === undefined && a.field !== b.field)
    return (fieldPlaces.get(a.field) ?? 0) - (fieldPlaces.get(b.field) ?? 0)
  return byScope(a.scope, b.scope) || byCodeUnits(a.unit.id, b.unit.id) || rolePlaces[a.role] - rolePlaces[b.role]
}

/** Duties by task, then by scope. */
export const dutiesInOrder = (a: Duty, b: Duty): number => a.task.index - b.task.index || byScope(a.scope, b.scope)

/** Puts an item into a list in its place; the list is a new one. */
export const inserted = <Item>(list: readonly Item[], item: Item, order: (a: Item, b: Item) => number): Item[] =>
  list.toSpliced(placeFor(list, item, order), 0, item)

/** Puts an item into the very list, in its place. */
export function insertInto<Item>(list: Item[], item: Item, order: (a: Item, b: Item) => number): void {
  list.splice(placeFor(list, item, order), 0, item)
}

function placeFor<Item>(list: readonly Item[], item: Item, order: (a: Item, b: Item) => number): number {
  let from = 0
  let to = list.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (order(list[middle] as Item, item) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** A list without an item; the list is a new one, or the same where it has none. */
export function without<Item>(list: readonly Item[], item: Item): Item[] {
  const at = list.indexOf(item)
  return at < 0 ? (list as Item[]) : list.toSpliced(at, 1)
}
