import { textIn } from '@taiseizu/core'
import { ListChecks, Network, Waypoints } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import './sidebar.css'

const views = [
  { id: 'structure', label: 'shell.viewStructure', Picture: Network },
  { id: 'graph', label: 'shell.viewGraph', Picture: Waypoints },
  { id: 'findings', label: 'shell.viewFindings', Picture: ListChecks },
] as const

/** Views and variants. */
export function Sidebar() {
  const t = useMessages()
  const language = useLanguage()
  const view = useEditorState((state) => state.view)
  const variantId = useEditorState((state) => state.variantId)
  const variants = useEditorState((state) => state.workspace?.variants)
  const look = useEditorState((state) => state.look)
  const show = useEditorState((state) => state.show)
  return (
    <nav className="sidebar">
      <h2>{t('shell.views')}</h2>
      <ul>
        {views.map(({ id, label, Picture }) => (
          <li key={id}>
            <Button
              className="sidebar-item"
              {...(view === id ? { 'aria-current': 'page' } : {})}
              onPress={() => look({ view: id })}
            >
              <Picture aria-hidden size={17} />
              {t(label)}
            </Button>
          </li>
        ))}
      </ul>
      <h2>{t('shell.variants')}</h2>
      <ul>
        {variants?.map((variant) => (
          <li key={variant.id} className={variant.basedOn === undefined ? undefined : 'sidebar-derived'}>
            <Button
              className="sidebar-item"
              {...(variantId === variant.id ? { 'aria-current': 'true' } : {})}
              onPress={() => show(variant.id)}
            >
              {textIn(variant.name, language)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
