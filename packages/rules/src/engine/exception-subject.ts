import { type Design, type ExceptionRecord, exceptionIdentity } from '@taiseizu/core'
import { subjectIn } from './subject-in'
import { type ExceptionSubject, type SubjectType, typeIn } from './subjects'

const types = new Set<string>([...Object.values(typeIn), 'duty', 'field'] satisfies SubjectType[])
const isType = (text: string): text is SubjectType => types.has(text)

/** An accepted finding, and what it is about in a design. */
export function exceptionSubject(record: ExceptionRecord, design: Design): ExceptionSubject {
  const [, ...parts] = record.key.split(/:(?=[a-z]+\/)/u) // ids have colons of their own
  const about = parts.map((part) => {
    const slash = part.indexOf('/')
    const [type, id] = [part.slice(0, slash), part.slice(slash + 1)]
    return (isType(type) ? subjectIn(design, { type, id }) : undefined) ?? part
  })
  return { type: 'exception', id: exceptionIdentity(record), record, about }
}
