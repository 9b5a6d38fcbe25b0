import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { toggleSidebar } from '../commands/panes'
import { useEditor, useEditorState, useMessages } from '../state/context'
import { viewIds } from '../state/state'
import { TourOffer } from './tour/TourOffer'
import { VariantTree } from './variants/VariantTree'
import { views } from './views'
import './sidebar.css'

/** Views and variants; narrow, their pictures alone. */
export function Sidebar() {
  const t = useMessages()
  const editor = useEditor()
  const view = useEditorState((state) => state.view)
  const look = useEditorState((state) => state.look)
  const isNarrow = useEditorState((state) => state.sidebarNarrow)
  const toggle = t(isNarrow ? 'shell.widenSidebar' : 'shell.narrowSidebar')
  return (
    <nav className="sidebar" aria-label={t('shell.sidebar')} data-region data-tour="sidebar">
      <div className="sidebar-lists">
        <h2>{t('shell.views')}</h2>
        <ul>
          {viewIds.map((id) => {
            const { label, Picture } = views[id]
            return (
              <li key={id}>
                <Place name={t(label)} isNarrow={isNarrow} isCurrent={view === id} onPress={() => look({ view: id })}>
                  <Picture aria-hidden size={17} />
                </Place>
              </li>
            )
          })}
        </ul>
        <h2>{t('shell.variants')}</h2>
        <VariantTree />
      </div>
      {!isNarrow && <TourOffer />}
      <Button
        className="button button-quiet sidebar-toggle"
        aria-label={toggle}
        data-tip={toggle}
        data-tip-right
        onPress={() => void toggleSidebar.run(editor)}
      >
        {isNarrow ? <PanelLeftOpen aria-hidden size={17} /> : <PanelLeftClose aria-hidden size={17} />}
      </Button>
    </nav>
  )
}

/** Somewhere to go: its picture and its name; narrow, the name is told on hover and to screen readers. */
function Place(props: {
  readonly name: string
  readonly isNarrow: boolean
  readonly isCurrent: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  const { name, isNarrow, isCurrent, onPress, children } = props
  return (
    <Button
      className="sidebar-item"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      {...(isNarrow ? { 'aria-label': name, 'data-tip': name, 'data-tip-right': true } : {})}
      onPress={onPress}
    >
      {children}
      {!isNarrow && name}
    </Button>
  )
}
