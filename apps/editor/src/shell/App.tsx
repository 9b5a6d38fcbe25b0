import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useEditor, useEditorState } from '../state/context'
import type { DialogId } from '../state/state'
import { downloadCopy } from '../commands/download-copy'
import { messagesIn } from '../messages'
import { Failed } from './Failed'
import { Opening } from './Opening'
import { Notice } from './Notice'
import { SafetyBanners } from './SafetyBanners'
import { WorkFailed } from './WorkFailed'
import { Workbench } from './Workbench'
import { DropZone } from './DropZone'
import { Search } from './palette/Search'
import { useShortcuts } from './shortcuts'
import { useAddress } from './use-address'
import { views } from './views'

/** What is opened now and then is loaded when it is first opened. */
const Start = lazy(() => import('./Start').then((module) => ({ default: module.Start })))
const ShortcutSheet = lazy(() => import('./ShortcutSheet').then((module) => ({ default: module.ShortcutSheet })))
const NewOrganisation = lazy(() =>
  import('./first-run/NewOrganisation').then((module) => ({ default: module.NewOrganisation })),
)
const VariantDialogs = lazy(() =>
  import('./variants/VariantDialogs').then((module) => ({ default: module.VariantDialogs })),
)
const Refused = lazy(() => import('./Refused').then((module) => ({ default: module.Refused })))

/** The start page, or the workbench once something is open. */
export function App() {
  const editor = useEditor()
  const language = useEditorState((state) => state.language)
  const theme = useEditorState((state) => state.theme)
  const view = useEditorState((state) => (state.workspace === null ? null : state.view))
  const isOpen = view !== null
  const isRefused = useEditorState((state) => state.refusal !== null)
  const leave = useEditorState((state) => state.leave)
  useEffect(() => {
    document.documentElement.lang = language
    // Which view, and not whose organisation: browsers keep titles, and send them to the other machines of whoever uses them.
    const t = messagesIn(language)
    document.title = view === null ? t('shell.product') : `${t(views[view].label)} — ${t('shell.product')}`
  }, [language, view])
  const before = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !before.current && document.activeElement === document.body)
      document.getElementById('canvas')?.focus()
    before.current = isOpen
  }, [isOpen])
  useEffect(() => applyTheme(theme), [theme])
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
      <Failed
        renderInstead={(again) => (
          <WorkFailed
            say={messagesIn(language)}
            onLeave={() => {
              leave()
              again()
            }}
            onDownload={(syntax) => void downloadCopy(editor, syntax)}
          />
        )}
      >
        <Page />
      </Failed>
      <DropZone />
      <Suspense>{isRefused && <Refused />}</Suspense>
      <Opening />
      <SafetyBanners />
      <Notice />
    </I18nProvider>
  )
}

/** All that asks what the workspace says: where that cannot be read it fails as a whole, and leaves the ways out. */
function Page() {
  const isOpen = useEditorState((state) => state.workspace !== null)
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen && !wasOpen) setWasOpen(true)
  useShortcuts()
  useAddress()
  return (
    <>
      {isOpen ? (
        <Workbench />
      ) : (
        <Suspense>
          <Start isReturn={wasOpen} />
        </Suspense>
      )}
      <Search />
      <Dialogs />
    </>
  )
}

const variantDialogs: readonly DialogId[] = [
  'about-variant',
  'own-changes',
  'promote-variant',
  'bring-up-to-date',
  'other-base',
]

/** Each is there from the first time on that it was asked for: it closes with its own motion. */
function Dialogs() {
  const dialog = useEditorState((state) => state.dialog)
  const [wanted, setWanted] = useState<ReadonlySet<DialogId>>(new Set())
  if (dialog !== null && !wanted.has(dialog)) setWanted(new Set([...wanted, dialog]))
  return (
    <Suspense>
      {wanted.has('shortcuts') && <ShortcutSheet />}
      {wanted.has('new-organisation') && <NewOrganisation />}
      {variantDialogs.some((id) => wanted.has(id)) && <VariantDialogs />}
    </Suspense>
  )
}

/** Sets the colours; with `system` they follow the system, also when it changes. */
function applyTheme(theme: 'system' | 'light' | 'dark'): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const set = () => {
    document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
  }
  set()
  dark.addEventListener('change', set)
  return () => dark.removeEventListener('change', set)
}
