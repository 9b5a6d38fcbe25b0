/** What a finding can be about, how it is named in keys and how to people. */
import {
  type FieldId,
  type Language,
  type Text,
  authorityKinds,
  field as catalogueField,
  linkKinds,
} from '@taiseizu/catalogue'
import {
  type Assignment,
  type CollectionName,
  type Contract,
  type Duty,
  type ExceptionRecord,
  type Exclusion,
  type Field,
  type Grant,
  type Link,
  type Misaimed,
  type Post,
  type Scope,
  type Target,
  type Task,
  type TextValue,
  type Unit,
  textIn,
  subjectTypeIn,
} from '@taiseizu/core'

/** An entry of the file that is aimed at what its base does not have (STR-06). */
export interface RecordSubject {
  readonly type: 'record'
  readonly id: string
  readonly misaimed: Misaimed
}

/** An accepted finding (STR-07). */
export interface ExceptionSubject {
  readonly type: 'exception'
  readonly id: string
  readonly record: ExceptionRecord
  /** What the accepted finding is about; as the key has it where that is not in the design. */
  readonly about: readonly (Subject | string)[]
}

export type Subject =
  | Unit
  | Scope
  | Field
  | Task
  | Duty
  | Assignment
  | Contract
  | Grant
  | Link
  | Exclusion
  | Post
  | RecordSubject
  | ExceptionSubject

export type SubjectType = Subject['type']

/** A subject as scripts and views know it. */
export interface SubjectReference {
  readonly type: SubjectType
  readonly id: string
}

/** The type of subject that a record of each collection is. */
export const typeIn = subjectTypeIn satisfies Readonly<Record<CollectionName, SubjectType>>

/** How scripts and views know a subject. An entry that changes nothing is known as the record that it would be: `unit/branch`, `grant/ciso:policy:*`. */
export const referenceTo = (subject: Subject): SubjectReference =>
  subject.type === 'record'
    ? { type: typeIn[subject.misaimed.collection], id: subject.misaimed.identity }
    : { type: subject.type, id: subject.id }

export const recordSubject = (misaimed: Misaimed): RecordSubject => ({
  type: 'record',
  id: `${misaimed.collection}/${misaimed.identity}`,
  misaimed,
})

/** `AUT-01:unit/it:scope/office`: stable for as long as the subjects are. */
export function keyOf(rule: string, subjects: readonly Subject[]): string {
  let key = rule
  for (const subject of subjects) {
    const { type, id } = subject.type === 'record' ? referenceTo(subject) : subject
    key += `:${type}/${id}`
  }
  return key
}

const nameOf = (
  terms: readonly { readonly id: string; readonly name: Text }[],
  id: string,
  language: Language,
): string => terms.find((term) => term.id === id)?.name[language] ?? id

const within = (outer: string, inner: string, language: Language): string =>
  language === 'ja' ? `${outer}（${inner}）` : `${outer} (${inner})`

const everywhere: Text = { ja: '全対象', en: 'everything' }

/** The name of what an authority is held over. */
export const targetLabel = (target: Target, language: Language): string =>
  target === '*' ? everywhere[language] : labelOf(target, language)

const aimLabel = (
  {
    task,
    field,
    scope,
  }: { readonly task: Task | undefined; readonly field: FieldId; readonly scope: Scope | undefined },
  language: Language,
): string => {
  const what = task === undefined ? catalogueField(field).name[language] : textIn(task.name, language)
  return scope === undefined ? what : within(what, textIn(scope.name, language), language)
}

/** How a subject is called on a screen or in a message. */
export function labelOf(subject: Subject, language: Language): string {
  const say = (text: TextValue) => textIn(text, language)
  switch (subject.type) {
    case 'unit':
    case 'scope':
    case 'field':
    case 'task':
    case 'contract':
    case 'post':
      return say(subject.name)
    case 'duty':
      return within(say(subject.task.name), say(subject.scope.name), language)
    case 'assignment':
      return `${say(subject.unit.name)} ${subject.role} — ${aimLabel(subject, language)}`
    case 'exclusion':
      return aimLabel(subject, language)
    case 'grant':
      return `${say(subject.holder.name)} — ${nameOf(authorityKinds, subject.kind, language)}: ${targetLabel(subject.over, language)}`
    case 'link':
      return within(
        `${say(subject.from.name)} → ${say(subject.to.name)}`,
        nameOf(linkKinds, subject.kind, language),
        language,
      )
    case 'record':
      return subject.misaimed.identity
    case 'exception':
      return exceptionLabel(subject, language)
  }
}

/** The rule, and what the finding is about. */
function exceptionLabel({ record, about }: ExceptionSubject, language: Language): string {
  const names = about.map((one) => (typeof one === 'string' ? one : labelOf(one, language)))
  return names.length === 0 ? record.rule : within(record.rule, names.join(language === 'ja' ? '、' : ', '), language)
}
