import { type Subject, labelOf, referenceTo } from '@taiseizu/rules'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage, useMessages } from '../state/context'
import { subjectMark } from './subject-mark'

/** What is shown: where it stands, its kind, and its name. */
export function Head({
  type,
  path = [],
  children,
}: {
  readonly type: ReactNode
  /** What it lies in, the widest first. */
  readonly path?: readonly (Subject | undefined)[]
  readonly children: ReactNode
}) {
  const t = useMessages()
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  const above = path.filter((subject) => subject !== undefined)
  return (
    <header className="inspector-head">
      {above.length > 0 && (
        <nav aria-label={t('inspector.path')}>
          <ol className="path">
            {above.map((subject) => (
              <li key={`${subject.type}/${subject.id}`} {...subjectMark(subject)}>
                <Button className="link" onPress={() => select(referenceTo(subject))}>
                  {labelOf(subject, language)}
                </Button>
                <ChevronRight aria-hidden size={12} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <p className="inspector-type">{type}</p>
      <h2>{children}</h2>
    </header>
  )
}
