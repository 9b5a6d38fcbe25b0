/** The one store of the editor. */
import { createStore } from 'zustand'
import { immer } from 'zustand/middleware/immer'
import { type FileSlice, fileSlice } from './file'
import { type SelectionSlice, selectionSlice } from './selection'
import { type ViewSlice, viewSlice } from './view'
import { type WorkspaceSlice, workspaceSlice } from './workspace'

export type EditorState = WorkspaceSlice & SelectionSlice & ViewSlice & FileSlice

/** A store with nothing in it yet. */
export const createEditorStore = () =>
  createStore<EditorState>()(
    immer((...tools) => ({
      ...workspaceSlice(...tools),
      ...selectionSlice(...tools),
      ...viewSlice(...tools),
      ...fileSlice(...tools),
    })),
  )

export type EditorStore = ReturnType<typeof createEditorStore>
