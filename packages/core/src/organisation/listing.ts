/** Who has which assignments: a list for each unit and each contract. */
import type { CompiledAssignment } from './assignment'
import { fieldPlaces, rolesInOrder } from './order'
import type { CompiledOrganisation } from './organisation'
import { type Held, isList, slotOf, slots } from './scope'

/** A unit or a contract. */
interface Holder {
  theAssignments: CompiledAssignment[]
  isSorted: boolean
}

const slotsInOrder = rolesInOrder.map((role) => slotOf[role])

/**
 * Gives each unit and contract its assignments, in their order: tasks, then scopes, then roles; so nobody has to sort a million of them. They are
 * gone through as they lie in memory, scope by scope; most units have to do with few scopes, and the others' lists are sorted by task afterwards.
 */
export function listAssignments({ tasks, general, theScopes }: CompiledOrganisation): void {
  const mixed = new Set<Holder>()
  const placeOf = ({ task, field }: CompiledAssignment): number =>
    task === undefined ? tasks.length + (fieldPlaces.get(field) ?? 0) : task.index
  const give = (holder: Holder, one: CompiledAssignment) => {
    const list = holder.theAssignments
    const last = list[list.length - 1]
    if (last !== undefined && last.task !== one.task && placeOf(last) > placeOf(one)) mixed.add(holder)
    list.push(one)
  }
  const add = (one: CompiledAssignment) => {
    give(one.unit, one)
    const { contract } = one
    if (contract === undefined) return
    const last = contract.theAssignments.at(-1)
    // Here roles come before units; seldom do several units work in one place under one contract.
    if (last !== undefined && last.unit !== one.unit && last.task === one.task && last.scope === one.scope)
      contract.isSorted = false
    give(contract, one)
  }
  const list = (held: Held) => {
    if (held === undefined) return
    if (isList(held)) for (const one of held) add(one)
    else add(held)
  }
  for (const task of tasks) for (const slot of slotsInOrder) list(general.ofTask[task.index * slots + slot])
  for (let field = 0; field < fieldPlaces.size; field += 1)
    for (const slot of slotsInOrder) list(general.ofField[field * slots + slot])
  for (const { theDuties, ofField } of theScopes) {
    for (const duty of theDuties) {
      list(duty.theA)
      list(duty.theC)
      list(duty.theI)
      list(duty.theR)
      list(duty.theS)
    }
    if (ofField === undefined) continue
    for (let field = 0; field < fieldPlaces.size; field += 1)
      for (const slot of slotsInOrder) list(ofField[field * slots + slot])
  }
  for (const holder of mixed)
    holder.theAssignments = sortedByPlace(holder.theAssignments, placeOf, tasks.length + fieldPlaces.size)
  // What is said of a task where it does not apply is rare, and put in its place when somebody asks.
  for (const { astray } of theScopes)
    for (const one of astray ?? [])
      for (const holder of [one.unit, one.contract]) {
        if (holder === undefined) continue
        holder.theAssignments.push(one)
        holder.isSorted = false
      }
}

/** In the order of some places, of which there are so many; those of one place as they were. */
function sortedByPlace<Item>(items: readonly Item[], placeOf: (item: Item) => number, places: number): Item[] {
  const starts = new Int32Array(places + 1)
  const placesOfItems = new Int32Array(items.length)
  for (let at = 0; at < items.length; at += 1) {
    const place = placeOf(items[at] as Item)
    placesOfItems[at] = place
    starts[place + 1] = (starts[place + 1] ?? 0) + 1
  }
  for (let place = 0; place < places; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const sorted = [...items]
  for (let at = 0; at < items.length; at += 1) {
    const place = placesOfItems[at] ?? 0
    sorted[starts[place] ?? 0] = items[at] as Item
    starts[place] = (starts[place] ?? 0) + 1
  }
  return sorted
}
