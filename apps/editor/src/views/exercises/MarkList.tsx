import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { type Mark, type SubjectReference, markKey } from '@taiseizu/rules'
import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { markSaid, wordsIn } from './words'

/** What the class has marked so far, by the numbers on the picture. */
export function MarkList({
  design,
  language,
  marks,
  onChoose,
  onRemove,
}: {
  readonly design: Design
  readonly language: Language
  readonly marks: readonly Mark[]
  onChoose(at: SubjectReference): void
  onRemove(mark: Mark): void
}) {
  const words = wordsIn(language)
  return (
    <section className="ex-part" aria-label={words('marks', { count: marks.length })}>
      <h3>{words('marks', { count: marks.length })}</h3>
      {marks.length === 0 ? (
        <p className="ex-quiet">{words('noMarks')}</p>
      ) : (
        <ol className="ex-marks">
          {marks.map((mark, index) => {
            const said = markSaid(design, mark, language)
            return (
              <li key={markKey(mark)}>
                <b aria-hidden className="ex-number">
                  {index + 1}
                </b>
                <Button className="ex-fact-link" onPress={() => onChoose(mark.at)}>
                  {said}
                </Button>
                <Button
                  className="button button-quiet button-icon"
                  aria-label={words('removeMark', { mark: said })}
                  onPress={() => onRemove(mark)}
                >
                  <X aria-hidden size={15} />
                </Button>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
