import type { Unit } from '@taiseizu/core'
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
  const names = there.map((subject) => labelOf(subject, language))
  // Every company of a group has its IT department: then it is said whose.
  const nameOf = (subject: Subject, place: number): string => {
    const name = names[place] ?? ''
    const above = subject.type === 'unit' ? (companyOf(subject) ?? subject.parent) : undefined
    return above === undefined || names.indexOf(name) === names.lastIndexOf(name)
      ? name
      : `${labelOf(above, language)} › ${name}`
  }
  return (
    <ul className="links">
      {there.map((subject, place) => (
        <li key={`${subject.type}/${subject.id}`} {...subjectMark(subject)}>
          <Button className="link" onPress={() => select(referenceTo(subject))}>
            <ArrowRight aria-hidden size={13} />
            {nameOf(subject, place)}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The company that a unit is in, if it is not the house itself. */
function companyOf({ parent }: Unit): Unit | undefined {
  let above = parent
  while (above !== undefined && above.kind !== 'subsidiary') above = above.parent
  return above
}
