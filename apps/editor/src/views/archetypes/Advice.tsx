import { archetypes, citation, placements, supervisionForms, supervisionScopes } from '@taiseizu/catalogue'
import { factors } from '@taiseizu/catalogue/factors'
import { type ArchetypeAdvice, type Reason, type Verdict, adviseArchetype } from '@taiseizu/core'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { useDesign, useEditorState, useLanguage, useMessages } from '../../state/context'
import { FactControl } from './FactControl'
import { Balance } from './Balance'
import { byFactor, valueSaid } from './advice'
import { choiceOf, nameOf } from './choices'
import { useLooked } from './looked'
import { useGiven } from './use-given'

const order = factors.map(({ name }) => name)
const choices = [...supervisionForms, ...supervisionScopes, ...placements]

/** What the organisation's circumstances speak for (図表18): the verdicts, every reason under its factor, and what is not known, asked in place. */
export function Advice() {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const profile = useEditorState((state) => state.workspace?.organisation.profile)
  const [given, setGiven] = useGiven()
  const advice = useMemo(() => adviseArchetype(profile, design, given), [profile, design, given])
  const parts = useMemo(() => byFactor(advice, order), [advice])
  return (
    <div className="at-advice">
      <p className="at-hint">{t('archetypes.adviceLead')}</p>
      <div className="at-verdicts">
        {advice.verdicts.map((verdict) => (
          <VerdictCard key={verdict.axis} verdict={verdict} />
        ))}
      </div>
      <Favoured verdicts={advice.verdicts} />
      <div className="at-advice-head">
        <h4>{t('archetypes.reasonsOf')}</h4>
        {Object.keys(given).length > 0 && (
          <Button className="button button-small" onPress={() => setGiven({})}>
            {t('archetypes.forgetGiven')}
          </Button>
        )}
        <p className="at-hint">{t('archetypes.givenHint')}</p>
      </div>
      <ul className="at-factors">
        {parts.map(({ name, reasons, circumstances }) => (
          <li key={name.en} className="at-factor">
            <h5>{name[language]}</h5>
            <div className="at-facts">
              {circumstances.map((circumstance) => (
                <FactControl key={circumstance.id} circumstance={circumstance} />
              ))}
            </div>
            <ul className="at-reasons">
              {reasons.map((reason) => (
                <ReasonLine key={reason.id} reason={reason} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ul className="at-lines at-notes">
        {advice.notes.map(({ id, text, source }) => (
          <li key={id}>
            <span>
              {text[language]} <cite>{t('archetypes.source', { source: citation(source, language) })}</cite>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The archetype that both verdicts come to, and the place with it; nothing where one of them depends. */
function Favoured({ verdicts }: Pick<ArchetypeAdvice, 'verdicts'>) {
  const t = useMessages()
  const language = useLanguage()
  const [{ archetype: chosen, placement: place }, look] = useLooked()
  const of = (axis: Verdict['axis']) => verdicts.find((one) => one.axis === axis)?.choice
  const archetype = archetypes.find(({ form, scope }) => form === of('form') && scope === of('scope'))
  if (archetype === undefined) return null
  const placement =
    archetype.form === 'dedicated' ? (placements.find(({ id }) => id === of('placement'))?.id ?? null) : null
  const isShown = archetype.id === chosen && placement === place
  return (
    <p className="at-favoured">
      {t('archetypes.favoured', { name: nameOf(choiceOf(archetype, placement))[language] })}
      {!isShown && (
        <Button
          className="button button-small"
          onPress={() => look({ archetype: archetype.id, placement, partThen: 'advice' })}
        >
          {t('archetypes.lookAt')}
        </Button>
      )}
    </p>
  )
}

function VerdictCard({ verdict }: { readonly verdict: Verdict }) {
  const t = useMessages()
  const language = useLanguage()
  const { axis, choice, certainty, weights, dependsOn } = verdict
  const name = choices.find(({ id }) => id === choice)?.name[language]
  return (
    <section className="at-verdict" data-certainty={certainty} aria-label={t(`archetypes.axis.${axis}`)}>
      <p className="at-hint">{t(`archetypes.axis.${axis}`)}</p>
      <p className="at-verdict-said">
        <b>{name === undefined ? t('archetypes.certainty.depends') : t('archetypes.verdict', { name })}</b>
        {name !== undefined && <span className="at-badge">{t(`archetypes.certainty.${certainty}`)}</span>}
      </p>
      <Balance weights={weights} />
      {dependsOn.length > 0 && (
        <div className="at-asked">
          <p>{t('archetypes.dependsOn')}</p>
          {dependsOn.map((circumstance) => (
            <FactControl key={circumstance.id} circumstance={circumstance} />
          ))}
        </div>
      )}
    </section>
  )
}

function ReasonLine({ reason: { text, source, holds, strength, speaks, on } }: { readonly reason: Reason }) {
  const t = useMessages()
  const language = useLanguage()
  const named = (id: string) => choices.find((one) => one.id === id)?.name[language] ?? id
  return (
    <li className="at-reason" data-holds={holds}>
      <span className="at-holds">{t(`archetypes.holds.${holds}`)}</span>
      <div>
        <p>{text[language]}</p>
        <p className="at-speaks">
          {speaks.length === 0 && <span>{t('archetypes.speaksNone')}</span>}
          {speaks.map(({ axis, choice, weight }) => (
            <span key={`${axis}/${choice}`} className="at-badge" data-against={weight < 0 || undefined}>
              {t(weight < 0 ? 'archetypes.speaksAgainst' : 'archetypes.speaksFor', {
                name: named(choice),
                weight: Math.abs(weight),
              })}
            </span>
          ))}
          <span>{t(`archetypes.strength.${strength}`)}</span>
          {holds !== 'yes' &&
            on.map(({ circumstance, wanted }) => (
              <span key={circumstance.id} className="at-wanted">
                {circumstance.question[language]}: {t('archetypes.wants', { value: valueSaid(wanted, language) })}
              </span>
            ))}
        </p>
        <cite>{t('archetypes.source', { source: citation(source, language) })}</cite>
      </div>
    </li>
  )
}
