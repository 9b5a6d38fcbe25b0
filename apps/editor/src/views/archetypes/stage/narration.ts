/** What is told of a scene: what it is, what it fixes and breaks, what the guide says for and against it. */
import { type Language, archetypes, citation, placements } from '@taiseizu/catalogue'
import { type ArchetypeKnowledge, archetypeKnowledge } from '@taiseizu/core'
import type { Scene } from '../scene'
import { stageWords } from './words'

export interface Sourced {
  readonly text: string
  readonly source: string
}

export interface Knowledge {
  readonly definitions: readonly Sourced[]
  readonly properties: readonly Sourced[]
  readonly fits: readonly Sourced[]
  readonly merits: readonly Sourced[]
  readonly demerits: readonly Sourced[]
}

const nothingKnown: Knowledge = { definitions: [], properties: [], fits: [], merits: [], demerits: [] }

/** The number of an archetype as the figure writes it; '' for the organisation as it stands. */
export function markOf({ choice }: Scene): string {
  if (choice === null) return ''
  return archetypes.find(({ form, scope }) => form === choice.form && scope === choice.scope)?.mark ?? ''
}

export function titleOf({ choice }: Scene, language: Language): string {
  if (choice === null) return stageWords(language)('asItStands')
  return (
    archetypes.find(({ form, scope }) => form === choice.form && scope === choice.scope)?.name[language] ?? choice.form
  )
}

/** What the scene is, in a sentence or two. */
export function leadOf(scene: Scene, language: Language): readonly string[] {
  const { choice, classification } = scene
  const words = stageWords(language)
  if (choice !== null) return knowledgeOf(scene, language).definitions.map(({ text }) => text)
  const { form, scope, mixed } = classification
  const like = archetypes.find((one) => one.form === form && one.scope === scope)
  if (like === undefined) return [words('lead.unmeasured')]
  return [words(mixed.length > 0 ? 'lead.mixed' : 'lead.asItStands', { archetype: like.name[language] })]
}

/** Where the supervision office sits, by the figure's name; `null` where there is none, or no such name. */
export function placementSaid({ classification }: Scene, language: Language): string | null {
  const id = classification.form === 'committee' ? null : classification.placement?.id
  const place = placements.find((one) => one.id === id)
  return place === undefined ? null : place.name[language]
}

/** What the guides say of it, each fact with its figure; of a place that was chosen as well. */
export function knowledgeOf({ choice }: Scene, language: Language): Knowledge {
  if (choice === null) return nothingKnown
  const known = archetypeKnowledge(choice.form, choice.scope)
  const said = (list: ArchetypeKnowledge['definitions']): readonly Sourced[] =>
    list.map(({ text, source }) => ({ text: text[language], source: citation(source, language) }))
  const place = choice.placement === undefined ? undefined : placements.find(({ id }) => id === choice.placement)
  const ofPlace = (texts: 'features' | 'merits' | 'demerits'): readonly Sourced[] =>
    place === undefined
      ? []
      : place[texts].map((text) => ({ text: text[language], source: citation(place.source.features, language) }))
  return {
    definitions: said(known.definitions),
    properties: [...said(known.properties), ...ofPlace('features')],
    fits: said(known.fitsWhen),
    merits: [...said(known.merits), ...ofPlace('merits')],
    demerits: [...said(known.demerits), ...ofPlace('demerits')],
  }
}

export interface Measure {
  readonly id: 'centralisation' | 'committee'
  readonly before: number | null
  readonly after: number | null
}

/** The two numbers by which an archetype is told. */
export const measuresOf = (before: Scene, after: Scene): readonly Measure[] => [
  {
    id: 'centralisation',
    before: before.classification.centralisation,
    after: after.classification.centralisation,
  },
  {
    id: 'committee',
    before: before.classification.committeeShare,
    after: after.classification.committeeShare,
  },
]
