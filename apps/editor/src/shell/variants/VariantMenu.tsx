import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { textIn } from '@taiseizu/core'
import { variantCommands } from '../../commands/variants'
import { rename } from '../../commands/variants/name'
import type { VariantCommand } from '../../commands/variants/variant-command'
import { useEditor, useEditorState, useLanguage, useMessages } from '../../state/context'
import '../menu/menu.css'

/** So many are about the variant by itself; those after them are about its base, and the last ends it. */
const naming = 3

/** The button with the menu of a variant. */
export function VariantMenu({
  id,
  isOpen,
  onOpenChange,
  describedBy,
  children,
}: {
  readonly id: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** The id of what tells the variant's name. */
  readonly describedBy: string
  readonly children: ReactNode
}) {
  const t = useMessages()
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button
        className="button button-icon variant-menu"
        aria-label={t('variants.menu')}
        aria-describedby={describedBy}
      >
        {children}
      </Button>
      <Popover className="menu-popover" placement="bottom start">
        <Items id={id} />
      </Popover>
    </MenuTrigger>
  )
}

function Items({ id }: { readonly id: string }) {
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
    <Menu className="menu" aria-label={t('variants.menuOf', { variant: textIn(variant.name, language) })}>
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
