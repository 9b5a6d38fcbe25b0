/** The boxes of a picture as the hierarchy has them: also those under executives, which the picture sets below them. */
import type { Picture, Tally, UnitBox } from '../model/model'
import { addMarks, marksWithScopes, noMarks } from '../model/marks'

function* walk(boxes: readonly UnitBox[]): Generator<UnitBox> {
  for (const box of boxes) {
    yield box
    yield* walk(box.children)
  }
}

/** All boxes but those of providers, as the picture lists them. */
export const boxesIn = (picture: Picture): readonly UnitBox[] => [
  ...walk([...picture.executives, ...picture.collegial, ...picture.divisions]),
]

/** The boxes without a unit above them, each with all that is below it by `parent`. Cost: linear in the boxes. */
export function hierarchyOf(picture: Picture): readonly UnitBox[] {
  const below = new Map<string, UnitBox[]>()
  for (const box of boxesIn(picture)) {
    const above = box.unit.parent?.id ?? ''
    const known = below.get(above)
    if (known === undefined) below.set(above, [box])
    else known.push(box)
  }
  const whole = (box: UnitBox): UnitBox => {
    const children = (below.get(box.unit.id) ?? []).map(whole)
    return {
      ...box,
      under: undefined,
      children,
      inside: children.reduce((sum, child) => sum + 1 + child.inside, 0),
      allMarks: [box.marks, ...box.scopes.map(({ marks }) => marks), ...children.map((child) => child.allMarks)].reduce(
        addMarks,
        noMarks,
      ),
      tally: sumOf([ownTally(box), ...children.map((child) => child.tally)]),
    }
  }
  return (below.get('') ?? []).map(whole)
}

const combined = (a: Tally, b: Tally, sign: 1 | -1): Tally => {
  const sum: Record<keyof Tally, number> = { ...a }
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += sign * b[key]
  return sum
}
const ownTally = (box: UnitBox): Tally =>
  box.children.reduce((rest, child) => combined(rest, child.tally, -1), box.tally)
const sumOf = (tallies: readonly Tally[]): Tally => tallies.reduce((sum, tally) => combined(sum, tally, 1))

/** A box by its name and what was found in it, in its scopes too. */
export const inShort = (box: UnitBox): UnitBox => ({
  ...box,
  marks: marksWithScopes(box),
  scopes: [],
  chips: [],
  children: box.children.map(inShort),
})

/** The picture by its names. */
export const pictureInShort = (picture: Picture): Picture => ({
  ...picture,
  executives: picture.executives.map(inShort),
  collegial: picture.collegial.map(inShort),
  divisions: picture.divisions.map(inShort),
  providers: picture.providers.map(inShort),
})
