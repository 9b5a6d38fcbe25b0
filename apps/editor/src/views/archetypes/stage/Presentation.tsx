/** The archetypes before a class: full screen, large type, step by step by keyboard or remote. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useSize } from '../../../picture/camera/use-camera'
import { useEditor, useLanguage } from '../../../state/context'
import { useFullScreen } from '../../../ui/use-full-screen'
import { useReducedMotion } from '../../../ui/use-reduced-motion'
import { useScheme } from '../../../ui/use-scheme'
import type { Scene } from '../scene'
import { Controls } from './Controls'
import { KeySheet } from './KeySheet'
import { Notes } from './Notes'
import { Slide } from './Slide'
import { type Act, type Meaning, meaningOf } from './keys'
import { type Pace, nextPace, stepOf } from './paces'
import { titleOf } from './narration'
import { type Place, afterPlace, atScene, beforePlace, sceneOf, stepsOf } from './talk'
import { useHeld } from './use-held'
import { usePassage, usePlayed } from './use-passage'
import { useStaging } from './use-staging'
import { type Line, linesOf } from './lines'
import { stageWords } from './words'
import './stage.css'
import './presentation.css'

export interface PresentationProps {
  /** `null` while it is worked out. */
  readonly scenes: readonly (Scene | null)[]
  readonly at: number
  readonly onGo: (at: number) => void
  readonly onLeave: () => void
}

export function Presentation(props: PresentationProps) {
  const language = useLanguage()
  return (
    <ModalOverlay className="stage-overlay" isOpen isKeyboardDismissDisabled>
      <Modal className="stage-modal">
        <Dialog className="presentation" aria-label={stageWords(language)('presentation')}>
          <Talk {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type Sheet = 'black' | 'keys' | 'notes'

function Talk({ scenes, at, onGo, onLeave }: PresentationProps) {
  const language = useLanguage()
  const { store } = useEditor()
  const scheme = useScheme()
  const words = stageWords(language)
  const frame = useRef<HTMLDivElement>(null)
  const tells = useRef<HTMLElement>(null)
  const notes = useRef<HTMLElement>(null)
  const size = useSize(frame)
  const isStill = useReducedMotion()
  const [pace, setPace] = useState<Pace>('steady')
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const [known, setPlace] = useState<Place>({ at, step: 'picture', since: at === 0 ? at : 0 })
  // Somebody else may lead to another scene.
  const place = known.at === at ? known : atScene(known, at)
  const step = isStill ? 0 : stepOf[pace]
  const playing = usePassage(scenes, at, step)
  const { passage, setPassage } = playing
  const isPlaying = passage.phase !== 'rest' && passage.phase !== 'marks'
  // What is told is told of the way from where one came; the motion is over then.
  const since = (scenes[place.since] ?? null) === null ? at : place.since
  const told = isPlaying || passage.to !== at ? passage : { from: since, to: at, phase: 'rest' as const }
  const staging = useStaging(scenes, [told.from, told.to], language, size)
  usePlayed(playing, staging && isPlaying ? staging.transition(passage.from, passage.to) : null, step)
  const { from, to, phase } = told
  const shown = useHeld(useMemo(() => staging && { staging, told: { from, to, phase } }, [staging, from, to, phase]))
  const lines = useMemo((): readonly Line[] => {
    if (staging === null || isPlaying) return []
    const standing = from === to ? openIn(staging.scene(to)) : null
    return linesOf(place.step, staging.moved(from, to), standing, language)
  }, [staging, isPlaying, place.step, from, to, language])

  const go = (next: Place) => {
    setPlace(next)
    setPointed(null)
    if (next.at !== at) onGo(next.at)
  }
  const { isFull, toggle } = useFullScreen(onLeave)
  const point = (by: 1 | -1) => {
    const scrolled = sheet === 'notes' ? notes.current : lines.length === 0 ? tells.current : null
    if (scrolled !== null) return scrolled.scrollBy({ top: by * scrolled.clientHeight * 0.6 })
    if (lines.length === 0) return
    setPointed(pointed === null ? (by === 1 ? 0 : lines.length - 1) : (pointed + by + lines.length) % lines.length)
  }
  const leave = () => {
    if (sheet !== null) return setSheet(null)
    return pointed === null ? onLeave() : setPointed(null)
  }
  const turn = (to: Sheet) => setSheet(sheet === to ? null : to)
  const { look } = store.getState()
  const acts: Readonly<Record<Act, () => void>> = {
    next: () => go(afterPlace(place, scenes)),
    previous: () => go(beforePlace(place, scenes)),
    first: () => go({ at: 0, step: 'picture', since: 0 }),
    last: () => go(atScene(place, scenes.length - 1)),
    down: () => point(1),
    up: () => point(-1),
    black: () => turn('black'),
    fullScreen: toggle,
    notes: () => turn('notes'),
    language: () => look({ language: language === 'ja' ? 'en' : 'ja' }),
    pace: () => setPace(nextPace(pace)),
    theme: () => look({ theme: scheme === 'dark' ? 'light' : 'dark' }),
    again: () => {
      if (since !== at && !isStill) setPassage({ from: since, to: at, phase: 'leave' })
    },
    keys: () => turn('keys'),
    leave,
  }
  const act = (meaning: Meaning) => {
    if (typeof meaning === 'string') return acts[meaning]()
    const index = sceneOf(meaning, scenes, at)
    if (index !== undefined) go(atScene(place, index))
  }
  useKeys(act)

  const scene = scenes[at] ?? null
  const steps = stepsOf(scene, place)
  const where = words('stepOf', {
    step: words(`step.${place.step}`),
    number: steps.indexOf(place.step) + 1,
    count: steps.length,
  })
  return (
    <>
      <Slide
        staging={shown?.staging ?? null}
        passage={shown?.told ?? told}
        step={step}
        at={place}
        steps={steps}
        lines={lines}
        pointed={pointed}
        frame={frame}
        told={tells}
        isWaiting={scene === null || staging === null}
        language={language}
        onPoint={setPointed}
        onMeaning={act}
      />
      <Controls
        language={language}
        pace={pace}
        isFull={isFull}
        where={where}
        extent={staging?.union.extent}
        onAct={(one) => acts[one]()}
      />
      {sheet === 'notes' && staging !== null && (
        <Notes
          scene={staging.scene(told.to)}
          moved={staging.moved(told.from, told.to)}
          language={language}
          place={notes}
        />
      )}
      {sheet === 'keys' && <KeySheet language={language} onClose={() => setSheet(null)} />}
      {sheet === 'black' && (
        <button type="button" className="stage-black" onClick={() => setSheet(null)}>
          <span className="visually-hidden">{words('black')}</span>
        </button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {scene === null
          ? words('preparing')
          : words('announced', { scene: titleOf(scene, language), step: words(`step.${place.step}`) })}
        {pointed !== null && lines[pointed]?.text}
      </p>
    </>
  )
}

const openIn = ({ report }: Scene) => report.findings.filter(({ exception }) => exception === null)

/** The keys are heard before anybody else hears them, wherever the focus is. */
function useKeys(act: (meaning: Meaning) => void): void {
  const { store } = useEditor()
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event
      const meaning = meaningOf(event, target instanceof Element && target.closest('button') !== null)
      if (meaning === undefined || (!store.getState().letterKeys && /^\S$/u.test(event.key))) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(meaning)
    }
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [store])
}
