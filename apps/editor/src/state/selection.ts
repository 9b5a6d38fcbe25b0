import { castDraft } from 'immer'
import type { SelectionSlice, Slice } from './state'

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: null,
  finding: null,
  preview: null,
  select: (subject) => set({ selection: subject, finding: null, preview: null }),
  lookAt: (finding, subject) =>
    set((state) => {
      state.finding = finding
      state.preview = null
      if (subject !== undefined) state.selection = subject
    }),
  tryOut: (changes) => set({ preview: castDraft(changes) }),
})
