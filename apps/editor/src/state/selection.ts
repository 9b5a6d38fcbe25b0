import { castDraft } from 'immer'
import type { SubjectReference } from '@taiseizu/rules'
import type { SelectionSlice, Slice } from './state'

export const selectionSlice: Slice<SelectionSlice> = (set) => ({
  selection: null,
  others: [],
  finding: null,
  preview: null,
  select: (subject) => set({ selection: subject, others: [], finding: null, preview: null }),
  selectAlso: (subject) =>
    set(({ selection, others }) => {
      if (selection === null || selection.type !== subject.type)
        return { selection: subject, others: [], finding: null, preview: null }
      const is = (one: SubjectReference) => one.id === subject.id
      if (is(selection)) return { selection: others.at(-1) ?? null, others: castDraft(others.slice(0, -1)) }
      if (others.some(is)) return { others: castDraft(others.filter((one) => !is(one))) }
      return { selection: subject, others: castDraft([...others, selection]) }
    }),
  selectAll: (subjects) =>
    set({
      selection: subjects.at(-1) ?? null,
      others: castDraft(subjects.slice(0, -1)),
      finding: null,
      preview: null,
    }),
  lookAt: (finding, subject) =>
    set((state) => {
      state.finding = finding
      state.preview = null
      if (subject === undefined) return
      state.selection = subject
      state.others = []
    }),
  tryOut: (changes) => set({ preview: castDraft(changes) }),
})
