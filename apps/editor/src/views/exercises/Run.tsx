import { designOf, textIn } from '@taiseizu/core'
import {
  type Mark,
  type SubjectReference,
  check,
  evidenceOf,
  markKey,
  referenceTo,
  rules,
  scoreOf,
} from '@taiseizu/rules'
import { ArrowLeft, ArrowRight, ListRestart } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { highlightOf } from '../../picture/highlight'
import { useEditorState, useLanguage } from '../../state/context'
import type { ExerciseRun } from '../../state/exercises-state'
import { useArrival } from '../../ui/use-arrival'
import { Answer } from './Answer'
import type { Badge } from './BadgeSign'
import { ClassSwitch, useClassMode } from './ClassMode'
import { ExercisePicture } from './ExercisePicture'
import { FactList } from './FactList'
import { MarkForm } from './MarkForm'
import { MarkList } from './MarkList'
import { Story } from './Story'
import { Timer } from './Timer'
import { type Chosen, chosenAt, whole } from './chosen'
import { resultsOf } from './results'
import { nameOf, wordsIn } from './words'

/** An exercise that is being done: the picture to read and point at, and beside it the story, the facts, the marks, the answer. */
export function Run({
  run,
  back,
  next,
}: {
  readonly run: ExerciseRun
  /** Where one goes when one leaves it. */
  readonly back: string
  /** Begins the one after it, where there is one. */
  readonly next: (() => void) | undefined
}) {
  const language = useLanguage()
  const words = wordsIn(language)
  const { exercise, marks, isAnswered } = run
  const take = useEditorState((state) => state.take)
  const goOn = useEditorState((state) => state.goOn)
  const answer = useEditorState((state) => state.answer)
  const putAway = useEditorState((state) => state.putAway)
  const root = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useArrival(title)
  const side = useRef<HTMLDivElement>(null)
  const chosenPart = useRef<HTMLElement>(null)
  const classMode = useClassMode(root)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const design = useMemo(() => designOf(exercise.workspace, exercise.variant), [exercise])
  const findings = useMemo(() => check(design, { rules }).findings, [design])
  const score = useMemo(
    () => (isAnswered ? scoreOf(exercise, design, findings, marks) : null),
    [isAnswered, exercise, design, findings, marks],
  )
  const results = useMemo(
    () => (score === null ? [] : resultsOf(exercise, design, score, language)),
    [exercise, design, score, language],
  )
  const result = results.find(({ key }) => key === opened)
  const highlight = useMemo(() => {
    if (result === undefined) return null
    const subjects = result.findings.flatMap(({ found }) => found.subjects.map(referenceTo))
    const evidence = result.findings.slice(0, 1).flatMap((finding) => evidenceOf(finding, language))
    return highlightOf(subjects.length > 0 ? subjects : [result.at], evidence)
  }, [result, language])

  // What was chosen is read at once, however long the story is.
  useEffect(() => {
    const [part, frame] = [chosenPart.current, side.current]
    if (chosen !== null && part !== null && frame !== null) frame.scrollTo({ top: part.offsetTop - frame.offsetTop })
  }, [chosen])

  const choose = (at: SubjectReference) => setChosen({ at, key: null })
  const toggle = (mark: Mark) => {
    const key = markKey(mark)
    const others = marks.filter((one) => markKey(one) !== key)
    goOn({ marks: others.length < marks.length ? others : [...marks, mark] })
  }
  const showAnswer = () => {
    setChosen(null)
    answer(scoreOf(exercise, design, findings, marks).points, Date.now())
  }
  const again = () => {
    setChosen(null)
    setOpened(null)
    take(run.id, exercise, Date.now())
  }
  const badges = isAnswered
    ? results.map(({ key, is, at, title, verdict }): Badge => ({
        key,
        is,
        at,
        text: `${verdict}: ${title}`,
      }))
    : marks.map((mark, index): Badge => ({
        key: markKey(mark),
        at: mark.at,
        is: 'mark',
        text: String(index + 1),
      }))
  return (
    <div ref={root} className={classMode.isOn ? 'ex ex-run ex-class' : 'ex ex-run'}>
      <header className="view-tools">
        <Button className="button button-quiet button-small" onPress={putAway}>
          <ArrowLeft aria-hidden size={16} />
          {back}
        </Button>
        <h2 ref={title} tabIndex={-1}>
          {textIn(exercise.title, language)}
        </h2>
        <span className="ex-level">{words('level', { level: exercise.level })}</span>
        <div className="view-tools-end">
          <Timer begun={run.begun} ended={run.ended} language={language} />
          <ClassSwitch mode={classMode} language={language} />
        </div>
      </header>
      <ExercisePicture
        key={exercise.variant + run.id}
        design={design}
        language={language}
        selected={chosen?.key ?? null}
        badges={badges}
        highlight={highlight}
        onPick={(place) => setChosen(place === null ? null : chosenAt(place, design))}
      />
      <section className="ex-side" aria-label={words('task')}>
        <p className="ex-task">
          <strong>{textIn(exercise.task, language)}</strong>
        </p>
        <p className="visually-hidden" aria-live="polite">
          {chosen !== null && words('told', { name: nameOf(design, chosen.at, language) })}
        </p>
        <div ref={side} className="ex-read">
          <Story run={run} language={language} onHint={() => goOn({ hints: run.hints + 1 })} />
          {score !== null && <Answer {...{ exercise, score, results, language, opened }} onOpen={setOpened} />}
          {chosen === null ? (
            !isAnswered && <p className="ex-quiet">{words('choose')}</p>
          ) : (
            <section ref={chosenPart} className="ex-part ex-chosen" aria-label={nameOf(design, chosen.at, language)}>
              <h3>{nameOf(design, chosen.at, language)}</h3>
              <FactList design={design} chosen={chosen} language={language} onChoose={choose} />
              {!isAnswered && (
                <MarkForm
                  key={`${chosen.at.type}/${chosen.at.id}/${chosen.field ?? ''}`}
                  {...{ design, chosen, language, marks }}
                  onToggle={toggle}
                />
              )}
            </section>
          )}
          {!isAnswered && <MarkList {...{ design, language, marks }} onChoose={choose} onRemove={toggle} />}
        </div>
        <div className="ex-end">
          {isAnswered ? (
            <>
              <Button className="button" onPress={again}>
                <ListRestart aria-hidden size={16} />
                {words('again')}
              </Button>
              {next !== undefined && (
                <Button className="button button-primary" onPress={next}>
                  {words('next')}
                  <ArrowRight aria-hidden size={16} />
                </Button>
              )}
            </>
          ) : (
            <>
              <Button className="button" aria-description={words('wholeHint')} onPress={() => choose(whole)}>
                {words('whole')}
              </Button>
              <Button className="button button-primary" onPress={showAnswer}>
                {words('answer')}
              </Button>
            </>
          )}
        </div>
      </section>
    </div>
  )
}
