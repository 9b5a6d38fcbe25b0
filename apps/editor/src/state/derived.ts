/** What follows from the state: worked out once for the same state, never stored. */
import { type Change, type Design, type Workspace, applyChanges, designOf } from '@taiseizu/core'
import { type Finding, type Report, check, rules } from '@taiseizu/rules'
import type { EditorState } from './state'

const designs = new WeakMap<Workspace, Map<string, Design>>()

/** The variant on the screen, compiled; `null` while nothing is open. */
export function designOfState({ workspace, variantId }: Pick<EditorState, 'workspace' | 'variantId'>): Design | null {
  if (workspace === null) return null
  const known = designs.get(workspace) ?? new Map<string, Design>()
  designs.set(workspace, known)
  const design = known.get(variantId) ?? designOf(workspace, variantId)
  known.set(variantId, design)
  return design
}

const reports = new WeakMap<Design, Map<string, Report>>()

/** What the rules find in it on a day. */
export function reportOfState(state: Pick<EditorState, 'workspace' | 'variantId'>, today: string): Report | null {
  const design = designOfState(state)
  if (design === null) return null
  const known = reports.get(design) ?? new Map<string, Report>()
  reports.set(design, known)
  const report = known.get(today) ?? check(design, { rules, today })
  known.set(today, report)
  return report
}

/** The finding that is looked at, if it is still there. */
export const findingOfState = (state: EditorState, today: string): Finding | null =>
  state.finding === null
    ? null
    : (reportOfState(state, today)?.findings.find((finding) => finding.key === state.finding) ?? null)

const previews = new WeakMap<readonly Change[], Workspace>()

/** What the rules would find if the changes that are pointed at were made; `null` where none are. */
export function previewOfState(state: EditorState, today: string): Report | null {
  const { workspace, variantId, preview } = state
  if (workspace === null || preview === null) return null
  const changed = previews.get(preview) ?? applyChanges(workspace, preview).workspace
  previews.set(preview, changed)
  return reportOfState({ workspace: changed, variantId }, today)
}
