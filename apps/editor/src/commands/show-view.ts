import type { MessageKey } from '../messages'
import { type ViewId, viewIds } from '../state/state'
import type { Command } from './command'

const labels: Readonly<Record<ViewId, MessageKey>> = {
  structure: 'palette.showStructure',
  graph: 'palette.showGraph',
  matrix: 'palette.showMatrix',
  'field-map': 'palette.showFieldMap',
  findings: 'palette.showFindings',
  archetypes: 'palette.showArchetypes',
  compare: 'palette.showCompare',
  exercises: 'palette.showExercises',
}

/** Shows a view; what is selected stays selected, so that it is found there. Alt or Control with the number of its place in the sidebar. */
export const showViews: readonly (Command & { readonly view: ViewId })[] = viewIds.map((view, place) => ({
  id: `show-${view}`,
  view,
  label: labels[view],
  group: 'go',
  shortcuts: place < 9 ? [`alt+${place + 1}`, `mod+${place + 1}`] : [],
  enabled: ({ store }) => store.getState().workspace !== null,
  run: ({ store }) => store.getState().look({ view }),
}))
