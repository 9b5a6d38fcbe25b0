/** What is written on a box, as one text: whoever remembers boxes by their looks compares it. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn } from '@taiseizu/core'
import type { UnitBox } from './model'

const question = {}
const same = (one: UnitBox['words'], other: UnitBox['words']): boolean => one.ja === other.ja && one.en === other.en

/** Cost: what the unit's names have to do with, and only after an edit of that. */
export const wordsOf = (design: Design, unit: Unit): UnitBox['words'] =>
  design.remembered(question, unit, (of) => ({ ja: written(of, 'ja'), en: written(of, 'en') }), same)

function written(unit: Unit, language: Language): string {
  const parts: (string | number)[] = [numberOf(unit), unit.id, textIn(unit.name, language), unit.kind]
  for (const scope of unit.ownedScopes) {
    const { id, kind, name } = scope
    parts.push('scope', numberOf(scope), id, kind ?? '', textIn(name, language))
  }
  for (const { id, name } of unit.memberOf) parts.push('in', id, textIn(name, language))
  for (const member of unit.isCollegial ? unit.members : [])
    parts.push(
      'member',
      numberOf(member.unit),
      member.unit.id,
      member.chair ? 'chair' : '',
      textIn(member.unit.name, language),
    )
  return parts.join('\u0001')
}

const numbers = new WeakMap<object, number>()
let last = 0

/**
 * Tells things of the same id apart: a unit that comes back, or is compiled anew, is another, and what was drawn of the one before would
 * go on saying what that was called last.
 */
export function numberOf(thing: object): number {
  const known = numbers.get(thing)
  if (known !== undefined) return known
  last += 1
  numbers.set(thing, last)
  return last
}
