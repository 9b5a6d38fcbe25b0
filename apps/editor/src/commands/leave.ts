import type { Command } from './command'

/** Back to the start page; what was edited waits there. */
export const leave: Command = {
  id: 'leave',
  label: 'shell.start',
  group: 'file',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: ({ store }) => store.getState().leave(),
}
