import { castDraft } from 'immer'
import type { Slice, ViewSlice } from './state'

export const viewSlice: Slice<ViewSlice> = (set) => ({
  view: 'structure',
  language: 'ja',
  theme: 'system',
  inspectorOpen: true,
  findingsOpen: true,
  inspectorWidth: null,
  findingsHeight: null,
  partsOpen: {},
  sidebarNarrow: false,
  dialog: null,
  naming: null,
  tourStep: null,
  tourSeen: false,
  arrangement: 'boxes',
  closedUnits: [],
  paper: 'A4',
  compared: [],
  comparePart: 'glance',
  weights: null,
  notice: null,
  checked: 0,
  look: (change) => set(castDraft(change)),
  notify: (notice) => set({ notice }),
  tellChecked: (checked) => set({ checked }),
})
