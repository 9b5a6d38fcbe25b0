import { type Workspace, applySettled } from '@taiseizu/core'
import { castDraft } from 'immer'
import { type Step, withStep } from './history'
import { moved } from './kept/work'
import { tellOrigin } from './lineage'
import { renamedOnScreen, variantAfter } from './renamed'
import type { EditorState, Slice, WorkspaceSlice } from './state'

/** The state so many steps later in the history, or earlier. */
function stateMoved(state: EditorState, by: number) {
  const { workspace, past, future, variantId } = state
  if (workspace === null) return {}
  const made = by < 0 ? past.slice(by).toReversed() : future.slice(0, by)
  const work = moved({ workspace, past, future }, by)
  const { workspace: next } = work
  const changes = made.flatMap((step) => (by < 0 ? step.inverse : step.changes))
  return {
    workspace: castDraft(next),
    past: castDraft(work.past),
    future: castDraft(work.future),
    variantId: shownIn(next, variantAfter(changes, variantId)),
    ...castDraft(renamedOnScreen(state, changes)),
  }
}

/** The variant that is shown, if it is still there, else the first. */
const shownIn = ({ variants }: Workspace, id: string): string =>
  variants.some((variant) => variant.id === id) ? id : (variants[0]?.id ?? '')

export const workspaceSlice: Slice<WorkspaceSlice> = (set, get) => ({
  workspace: null,
  variantId: '',
  past: [],
  future: [],

  apply(label, asked) {
    const { workspace, selection, others, variantId, past } = get()
    if (workspace === null || asked.length === 0 || !get().mayEdit()) return false
    const { workspace: next, changes, inverse } = applySettled(workspace, asked)
    tellOrigin(next, workspace, changes)
    const besides = others.length > 0 && { others }
    const step: Step = { label, changes, inverse, selection, ...besides, variantId, at: Date.now() }
    set({
      workspace: castDraft(next),
      past: castDraft(withStep(past, step)),
      future: [],
      variantId: shownIn(next, variantAfter(changes, variantId)),
      finding: null,
      preview: null,
      ...castDraft(renamedOnScreen(get(), changes)),
    })
    return true
  },

  undo() {
    const step = get().past.at(-1)
    if (step === undefined || !get().mayEdit()) return null
    set({
      ...stateMoved({ ...get(), variantId: step.variantId }, -1),
      selection: step.selection,
      others: castDraft(step.others ?? []),
      finding: null,
      preview: null,
    })
    return step
  },

  redo() {
    const [step] = get().future
    if (step === undefined || !get().mayEdit()) return null
    set({ ...stateMoved({ ...get(), variantId: step.variantId }, 1), finding: null, preview: null })
    return step
  },

  goTo(done) {
    const by = done - get().past.length
    if (by === 0 || !get().mayEdit()) return
    set({ ...stateMoved(get(), by), finding: null, preview: null })
  },

  show: (variantId) => set({ variantId, finding: null, preview: null }),
})
