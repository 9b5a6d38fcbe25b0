import { textIn } from '@taiseizu/core'
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { toggleSidebar } from '../commands/panes'
import { useEditor, useEditorState, useLanguage, useMessages } from '../state/context'
import { viewIds } from '../state/state'
import { TourOffer } from './tour/TourOffer'
import { views } from './views'
import './sidebar.css'

/** Views and variants; narrow, their pictures alone. */
export function Sidebar() {
  const t = useMessages()
  const editor = useEditor()
  const language = useLanguage()
  const view = useEditorState((state) => state.view)
  const variantId = useEditorState((state) => state.variantId)
  const variants = useEditorState((state) => state.workspace?.variants)
  const look = useEditorState((state) => state.look)
  const show = useEditorState((state) => state.show)
  const isNarrow = useEditorState((state) => state.sidebarNarrow)
  return (
    <nav className="sidebar" aria-label={t('shell.sidebar')} data-region data-tour="sidebar">
      <div className="sidebar-lists">
        <h2>{t('shell.views')}</h2>
        <ul>
          {viewIds.map((id) => {
            const { label, Picture } = views[id]
            return (
              <li key={id}>
                <Place
                  name={t(label)}
                  isNarrow={isNarrow}
                  current={view === id ? 'page' : undefined}
                  onPress={() => look({ view: id })}
                >
                  <Picture aria-hidden size={17} />
                </Place>
              </li>
            )
          })}
        </ul>
        <h2>{t('shell.variants')}</h2>
        <ul>
          {variants?.map((variant, number) => (
            <li key={variant.id} className={variant.basedOn === undefined ? undefined : 'sidebar-derived'}>
              <Place
                name={textIn(variant.name, language)}
                isNarrow={isNarrow}
                current={variantId === variant.id ? 'true' : undefined}
                onPress={() => show(variant.id)}
              >
                {isNarrow && (
                  <span aria-hidden className="sidebar-number">
                    {number + 1}
                  </span>
                )}
              </Place>
            </li>
          ))}
        </ul>
      </div>
      {!isNarrow && <TourOffer />}
      <TooltipTrigger delay={400}>
        <Button
          className="button button-quiet sidebar-toggle"
          aria-label={t(isNarrow ? 'shell.widenSidebar' : 'shell.narrowSidebar')}
          onPress={() => void toggleSidebar.run(editor)}
        >
          {isNarrow ? <PanelLeftOpen aria-hidden size={17} /> : <PanelLeftClose aria-hidden size={17} />}
        </Button>
        <Tooltip className="tooltip" placement="right">
          {t(isNarrow ? 'shell.widenSidebar' : 'shell.narrowSidebar')}
        </Tooltip>
      </TooltipTrigger>
    </nav>
  )
}

/** Somewhere to go: its picture and its name; narrow, the name is told on hover and to screen readers. */
function Place(props: {
  readonly name: string
  readonly isNarrow: boolean
  readonly current: 'page' | 'true' | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  const { name, isNarrow, current, onPress, children } = props
  return (
    <TooltipTrigger delay={200} isDisabled={!isNarrow}>
      <Button
        className="sidebar-item"
        {...(current === undefined ? {} : { 'aria-current': current })}
        {...(isNarrow ? { 'aria-label': name } : {})}
        onPress={onPress}
      >
        {children}
        {!isNarrow && name}
      </Button>
      <Tooltip className="tooltip" placement="right">
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}
