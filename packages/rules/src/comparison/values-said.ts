/** Records and the values of their keys in words. */
import { type Language, type Text, isTaskId, task as catalogueTask } from '@taiseizu/catalogue'
import { type CollectionName, type Design, orderedBy, textIn } from '@taiseizu/core'
import { fill } from '../engine/say'
import { type Subject, labelOf } from '../engine/subjects'
import { keyText, valueText } from './key-names'

const texts = {
  none: { ja: '（なし）', en: '(none)' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  chair: { ja: '{unit}（議長）', en: '{unit} (chair)' },
} as const satisfies Readonly<Record<string, Text>>

/** What the records of a design are called; nothing where it has no such record. Cost: that of what else its unit has. */
export function namesIn(design: Design, language: Language) {
  const subjectOf = subjectsIn(design)
  return (collection: CollectionName, identity: string): string | undefined => {
    const subject = subjectOf(collection, identity)
    return subject === undefined ? undefined : labelOf(subject, language)
  }
}

/** Finds records by their identity: most of those that have no id of their own say in it whose they are. */
function subjectsIn(design: Design) {
  const { unitById, scopeById, taskById, contractById } = design
  const known = new Map<readonly Subject[], ReadonlyMap<string, Subject>>()
  /** A unit may be asked for many of its records. */
  const among = (subjects: readonly Subject[] = []): ReadonlyMap<string, Subject> => {
    const byId = known.get(subjects) ?? new Map(subjects.map((subject) => [subject.id, subject]))
    known.set(subjects, byId)
    return byId
  }
  const of = (unit: string | undefined) => unitById.get(unit ?? '')
  return (collection: CollectionName, identity: string): Subject | undefined => {
    const parts = identity.split(':')
    switch (collection) {
      case 'units':
        return unitById.get(identity)
      case 'scopes':
        return scopeById.get(identity)
      case 'tasks':
        return taskById.get(identity)
      case 'contracts':
        return contractById.get(identity)
      case 'assignments':
        return among(of(parts.at(-2))?.assignments).get(identity)
      case 'authority':
        return among(of(parts[0])?.grants).get(identity)
      case 'links':
        return among(of(parts[1])?.links).get(identity)
      case 'exclusions':
        return among(design.exclusions).get(identity)
      case 'posts':
        return among(design.posts).get(identity)
    }
  }
}

/** Where a value stands, and how other records are called. */
export interface Place {
  readonly collection: CollectionName
  readonly at: readonly string[]
  readonly language: Language
  nameOf(collection: CollectionName, id: string): string
}

/** The keys whose values are ids, and of what. */
const references: Readonly<Record<string, CollectionName>> = {
  parent: 'units',
  appointedBy: 'units',
  owner: 'units',
  provider: 'units',
  manager: 'units',
  decidedBy: 'units',
  grantedBy: 'units',
  takenOverBy: 'units',
  unit: 'units',
  concurrentWith: 'units',
  contract: 'contracts',
  about: 'tasks',
}

/** A value of a key in words. */
export function valueSaid(place: Place, value: unknown): string {
  const { collection, at, language, nameOf } = place
  const key = at[0] ?? ''
  if (value === undefined) return texts.none[language]
  if (typeof value === 'boolean') return texts[value ? 'yes' : 'no'][language]
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => valueSaid(place, item))
    return items.length === 0 ? texts.none[language] : items.join(language === 'ja' ? '、' : ', ')
  }
  if (typeof value === 'string') {
    const referred = references[key]
    if (referred === 'tasks' && isTaskId(value)) return textIn(catalogueTask(value).name, language)
    if (referred !== undefined) return nameOf(referred, value)
    return valueText(collection, key, value)?.[language] ?? value
  }
  return mapSaid(place, value as Readonly<Record<string, unknown>>)
}

/** A text in two languages, a member, or the skills of a post. */
function mapSaid(place: Place, value: Readonly<Record<string, unknown>>): string {
  const { at, language, nameOf } = place
  if (typeof value['unit'] === 'string') {
    const unit = nameOf('units', value['unit'])
    return value['chair'] === true ? fill(texts.chair, { unit }, language) : unit
  }
  if (at[0] === 'skills')
    return Object.entries(value)
      .toSorted(orderedBy(([area]) => area))
      .map(([area, level]) => `${keyText([area])[language]}: ${valueSaid(place, level)}`)
      .join(language === 'ja' ? '、' : ', ')
  const { ja, en } = value
  return textIn({ ...(typeof ja === 'string' ? { ja } : {}), ...(typeof en === 'string' ? { en } : {}) }, language)
}
