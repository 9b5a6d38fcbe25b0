import { citation } from '@taiseizu/catalogue'
import type { MetricPart } from '@taiseizu/core'
import { type Compared, type FigureId, type VariantComparison, figureKinds, labelOf, unitTexts } from '@taiseizu/rules'
import { textIn } from '@taiseizu/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { Fragment, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useLanguage } from '../../state/context'
import { JudgementSign } from './Judged'
import { figureGroups } from './figure-groups'
import { differenceSaid, inShort, judged } from './judged'
import { useGo } from './use-go'
import { useWords } from './words'

/** All figures side by side; each explains itself and shows what it is made of. */
export function Figures({
  comparison: { variants },
  opened,
  toggle,
}: {
  readonly comparison: VariantComparison
  /** The figures that explain themselves now. */
  readonly opened: ReadonlySet<FigureId>
  toggle(id: FigureId): void
}) {
  const words = useWords()
  const language = useLanguage()
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const differs = (place: number) =>
    variants.some(({ figures }) => figures[place]?.value !== variants[0]?.figures[place]?.value)
  return (
    <div className="cmp-figures-part">
      <label className="cmp-check">
        <input type="checkbox" checked={onlyDifferent} onChange={({ target }) => setOnlyDifferent(target.checked)} />
        {words('figures.onlyDifferent')}
      </label>
      <table className="cmp-figures">
        <caption className="visually-hidden">{words('part.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('figures.figure')}</th>
            {variants.map(({ report: { design } }, place) => (
              <th key={design.variant.id} scope="col">
                {textIn(design.variant.record.name, language)}
                {place === 0 && <span className="cmp-tag">{words('chosen.first')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {figureGroups.map(({ id, places }) => {
          const shown = onlyDifferent ? places.filter(differs) : places
          if (shown.length === 0) return null
          return (
            <tbody key={id}>
              <tr className="cmp-group">
                <th scope="rowgroup" colSpan={variants.length + 1}>
                  {words(`group.${id}`)}
                </th>
              </tr>
              {shown.map((place) => (
                <FigureRow key={place} place={place} variants={variants} opened={opened} toggle={toggle} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

function FigureRow({
  place,
  variants,
  opened,
  toggle,
}: {
  readonly place: number
  readonly variants: readonly Compared[]
  readonly opened: ReadonlySet<FigureId>
  toggle(id: FigureId): void
}) {
  const language = useLanguage()
  const words = useWords()
  const details = useId()
  const kind = figureKinds[place]
  if (kind === undefined) return null
  const isOpen = opened.has(kind.id)
  const Arrow = isOpen ? ChevronDown : ChevronRight
  const values = variants.map(({ figures }) => figures[place]?.value ?? null)
  const largest = kind.unit === 'share' ? 1 : Math.max(0, ...values.map((value) => value ?? 0))
  return (
    <Fragment>
      <tr className="cmp-figure">
        <th scope="row">
          <Button
            className="cmp-figure-name"
            aria-expanded={isOpen}
            aria-controls={details}
            onPress={() => toggle(kind.id)}
          >
            <Arrow aria-hidden size={14} />
            {kind.text.name[language]}
          </Button>
          {kind.better !== null && <span className="cmp-way">{words(`figures.${kind.better}`)}</span>}
        </th>
        {variants.map(({ report }, column) => {
          const value = values[column] ?? null
          const judgement = column === 0 ? 'same' : judged(kind, values[0], value)
          const isDown = kind.unit === 'share' || kind.unit === 'count' || kind.unit === 'fte' || kind.unit === 'steps'
          return (
            <td key={report.design.variant.id} title={value === null ? words('figures.na') : undefined}>
              <span className="cmp-value">{inShort(value, kind.unit, language)}</span>
              {value === null && <span className="visually-hidden">{words('figures.na')}</span>}
              {value !== null && isDown && largest > 0 && (
                <span className="cmp-bar" aria-hidden>
                  <span style={{ inlineSize: `${(value / largest) * 100}%` }} />
                </span>
              )}
              {judgement !== 'same' && (
                <span className="cmp-difference">
                  {differenceSaid(kind.unit, values[0], value, (number) => words('points', { number }))}{' '}
                  <JudgementSign judgement={judgement} />
                </span>
              )}
            </td>
          )
        })}
      </tr>
      <tr id={details} className="cmp-details" hidden={!isOpen}>
        {isOpen && (
          <td colSpan={variants.length + 1}>
            <FigureDetails place={place} variants={variants} />
          </td>
        )}
      </tr>
    </Fragment>
  )
}

/** How a figure is worked out, why one looks at it, where it comes from, and what it is made of. */
function FigureDetails({ place, variants }: { readonly place: number; readonly variants: readonly Compared[] }) {
  const language = useLanguage()
  const words = useWords()
  const kind = figureKinds[place]
  if (kind === undefined) return null
  const isMissing = variants.some(({ figures }) => figures[place]?.value === null)
  return (
    <>
      <dl className="cmp-explained">
        <dt>{words('figures.formula')}</dt>
        <dd>{kind.text.formula[language]}</dd>
        <dt>{words('figures.why')}</dt>
        <dd>{kind.text.why[language]}</dd>
        <dt>{words('figures.unit')}</dt>
        <dd>
          {unitTexts[kind.unit][language]}
          {words('between')}
          {words(kind.better === null ? 'figures.depends' : `figures.${kind.better}Long`)}
        </dd>
        <dt>{words('figures.source')}</dt>
        <dd>{citation(kind.source, language)}</dd>
        {isMissing && (
          <>
            <dt>—</dt>
            <dd>{words('figures.naLong')}</dd>
          </>
        )}
      </dl>
      <Parts place={place} variants={variants} />
    </>
  )
}

const mostParts = 12

/** What a figure is made of, by unit, scope or task: where the variants differ most stands first. */
function Parts({ place, variants }: { readonly place: number; readonly variants: readonly Compared[] }) {
  const language = useLanguage()
  const words = useWords()
  const go = useGo()
  const [all, setAll] = useState(false)
  const kind = figureKinds[place]
  const byVariant = variants.map(
    ({ figures }) => new Map((figures[place]?.parts ?? []).map((part) => [part.subject.id, part])),
  )
  const subjects = new Map<string, MetricPart['subject']>()
  for (const parts of byVariant) for (const [id, { subject }] of parts) subjects.set(id, subject)
  if (kind === undefined || subjects.size === 0) return <p className="cmp-quiet">{words('figures.noParts')}</p>
  const spread = (id: string) => {
    const values = byVariant.map((parts) => parts.get(id)?.value ?? null)
    const numbers = values.flatMap((value) => (value === null ? [] : [value]))
    const isUneven = numbers.length < values.length && numbers.length > 0
    return [isUneven || Math.max(...numbers) !== Math.min(...numbers) ? 1 : 0, Math.max(0, ...numbers)] as const
  }
  const ordered = [...subjects].toSorted(([a], [b]) => {
    const [one, other] = [spread(a), spread(b)]
    return other[0] - one[0] || other[1] - one[1]
  })
  const shown = all ? ordered : ordered.slice(0, mostParts)
  return (
    <table className="cmp-parts">
      <caption>{words('figures.parts')}</caption>
      <tbody>
        {shown.map(([id, subject]) => (
          <tr key={id}>
            <th scope="row">{labelOf(subject, language)}</th>
            {byVariant.map((parts, column) => {
              const part = parts.get(id)
              const variant = variants[column]?.report.design.variant.id ?? ''
              return (
                <td key={variant}>
                  {part === undefined ? (
                    <span className="cmp-quiet">{words('figures.notThere')}</span>
                  ) : (
                    <Button
                      className="cmp-part"
                      aria-label={words('figures.select', {
                        name: labelOf(subject, language),
                        value: inShort(part.value, kind.unit, language),
                      })}
                      onPress={() => go.select({ type: subject.type, id: subject.id }, variant)}
                    >
                      {inShort(part.value, kind.unit, language)}
                    </Button>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {ordered.length > mostParts && (
        <tfoot>
          <tr>
            <td colSpan={variants.length + 1}>
              <Button className="button button-small" onPress={() => setAll(!all)}>
                {all ? words('figures.fewer') : words('figures.all', { count: ordered.length })}
              </Button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
