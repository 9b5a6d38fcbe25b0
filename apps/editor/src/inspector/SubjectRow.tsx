import { type Subject, labelOf, referenceTo } from '@taiseizu/rules'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage } from '../state/context'
import { subjectMark } from './subject-mark'

/** One thing in a list, which leads to it. */
export function SubjectRow({
  subject,
  title,
  more,
}: {
  readonly subject: Subject
  readonly title?: ReactNode
  readonly more?: ReactNode
}) {
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  return (
    <li {...subjectMark(subject)}>
      <Button className="row-link" onPress={() => select(referenceTo(subject))}>
        {title ?? labelOf(subject, language)}
        {more !== undefined && more !== '' && <small>{more}</small>}
      </Button>
    </li>
  )
}
