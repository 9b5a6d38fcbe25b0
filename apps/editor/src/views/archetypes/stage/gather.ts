/** Badges that would lie over one another are one, with what both count. */
import type { Rect } from '../../../picture/layout/placed'
import { meets } from '../../../picture/layout/spots'
import { addMarks } from '../../../picture/model/marks'
import type { Turn } from './transition'

export interface Badge {
  readonly turn: Turn
  readonly room: Rect
}

/** On the upper edge first, in the middle: between a name on the left and marks on the right. */
const lower = [0, 1]
const across = [0.5, 1, 0]

/**
 * Each stands on an edge of its place, clear of the names as far as can be.
 *
 * @param width Of the picture: none reaches beyond it.
 * Cost: the square of the turns; there are few, for what would lie closer is gathered.
 */
export function badgesOf(
  turns: readonly Turn[],
  sizeOf: (turn: Turn) => { readonly width: number; readonly height: number },
  names: readonly Rect[],
  width: number,
): readonly Badge[] {
  const badges: Badge[] = []
  for (const turn of turns) {
    let next = badgeOf(turn, sizeOf(turn), names, width)
    for (;;) {
      const over = badges.findIndex(({ room }) => meets(room, next.room))
      const [other] = over === -1 ? [] : badges.splice(over, 1)
      if (other === undefined) break
      const both = together(other.turn, next.turn)
      next = badgeOf(both, sizeOf(both), names, width)
    }
    badges.push(next)
  }
  return badges
}

/** At the place of the one that was there first. */
const together = (one: Turn, { gone, come }: Turn): Turn => ({
  ...one,
  gone: one.gone + gone,
  come: addMarks(one.come, come),
})

function badgeOf(
  turn: Turn,
  size: { readonly width: number; readonly height: number },
  names: readonly Rect[],
  most: number,
): Badge {
  const { x, y, width, height } = turn.rect
  const rooms = lower.flatMap((down) =>
    across.map((part): Rect => ({
      ...size,
      x: Math.max(0, Math.min(most - size.width, x + (width - size.width) * part)),
      y: y + height * down - size.height / 2,
    })),
  )
  const covered = rooms.map((room) => names.filter((name) => meets(name, room)).length)
  const room = rooms[covered.indexOf(Math.min(...covered))]
  if (room === undefined) throw new Error('there is no place to choose')
  return { turn, room }
}
