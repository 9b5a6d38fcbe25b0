/** What a user can do: one command, one file. Menus, shortcuts, the palette and tests all run the same. */
import type { SubjectType } from '@taiseizu/rules'
import type { MessageKey } from '../messages'
import type { Editor } from '../state/context'

/** Under which heading a command stands in menus and lists. */
export const commandGroups = ['file', 'edit', 'variant', 'go', 'view', 'help'] as const
export type CommandGroup = (typeof commandGroups)[number]

export interface Command {
  readonly id: string
  readonly label: MessageKey
  /** `edit`, if not given. */
  readonly group?: CommandGroup
  /** The types of what can be selected that it acts on: their context menus offer it, and without such a selection it cannot be run. */
  readonly on?: readonly SubjectType[]
  /** As the keyboard gives them, the first to be named: `mod+z`, where `mod` is Control, or Command on a Mac. */
  readonly shortcuts?: readonly string[]
  /** Where its keys work: everywhere; where no text is typed, if not given, or in a field too as long as nothing was typed; or only on the picture. */
  readonly keysIn?: 'anywhere' | 'untyped' | 'canvas'
  /** Whether it can be run now. Always, if not given. */
  enabled?(editor: Editor): boolean
  /** Why it cannot be run when it cannot: said beside it. */
  readonly needs?: MessageKey
  run(editor: Editor): void | Promise<void>
}

/** Whether a command can be run as things stand. */
export function canRun(command: Command, editor: Editor): boolean {
  if (command.on !== undefined) {
    const { selection } = editor.store.getState()
    if (selection === null || !command.on.includes(selection.type)) return false
  }
  return command.enabled?.(editor) ?? true
}

/** Why it cannot be run as things stand; `null` where it can. */
export function whyNot(command: Command, editor: Editor): MessageKey | null {
  if (canRun(command, editor)) return null
  if (command.needs !== undefined) return command.needs
  if (editor.store.getState().workspace === null) return 'palette.needsWorkspace'
  return command.on === undefined ? 'palette.notNow' : 'palette.needsSelection'
}
