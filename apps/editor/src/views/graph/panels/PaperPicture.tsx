import { textIn } from '@taiseizu/core'
import { useLayoutEffect, useRef } from 'react'
import { useDesign, useEditor, useLanguage, useMessages } from '../../../state/context'
import { usePrinting } from '../../../ui/use-printing'
import type { Stage } from '../stage/stage'

/** On paper: what is in sight on the canvas, under its title, beside the legend. */
export function PaperPicture({ stage }: { readonly stage: Stage | null }) {
  return usePrinting() && stage !== null ? <Printed stage={stage} /> : null
}

function Printed({ stage }: { readonly stage: Stage }) {
  const t = useMessages()
  const language = useLanguage()
  const { platform } = useEditor()
  const { workspace, variant } = useDesign()
  const place = useRef<HTMLDivElement>(null)
  // The printer takes the page as it is then: it is drawn before.
  useLayoutEffect(() => place.current?.replaceChildren(stage.picture()), [stage])
  const name = textIn(workspace.variants.find(({ id }) => id === variant.id)?.name ?? '', language)
  return (
    <div className="graph-paper">
      <header>
        <h1>{textIn(workspace.organisation.name, language)}</h1>
        <p>{`${name} — ${t('shell.viewGraph')}`}</p>
        <time>{platform.today()}</time>
      </header>
      <div ref={place} />
    </div>
  )
}
