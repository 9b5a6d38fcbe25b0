import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { StructureFigure } from '../../picture/StructureFigure'
import { useLanguage, useMessages } from '../../state/context'
import { nameOf } from './choices'
import { closedIn } from './closed'
import type { Scene } from './scene'

export interface SceneProperties {
  /** `null` while it is worked out. */
  readonly scenes: readonly (Scene | null)[]
  readonly at: number
  readonly onGo: (at: number) => void
}

/** The picture of a scene; fills its place. */
export function ScenePicture({ scenes, at }: SceneProperties) {
  const t = useMessages()
  const language = useLanguage()
  const scene = scenes[at] ?? null
  if (scene === null) return <p className="at-picture-wait">{t('archetypes.working')}</p>
  const { report } = scene
  return <StructureFigure report={report} language={language} proportion={1.7} collapsed={closedIn(report.design)} />
}

/** Scene after scene in the whole window; arrow keys go on, Escape ends it. */
export function ScenePresentation({ scenes, at, onGo, onLeave }: SceneProperties & { readonly onLeave: () => void }) {
  const t = useMessages()
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const choice = scenes[at]?.choice ?? null
  const title = choice === null ? t('archetypes.asItStands') : nameOf(choice)[language]
  const go = (by: number) => onGo(Math.min(scenes.length - 1, Math.max(0, at + by)))
  return (
    <dialog
      ref={dialog}
      className="at-presentation"
      aria-label={t('archetypes.presentTitle')}
      onClose={onLeave}
      onKeyDown={(event) => {
        const { key } = event
        if (key === 'ArrowRight' || key === 'PageDown') go(1)
        if (key === 'ArrowLeft' || key === 'PageUp') go(-1)
        // Here it ends this, and takes no selection away.
        if (key !== 'Escape') return
        event.stopPropagation()
        dialog.current?.close()
      }}
    >
      <header>
        <h2 aria-live="polite">{title}</h2>
        <Button
          className="button button-quiet"
          aria-label={t('archetypes.previous')}
          isDisabled={at === 0}
          onPress={() => go(-1)}
        >
          <ChevronLeft aria-hidden size={20} />
        </Button>
        <span>
          {at + 1} / {scenes.length}
        </span>
        <Button
          className="button button-quiet"
          aria-label={t('archetypes.next')}
          isDisabled={at === scenes.length - 1}
          onPress={() => go(1)}
        >
          <ChevronRight aria-hidden size={20} />
        </Button>
        <Button
          className="button button-quiet"
          aria-label={t('archetypes.leave')}
          onPress={() => dialog.current?.close()}
        >
          <X aria-hidden size={20} />
        </Button>
      </header>
      <div className="at-picture">
        <ScenePicture scenes={scenes} at={at} onGo={onGo} />
      </div>
    </dialog>
  )
}
