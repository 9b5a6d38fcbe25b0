import { castDraft } from 'immer'
import type { EditorState, FileSlice, Opened, Slice } from './state'

const shelved = 5

/** The shelf with what is open put on it, if it has edits that are in no file. */
function shelfWith(state: EditorState): readonly Opened[] {
  const { shelf, workspace, source, fileName, inFile, variantId, past, future } = state
  if (workspace === null || workspace === inFile || past.length + future.length === 0) return shelf
  return [{ workspace, source, fileName, inFile, variantId, past, future }, ...shelf].slice(0, shelved)
}

export const fileSlice: Slice<FileSlice> = (set, get) => ({
  fileName: '',
  source: null,
  inFile: null,
  localSave: { state: 'saved' },
  refusal: null,
  shelf: [],

  begin({ workspace, source, fileName, inFile = workspace, variantId, past = [], future = [] }) {
    set({
      shelf: castDraft(shelfWith(get())),
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
    if (opened === undefined) return
    set({ shelf: castDraft(get().shelf.filter((one) => one !== opened)) })
    get().begin(opened)
  },
  leave: () =>
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
    }),
  refuse: (refusal) => set({ refusal: castDraft(refusal) }),
  savedToFile: (fileName, source) => {
    const { workspace } = get()
    set({ fileName, source: castDraft(source), inFile: castDraft(workspace) })
  },
  savedLocally: (localSave) => set({ localSave }),
})
