import { type ArchetypeId, type PlacementId, archetypes, placements } from '@taiseizu/catalogue'
import type { PlacementOf } from '@taiseizu/core'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useLanguage, useMessages } from '../../state/context'
import { PlaceSign } from './Pictogram'

/** Where the office stands today (図表11), and where it shall stand. */
export function Placements({
  now,
  archetype,
  chosen,
  onChoose,
}: {
  readonly now: PlacementOf | null
  readonly archetype: ArchetypeId | null
  readonly chosen: PlacementId | null
  readonly onChoose: (placement: PlacementId | null) => void
}) {
  const t = useMessages()
  const language = useLanguage()
  const form = archetypes.find(({ id }) => id === archetype)?.form
  const isOpen = form === 'dedicated'
  const standing = now === null ? t('archetypes.placeNone') : now.id === null ? t('archetypes.placeOther') : undefined
  return (
    <section className="at-places" aria-label={t('archetypes.placeTitle')}>
      <h3>
        {t('archetypes.placeTitle')} <small>{t('archetypes.placeSource')}</small>
      </h3>
      {standing !== undefined && <p className="at-hint">{standing}</p>}
      <ToggleButtonGroup
        className="at-place-list"
        aria-label={t('archetypes.placeTitle')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={isOpen ? [chosen ?? 'any'] : []}
        isDisabled={!isOpen}
        onSelectionChange={([key]) => onChoose(placements.find(({ id }) => id === key)?.id ?? null)}
      >
        {placements.map(({ id, name }) => (
          <ToggleButton key={id} id={id} className="at-place" data-now={now?.id === id || undefined}>
            <PlaceSign place={id} />
            <span>{name[language]}</span>
            {now?.id === id && <span className="at-badge">{t('archetypes.placeNow')}</span>}
          </ToggleButton>
        ))}
        {isOpen && (
          <ToggleButton id="any" className="at-place at-place-any">
            {t('archetypes.placeAny')}
          </ToggleButton>
        )}
      </ToggleButtonGroup>
      {!isOpen && (
        <p className="at-hint at-only-here">
          {t(form === 'committee' ? 'archetypes.placeOfDedicated' : 'archetypes.placeChooseFirst')}
        </p>
      )}
    </section>
  )
}
