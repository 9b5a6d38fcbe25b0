import type { Language } from '@taiseizu/catalogue'
import { type Scope, type TextValue, type Unit, textIn } from '@taiseizu/core'
import { inBoth } from '../messages'
import { isFirstName } from './first-name'
import type { Proposal } from './proposal'
import '../messages/edits'

/**
 * A text that says something else in one language; the other keeps what it said, unless it is only what new things are called. One string for
 * both languages stays one.
 */
function saying(value: TextValue, language: Language, text: string): TextValue {
  return typeof value === 'string' || isFirstName(value) ? text : { ...value, [language]: text }
}

/** A unit or scope called differently in the language shown; `undefined` where that changes nothing. */
export function renamed(subject: Unit | Scope, language: Language, typed: string): Proposal | undefined {
  const text = typed.trim()
  if (text === '' || text === textIn(subject.name, language) || subject.record === undefined) return undefined
  const name = saying(subject.name, language, text)
  const label = inBoth('edits.step.rename', { unit: textIn(subject.name, language), name: text })
  return subject.type === 'unit'
    ? { label, edits: [{ collection: 'units', record: { ...subject.record, name } }] }
    : { label, edits: [{ collection: 'scopes', record: { ...subject.record, name } }] }
}
