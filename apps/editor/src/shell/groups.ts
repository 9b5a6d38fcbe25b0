import type { CommandGroup } from '../commands/command'
import type { MessageKey } from '../messages'

/** What the groups of commands are called. */
export const groupNames: Readonly<Record<CommandGroup, MessageKey>> = {
  file: 'palette.file',
  edit: 'palette.edit',
  variant: 'variants.group',
  go: 'palette.go',
  view: 'palette.view',
  help: 'palette.helpGroup',
}
