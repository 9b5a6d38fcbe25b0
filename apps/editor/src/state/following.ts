/** Checks that go on beside the editor: each variant that was looked at last has one, and after an edit it asks only who can have changed his answer. */
import type { Workspace } from '@taiseizu/core'
import { type CheckProgress, LiveCheck, type Report, type Rule } from '@taiseizu/rules'
import { changesBetween } from './lineage'

/** What has been found so far. */
export interface CheckedReport extends Report {
  /** How much of the check has been made: 0 (nothing found says nothing yet) to 1. */
  readonly checked: number
}

/** A check under way, or made; `workspace` is what it stands at. */
export interface Followed {
  readonly live: LiveCheck
  readonly today: string
  workspace: Workspace
  steps: Generator<CheckProgress, undefined> | null
  checked: number
  report: CheckedReport
}

/** So many milliseconds of a check are made at a time: the browser draws and answers between two slices. */
export const slice = 6

/** The rules, once they are there, and for how many milliseconds a check may hold up who asks for it. */
let rules: readonly Rule[] | null = null
let atOnce = 0

/** From here on variants are checked: a small one when it is asked for, a large one step by step. */
export function checkBy(all: readonly Rule[], milliseconds: number): void {
  rules = all
  atOnce = milliseconds
}

/** Begins with a variant: the design is there at once, the findings where they are found soon enough. */
export function followed(workspace: Workspace, variantId: string, today: string): Followed {
  const live = new LiveCheck(workspace, variantId, { today })
  const made: Followed = { live, today, workspace, steps: null, checked: 0, report: { ...live.report, checked: 0 } }
  advance(made, atOnce)
  tell(made)
  return made
}

/** Follows edits; `false` where the workspace is not known to come of the one that was checked. */
export function follow(one: Followed, workspace: Workspace): boolean {
  const changes = changesBetween(one.workspace, workspace)
  if (changes === null) return false
  if (changes.length > 0) one.live.apply(changes, workspace, true)
  one.workspace = workspace
  if (one.checked === 1 && !one.live.isWhole) {
    // All of it is to be looked at again.
    Object.assign(one, { checked: 0, steps: null })
    advance(one, atOnce)
  }
  tell(one)
  return true
}

/** Goes on with a check for so many milliseconds, if there is something left to do. */
export function advance(one: Followed, milliseconds: number): void {
  if (rules === null) return
  const end = performance.now() + milliseconds
  while (one.checked < 1 && performance.now() < end) {
    one.steps ??= one.live.checking(rules)
    const { done, value } = one.steps.next()
    one.checked = done === true ? 1 : Math.min(0.99, value.done / Math.max(1, value.all))
  }
}

/** From here on the report says what has been found by now. */
export const tell = (one: Followed): void => void (one.report = { ...one.live.report, checked: one.checked })
