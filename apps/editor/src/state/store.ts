/** The one store of the editor. */
import { createStore } from 'zustand'
import { immer } from 'zustand/middleware/immer'
import { exercisesSlice } from './exercises'
import { fileSlice } from './file'
import { safetySlice } from './safety'
import { selectionSlice } from './selection'
import type { EditorState } from './state'
import { viewSlice } from './view'
import { workspaceSlice } from './workspace'

/** A store with nothing in it yet. */
export const createEditorStore = () =>
  createStore<EditorState>()(
    immer((...tools) => ({
      ...workspaceSlice(...tools),
      ...selectionSlice(...tools),
      ...viewSlice(...tools),
      ...fileSlice(...tools),
      ...safetySlice(...tools),
      ...exercisesSlice(...tools),
    })),
  )

export type EditorStore = ReturnType<typeof createEditorStore>
