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
  notice: null,
  look: (change) => set(change),
  notify: (notice) => set({ notice }),
})
