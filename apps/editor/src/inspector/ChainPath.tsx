import { type Chain, type ChainLink, type Target, textIn } from '@taiseizu/core'
import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'

/** The proof of an authority as a way from the ground down to what it reaches: units one leads to, and how each comes from the last. */
export function ChainPath({ chain, over }: { readonly chain: Chain; readonly over: Target }) {
  const t = useMessages()
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  const nameOf = (target: Target) => (target === '*' ? t('inspector.everything') : textIn(target.name, language))
  // The chain tells the holder first; a way begins where the authority comes from.
  const steps = [...chain].toReversed()
  return (
    <ol className="chain" aria-label={t('inspector.chain')}>
      {steps.map((link) => (
        <li key={`${link.by}/${link.unit.id}`}>
          <Button className="chain-unit" onPress={() => select({ type: 'unit', id: link.unit.id })}>
            {textIn(link.unit.name, language)}
          </Button>
          <span className="chain-how">{howOf(link)}</span>
        </li>
      ))}
      <li>
        <span className="chain-end">{nameOf(over)}</span>
      </li>
    </ol>
  )

  function howOf(link: ChainLink) {
    if (link.by === 'line') {
      const between = link.path.slice(1, -1)
      return (
        <Fragment>
          {t('inspector.byTheLine')}
          {between.length > 0 && ` (${between.map((unit) => textIn(unit.name, language)).join(' › ')})`}
        </Fragment>
      )
    }
    return (
      <Button className="link" onPress={() => select({ type: 'grant', id: link.grant.id })}>
        {t('inspector.byGrant', { over: nameOf(link.over) })}
      </Button>
    )
  }
}
