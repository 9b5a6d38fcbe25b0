import type { Command } from './command'

/** What is on the canvas, on paper: each view says how it is printed. */
export const print: Command = {
  id: 'print',
  label: 'palette.print',
  group: 'file',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: () => window.print(),
}
