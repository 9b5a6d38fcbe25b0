import { type Language, citation } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type Exercise, type Finding, type Score, evidenceOf, messageOf, sourceOf } from '@taiseizu/rules'
import { ChevronRight } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { Button } from 'react-aria-components'
import { ListSign } from './BadgeSign'
import type { Result } from './results'
import { wordsIn } from './words'

/** The score, what was found, missed and wrongly accused with the proof, and what to take home. */
export function Answer({
  exercise,
  score,
  results,
  language,
  opened,
  onOpen,
}: {
  readonly exercise: Exercise
  readonly score: Score
  readonly results: readonly Result[]
  readonly language: Language
  /** The key of the result that is opened: its proof is on the picture. */
  readonly opened: string | null
  onOpen(key: string | null): void
}) {
  const words = wordsIn(language)
  const { found, missed, wrong, points } = score
  const id = useId()
  const root = useRef<HTMLElement>(null)
  // The button that asked for it is gone: whoever hears or types goes on here.
  useEffect(() => {
    root.current?.focus({ preventScroll: true })
    root.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <section ref={root} className="ex-answer" tabIndex={-1} aria-labelledby={id}>
      <p id={id} className="ex-score" data-testid="exercise-score">
        <strong>{words('points', { points })}</strong>
        <span>{words('result', { found: found.length, all: found.length + missed.length, wrong })}</span>
      </p>
      <ul className="ex-results">
        {results.map((result) => {
          const isOpen = opened === result.key
          return (
            <li key={result.key} className={`ex-result ex-result-${result.is}`} data-is={result.is}>
              <Button
                className="ex-result-head"
                aria-expanded={isOpen}
                onPress={() => onOpen(isOpen ? null : result.key)}
              >
                <ListSign is={result.is} />
                <span>
                  <small>{result.verdict}</small>
                  <strong>{result.title}</strong>
                </span>
                <ChevronRight aria-hidden size={16} className="ex-chevron" />
              </Button>
              {isOpen && <ResultDetails result={result} language={language} />}
            </li>
          )
        })}
      </ul>
      {exercise.lesson !== undefined && (
        <div className="ex-lesson">
          <h3>{words('lesson')}</h3>
          <p>{textIn(exercise.lesson, language)}</p>
          {exercise.sources.length > 0 && (
            <p className="ex-source">
              {words('source')}: {citation(exercise.sources, language)}
            </p>
          )}
        </div>
      )}
    </section>
  )
}

function ResultDetails({ result, language }: { readonly result: Result; readonly language: Language }) {
  const words = wordsIn(language)
  const [first, ...rest] = result.says
  return (
    <div className="ex-details">
      {first !== undefined && <p>{first}</p>}
      {rest.length > 0 && (
        <ul>
          {rest.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {result.findings.slice(0, mostProofs).map((finding) => (
        <Proof key={finding.key} finding={finding} language={language} />
      ))}
      {result.learn !== undefined && (
        <p className="ex-learn">
          <strong>{words('learn')}</strong> {result.learn}
        </p>
      )}
    </div>
  )
}

/** A fault that shows in more findings is told by some of them. */
const mostProofs = 6

function Proof({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const words = wordsIn(language)
  return (
    <div className="ex-proof">
      <p>{messageOf(finding, language)}</p>
      <ul aria-label={words('proof')}>
        {evidenceOf(finding, language).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="ex-source">
        {words('source')}: {sourceOf(finding, language)} <small>{finding.rule.id}</small>
      </p>
    </div>
  )
}
