import { type Subject, referenceTo } from '@taiseizu/rules'

/** Marks an element as standing for a subject: it then has the context menu of that. */
export function subjectMark(subject: Subject) {
  const { type, id } = referenceTo(subject)
  return { 'data-subject-type': type, 'data-subject-id': id }
}
