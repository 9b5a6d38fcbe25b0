import { isMap } from './kept/records'
import type { EditorState } from './state'

/** What the user likes, whatever is open. */
export const preferencesOf = (state: EditorState) => ({
  language: state.language,
  theme: state.theme,
  inspectorOpen: state.inspectorOpen,
  findingsOpen: state.findingsOpen,
  inspectorWidth: state.inspectorWidth,
  findingsHeight: state.findingsHeight,
  writesThrough: state.writesThrough,
  arrangement: state.arrangement,
  paper: state.paper,
  partsOpen: state.partsOpen,
  sidebarNarrow: state.sidebarNarrow,
  tourSeen: state.tourSeen,
  letterKeys: state.letterKeys,
  weights: state.weights,
  achieved: state.achieved,
})

type Preferences = Partial<ReturnType<typeof preferencesOf>>

export const isPreferences = (value: unknown): value is Preferences => isMap(value)
