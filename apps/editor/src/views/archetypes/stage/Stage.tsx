/** The archetypes of one organisation as scenes: it stays in place, its supervision moves. */
import { useMemo, useRef } from 'react'
import { useSize } from '../../../picture/camera/use-camera'
import { useEditorState, useLanguage } from '../../../state/context'
import { useReducedMotion } from '../../../ui/use-reduced-motion'
import type { Scene } from '../scene'
import { usePick } from '../use-pick'
import { type Picking, StagePicture } from './StagePicture'
import { titleOf } from './narration'
import { useHeld } from './use-held'
import { usePassage, usePlayed } from './use-passage'
import { useStaging } from './use-staging'
import { stageWords } from './words'
import './stage.css'

export { Presentation } from './Presentation'

/** One step of what happens, in milliseconds. */
const step = 260

/** The picture of the scene, filling its place; what changes from the scene before is seen to. */
export function Stage({
  scenes,
  at,
}: {
  /** `null` while it is worked out. */
  readonly scenes: readonly (Scene | null)[]
  readonly at: number
  readonly onGo: (at: number) => void
}) {
  const language = useLanguage()
  const words = stageWords(language)
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const isStill = useReducedMotion()
  const scene = scenes[at] ?? null
  const playing = usePassage(scenes, at, isStill ? 0 : step)
  const { passage } = playing
  const staging = useStaging(scenes, [passage.from, passage.to], language, size)
  usePlayed(playing, staging && staging.transition(passage.from, passage.to), step)
  // What is on the screen stays until what is next can be shown.
  const shown = useHeld(useMemo(() => staging && { staging, passage }, [staging, passage]))
  const pick = usePick()
  const selection = useEditorState((state) => state.selection)
  const others = useEditorState((state) => state.others)
  const picking = useMemo(
    (): Picking => ({
      selected: selection === null ? [] : [...others, selection],
      select: (subject) => pick([subject]),
    }),
    [selection, others, pick],
  )
  return (
    <div className="stage" ref={frame}>
      {shown !== null && (
        <StagePicture
          staging={shown.staging}
          passage={shown.passage}
          step={isStill ? 0 : step}
          language={language}
          marks={shown.passage.phase === 'rest' || shown.passage.phase === 'marks' ? 'after' : 'before'}
          explains={isStill ? 'both' : shown.passage.phase === 'marks' ? 'findings' : 'nothing'}
          points={null}
          label={titleOf(shown.staging.scene(shown.passage.to), language)}
          picking={picking}
        />
      )}
      {(scene === null || staging === null) && <output className="stage-waits">{words('preparing')}</output>}
    </div>
  )
}
