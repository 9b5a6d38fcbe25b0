import { Header, Menu, MenuSection } from 'react-aria-components'
import { commands } from '../../commands'
import { commandGroups } from '../../commands/command'
import { showViews } from '../../commands/show-view'
import { useMessages } from '../../state/context'
import type { OpenedMenu } from '../../ui/MenuButton'
import { MenuPopover } from '../../ui/MenuPopover'
import { groupNames } from '../groups'
import { CommandItem } from './CommandItem'
import './menu.css'

/** Those that are always in sight elsewhere, or are keys and nothing else. */
const elsewhere: ReadonlySet<string> = new Set([
  'undo',
  'redo',
  'search',
  'deselect',
  'next-region',
  'previous-region',
  'next-finding',
  'previous-finding',
  'toggle-inspector',
  'toggle-findings',
  ...showViews.map(({ id }) => id),
])

/** Every command that does not act on what is selected, by group: whatever the bar has no room for is here. */
export function MoreMenuItems(opened: OpenedMenu) {
  const t = useMessages()
  return (
    <MenuPopover {...opened} className="menu-popover" placement="bottom end">
      <Menu
        className="menu"
        aria-label={t('palette.menu')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the keyboard
        autoFocus="first"
        onClose={() => opened.onOpenChange(false)}
      >
        {commandGroups.map((group) => (
          <MenuSection key={group} id={group}>
            <Header>{t(groupNames[group])}</Header>
            {commands
              .filter(
                (command) =>
                  (command.group ?? 'edit') === group && command.on === undefined && !elsewhere.has(command.id),
              )
              .map((command) => (
                <CommandItem key={command.id} command={command} />
              ))}
          </MenuSection>
        ))}
      </Menu>
    </MenuPopover>
  )
}
