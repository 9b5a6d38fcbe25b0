import { scopeKinds } from '@taiseizu/catalogue'
import { type Unit, textIn } from '@taiseizu/core'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import { Part } from './controls'

/** The scopes that a unit owns. */
export function ScopeList({ unit }: { readonly unit: Unit }) {
  const t = useMessages()
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  if (unit.ownedScopes.length === 0) return null
  return (
    <Part title={t('inspector.owns')} count={unit.ownedScopes.length}>
      <ul className="rows">
        {unit.ownedScopes.map((scope) => (
          <li key={scope.id}>
            <Button className="row-link" onPress={() => select({ type: 'scope', id: scope.id })}>
              {textIn(scope.name, language)}
              <small>{scopeKinds.find((kind) => kind.id === scope.kind)?.name[language]}</small>
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
