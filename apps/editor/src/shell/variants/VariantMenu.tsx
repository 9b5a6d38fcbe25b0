import { Menu, MenuItem, MenuSection } from 'react-aria-components'
import { textIn } from '@taiseizu/core'
import { variantCommands } from '../../commands/variants'
import { rename } from '../../commands/variants/name'
import type { VariantCommand } from '../../commands/variants/variant-command'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import type { OpenedMenu } from '../../ui/MenuButton'
import { MenuPopover } from '../../ui/MenuPopover'
import '../menu/menu.css'

/** So many are about the variant by itself; those after them are about its base, and the last ends it. */
const naming = 3

/** What can be done with a variant. */
export function VariantMenu({ about, ...opened }: OpenedMenu & { readonly about: string }) {
  return (
    <MenuPopover {...opened} className="menu-popover" placement="bottom start">
      <Items id={about} onDone={() => opened.onOpenChange(false)} />
    </MenuPopover>
  )
}

function Items({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const workspace = useEditorState((state) => state.workspace)
  const variant = workspace?.variants.find((one) => one.id === id)
  if (workspace === null || variant === undefined) return null
  const item = (command: VariantCommand) => {
    const isOffered = command.isFor(workspace, variant)
    return (
      <MenuItem
        key={command.id}
        id={command.id}
        className="menu-item"
        isDisabled={!isOffered}
        textValue={t(command.label)}
        // The menu gives the focus back where it was; what is opened takes it after that.
        onAction={() => setTimeout(() => void command.runFor(editor, id))}
      >
        <span className="menu-label">{t(command.label)}</span>
        {!isOffered && <span className="menu-reason">{t(command.needs)}</span>}
        {command === rename && <kbd>F2</kbd>}
      </MenuItem>
    )
  }
  return (
    <Menu
      className="menu"
      aria-label={t('variants.menuOf', { variant: textIn(variant.name, language) })}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the keyboard
      autoFocus="first"
      onClose={onDone}
    >
      <MenuSection id="names" aria-label={t('variants.group')}>
        {variantCommands.slice(0, naming).map(item)}
      </MenuSection>
      <MenuSection id="base" aria-label={t('variants.ownChanges')}>
        {variantCommands.slice(naming, -1).map(item)}
      </MenuSection>
      <MenuSection id="end" aria-label={t('variants.delete')}>
        {variantCommands.slice(-1).map(item)}
      </MenuSection>
    </Menu>
  )
}
