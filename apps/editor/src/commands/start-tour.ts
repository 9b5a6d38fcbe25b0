import type { Command } from './command'

/** Shows what is where, step by step. */
export const startTour: Command = {
  id: 'start-tour',
  label: 'palette.startTour',
  group: 'help',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: ({ store }) => store.getState().look({ tourStep: 0, tourSeen: true, dialog: null }),
}
