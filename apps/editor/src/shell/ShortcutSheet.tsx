import { Fragment, useState } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import { commands } from '../commands'
import { commandGroups } from '../commands/command'
import type { MessageKey } from '../messages'
import { useEditorState, useMessages } from '../state/context'
import { ModalDialog } from '../ui/ModalDialog'
import { searchText } from '../ui/search-text'
import { groupNames } from './groups'
import { shortcutText } from './shortcut-text'
import '../messages/inspector'
import '../messages/menus'
import './shortcut-sheet.css'

interface Line {
  readonly label: MessageKey
  readonly keys: readonly string[]
}

/** Keys that are not a command's: those of every picture. */
const inViews: readonly Line[] = [
  { label: 'menus.keysArrows', keys: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'] },
  { label: 'menus.keysOpen', keys: ['enter'] },
  { label: 'menus.keysZoom', keys: ['+', '-', '0'] },
  { label: 'menus.keysPan', keys: ['shift+↑↓←→'] },
  { label: 'menus.keysMenu', keys: ['shift+f10'] },
]

const inStructure: readonly Line[] = [
  { label: 'menus.keysAlso', keys: ['mod+enter'] },
  { label: 'menus.keysRename', keys: ['f2'] },
  { label: 'menus.keysCopy', keys: ['mod+c', 'mod+x', 'mod+v'] },
  { label: 'menus.keysLevel', keys: ['alt+arrowleft', 'alt+arrowright'] },
  { label: 'menus.keysLink', keys: ['l'] },
  { label: 'menus.keysZoomTo', keys: ['z'] },
]

const inMatrix: readonly Line[] = [
  { label: 'menus.keysRoles', keys: ['r', 'a', 's', 'c', 'i'] },
  { label: 'menus.keysEmpty', keys: ['delete'] },
  { label: 'menus.keysRange', keys: ['shift+↑↓←→'] },
  { label: 'menus.keysFill', keys: ['mod+d', 'mod+r'] },
  { label: 'menus.keysCell', keys: ['enter', 'f2'] },
  { label: 'menus.keysEdge', keys: ['mod+↑↓←→'] },
  { label: 'menus.keysAllCells', keys: ['mod+a'] },
  { label: 'menus.keysCells', keys: ['mod+c', 'mod+x', 'mod+v'] },
]

const inGraph: readonly Line[] = [
  { label: 'menus.keysEdit', keys: ['enter', 'f2'] },
  { label: 'menus.keysAround', keys: ['z'] },
  { label: 'menus.keysWhole', keys: ['escape'] },
]

const inFieldMap: readonly Line[] = [
  { label: 'menus.keysSelect', keys: ['space'] },
  { label: 'menus.keysTasks', keys: ['enter'] },
]

const inFindings: readonly Line[] = [
  { label: 'menus.keysFinding', keys: ['enter'] },
  { label: 'menus.keysFix', keys: ['f'] },
  { label: 'menus.keysAccept', keys: ['e'] },
  { label: 'menus.keysChoose', keys: ['x'] },
]

const inComparison: readonly Line[] = [
  { label: 'menus.keysNext', keys: ['n'] },
  { label: 'menus.keysPrevious', keys: ['p'] },
]

const inInspector: readonly Line[] = [
  { label: 'inspector.back', keys: ['alt+arrowleft'] },
  { label: 'inspector.forward', keys: ['alt+arrowright'] },
]

const parts: readonly { readonly title: MessageKey; readonly lines: readonly Line[] }[] = [
  ...commandGroups.map((group) => ({
    title: groupNames[group],
    lines: commands
      .filter((command) => (command.group ?? 'edit') === group && (command.shortcuts ?? []).length > 0)
      .map(({ label, shortcuts = [] }) => ({ label, keys: shortcuts })),
  })),
  { title: 'menus.inViews', lines: inViews },
  { title: 'menus.inStructure', lines: inStructure },
  { title: 'menus.inMatrix', lines: inMatrix },
  { title: 'menus.inGraph', lines: inGraph },
  { title: 'menus.inFieldMap', lines: inFieldMap },
  { title: 'menus.inFindings', lines: inFindings },
  { title: 'menus.inComparison', lines: inComparison },
  { title: 'menus.inInspector', lines: inInspector },
]

/** Every key that does something, by group. */
export function ShortcutSheet() {
  const t = useMessages()
  const isOpen = useEditorState((state) => state.dialog === 'shortcuts')
  const look = useEditorState((state) => state.look)
  return (
    <ModalDialog
      title={t('menus.shortcutsTitle')}
      closeLabel={t('shell.close')}
      className="shortcuts"
      isOpen={isOpen}
      onClose={() => look({ dialog: null })}
    >
      <Sheet />
    </ModalDialog>
  )
}

function Sheet() {
  const t = useMessages()
  const letterKeys = useEditorState((state) => state.letterKeys)
  const look = useEditorState((state) => state.look)
  const [sought, setSought] = useState('')
  const shown = parts
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter(({ label, keys }) =>
        [t(label), ...keys.map((key) => shortcutText(key))].some((text) =>
          searchText(text).includes(searchText(sought)),
        ),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <div className="modal-body">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins where one types */}
      <SearchField className="shortcuts-search" value={sought} onChange={setSought} autoFocus>
        <Label className="visually-hidden">{t('menus.shortcutsFilter')}</Label>
        <Input placeholder={t('menus.shortcutsFilter')} />
      </SearchField>
      <label className="shortcuts-letters">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => look({ letterKeys: event.currentTarget.checked })}
        />
        {t('menus.letterKeys')}
      </label>
      {shown.length === 0 && <p>{t('menus.shortcutsNone')}</p>}
      <div className="shortcuts-parts">
        {shown.map(({ title, lines }) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {lines.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Fragment key={key}>
                        <kbd>{shortcutText(key)}</kbd>{' '}
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}
