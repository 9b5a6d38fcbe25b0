/**
 * What stands under a unit: asked of each place in the hierarchy by what stands directly below it. So a move concerns only those above what
 * moves, and only as far up as it makes a difference.
 */
import { type Design, type Unit, orderedBy, sameList } from '@taiseizu/core'
import { questionAbout } from './question'

type Mark = (design: Design, unit: Unit) => boolean

/** Those that bear a mark, by where they stand. */
export interface Marked {
  /** Whether a unit is one, or one stands below it. */
  some(design: Design, above: Unit): boolean
  /** Those at a unit and below it, one by one, in no order. Cost: they, and those between. */
  each(design: Design, above: Unit): Iterable<Unit>
  /** The same by id, kept. */
  list(design: Design, above: Unit): readonly Unit[]
}

/** How deep the question is asked place by place; what lies deeper is gone through in one walk, so that no chain of units fills the stack. */
const deepest = 100

/** @param mark what a unit bears or not, whatever stands around it. */
export function markedBy(mark: Mark): Marked {
  let depth = 0
  const isAbove = questionAbout((design, unit: Unit): boolean => {
    if (depth >= deepest) return walk(design, unit)
    depth += 1
    try {
      if (mark(design, unit)) return true
      for (const child of unit.children) if (some(design, child)) return true
      return false
    } finally {
      depth -= 1
    }
  })
  // Most units have nothing below them: not worth a question.
  const some: Mark = (design, unit) => (unit.children.length === 0 ? mark(design, unit) : isAbove(design, unit))
  const walk: Mark = (design, unit) => {
    const waiting = [unit]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (mark(design, next)) return true
      waiting.push(...next.children)
    }
    return false
  }
  function* each(design: Design, above: Unit): Generator<Unit, undefined> {
    const waiting = [above]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!some(design, next)) continue
      if (mark(design, next)) yield next
      waiting.push(...next.children)
    }
    return undefined
  }
  const list = questionAbout(
    (design, above: Unit) => [...each(design, above)].toSorted(orderedBy((unit) => unit.id)),
    sameList,
  )
  return { some, each, list }
}

/** The units that own scopes, the owner of enterprise as such aside. */
export const scopeOwners = markedBy((_, unit) => unit.ownedScopes.length > 0)
export const sirts = markedBy((_, unit) => unit.isSirt)
export const supervisions = markedBy((_, unit) => unit.isSupervision)
