/**
 * What several findings ask of a design is worked out once, and again only where an edit can have changed it. A rule keeps nothing by
 * itself: what it remembered would be wrong after the next edit.
 */
import type { Design, Same } from '@taiseizu/core'

const same: Same<unknown> = Object.is

/** A question about the whole design. Whoever asked hears of another answer only where `isSame` tells it from the one before. */
export function question<Answer>(
  ask: (design: Design) => Answer,
  isSame: Same<Answer> = same,
): (design: Design) => Answer {
  const key = {}
  return (design) => design.remembered(key, undefined, () => ask(design), isSame)
}

/** A question about one thing in the design. */
export function questionAbout<Subject, Answer>(
  ask: (design: Design, subject: Subject) => Answer,
  isSame: Same<Answer> = same,
): (design: Design, subject: Subject) => Answer {
  const key = {}
  return (design, subject) => design.remembered(key, subject, (one) => ask(design, one), isSame)
}
