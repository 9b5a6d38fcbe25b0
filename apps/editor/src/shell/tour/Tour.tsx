import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useMessages } from '../../state/context'
import { type Box, placeCard } from './place-card'
import { type TourStep, tourSteps } from './steps'
import '../../messages/tour'
import './tour.css'

/** What is where, step by step: a card beside the real thing. It covers little, blocks nothing, and can be left at any time. */
export function Tour() {
  const number = useEditorState((state) => state.tourStep)
  const step = number === null ? undefined : tourSteps[number]
  return step === undefined || number === null ? null : <Card number={number} step={step} />
}

function Card({ number, step }: { readonly number: number; readonly step: TourStep }) {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  const card = useRef<HTMLElement>(null)
  const [isLast, isFirst] = [number === tourSteps.length - 1, number === 0]
  const { part, at } = usePlace(step, card)

  // What the tour speaks of is there to be seen.
  useEffect(() => look({ inspectorOpen: true, findingsOpen: true, view: 'structure' }), [look])
  useEffect(
    () => afterDialogs(() => card.current?.querySelector<HTMLElement>(`[data-step="${number}"]`)?.focus()),
    [number],
  )

  const end = () => {
    look({ tourStep: null })
    document.querySelector<HTMLElement>('#canvas')?.focus()
  }
  const next = () => (isLast ? end() : look({ tourStep: number + 1 }))
  const back = () => look({ tourStep: number - 1 })
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end()
    else if (event.key === 'ArrowRight') next()
    else if (event.key === 'ArrowLeft' && !isFirst) back()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      {part !== null && <div aria-hidden className="tour-ring" style={part} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it */}
      <section ref={card} className="tour" aria-label={t('tour.label')} data-region style={at} onKeyDown={press}>
        <div aria-live="polite">
          <p className="tour-step">{t('tour.step', { step: number + 1, count: tourSteps.length })}</p>
          <h2>{t(step.title)}</h2>
          <p>{t(step.text)}</p>
        </div>
        <div className="tour-buttons">
          {!isFirst && (
            <Button className="button button-small" onPress={back}>
              {t('tour.back')}
            </Button>
          )}
          <Button className="button button-small button-primary" data-step={number} onPress={next}>
            {t(isLast ? 'tour.finish' : 'tour.next')}
          </Button>
        </div>
        <Button className="button button-icon tour-close" aria-label={t('tour.skip')} onPress={end}>
          <X aria-hidden size={16} />
        </Button>
      </section>
    </>
  )
}

/** So many frames after a dialog is gone it gives the focus back to where that was. */
const settling = 3

/** At once, or, where a dialog (the commands) is still about to close, when it is gone. */
function afterDialogs(run: () => void): () => void {
  let frame = 0
  let left = document.querySelector('.modal-overlay') === null ? 0 : settling
  const look = () => {
    if (document.querySelector('.modal-overlay') !== null) left = settling
    if (left === 0) return run()
    left -= 1
    frame = requestAnimationFrame(look)
  }
  look()
  return () => cancelAnimationFrame(frame)
}

/** Where the part is that a step speaks of, and where the card stands; both follow when the window or the part changes its size. */
function usePlace(step: TourStep, card: { readonly current: HTMLElement | null }) {
  const [place, setPlace] = useState<{ readonly part: Box | null; readonly at: { left: number; top: number } }>({
    part: null,
    at: { left: -9999, top: 0 },
  })
  useLayoutEffect(() => {
    const put = () => {
      const element = document.querySelector(`[data-tour="${step.anchor}"]`)
      const own = card.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
      const room = { width: innerWidth, height: innerHeight }
      const { left, top, width, height } = element?.getBoundingClientRect() ?? { left: 0, top: 0, ...room }
      const part = { left, top, width, height }
      setPlace({ part: element === null ? null : part, at: placeCard(step.side, part, own, room) })
    }
    put()
    const observer = new ResizeObserver(put)
    const element = document.querySelector(`[data-tour="${step.anchor}"]`)
    if (element !== null) observer.observe(element)
    if (card.current !== null) observer.observe(card.current)
    addEventListener('resize', put)
    return () => {
      observer.disconnect()
      removeEventListener('resize', put)
    }
  }, [step, card])
  return place
}
