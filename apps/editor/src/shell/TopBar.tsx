import { textIn } from '@taiseizu/core'
import { FolderOpen, House, PanelBottom, PanelRight, Redo2, Save, SaveAll, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Command } from '../commands/command'
import { openFile } from '../commands/open-file'
import { redo } from '../commands/redo'
import { saveFile, saveFileAs } from '../commands/save-file'
import { undo } from '../commands/undo'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { Figures } from './Figures'
import { HistoryButton } from './HistoryButton'
import { SaveState } from './SaveState'
import { shortcutText } from './shortcut-text'
import { LanguageSwitch, ThemeSwitch } from './switches'
import './topbar.css'

/** The name of what is open, the figures that matter, and what is done often. */
export function TopBar() {
  const t = useMessages()
  const language = useLanguage()
  const name = useEditorState((state) => state.workspace?.organisation.name ?? '')
  const leave = useEditorState((state) => state.leave)
  const look = useEditorState((state) => state.look)
  const lastStep = useEditorState((state) => state.past.at(-1)?.label[language])
  const nextStep = useEditorState((state) => state.future[0]?.label[language])
  const inspectorOpen = useEditorState((state) => state.inspectorOpen)
  const findingsOpen = useEditorState((state) => state.findingsOpen)
  return (
    <header className="topbar">
      <Tool label={t('shell.start')} onPress={leave}>
        <House aria-hidden size={18} />
      </Tool>
      <div className="topbar-name">
        <h1>{textIn(name, language)}</h1>
        <SaveState />
      </div>
      <Figures />
      <div className="topbar-tools">
        <CommandTool
          command={undo}
          label={lastStep === undefined ? t('shell.undo') : t('shell.undoStep', { step: lastStep })}
        >
          <Undo2 aria-hidden size={18} />
        </CommandTool>
        <CommandTool
          command={redo}
          label={nextStep === undefined ? t('shell.redo') : t('shell.redoStep', { step: nextStep })}
        >
          <Redo2 aria-hidden size={18} />
        </CommandTool>
        <HistoryButton />
        <span className="topbar-gap" />
        <CommandTool command={openFile} label={t('shell.open')}>
          <FolderOpen aria-hidden size={18} />
        </CommandTool>
        <CommandTool command={saveFile} label={t('shell.save')}>
          <Save aria-hidden size={18} />
        </CommandTool>
        <CommandTool command={saveFileAs} label={t('shell.saveAs')}>
          <SaveAll aria-hidden size={18} />
        </CommandTool>
        <span className="topbar-gap" />
        <Tool
          label={findingsOpen ? t('shell.hideFindings') : t('shell.showFindings')}
          onPress={() => look({ findingsOpen: !findingsOpen })}
        >
          <PanelBottom aria-hidden size={18} />
        </Tool>
        <Tool
          label={inspectorOpen ? t('shell.hideInspector') : t('shell.showInspector')}
          onPress={() => look({ inspectorOpen: !inspectorOpen })}
        >
          <PanelRight aria-hidden size={18} />
        </Tool>
        <span className="topbar-gap" />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}

const isMac = /Mac|iP(?:hone|ad)/u.test(navigator.userAgent)

interface ToolProperties {
  readonly label: string
  /** The shortcut as it stands on the keyboard. */
  readonly keys?: string | undefined
  readonly children: ReactNode
  readonly isDisabled?: boolean
  readonly onPress: () => void
}

function Tool({ label, keys, children, isDisabled = false, onPress }: ToolProperties) {
  return (
    <TooltipTrigger delay={400}>
      <Button className="button button-quiet" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
        {children}
      </Button>
      <Tooltip className="tooltip" placement="bottom">
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}

function CommandTool({
  command,
  label,
  children,
}: {
  readonly command: Command
  readonly label: string
  readonly children: ReactNode
}) {
  const editor = useEditor()
  const enabled = useEditorState(() => command.enabled?.(editor) ?? true)
  const [shortcut] = command.shortcuts ?? []
  const keys = shortcut === undefined ? undefined : shortcutText(shortcut, isMac)
  return (
    <Tool label={label} keys={keys} isDisabled={!enabled} onPress={() => void command.run(editor)}>
      {children}
    </Tool>
  )
}
