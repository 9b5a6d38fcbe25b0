/** Signs that would lie over one another are one with a number: what is marked has then room to be read. */
import type { ChangeMark } from './changes'

/** A sign that is drawn, and how many others it stands for. */
export interface Sign {
  readonly mark: ChangeMark
  readonly more: number
}

/** What comes, goes or moves is told before what only changes; a larger box before a smaller one in it. */
const order: Readonly<Record<ChangeMark['kind'], number>> = { added: 0, removed: 0, moved: 0, changed: 1 }

/**
 * The signs to be drawn, by what they mark.
 *
 * Each kind has signs of its own: a number of additions is no number of removals.
 *
 * @param reach how far a sign reaches, in the measure of the marks. Cost: linear in the marks.
 */
export function signsApart(
  marks: readonly ChangeMark[],
  reach: number,
  first?: ChangeMark,
): ReadonlyMap<ChangeMark, Sign> {
  const signs = new Map<ChangeMark, { readonly mark: ChangeMark; more: number }>()
  const taken = new Map<string, { readonly mark: ChangeMark; more: number }>()
  const size = ({ rect }: ChangeMark) => rect.width * rect.height
  const rank = (mark: ChangeMark) => (mark === first ? -1 : order[mark.kind])
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a))) {
    const { x, y, width } = mark.rect
    const [column, row] = [Math.floor((x + width) / reach), Math.floor(y / reach)]
    const near = [-1, 0, 1]
      .flatMap((right) => [-1, 0, 1].map((down) => taken.get(`${mark.kind} ${column + right} ${row + down}`)))
      .find((other) => other !== undefined && isNear(other.mark, mark, reach))
    if (near !== undefined) {
      near.more += 1
      continue
    }
    const sign = { mark, more: 0 }
    signs.set(mark, sign)
    taken.set(`${mark.kind} ${column} ${row}`, sign)
  }
  return signs
}

const isNear = ({ rect: a }: ChangeMark, { rect: b }: ChangeMark, reach: number): boolean =>
  Math.abs(a.x + a.width - b.x - b.width) < reach && Math.abs(a.y - b.y) < reach
