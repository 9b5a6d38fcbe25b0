import type { Workspace } from '@taiseizu/core'
import { castDraft } from 'immer'
import { newId } from './kept/id'
import type { Opened } from './kept/work'
import type { EditorState, FileSlice, Slice } from './state'

/** What lies longer is given up; so many no one has in mind. */
const shelved = 30

/** The shelf with what is open put on it, if it has edits that are in no file. */
function shelfWith(state: EditorState): readonly Opened[] {
  const { shelf, workspace, inFile, past, future } = state
  if (workspace === null || workspace === inFile || past.length + future.length === 0) return shelf
  return [openedOf(state, workspace), ...shelf].slice(0, shelved)
}

/** All of what is open, to be taken up again. */
export const openedOf = (state: EditorState, workspace: Workspace): Opened => {
  const { work, source, fileName, inFile, variantId, past, future } = state
  return { work, at: Date.now(), workspace, source, fileName, inFile, variantId, past, future }
}

export const fileSlice: Slice<FileSlice> = (set, get) => ({
  fileName: '',
  source: null,
  inFile: null,
  localSave: { state: 'saved' },
  refusal: null,
  opening: null,
  shelf: [],

  begin({ work = newId(), workspace, source, fileName, inFile = workspace, variantId, past = [], future = [] }) {
    if (!get().mayEdit()) return
    set({
      work,
      shelf: castDraft(shelfWith(get()).filter((one) => one.work !== work)),
      workspace: castDraft(workspace),
      source: castDraft(source),
      inFile: castDraft(inFile),
      fileName,
      variantId: variantId ?? workspace.variants[0]?.id ?? '',
      past: castDraft(past),
      future: castDraft(future),
      selection: null,
      others: [],
      finding: null,
      preview: null,
      closedUnits: [],
      refusal: null,
    })
  },
  takeUp: (place) => {
    const opened = get().shelf[place]
    if (opened === undefined || !get().mayEdit()) return
    set({ shelf: castDraft(get().shelf.filter((one) => one !== opened)) })
    get().begin(opened)
  },
  leave() {
    if (!get().mayEdit()) return
    set({
      shelf: castDraft(shelfWith(get())),
      workspace: null,
      source: null,
      inFile: null,
      past: [],
      future: [],
      selection: null,
      others: [],
      finding: null,
      preview: null,
    })
  },
  tellOpening: (opening) => set({ opening }),
  refuse: (refusal) => set({ refusal: castDraft(refusal) }),
  savedToFile: (fileName, source, written) =>
    set({ fileName, source: castDraft(source), inFile: castDraft(written ?? get().workspace) }),
  savedLocally: (localSave) => set({ localSave }),
})
