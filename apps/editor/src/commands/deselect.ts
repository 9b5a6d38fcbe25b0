import type { Command } from './command'

/** Closes the finding that is looked at; with none, nothing is selected any more. */
export const deselect: Command = {
  id: 'deselect',
  label: 'shell.deselect',
  shortcuts: ['escape'],
  enabled: ({ store }) => store.getState().finding !== null || store.getState().selection !== null,
  run({ store }) {
    const { finding, lookAt, select } = store.getState()
    if (finding === null) select(null)
    else lookAt(null)
  },
}
