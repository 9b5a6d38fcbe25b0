import type { Language } from '@taiseizu/catalogue'
import type { Slice } from './slice'

export const viewIds = ['structure', 'graph', 'findings'] as const
export type ViewId = (typeof viewIds)[number]
export type Theme = 'system' | 'light' | 'dark'

/** What is on the screen, and how. */
export interface ViewSlice {
  readonly view: ViewId
  readonly language: Language
  readonly theme: Theme
  readonly inspectorOpen: boolean
  readonly findingsOpen: boolean
  /** Said once to people at the bottom of the screen, and to screen readers. */
  readonly notice: string | null
  look(change: Partial<Pick<ViewSlice, 'view' | 'language' | 'theme' | 'inspectorOpen' | 'findingsOpen'>>): void
  notify(notice: string | null): void
}

export const viewSlice: Slice<ViewSlice> = (set) => ({
  view: 'structure',
  language: 'ja',
  theme: 'system',
  inspectorOpen: true,
  findingsOpen: true,
  notice: null,
  look: (change) => set(change),
  notify: (notice) => set({ notice }),
})
