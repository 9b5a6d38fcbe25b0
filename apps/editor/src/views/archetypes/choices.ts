/** What can be chosen: the four archetypes (図表10), a dedicated one also with a place (図表11). */
import { type Archetype, type PlacementId, type Text, archetypes, placements } from '@taiseizu/catalogue'
import type { ArchetypeChoice, TextValue, Workspace } from '@taiseizu/core'
import { freeId } from '@taiseizu/core'

export const asItStands = 'as-it-stands'

/** The same choice, the same key: see {@link Scene}. */
export const keyOf = ({ form, scope, placement }: ArchetypeChoice): string =>
  [form, scope, ...(placement === undefined ? [] : [placement])].join('-')

/** An archetype as it is chosen; a place says something only of a dedicated office. */
export const choiceOf = ({ form, scope }: Archetype, placement: PlacementId | null): ArchetypeChoice =>
  placement === null || form !== 'dedicated' ? { form, scope } : { form, scope, placement }

export function archetypeOf({ form, scope }: Pick<ArchetypeChoice, 'form' | 'scope'>): Archetype {
  const found = archetypes.find((one) => one.form === form && one.scope === scope)
  if (found === undefined) throw new Error(`the catalogue has no archetype ${form}, ${scope}`)
  return found
}

const placementName = (id: string): Text | undefined => placements.find((one) => one.id === id)?.name

/** 「専門組織・集権型（社長直轄型 特命組織）」 */
export function nameOf(choice: ArchetypeChoice): Text {
  const { name } = archetypeOf(choice)
  const place = choice.placement === undefined ? undefined : placementName(choice.placement)
  return place === undefined ? name : { ja: `${name.ja}（${place.ja}）`, en: `${name.en} (${place.en})` }
}

/** The variant that is suggested: its id is free, and no other is called so in either language. */
export function suggestionFor(
  { variants }: Workspace,
  choice: ArchetypeChoice,
): { readonly id: string; readonly name: Text } {
  const id = freeId((wish) => variants.some((one) => one.id === wish), keyOf(choice))
  const name = nameOf(choice)
  const isTaken = (text: string, language: 'ja' | 'en') => variants.some((one) => exactly(one.name, language) === text)
  for (let number = 1; ; number += 1) {
    const ja = number === 1 ? name.ja : `${name.ja}（${number}）`
    const en = number === 1 ? name.en : `${name.en} (${number})`
    if (!isTaken(ja, 'ja') && !isTaken(en, 'en')) return { id, name: { ja, en } }
  }
}

const exactly = (value: TextValue, language: 'ja' | 'en'): string | undefined =>
  typeof value === 'string' ? value : value[language]

/** A choice and what it is called. */
export interface Labelled {
  readonly key: string
  readonly name: Text
}

export const labelOfKey = (choices: readonly Labelled[], key: string): Text | undefined =>
  choices.find((one) => one.key === key)?.name
