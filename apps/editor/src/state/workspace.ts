import { applyChanges } from '@taiseizu/core'
import { castDraft } from 'immer'
import { type Step, keptSteps } from './history'
import type { Slice, WorkspaceSlice } from './state'

export const workspaceSlice: Slice<WorkspaceSlice> = (set, get) => ({
  workspace: null,
  variantId: '',
  past: [],
  future: [],

  apply(label, changes) {
    const { workspace, selection, variantId, past } = get()
    if (workspace === null || changes.length === 0) return
    const { workspace: next, inverse } = applyChanges(workspace, changes)
    const step: Step = { label, changes, inverse, selection, variantId }
    set({
      workspace: castDraft(next),
      past: castDraft([...past.slice(-keptSteps + 1), step]),
      future: [],
      finding: null,
      preview: null,
    })
  },

  undo() {
    const { workspace, past, future } = get()
    const step = past.at(-1)
    if (workspace === null || step === undefined) return null
    set({
      workspace: castDraft(applyChanges(workspace, step.inverse).workspace),
      past: castDraft(past.slice(0, -1)),
      future: castDraft([step, ...future]),
      selection: step.selection,
      others: [],
      variantId: step.variantId,
      finding: null,
      preview: null,
    })
    return step
  },

  redo() {
    const { workspace, past, future } = get()
    const [step, ...rest] = future
    if (workspace === null || step === undefined) return null
    set({
      workspace: castDraft(applyChanges(workspace, step.changes).workspace),
      past: castDraft([...past, step]),
      future: castDraft(rest),
      variantId: step.variantId,
      finding: null,
      preview: null,
    })
    return step
  },

  show: (variantId) => set({ variantId, finding: null, preview: null }),
})
