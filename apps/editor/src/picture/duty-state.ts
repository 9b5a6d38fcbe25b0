/** How duties stand, told the same way in every view. */
import type { Design, Duty } from '@taiseizu/core'
import type { DutyState } from '../ui/signs'

/** Worst first. */
export const stateOrder: readonly DutyState[] = [
  'gap',
  'unperformed',
  'unanswered',
  'contested',
  'unauthorised',
  'covered',
  'relieved',
  'excluded',
]

export const worse = (a: DutyState, b: DutyState): DutyState => (stateOrder.indexOf(a) <= stateOrder.indexOf(b) ? a : b)

/** Its coverage; and where it is covered, whether who answers for it may do what it needs. */
export function stateOf(design: Design, duty: Duty): DutyState {
  const status = design.statusOf(duty)
  return status === 'covered' && design.coverage.matchOf(duty).state === 'mismatched' ? 'unauthorised' : status
}

/** Who performs it: own people, outsiders, or both. */
export type Sourcing = 'in-house' | 'outsourced' | 'shared'

/** `null` where nobody performs it. */
export function sourcingOf(design: Design, duty: Duty): Sourcing | null {
  const performing = design.holding(duty, 'R')
  if (performing.length === 0) return null
  const inside = performing.filter((assignment) => assignment.isInside).length
  if (inside === performing.length) return 'in-house'
  return inside === 0 ? 'outsourced' : 'shared'
}
