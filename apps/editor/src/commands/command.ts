/** What a user can do: one command, one file. Menus, shortcuts, the palette and tests all run the same. */
import type { MessageKey } from '../messages'
import type { Editor } from '../state/context'

export interface Command {
  readonly id: string
  readonly label: MessageKey
  /** As the keyboard gives it: `mod+z`, where `mod` is Control, or Command on a Mac. */
  readonly shortcut?: string
  /** Whether it can be run now. Always, if not given. */
  enabled?(editor: Editor): boolean
  run(editor: Editor): void | Promise<void>
}
