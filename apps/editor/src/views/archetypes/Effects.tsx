import { citation } from '@taiseizu/catalogue'
import { figureKinds, sayFigure } from '@taiseizu/rules'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { Term } from '../../ui/Term'
import { Pickable } from './Pickable'
import { Some } from './Some'
import type { Counted, FigureTold, FindingTold, Outcome } from './outcome'

/** Which findings go and come, and the figures beside today's. */
export function Effects({ outcome: { gone, come, stayed, figures } }: { readonly outcome: Outcome }) {
  const t = useMessages()
  return (
    <div className="at-columns">
      <section>
        <Findings title={t('archetypes.findingsGone')} none={t('archetypes.noneGone')} findings={gone} />
        <Findings title={t('archetypes.findingsCome')} none={t('archetypes.noneCome')} findings={come} />
        <p className="at-hint">{t('archetypes.findingsStay', { count: stayed })}</p>
      </section>
      <Figures figures={figures} />
    </div>
  )
}

function Findings({
  title,
  none,
  findings: { count, told },
}: {
  readonly title: string
  readonly none: string
  readonly findings: Counted<FindingTold>
}) {
  const t = useMessages()
  const language = useLanguage()
  return (
    <>
      <h4>
        {title} <span className="at-count">{count}</span>
      </h4>
      {count === 0 && <p className="at-hint">{none}</p>}
      {count > told.length && <p className="at-hint">{t('archetypes.firstOf', { count, told: told.length })}</p>}
      <Some items={told} first={10} className="at-lines at-findings">
        {({ key, severity, says, subject }) => (
          <li key={key}>
            <SeveritySign severity={severity} />
            <span>
              <span className="at-severity">{t(`shell.${severity}`)}</span>{' '}
              <Pickable subjects={subject === null ? [] : [subject]}>{says[language]}</Pickable>
            </span>
          </li>
        )}
      </Some>
    </>
  )
}

const isSame = ({ before, after }: FigureTold): boolean => before === after

function Figures({ figures }: { readonly figures: readonly FigureTold[] }) {
  const t = useMessages()
  const [all, setAll] = useState(false)
  const shown = all ? figures : figures.filter((one) => !isSame(one))
  return (
    <section className="at-figures">
      <h4>{t('archetypes.figures')}</h4>
      {shown.length === 0 ? (
        <p className="at-hint">{t('archetypes.figuresSame')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('archetypes.figure')}</th>
              <th scope="col">{t('archetypes.before')}</th>
              <th scope="col">{t('archetypes.after')}</th>
              <th scope="col">{t('archetypes.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
      <label className="at-check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t('archetypes.figuresAll')}
      </label>
    </section>
  )
}

function FigureRow({ figure }: { readonly figure: FigureTold }) {
  const t = useMessages()
  const language = useLanguage()
  const kind = figureKinds.find(({ id }) => id === figure.id)
  if (kind === undefined) return null
  const { before, after } = figure
  const { name, formula, why } = kind.text
  const by = before === null || after === null ? null : after - before
  const isBetter = by === null || by === 0 || kind.better === null ? null : by > 0 === (kind.better === 'higher')
  const said = (value: number | null) => (value === null ? '—' : sayFigure(value, kind.unit, language))
  return (
    <tr>
      <th scope="row">
        <Term
          explanations={[{ text: formula[language] }, { text: why[language], source: citation(kind.source, language) }]}
        >
          {name[language]}
        </Term>
      </th>
      <td>{said(before)}</td>
      <td>{said(after)}</td>
      <td data-better={isBetter ?? undefined}>
        {by !== null && by !== 0 && `${by > 0 ? '+' : '−'}${sayFigure(Math.abs(by), kind.unit, language)}`}
        {isBetter !== null && <small>{t(isBetter ? 'archetypes.better' : 'archetypes.worse')}</small>}
      </td>
    </tr>
  )
}
