import { Menu, MenuItem } from 'react-aria-components'
import { wordsIn } from '../../picture/words'
import { useEditor, useLanguage } from '../../state/context'
import type { OpenedMenu } from '../../ui/MenuButton'
import { MenuPopover } from '../../ui/MenuPopover'

/** On which paper the picture is printed. */
export function PrintMenuItems(opened: OpenedMenu) {
  const words = wordsIn(useLanguage())
  const { store } = useEditor()
  return (
    <MenuPopover {...opened} className="structure-menu" placement="bottom end">
      <Menu
        aria-label={words('print.paper')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the keyboard
        autoFocus="first"
        onClose={() => opened.onOpenChange(false)}
        onAction={(paper) => {
          store.getState().look({ paper: paper === 'A3' ? 'A3' : 'A4' })
          // The menu has to be gone before the paper is drawn.
          setTimeout(() => print())
        }}
      >
        {(['A4', 'A3'] as const).map((paper) => (
          <MenuItem key={paper} id={paper} className="structure-menu-item">
            {words('print.landscape', { paper })}
          </MenuItem>
        ))}
      </Menu>
    </MenuPopover>
  )
}
