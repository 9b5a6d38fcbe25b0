/** Which units of a kind stand under another: asked of all places at once, so that a move concerns only those above what moves. */
import { type Design, type Unit, sameList, upFrom } from '@taiseizu/core'
import { question, questionAbout } from './question'

const none: readonly Unit[] = []

/** Those of some units that are a unit or stand below it, in their order. Cost: each of them with all above it, once; then none. */
export function underOf(
  unitsIn: (design: Design) => readonly Unit[],
): (design: Design, above: Unit) => readonly Unit[] {
  const byAncestor = question((design): ReadonlyMap<Unit, readonly Unit[]> => {
    const lists = new Map<Unit, Unit[]>()
    for (const unit of unitsIn(design))
      for (const above of upFrom(unit)) {
        const list = lists.get(above)
        if (list === undefined) lists.set(above, [unit])
        else list.push(unit)
      }
    return lists
  })
  return questionAbout((design, above: Unit) => byAncestor(design).get(above) ?? none, sameList)
}
