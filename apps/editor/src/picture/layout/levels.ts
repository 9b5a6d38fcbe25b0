/** How deep boxes lie in each other, and which are closed for no more than some of that to be seen. */
import type { Picture, UnitBox } from '../model/model'

/** The boxes to close for so many levels to be seen. */
export function closedAt(picture: Picture, levels: number): readonly string[] {
  const closed: string[] = []
  const visit = (boxes: readonly UnitBox[], level: number) => {
    for (const box of boxes) {
      if (box.children.length > 0 && level >= levels) closed.push(box.unit.id)
      visit(box.children, level + 1)
    }
  }
  visit(topOf(picture), 1)
  return closed
}

/** How many levels of boxes there are. */
export const levelsIn = (picture: Picture): number => Math.max(0, ...topOf(picture).map(levelsOf))

const topOf = ({ executives, collegial, divisions }: Picture) => [...executives, ...collegial, ...divisions]

const known = new WeakMap<UnitBox, number>()

function levelsOf(box: UnitBox): number {
  const before = known.get(box)
  if (before !== undefined) return before
  const levels = 1 + Math.max(0, ...box.children.map(levelsOf))
  known.set(box, levels)
  return levels
}
