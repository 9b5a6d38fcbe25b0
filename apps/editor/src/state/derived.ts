/** What follows from the state: worked out once for the same state, never stored; after an edit only what that can have changed. */
import { type Change, type Design, type Workspace, applyChanges } from '@taiseizu/core'
import type { Finding, Rule } from '@taiseizu/rules'
import { type CheckedReport, type Followed, advance, checkBy, follow, followed, slice, tell } from './following'
import { tellOrigin } from './lineage'
import type { EditorState } from './state'

/** By variant, what was looked at last at the end: to and fro between a few costs little. */
const known = new Map<string, Followed>()
const least = 3
let mostKnown = least

/** The day of the check, as long as nobody says another. */
let day = ''

type Shown = Pick<EditorState, 'workspace' | 'variantId'>

function checkOf(workspace: Workspace, variantId: string, today: string): Followed {
  day = today
  const before = known.get(variantId)
  if (before?.workspace === workspace && before.today === today) return before
  known.delete(variantId)
  const now = before?.today === today && follow(before, workspace) ? before : followed(workspace, variantId, today)
  known.set(variantId, now)
  for (const id of known.keys()) if (known.size > mostKnown) known.delete(id)
  return now
}

/** From here on nothing is said of a day: what is asked without one is of this. */
export const checkOn = (today: string): void => void (day = today)

/** The variant on the screen, compiled; `null` while nothing is open. Another object after each edit. */
export const designOfState = ({ workspace, variantId }: Shown): Design | null =>
  workspace === null ? null : checkOf(workspace, variantId, day).report.design

/** What the rules find in it on a day, as far as it has been checked. */
export const reportOfState = ({ workspace, variantId }: Shown, today: string): CheckedReport | null =>
  workspace === null ? null : checkOf(workspace, variantId, today).report

/**
 * What the rules find in a variant that is held beside others, checked in slices: yields how much of it is done, 0 to 1.
 * As many as are held together are followed together.
 */
export function* checkingVariant(
  { workspace, variantId }: { readonly workspace: Workspace; readonly variantId: string },
  today: string,
  together: number,
  rules: readonly Rule[],
): Generator<number, CheckedReport> {
  // The one on the screen is followed besides.
  mostKnown = Math.max(least, together + 1)
  checkBy(rules, slice)
  const one = checkOf(workspace, variantId, today)
  while (one.checked < 1) {
    advance(one, slice)
    if (one.checked === 1) tell(one)
    yield one.checked
  }
  return one.report
}

/** The finding that is looked at, if it is still there. */
export const findingOfState = (state: EditorState, today: string): Finding | null =>
  state.finding === null
    ? null
    : (reportOfState(state, today)?.findings.find((finding) => finding.key === state.finding) ?? null)

/** Where changes are tried out: a second check of the variant on the screen, so that what is shown beside stays as it is. */
interface Trial {
  readonly variantId: string
  readonly check: Followed
  /** What it stands at: of which workspace, with which changes tried out. */
  base: Workspace
  tried: readonly Change[] | null
}
let trial: Trial | null = null

function trialOf({ workspace, variantId, preview }: EditorState, today: string): Trial | null {
  if (workspace === null || preview === null) return null
  if (trial?.variantId === variantId && trial.check.today === today) {
    if (trial.base === workspace && trial.tried === preview) return trial
  } else trial = null
  if (trial !== null && takeBack(trial) && follow(trial.check, workspace)) trial.base = workspace
  else trial = { variantId, check: followed(workspace, variantId, today), base: workspace, tried: null }
  if (preview.length > 0) {
    const { workspace: after, inverse } = applyChanges(workspace, preview)
    tellOrigin(after, workspace, preview)
    follow(trial.check, after)
    undone.set(after, inverse)
  }
  trial.tried = preview
  return trial
}

/** By the workspace in which changes are tried out, what takes them back. */
const undone = new WeakMap<Workspace, readonly Change[]>()

function takeBack({ check, base }: Trial): boolean {
  const inverse = undone.get(check.workspace)
  if (inverse === undefined) return check.workspace === base
  check.live.apply(inverse, base)
  check.workspace = base
  return true
}

/** What the rules would find if the changes that are pointed at were made; `null` where none are, or it is still being checked. */
export function previewOfState(state: EditorState, today: string): CheckedReport | null {
  const report = trialOf(state, today)?.check.report ?? null
  return report?.checked === 1 ? report : null
}

/**
 * Goes on for so many milliseconds with the check of what is on the screen, then of what is tried out.
 *
 * @returns how much of the former is done, 0 to 1, and whether there is nothing left to do. What was found is told in reports from
 *   here on where it is asked for, or all is found.
 */
export function checkMore(state: EditorState, today: string, milliseconds: number, isToldNow: boolean) {
  const { workspace, variantId } = state
  if (workspace === null) return { checked: 1, isDone: true }
  const shown = checkOf(workspace, variantId, today)
  const tried = trialOf(state, today)?.check
  for (const one of [shown, tried]) {
    if (one === undefined || one.checked === 1) continue
    advance(one, milliseconds)
    if (isToldNow || one.checked === 1) tell(one)
    break
  }
  return { checked: shown.checked, isDone: shown.checked === 1 && (tried === undefined || tried.checked === 1) }
}

/** Whether something that is on the screen has not been checked yet. */
export const isToCheck = (state: EditorState, today: string): boolean =>
  reportOfState(state, today)?.checked !== 1
    ? state.workspace !== null
    : (trialOf(state, today)?.check.checked ?? 1) < 1
