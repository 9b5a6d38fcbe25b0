import type { CommandGroup } from '../commands/command'
import type { MessageKey } from '../messages'
import '../messages/menus'

/** What the groups of commands are called. */
export const groupNames: Readonly<Record<CommandGroup, MessageKey>> = {
  file: 'menus.file',
  edit: 'menus.edit',
  variant: 'variants.group',
  go: 'menus.go',
  view: 'menus.view',
  help: 'menus.helpGroup',
}
