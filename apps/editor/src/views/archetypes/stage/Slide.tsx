import type { Language } from '@taiseizu/catalogue'
import { type RefObject, useMemo } from 'react'
import { ArchetypeMap } from './ArchetypeMap'
import { Counts } from './Counts'
import { Narration } from './Narration'
import { StagePicture } from './StagePicture'
import type { Meaning } from './keys'
import type { Line } from './lines'
import { markOf, placementSaid, titleOf } from './narration'
import type { Place, StepId } from './talk'
import type { Passage } from './use-passage'
import type { Staging } from './use-staging'
import { stageWords } from './words'

/** What the class sees: the name and the count above, the picture, what is told beside it. */
export function Slide({
  staging,
  passage,
  step,
  at,
  steps,
  lines,
  pointed,
  frame,
  told,
  isWaiting,
  language,
  onPoint,
  onMeaning,
}: {
  readonly staging: Staging | null
  readonly passage: Passage
  readonly step: number
  readonly at: Place
  readonly steps: readonly StepId[]
  readonly lines: readonly Line[]
  readonly pointed: number | null
  readonly frame: RefObject<HTMLDivElement | null>
  /** What is told, where it is longer than the screen. */
  readonly told: RefObject<HTMLElement | null>
  readonly isWaiting: boolean
  readonly language: Language
  readonly onPoint: (index: number | null) => void
  readonly onMeaning: (meaning: Meaning) => void
}) {
  const words = stageWords(language)
  const isPlaying = passage.phase !== 'rest'
  const isFound = at.step === 'findings' || at.step === 'merits'
  const line = pointed === null ? undefined : lines[pointed]
  const points = useMemo(() => line?.points ?? null, [line])
  const [scene, before] = staging === null ? [] : [staging.scene(passage.to), staging.scene(passage.from)]
  return (
    <>
      <header className="stage-head">
        <h1>
          {scene !== undefined && markOf(scene) !== '' && <span className="stage-mark">{markOf(scene)}</span>}
          {scene !== undefined && titleOf(scene, language)}
        </h1>
        {before !== undefined && before !== scene && (
          <p className="stage-since">{words('comparedWith', { scene: titleOf(before, language) })}</p>
        )}
        {scene?.choice?.placement !== undefined && <p className="stage-since">{placementSaid(scene, language)}</p>}
        <span className="stage-gap" />
        {scene !== undefined && before !== undefined && (
          <>
            <Counts scene={isFound ? scene : before} before={isFound ? before : null} language={language} />
            <ArchetypeMap scene={scene} before={before} language={language} onGo={(number) => go(number, onMeaning)} />
          </>
        )}
      </header>
      <div className="stage-place" ref={frame}>
        {staging !== null && scene !== undefined && (
          <StagePicture
            staging={staging}
            passage={passage}
            step={step}
            language={language}
            marks={isFound ? 'after' : 'before'}
            explains={at.step === 'moves' ? 'moves' : at.step === 'findings' ? 'findings' : 'nothing'}
            points={points}
            label={titleOf(scene, language)}
          />
        )}
        {points?.in === 'before' && before !== undefined && (
          <p className="stage-flag">{words('before', { scene: titleOf(before, language) })}</p>
        )}
        {isWaiting && <p className="stage-waits">{words('preparing')}</p>}
      </div>
      <div className="stage-tells">
        <ol className="stage-steps">
          {steps.map((one) => (
            <li key={one} aria-current={one === at.step ? 'step' : undefined}>
              {words(`step.${one}`)}
            </li>
          ))}
        </ol>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no wheel scrolls it by keys */}
        <section className="stage-scroll" ref={told} aria-label={words(`step.${at.step}`)} tabIndex={0}>
          <h2 className="visually-hidden">{words(`step.${at.step}`)}</h2>
          {staging !== null && scene !== undefined && before !== undefined && (at.step === 'picture' || !isPlaying) && (
            <Narration
              step={at.step}
              scene={scene}
              before={before}
              moved={staging.moved(passage.from, passage.to)}
              language={language}
              lines={lines}
              pointed={pointed}
              onPoint={onPoint}
            />
          )}
        </section>
      </div>
    </>
  )
}

function go(number: number, onMeaning: (meaning: Meaning) => void): void {
  if (number === 1 || number === 2 || number === 3 || number === 4) onMeaning(number)
}
