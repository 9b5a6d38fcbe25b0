/** What the guides say of an archetype and of the places for it, put together for whoever shows or presents it. */
import {
  type Archetype,
  type CentralisationId,
  type FormId,
  type Placement,
  type Sources,
  type Text,
  archetypes,
  placements,
  supervisionForms,
  supervisionScopes,
} from '@taiseizu/catalogue'
import { type Trait, formTraits, scopeTraits } from '@taiseizu/catalogue/archetype-knowledge'

export interface ArchetypeKnowledge {
  readonly archetype: Archetype
  /** Of the form first, then of the scope. */
  readonly definitions: readonly { readonly text: Text; readonly source: Sources }[]
  readonly properties: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[]
  readonly fitsWhen: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[]
  readonly merits: readonly Trait[]
  readonly demerits: readonly Trait[]
  /** Where it can sit, with features, merits and demerits of each place; none of a committee. */
  readonly placements: readonly Placement[]
}

/** All that is known of one of the four archetypes, each fact with its source. Source: G 図表10, 図表11, 図表18; S 3.2. */
export function archetypeKnowledge(form: FormId, scope: CentralisationId): ArchetypeKnowledge {
  const archetype = archetypes.find((one) => one.form === form && one.scope === scope)
  const ofForm = supervisionForms.find(({ id }) => id === form)
  const ofScope = supervisionScopes.find(({ id }) => id === scope)
  if (archetype === undefined || ofForm === undefined || ofScope === undefined)
    throw new Error(`the catalogue has no archetype ${form}, ${scope}`)
  const traits = [formTraits.find(({ id }) => id === form), scopeTraits.find(({ id }) => id === scope)]
  const sourced = (one: { readonly id: string; readonly text: Text }) => ({ ...one, source: ofForm.source })
  return {
    archetype,
    definitions: [ofForm, ofScope].map(({ definition, source }) => ({ text: definition, source })),
    properties: ofForm.properties.map(sourced),
    fitsWhen: ofForm.fitsWhen.map(sourced),
    merits: traits.flatMap((one) => one?.merits ?? []),
    demerits: traits.flatMap((one) => one?.demerits ?? []),
    placements: placements.filter((one) => one.form === form),
  }
}
