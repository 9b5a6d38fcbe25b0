import { type Finding, type SubjectReference, fixesOf, labelOf, messageOf, subjectIn } from '@taiseizu/rules'
import { Wrench } from 'lucide-react'
import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { commands } from '../../commands'
import { applyFix } from '../../commands/apply-fix'
import { copyLink } from '../../commands/copy-link'
import { showViews } from '../../commands/show-view'
import { useDesign, useEditor, useEditorState, useLanguage, useMessages, useReport } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { MenuPopover } from '../../ui/MenuPopover'
import { CommandItem } from './CommandItem'
import type { Spot } from './use-context-menu'
import '../../messages/menus'
import './menu.css'

const shownFindings = 3

/** What can be done with what is pointed at, or selected. */
export function ContextMenu({ at, close }: { readonly at: Spot | null; readonly close: () => void }) {
  const t = useMessages()
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <MenuPopover
        key={at === null ? 'none' : `${at.x} ${at.y}`}
        className="menu-popover"
        aria-label={t('palette.menu')}
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(isOpen) => !isOpen && close()}
        placement="bottom start"
        offset={2}
      >
        {at !== null && <Offer onDone={close} />}
      </MenuPopover>
    </>
  )
}

function Offer({ onDone }: { readonly onDone: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const { findings } = useReport()
  const selection = useEditorState((state) => state.selection)
  const looked = useEditorState((state) => state.finding)
  const view = useEditorState((state) => state.view)
  const subject = selection === null ? undefined : subjectIn(design, selection)
  const finding = looked === null ? undefined : findings.find(({ key }) => key === looked)
  const own = selection === null ? [] : commands.filter((command) => command.on?.includes(selection.type) === true)
  const about = finding !== undefined || selection === null ? [] : findingsAbout(findings, selection)
  const name = finding?.rule.id ?? (subject === undefined ? t('palette.menu') : labelOf(subject, language))
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu takes the keyboard
    <Menu className="menu" aria-label={t('menus.menuOf', { name })} autoFocus="first" onClose={onDone}>
      {finding !== undefined && <Fixes finding={finding} />}
      {subject !== undefined && own.length > 0 && (
        <MenuSection id="own">
          <Header>{labelOf(subject, language)}</Header>
          {own.map((command) => (
            <CommandItem key={command.id} command={command} />
          ))}
        </MenuSection>
      )}
      {about.length > 0 && <Findings findings={about} />}
      <MenuSection id="views">
        <Header>{t('menus.menuIn')}</Header>
        {showViews
          .filter((command) => command.view !== view)
          .map((command) => (
            <CommandItem key={command.id} command={command} />
          ))}
      </MenuSection>
      <MenuSection id="link" aria-label={t('menus.menuMore')}>
        <CommandItem command={copyLink} />
      </MenuSection>
    </Menu>
  )
}

const findingsAbout = (findings: readonly Finding[], { type, id }: SubjectReference): readonly Finding[] =>
  findings
    .filter(({ found }) => found.subjects.some((subject) => subject.type === type && subject.id === id))
    .slice(0, shownFindings)

/** The ways to mend the finding that is looked at. */
function Fixes({ finding }: { readonly finding: Finding }) {
  const t = useMessages()
  const language = useLanguage()
  const editor = useEditor()
  const design = useDesign()
  const fixes = fixesOf(finding, design, language)
  if (fixes.length === 0) return null
  return (
    <MenuSection id="fixes">
      <Header>
        {finding.rule.id} {t('menus.menuFix')}
      </Header>
      {fixes.map(({ label }, number) => (
        <MenuItem
          key={label}
          id={`fix-${number}`}
          className="menu-item"
          textValue={label}
          onAction={() => applyFix(editor, finding, number)}
        >
          <Wrench aria-hidden size={15} />
          <span className="menu-label">{label}</span>
        </MenuItem>
      ))}
    </MenuSection>
  )
}

/** What was found about what is selected. */
function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages()
  const language = useLanguage()
  const lookAt = useEditorState((state) => state.lookAt)
  const look = useEditorState((state) => state.look)
  return (
    <MenuSection id="findings">
      <Header>{t('menus.menuLook')}</Header>
      {findings.map((finding) => (
        <MenuItem
          key={finding.key}
          id={`finding ${finding.key}`}
          className="menu-item"
          textValue={messageOf(finding, language)}
          onAction={() => {
            look({ findingsOpen: true })
            lookAt(finding.key)
          }}
        >
          <SeveritySign severity={finding.severity} />
          <span className="menu-label">{messageOf(finding, language)}</span>
        </MenuItem>
      ))}
    </MenuSection>
  )
}
