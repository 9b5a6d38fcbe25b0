import type { StateCreator } from 'zustand'
import type { EditorState } from './store'

/** One part of the state: it writes its own keys, and may read all. */
export type Slice<Part> = StateCreator<EditorState, [['zustand/immer', never]], [], Part>
