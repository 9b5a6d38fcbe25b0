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
  const parts: string[] = [unit.id, textIn(unit.name, language), unit.kind]
  for (const { id, kind, name } of unit.ownedScopes) parts.push('scope', id, kind ?? '', textIn(name, language))
  for (const { id, name } of unit.memberOf) parts.push('in', id, textIn(name, language))
  for (const member of unit.isCollegial ? unit.members : [])
    parts.push('member', member.unit.id, member.chair ? 'chair' : '', textIn(member.unit.name, language))
  return parts.join('\u0001')
}
