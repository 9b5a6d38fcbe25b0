/** What follows from the state: worked out once for the same state, never stored; after an edit only what that can have changed. */
import { type Change, type Design, type Workspace, applyChanges, designOf } from '@taiseizu/core'
import { type Finding, LiveCheck, type Report, check, rules } from '@taiseizu/rules'
import { changesBetween } from './lineage'
import type { EditorState } from './state'

/** A variant as it was looked at last. */
interface Followed {
  readonly live: LiveCheck
  readonly today: string
  workspace: Workspace
  report: Report
}

/** By variant, what was looked at last at the end: to and fro between a few costs little. */
const followed = new Map<string, Followed>()
const least = 3
let mostFollowed = least

/** The day of the check, as long as nobody says another. */
let day = ''

function follow(workspace: Workspace, variantId: string, today: string): Followed {
  day = today
  const known = followed.get(variantId)
  if (known?.workspace === workspace && known.today === today) return known
  const changes = known?.today === today ? changesBetween(known.workspace, workspace) : null
  followed.delete(variantId)
  if (known !== undefined && changes !== null) {
    known.live.apply(changes, workspace)
    known.workspace = workspace
    known.report = known.live.report
    followed.set(variantId, known)
    return known
  }
  const live = new LiveCheck(workspace, variantId, { rules, today })
  const made = { live, today, workspace, report: live.report }
  followed.set(variantId, made)
  for (const id of followed.keys()) if (followed.size > mostFollowed) followed.delete(id)
  return made
}

/** From here on nothing is said of a day: what is asked without one is of this. */
export const checkOn = (today: string): void => void (day = today)

/** The variant on the screen, compiled; `null` while nothing is open. Another object after each edit. */
export const designOfState = ({ workspace, variantId }: Pick<EditorState, 'workspace' | 'variantId'>): Design | null =>
  workspace === null ? null : follow(workspace, variantId, day).report.design

/** What the rules find in it on a day. */
export const reportOfState = (
  { workspace, variantId }: Pick<EditorState, 'workspace' | 'variantId'>,
  today: string,
): Report | null => (workspace === null ? null : follow(workspace, variantId, today).report)

/** What the rules find in a variant that is held beside others: as many as are held together are followed together. */
export function reportOfVariant(workspace: Workspace, variantId: string, today: string, together: number): Report {
  // The one on the screen is followed besides.
  mostFollowed = Math.max(least, together + 1)
  return follow(workspace, variantId, today).report
}

/** The finding that is looked at, if it is still there. */
export const findingOfState = (state: EditorState, today: string): Finding | null =>
  state.finding === null
    ? null
    : (reportOfState(state, today)?.findings.find((finding) => finding.key === state.finding) ?? null)

const previews = new WeakMap<readonly Change[], { readonly workspace: Workspace; readonly report: Report }>()

/** What the rules would find if the changes that are pointed at were made; `null` where none are. */
export function previewOfState(state: EditorState, today: string): Report | null {
  const { workspace, variantId, preview } = state
  if (workspace === null || preview === null) return null
  const known = previews.get(preview)
  if (known?.workspace === workspace) return known.report
  const report = check(designOf(applyChanges(workspace, preview).workspace, variantId), { rules, today })
  previews.set(preview, { workspace, report })
  return report
}
