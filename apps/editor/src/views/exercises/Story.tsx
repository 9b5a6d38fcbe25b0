import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { Lightbulb } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { ExerciseRun } from '../../state/exercises-state'
import { wordsIn } from './words'

/** What happened, and the hints that were asked for so far. */
export function Story({
  run: { exercise, hints, isAnswered },
  language,
  onHint,
}: {
  readonly run: ExerciseRun
  readonly language: Language
  onHint(): void
}) {
  const words = wordsIn(language)
  const all = exercise.hints ?? []
  const left = all.length - hints
  return (
    <section className="ex-story">
      <p>{textIn(exercise.story, language)}</p>
      {hints > 0 && (
        <ol className="ex-hints" aria-label={words('hints')} aria-live="polite">
          {all.slice(0, hints).map((hint, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- hints stay in their order
            <li key={index}>{textIn(hint, language)}</li>
          ))}
        </ol>
      )}
      {!isAnswered && all.length > 0 && (
        <Button className="button button-quiet button-small" isDisabled={left <= 0} onPress={onHint}>
          <Lightbulb aria-hidden size={16} />
          {left > 0 ? words('hint', { count: left }) : words('noMoreHints')}
        </Button>
      )}
    </section>
  )
}
