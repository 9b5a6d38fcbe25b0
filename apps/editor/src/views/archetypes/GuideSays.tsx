import { type PlacementId, type Sources, type Text, citation, placements } from '@taiseizu/catalogue'
import { type ArchetypeChoice, archetypeKnowledge } from '@taiseizu/core'
import { useLanguage, useMessages } from '../../state/context'

interface Said {
  readonly text: Text
  readonly source: Sources
}

/** What the guide says of an archetype and of the place of its office. */
export function GuideSays({
  choice,
  placement,
}: {
  readonly choice: Pick<ArchetypeChoice, 'form' | 'scope'> | null
  readonly placement: PlacementId | null
}) {
  const t = useMessages()
  const language = useLanguage()
  if (choice === null) return <p>{t('archetypes.guideMixed')}</p>
  const known = archetypeKnowledge(choice.form, choice.scope)
  const place = choice.form === 'dedicated' ? placements.find(({ id }) => id === placement) : undefined
  const under = (texts: readonly Text[]): readonly Said[] =>
    place === undefined ? [] : texts.map((text) => ({ text, source: place.source.features }))
  const budget = place?.budget === 'it-budget' ? 'archetypes.budgetIt' : 'archetypes.budgetSeparate'
  return (
    <div className="at-columns">
      <section>
        <h4>{t('archetypes.definitions')}</h4>
        <Sayings said={known.definitions} />
        <h4>{t('archetypes.properties')}</h4>
        <Sayings said={known.properties} />
        <h4>{t('archetypes.fitsWhen')}</h4>
        <Sayings said={known.fitsWhen} />
      </section>
      <section>
        <h4>{t('archetypes.merits')}</h4>
        <Sayings said={known.merits} sign="+" />
        <h4>{t('archetypes.demerits')}</h4>
        <Sayings said={known.demerits} sign="−" />
      </section>
      {place !== undefined && (
        <section>
          <h4>{t('archetypes.placementGuide', { name: place.name[language] })}</h4>
          <Sayings said={under([place.pattern, ...place.features])} />
          {place.budget !== undefined && <p className="at-hint">{t(budget)}</p>}
          <h4>{t('archetypes.merits')}</h4>
          <Sayings said={under(place.merits)} sign="+" />
          <h4>{t('archetypes.demerits')}</h4>
          <Sayings said={under(place.demerits)} sign="−" />
        </section>
      )}
    </div>
  )
}

/** What several statements in a row have as their source is said after the last of them. */
function Sayings({ said, sign }: { readonly said: readonly Said[]; readonly sign?: string }) {
  const t = useMessages()
  const language = useLanguage()
  const cited = (one: Said | undefined) => (one === undefined ? '' : citation(one.source, language))
  return (
    <ul className="at-lines" data-sign={sign}>
      {said.map((one, place) => (
        <li key={one.text.en}>
          {sign !== undefined && (
            <span className="at-mark" aria-hidden>
              {sign}
            </span>
          )}
          <span>
            {one.text[language]}
            {cited(one) !== cited(said[place + 1]) && <cite>{t('archetypes.source', { source: cited(one) })}</cite>}
          </span>
        </li>
      ))}
    </ul>
  )
}
