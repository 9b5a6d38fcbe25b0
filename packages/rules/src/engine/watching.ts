/**
 * Asks the rules of a round so that what they read is noted, for each of them by itself; and after an edit again only those, and about that,
 * for which it can have changed something.
 */
import type { Design, Duty, Items, Parts, Scope, Task } from '@taiseizu/core'
import { type Listener, type Part, type Place, type Round, askOne, isBorne, signsOf } from './rounds'
import type { Context, Eaches } from './rule'

export interface Watcher extends Listener {
  /**
   * Which part is at work from here on. `duty`: what it finds there it finds at that duty of the scope, and need not look for again while only
   * others change.
   */
  turnTo(part: Parts, duty?: Duty): void
}

/** Asks parts of a round about a place and all that is looked at there. */
export function askNoted(
  round: Round,
  place: Eaches[Place],
  parts: Parts,
  design: Design,
  context: Context,
  watcher: Watcher,
): void {
  for (const part of round.own)
    if ((part.bit & parts) !== 0) {
      watcher.turnTo(part.bit)
      if (part.sought === 0 || isBorne(part.sought, signsOf(round.place, place, design)))
        askOne(part, place, design, context, watcher)
    }
  if (round.place !== 'scope') return
  const scope = place as Scope
  const duties: Duty[] = []
  // Which duties there are is something that each of the parts has read, though there may be none to hand to it.
  for (const { bit } of [...round.duties, ...round.assignments])
    if ((bit & parts) !== 0) {
      watcher.turnTo(bit)
      duties.length = 0
      scope.eachDuty((duty) => duties.push(duty))
    }
  for (const duty of duties) askAtDuty(round, duty, parts, design, context, watcher)
  for (const part of round.assignments)
    if ((part.bit & parts) !== 0) {
      watcher.turnTo(part.bit)
      scope.eachAssignmentAside((assignment) => askOne(part, assignment, design, context, watcher))
    }
  if ((round.counts & parts) !== 0 && watcher.counted !== undefined) {
    watcher.turnTo(round.counts)
    watcher.counted(scope, design.countsIn(scope))
  }
}

/** Asks parts of a round about some duties alone; those that are asked about everything anyhow are left out. */
export function askAboutSome(
  round: Round,
  items: Items,
  but: Parts,
  design: Design,
  context: Context,
  watcher: Watcher,
): void {
  for (const [item, parts] of items) askAtDuty(round, item as Duty, parts & ~but, design, context, watcher)
}

/** A duty, and the assignments that are said of it. */
function askAtDuty(round: Round, duty: Duty, parts: Parts, design: Design, context: Context, watcher: Watcher): void {
  for (const part of partsFor(round, duty.task)) {
    if ((part.bit & parts) === 0) continue
    watcher.turnTo(part.bit, duty)
    // Where it bears less than is sought nothing else of it is read: who holds what may change without a question.
    if (part.sought !== 0 && !isBorne(part.sought, design.signs.ofDuty(duty))) continue
    if (duty.isOpen) askOne(part, duty, design, context, watcher)
  }
  for (const part of round.assignments) {
    if ((part.bit & parts) === 0) continue
    watcher.turnTo(part.bit, duty)
    duty.eachAssignment((assignment) => askOne(part, assignment, design, context, watcher))
  }
}

const byTask = new WeakMap<Round, Map<Task, readonly Part[]>>()

/** The parts that are asked about duties of a task. */
function partsFor(round: Round, task: Task): readonly Part[] {
  let known = byTask.get(round)
  if (known === undefined) byTask.set(round, (known = new Map()))
  let parts = known.get(task)
  if (parts === undefined) known.set(task, (parts = round.duties.filter(({ rule }) => rule.ofTask?.(task) ?? true)))
  return parts
}
