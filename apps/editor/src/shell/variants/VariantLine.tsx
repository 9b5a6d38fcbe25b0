import { textIn } from '@taiseizu/core'
import { useEditorState, useLanguage, useMessages } from '../../state/context'

/** Which variant is on the screen and what it is based on: told where there is more than one. */
export function VariantLine() {
  const t = useMessages()
  const language = useLanguage()
  const workspace = useEditorState((state) => state.workspace)
  const variantId = useEditorState((state) => state.variantId)
  const variant = workspace?.variants.find(({ id }) => id === variantId)
  if (workspace === null || variant === undefined || workspace.variants.length === 1) return null
  const base = workspace.variants.find(({ id }) => id === variant.basedOn)
  return (
    <p className="topbar-variant">
      <strong>{textIn(variant.name, language)}</strong>
      {base !== undefined && <span> ・ {t('variants.basedOnShort', { base: textIn(base.name, language) })}</span>}
    </p>
  )
}
