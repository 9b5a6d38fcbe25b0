import type { Command } from './command'

export const openSearch: Command = {
  id: 'search',
  label: 'palette.search',
  group: 'go',
  shortcuts: ['mod+k', 'mod+p', 'mod+f'],
  keysIn: 'anywhere',
  run: ({ store }) => store.getState().look({ dialog: 'search' }),
}

export const openCommands: Command = {
  id: 'commands',
  label: 'palette.commands',
  group: 'help',
  shortcuts: ['mod+shift+p', 'f1'],
  keysIn: 'anywhere',
  run: ({ store }) => store.getState().look({ dialog: 'commands' }),
}

export const openShortcuts: Command = {
  id: 'shortcuts',
  label: 'palette.shortcuts',
  group: 'help',
  shortcuts: ['?'],
  run: ({ store }) => store.getState().look({ dialog: 'shortcuts' }),
}

export const newOrganisation: Command = {
  id: 'new-organisation',
  label: 'palette.newOrganisation',
  group: 'file',
  run: ({ store }) => store.getState().look({ dialog: 'new-organisation' }),
}
