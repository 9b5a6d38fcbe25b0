import type { SubjectReference } from '@taiseizu/rules'
import type { Slice } from './slice'

/** One selection for the whole workbench: what is selected in one view is selected in all. */
export interface SelectionSlice {
  readonly selection: SubjectReference | null
  /** The key of the finding that is looked at: its proof is shown on the picture. */
  readonly finding: string | null
  select(subject: SubjectReference | null): void
  lookAt(finding: string | null, subject?: SubjectReference | null): void
}

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: null,
  finding: null,
  select: (subject) => set({ selection: subject, finding: null }),
  lookAt: (finding, subject) =>
    set((state) => {
      state.finding = finding
      if (subject !== undefined) state.selection = subject
    }),
})
