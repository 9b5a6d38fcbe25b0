/** One fact that an organisation tells of one of its things, in words and without a verdict. */
import type { FieldId, Language } from '@taiseizu/catalogue'
import { type Facts, type Template, fill } from '../engine/say'
import type { SubjectReference } from '../engine/subjects'

/** The parts in which facts are told, in their order. */
export const factParts = [
  'place',
  'owns',
  'duties',
  'authority',
  'contracts',
  'links',
  'members',
  'left-out',
  'posts',
] as const
export type FactPart = (typeof factParts)[number]

export interface Fact {
  readonly part: FactPart
  readonly text: string
  /** What it speaks of besides, to go on to. */
  readonly about?: SubjectReference
  /** Of duties: the field. */
  readonly field?: FieldId
}

export type Tell = (part: FactPart, text: Template, facts: Facts, more?: Pick<Fact, 'about' | 'field'>) => Fact

/** Makes facts in a language. */
export const tellerIn =
  (language: Language): Tell =>
  (part, text, facts, more) => ({ part, text: fill(text, facts, language), ...more })

export const about = ({ type, id }: SubjectReference): Pick<Fact, 'about'> => ({ about: { type, id } })

/** One fact for a whole list, none for an empty one. */
export const ofAll = <Item>(all: readonly Item[], say: (all: readonly Item[]) => Fact): readonly Fact[] =>
  all.length === 0 ? [] : [say(all)]
