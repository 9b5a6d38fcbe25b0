import { textIn } from '@taiseizu/core'
import {
  FolderOpen,
  House,
  Menu as MenuPicture,
  PanelBottom,
  PanelRight,
  Redo2,
  Save,
  Search,
  Undo2,
} from 'lucide-react'
import { type ReactNode, memo, useDeferredValue } from 'react'
import { Button } from 'react-aria-components'
import { type Command, canRun } from '../commands/command'
import { openSearch } from '../commands/dialogs'
import { openFile } from '../commands/open-file'
import { toggleFindings, toggleInspector } from '../commands/panes'
import { redo } from '../commands/redo'
import { saveFile } from '../commands/save-file'
import { undo } from '../commands/undo'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Figures } from './Figures'
import { HistoryButton } from './HistoryButton'
import { SaveState } from './SaveState'
import { MoreMenuItems } from './soon'
import { MenuButton } from '../ui/MenuButton'
import { shortcutText } from './shortcut-text'
import { LanguageSwitch } from './switches'
import { VariantLine } from './variants/VariantLine'
import './topbar.css'

/** The name of what is open, the figures that matter, and what is done often. */
export function TopBar() {
  const t = useMessages()
  const leave = useEditorState((state) => state.leave)
  const inspectorOpen = useEditorState((state) => state.inspectorOpen)
  const findingsOpen = useEditorState((state) => state.findingsOpen)
  return (
    <header className="topbar" aria-label={t('shell.topbar')} data-region>
      <Tool label={t('shell.start')} onPress={leave}>
        <House aria-hidden size={18} />
      </Tool>
      <div className="topbar-name">
        <Name />
        <VariantLine />
        <SaveState />
      </div>
      <SearchButton />
      <Figures />
      <div className="topbar-tools">
        <StepTool way="undo" />
        <StepTool way="redo" />
        <HistoryButton />
        <span className="topbar-gap" />
        <CommandTool command={openFile} label={t('shell.open')}>
          <FolderOpen aria-hidden size={18} />
        </CommandTool>
        <CommandTool command={saveFile} label={t('shell.save')}>
          <Save aria-hidden size={18} />
        </CommandTool>
        <span className="topbar-gap" />
        <CommandTool
          command={toggleFindings}
          label={findingsOpen ? t('shell.hideFindings') : t('shell.showFindings')}
          isPressed={findingsOpen}
        >
          <PanelBottom aria-hidden size={18} />
        </CommandTool>
        <CommandTool
          command={toggleInspector}
          label={inspectorOpen ? t('shell.hideInspector') : t('shell.showInspector')}
          isPressed={inspectorOpen}
        >
          <PanelRight aria-hidden size={18} />
        </CommandTool>
        <span className="topbar-gap topbar-wide" />
        <div className="topbar-wide">
          <LanguageSwitch />
        </div>
        <MenuButton
          className="button button-quiet"
          label={t('palette.menu')}
          tour="help"
          face={<MenuPicture aria-hidden size={18} />}
          Opened={MoreMenuItems}
        />
      </div>
    </header>
  )
}

function Name() {
  const language = useLanguage()
  const name = useEditorState((state) => state.workspace?.organisation.name ?? '')
  return <h1>{textIn(name, language)}</h1>
}

const steps = {
  undo: { command: undo, face: <Undo2 aria-hidden size={18} /> },
  redo: { command: redo, face: <Redo2 aria-hidden size={18} /> },
}

/** What an edit changes of the bar has parts of its own: the other buttons are not drawn again. Its label follows the picture. */
function StepTool({ way }: { readonly way: keyof typeof steps }) {
  const t = useMessages()
  const language = useLanguage()
  const next = useEditorState(({ past, future }) => (way === 'undo' ? past.at(-1) : future[0]))
  const step = useDeferredValue(next?.label[language])
  const { command, face } = steps[way]
  return (
    <CommandTool command={command} label={step === undefined ? t(`shell.${way}`) : t(`shell.${way}Step`, { step })}>
      {face}
    </CommandTool>
  )
}

/** Looks like a field and opens one: the palette has room for the results. */
function SearchButton() {
  const t = useMessages()
  const editor = useEditor()
  return (
    <Button
      className="topbar-search"
      aria-haspopup="dialog"
      data-tour="search"
      onPress={() => void openSearch.run(editor)}
    >
      <Search aria-hidden size={16} />
      <span>{t('palette.searchShort')}</span>
      <kbd aria-hidden>{shortcutText('mod+k')}</kbd>
    </Button>
  )
}

interface ToolProperties {
  readonly label: string
  /** The shortcut as it stands on the keyboard. */
  readonly keys?: string | undefined
  readonly children: ReactNode
  readonly isDisabled?: boolean
  /** Whether what it shows and hides is shown: seen by its look, said by its label. */
  readonly isPressed?: boolean
  readonly onPress: () => void
}

function Tool({ label, keys, children, isDisabled = false, isPressed = false, onPress }: ToolProperties) {
  return (
    <Button
      className={isPressed ? 'button button-quiet topbar-on' : 'button button-quiet'}
      aria-label={label}
      data-tip={label}
      data-tip-keys={keys}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {children}
    </Button>
  )
}

const CommandTool = memo(function CommandTool({
  command,
  label,
  children,
  isPressed = false,
}: {
  readonly command: Command
  readonly label: string
  readonly children: ReactNode
  readonly isPressed?: boolean
}) {
  const editor = useEditor()
  const enabled = useEditorState(() => canRun(command, editor))
  const [shortcut] = command.shortcuts ?? []
  const keys = shortcut === undefined ? undefined : shortcutText(shortcut)
  return (
    <Tool
      label={label}
      keys={keys}
      isDisabled={!enabled}
      isPressed={isPressed}
      onPress={() => void command.run(editor)}
    >
      {children}
    </Tool>
  )
})
