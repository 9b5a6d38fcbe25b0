/** What is told of things, told of what they are folded into. */
import type { Folded } from '../model/fold'
import type { Ring } from '../stage/drawn'
import type { Emphasis, Mark, Strand } from '../stage/emphasis'

export function emphasisFolded({ clear, relations, strands, marks }: Emphasis, fold: Folded): Emphasis {
  return {
    clear: clear && new Set([...clear].map(fold.shownAs)),
    relations: new Set([...relations].flatMap((key) => fold.lineOf(key) ?? [])),
    strands: strandsFolded(strands, fold),
    marks: marksFolded(marks, fold),
  }
}

/** Between the same two folds one strand of each kind, which says how many it is. */
function strandsFolded(strands: readonly Strand[], { shownAs }: Folded): readonly Strand[] {
  const found = new Map<string, { strand: Strand; count: number }>()
  for (const strand of strands) {
    const [from, to] = [shownAs(strand.from), shownAs(strand.to)]
    if (from === to && strand.from !== strand.to) continue
    const key = `${strand.kind} ${from}>${to}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { strand: { ...strand, from, to }, count: 1 })
    else known.count += 1
  }
  return [...found.values()].map(({ strand, count }) => (count === 1 ? strand : { ...strand, text: `×${count}` }))
}

/** What is wrong is said before what is right. */
const gravity = { forbidden: 3, missing: 2, count: 1, good: 0 } as const

function marksFolded(marks: Emphasis['marks'], { shownAs }: Folded): Emphasis['marks'] {
  const all = new Map<string, Mark>()
  for (const [key, mark] of marks) {
    const shown = shownAs(key)
    const known = all.get(shown)
    if (known === undefined || gravity[mark.kind] > gravity[known.kind]) all.set(shown, mark)
  }
  return all
}

const ringsKnown = new WeakMap<
  Folded,
  { readonly of: ReadonlyMap<string, Ring>; readonly rings: ReadonlyMap<string, Ring> }
>()

/** The shares of all that is folded together. Remembered for a fold, until the rings are others. */
export function ringsFolded(rings: ReadonlyMap<string, Ring>, fold: Folded): ReadonlyMap<string, Ring> {
  const known = ringsKnown.get(fold)
  if (known?.of === rings) return known.rings
  const sums = summed(rings, fold)
  ringsKnown.set(fold, { of: rings, rings: sums })
  return sums
}

function summed(rings: ReadonlyMap<string, Ring>, { shownAs }: Folded): ReadonlyMap<string, Ring> {
  const sums = new Map<string, Ring>()
  for (const [key, ring] of rings) {
    const shown = shownAs(key)
    const [covered, trouble, half, gap] = sums.get(shown) ?? [0, 0, 0, 0]
    sums.set(shown, [covered + ring[0], trouble + ring[1], half + ring[2], gap + ring[3]])
  }
  return sums
}
