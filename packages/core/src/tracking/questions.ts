import type { Tracker } from './tracker'

interface Answered {
  answer: unknown
  readonly reader: number
  readonly cell: number
}

interface Fixed {
  readonly units: unknown[]
  readonly scopes: unknown[]
  readonly others: Map<unknown, unknown>
}

/** What has a number of its own among its kind. */
interface Placed {
  readonly type: 'unit' | 'scope'
  readonly slot: number
}

const isPlaced = (subject: unknown): subject is Placed => {
  if (typeof subject !== 'object' || subject === null) return false
  const { type, slot } = subject as Partial<Placed>
  return slot !== undefined && (type === 'unit' || type === 'scope')
}

/** Whether two answers are the same: then nobody who knows the one needs to hear the other. */
export type Same<Answer> = (one: Answer, other: Answer) => boolean

/**
 * Answers that were worked out once, for one design.
 *
 * Without a tracker that watches they are kept as they are. With one each answer is a reader of its own: after an edit it is worked out
 * again if it can have changed, and whoever read it is asked again only where it did.
 */
export class Questions {
  private readonly tracker: Tracker
  private readonly answers = new Map<object, Map<unknown, Answered>>()
  /** Where nobody watches: for each question the answers alone; about units and scopes by their slots. */
  private readonly fixed = new Map<object, Fixed>()

  constructor(tracker: Tracker) {
    this.tracker = tracker
  }

  answer<Subject, Answer>(
    question: object,
    subject: Subject,
    ask: (subject: Subject) => Answer,
    same: Same<Answer>,
  ): Answer {
    if (!this.tracker.isWatching) return this.once(question, subject, ask)
    let known = this.answers.get(question)
    if (known === undefined) this.answers.set(question, (known = new Map()))
    const answered = known.get(subject)
    if (answered !== undefined) {
      if (this.tracker.isSoiled(answered.reader)) this.askAgain(answered, subject, ask, same)
      this.tracker.read(answered.cell)
      return answered.answer as Answer
    }
    const made: Answered = {
      answer: undefined,
      cell: this.tracker.newCells(1),
      reader: this.tracker.enrol(1, () => this.askAgain(made, subject, ask, same)),
    }
    made.answer = this.tracker.during(made.reader, 1, () => ask(subject))
    known.set(subject, made)
    this.tracker.read(made.cell)
    return made.answer as Answer
  }

  private once<Subject, Answer>(question: object, subject: Subject, ask: (subject: Subject) => Answer): Answer {
    let known = this.fixed.get(question)
    if (known === undefined) this.fixed.set(question, (known = { units: [], scopes: [], others: new Map() }))
    if (!isPlaced(subject)) {
      const { others } = known
      if (!others.has(subject)) others.set(subject, ask(subject))
      return others.get(subject) as Answer
    }
    const { slot } = subject
    const bySlot = subject.type === 'unit' ? known.units : known.scopes
    const answer = bySlot[slot]
    if (answer !== undefined) return answer as Answer
    const given = ask(subject)
    // One after the other: a list with great gaps would become a table.
    while (bySlot.length <= slot) bySlot.push(undefined)
    bySlot[slot] = given
    return given
  }

  private askAgain<Subject, Answer>(
    answered: Answered,
    subject: Subject,
    ask: (subject: Subject) => Answer,
    same: Same<Answer>,
  ): void {
    const answer = this.tracker.during(answered.reader, 1, () => ask(subject))
    if (same(answered.answer as Answer, answer)) return
    answered.answer = answer
    this.tracker.touch(answered.cell)
  }
}

/** The same things in the same order. */
export const sameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/** The same things, in whatever order. */
export const sameSet = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean => {
  if (one.size !== other.size) return false
  for (const item of one) if (!other.has(item)) return false
  return true
}
