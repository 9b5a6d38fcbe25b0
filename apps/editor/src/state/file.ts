import type { Problem, Workspace, WorkspaceSource } from '@taiseizu/core'
import { castDraft } from 'immer'
import type { Step } from './history'
import type { Slice } from './slice'

/** How the copy in the browser stands. */
export type LocalSave = { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly reason: string }

/** A file that could not be read. */
export interface Refusal {
  readonly fileName: string
  readonly problems: readonly Problem[]
}

/** The file behind the workspace, and the copy in the browser. */
export interface FileSlice {
  readonly fileName: string
  /** The text that was read, so that writing changes only what was edited; `null` for a workspace that was never in a file. */
  readonly source: WorkspaceSource | null
  /** The workspace as it is in the file; differs from the current one when there are changes to save. */
  readonly inFile: Workspace | null
  readonly localSave: LocalSave
  readonly refusal: Refusal | null
  /** Begins with a workspace; what was before is gone from the screen, with its history. */
  begin(opened: Opened): void
  /** Back to the start page. */
  leave(): void
  refuse(refusal: Refusal | null): void
  savedToFile(fileName: string, source: WorkspaceSource): void
  savedLocally(localSave: LocalSave): void
}

export interface Opened {
  readonly workspace: Workspace
  readonly source: WorkspaceSource | null
  readonly fileName: string
  readonly inFile?: Workspace | null
  readonly variantId?: string
  readonly past?: readonly Step[]
  readonly future?: readonly Step[]
}

export const fileSlice: Slice<FileSlice> = (set, get) => ({
  fileName: '',
  source: null,
  inFile: null,
  localSave: { state: 'saved' },
  refusal: null,

  begin({ workspace, source, fileName, inFile = workspace, variantId, past = [], future = [] }) {
    set({
      workspace: castDraft(workspace),
      source: castDraft(source),
      inFile: castDraft(inFile),
      fileName,
      variantId: variantId ?? workspace.variants[0]?.id ?? '',
      past: castDraft(past),
      future: castDraft(future),
      selection: null,
      finding: null,
      refusal: null,
    })
  },
  leave: () =>
    set({ workspace: null, source: null, inFile: null, past: [], future: [], selection: null, finding: null }),
  refuse: (refusal) => set({ refusal: castDraft(refusal) }),
  savedToFile: (fileName, source) => {
    const { workspace } = get()
    set({ fileName, source: castDraft(source), inFile: castDraft(workspace) })
  },
  savedLocally: (localSave) => set({ localSave }),
})
