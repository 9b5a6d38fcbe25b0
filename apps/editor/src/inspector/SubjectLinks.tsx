import { type Subject, labelOf, referenceTo } from '@taiseizu/rules'
import { ArrowRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEditorState, useLanguage } from '../state/context'
import { subjectMark } from './subject-mark'

/** Leads from what is selected to what it speaks of. */
export function SubjectLinks({ subjects }: { readonly subjects: readonly (Subject | undefined)[] }) {
  const language = useLanguage()
  const select = useEditorState((state) => state.select)
  const there = subjects.filter((subject) => subject !== undefined)
  if (there.length === 0) return null
  return (
    <ul className="links">
      {there.map((subject) => (
        <li key={`${subject.type}/${subject.id}`} {...subjectMark(subject)}>
          <Button className="link" onPress={() => select(referenceTo(subject))}>
            <ArrowRight aria-hidden size={13} />
            {labelOf(subject, language)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
