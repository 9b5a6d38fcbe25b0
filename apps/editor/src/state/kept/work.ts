/** What must not be lost, and how it changes: a work is what was opened or begun, with everything that was done to it since. */
import { type Workspace, type WorkspaceSource, applyChanges } from '@taiseizu/core'
import { type Step, withStep } from '../history'
import { tellOrigin } from '../lineage'

/** Only what a journal tells; what is on the screen besides is kept elsewhere, and may be a moment old. */
export interface Work {
  readonly workspace: Workspace
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** The file behind a work. */
export interface WorkFile {
  readonly fileName: string
  readonly source: WorkspaceSource | null
}

/** A work to begin with, or to take up again. */
export interface Opened {
  /** Which work it is, where it was kept before: its file and its snapshots are found by that. */
  readonly work?: string
  /** When it was put on the shelf, in milliseconds since 1970. */
  readonly at?: number
  readonly workspace: Workspace
  readonly source: WorkspaceSource | null
  readonly fileName: string
  readonly inFile?: Workspace | null
  readonly variantId?: string
  readonly past?: readonly Step[]
  readonly future?: readonly Step[]
}

/** One thing that happened to a work. */
export type WorkEvent =
  | { readonly is: 'step'; readonly step: Step }
  /** Forwards (redo) or back (undo) by so many steps. */
  | { readonly is: 'move'; readonly by: number }

/**
 * What happened between two states of one work.
 *
 * @returns `null` where it cannot be told as one event: then the work as it is has to be kept.
 */
export function eventBetween(before: Work, after: Work): WorkEvent | null {
  const by = after.past.length - before.past.length
  const last = after.past.at(-1)
  const isStep = last !== undefined && last !== before.past.at(-1) && after.future.length === 0
  if (isStep && isTail(before.past, after.past.slice(0, -1)) && before.future[0] !== last)
    return { is: 'step', step: last }
  const [then, now] = [timeline(before), timeline(after)]
  if (by !== 0 && then.length === now.length && then.every((step, place) => step === now[place]))
    return { is: 'move', by }
  return null
}

const timeline = ({ past, future }: Work): readonly Step[] => [...past, ...future]

/** Whether what is left of a past is its end: the oldest steps are forgotten when there are too many. */
const isTail = (past: readonly Step[], rest: readonly Step[]): boolean =>
  past.at(-1) === rest.at(-1) && rest.length <= past.length && past.length - rest.length <= 1

/** @throws where the event does not fit the work, which a damaged record can bring about. */
export function afterEvent(work: Work, event: WorkEvent): Work {
  if (event.is === 'move') return moved(work, event.by)
  const { workspace } = applyChanges(work.workspace, event.step.changes)
  tellOrigin(workspace, work.workspace, event.step.changes)
  return {
    workspace,
    past: withStep(work.past, event.step),
    future: [],
  }
}

/** The work so many steps later in its history (or earlier, where negative). */
export function moved({ workspace, past, future }: Work, by: number): Work {
  const steps = [...past, ...future]
  const now = past.length + by
  if (!Number.isInteger(by) || now < 0 || now > steps.length) throw new Error('the history has no such place')
  const changes =
    by < 0
      ? steps
          .slice(now, past.length)
          .toReversed()
          .flatMap((step) => step.inverse)
      : steps.slice(past.length, now).flatMap((step) => step.changes)
  const { workspace: after } = applyChanges(workspace, changes)
  tellOrigin(after, workspace, changes)
  return {
    workspace: after,
    past: steps.slice(0, now),
    future: steps.slice(now),
  }
}
