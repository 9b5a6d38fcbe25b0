/** What a user can do: one command, one file. Menus, shortcuts, the palette and tests all run the same. */
import type { MessageKey } from '../messages'
import type { Editor } from '../state/context'

export interface Command {
  readonly id: string
  readonly label: MessageKey
  /** As the keyboard gives them, the first to be named: `mod+z`, where `mod` is Control, or Command on a Mac. */
  readonly shortcuts?: readonly string[]
  /** Where its keys work: everywhere; where no text is typed, if not given; or only on the picture. */
  readonly keysIn?: 'anywhere' | 'canvas'
  /** Whether it can be run now. Always, if not given. */
  enabled?(editor: Editor): boolean
  run(editor: Editor): void | Promise<void>
}
