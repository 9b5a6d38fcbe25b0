import { textIn } from '@taiseizu/core'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import { viewIds } from '../state/state'
import { views } from './views'
import './sidebar.css'

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
        {viewIds.map((id) => {
          const { label, Picture } = views[id]
          return (
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
          )
        })}
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
