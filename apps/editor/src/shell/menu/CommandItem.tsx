import { MenuItem } from 'react-aria-components'
import { type Command, whyNot } from '../../commands/command'
import { useEditor, useEditorState, useMessages } from '../../state/context'
import { shortcutText } from '../shortcut-text'

/** A command in a menu: its name and its keys; where it cannot be run, why. */
export function CommandItem({ command }: { readonly command: Command }) {
  const t = useMessages()
  const editor = useEditor()
  const reason = useEditorState(() => whyNot(command, editor))
  const [shortcut] = command.shortcuts ?? []
  return (
    <MenuItem
      id={command.id}
      className="menu-item"
      isDisabled={reason !== null}
      textValue={t(command.label)}
      onAction={() => void command.run(editor)}
    >
      {/* Its name is all that it says: the keys and the reason are read out with it. */}
      <span className="menu-label">{t(command.label)}</span>
      {reason !== null && <span className="menu-reason">{t(reason)}</span>}
      {reason === null && shortcut !== undefined && <kbd>{shortcutText(shortcut)}</kbd>}
    </MenuItem>
  )
}
