import type { Workspace } from '@taiseizu/core'
import { castDraft } from 'immer'
import { newId } from './kept/id'
import { same } from './kept/same'
import type { Opened } from './kept/work'
import type { EditorState, FileSlice, Slice } from './state'

/** Of what is whole in a file no more is kept: so many no one has in mind. What is in no file is never given up. */
const shelved = 30

/** The shelf with what is open put on it, if it is more than an example that was looked at. */
function shelfWith(state: EditorState): readonly Opened[] {
  const { shelf, workspace, inFile, past, future, link } = state
  if (workspace === null) return shelf
  const isOnlyLookedAt = workspace === inFile && past.length + future.length === 0 && link.is === 'none'
  if (isOnlyLookedAt) return shelf
  const mine = openedOf(state, workspace)
  const others = shelf.filter((one) => !(isInFile(mine) && isInFile(one) && readsSame(mine, one)))
  return [mine, ...others].filter((one, place) => place < shelved || !isInFile(one))
}

const isInFile = ({ workspace, inFile }: Opened): boolean => workspace === inFile

/** Two that nobody could tell apart on the start page. */
const readsSame = (a: Opened, b: Opened): boolean =>
  a.fileName === b.fileName && same(a.workspace.organisation.name, b.workspace.organisation.name)

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
  discard(opened) {
    if (get().mayEdit()) set({ shelf: castDraft(get().shelf.filter((one) => one !== opened)) })
  },
  putBack: (opened) =>
    set({ shelf: castDraft([...get().shelf, opened].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))) }),
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
