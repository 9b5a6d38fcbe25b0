import { textIn } from '@taiseizu/core'
import {
  type Compared,
  type FigureId,
  type VariantComparison,
  type VariantDifference,
  differencesSaid,
  messageOf,
  sayFigure,
} from '@taiseizu/rules'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useLanguage } from '../../state/context'
import { namesApart } from '../names-apart'
import { SeveritySign } from '../../ui/SeveritySign'
import { JudgementSign } from './Judged'
import { Ranked } from './Ranked'
import { UnitTally } from './UnitTally'
import { type Judgement, differenceSaid } from './judged'
import { type TellingFigure, tellingFigures, tellingStructure } from './telling'
import { useGo } from './use-go'
import type { Weighing } from './weighing'
import { useWords } from './words'

interface Leading {
  /** Opens a figure where all of them stand. */
  toFigure(id: FigureId): void
  toUnit(unit: string, against: string): void
  toFindings(against: string): void
}

/** The most telling differences in sentences, and the ranking: what one says first. */
export function Glance({
  comparison,
  weighing,
  ...leading
}: { readonly comparison: VariantComparison; readonly weighing: Weighing } & Leading) {
  const words = useWords()
  const [first, ...others] = comparison.variants
  return (
    <div className="cmp-glance">
      <div className="cmp-pairs">
        {comparison.differences.map((difference, place) => {
          const other = others[place]
          if (first === undefined || other === undefined) return null
          return (
            <Pair
              key={other.report.design.variant.id}
              difference={difference}
              before={first}
              after={other}
              {...leading}
            />
          )
        })}
      </div>
      <section className="cmp-card cmp-glance-ranking">
        <h3>{words('part.ranking')}</h3>
        <Ranked comparison={comparison} weighing={weighing} />
      </section>
    </div>
  )
}

/** So many sentences of a kind are said. */
const most = 5
const mostUnits = 6

const turnOf = (gone: number, come: number) =>
  gone > 0 && come > 0 ? 'glance.both' : gone > 0 ? 'glance.gone' : come > 0 ? 'glance.come' : 'glance.neither'

function Pair({
  difference,
  before,
  after,
  toFigure,
  toUnit,
  toFindings,
}: { readonly difference: VariantDifference; readonly before: Compared; readonly after: Compared } & Leading) {
  const words = useWords()
  const language = useLanguage()
  const go = useGo()
  const { id, record } = after.report.design.variant
  const figures = tellingFigures(before, after)
  const { added, removed, moved, duties, units } = tellingStructure(difference)
  const apart = namesApart(
    units.slice(0, mostUnits).map(({ unit }) => unit),
    language,
  )
  const { come, gone, stayed } = difference.findings
  const names = (records: typeof added) => {
    const said = differencesSaid(records.slice(0, most), difference, language).map(({ name }) => name)
    return [...said, ...(records.length > most ? [words('more', { count: records.length - most })] : [])].join(
      words('between'),
    )
  }
  const structure = [
    ...(added.length > 0 ? [words('glance.added', { count: added.length, names: names(added) })] : []),
    ...(removed.length > 0 ? [words('glance.removed', { count: removed.length, names: names(removed) })] : []),
    ...(moved.length > 0 ? [words('glance.moved', { count: moved.length, names: names(moved) })] : []),
    ...(duties > 0 ? [words('glance.duties', { count: duties, units: units.length })] : []),
  ]
  const of = (judgement: Judgement) => figures.filter((figure) => figure.judgement === judgement).slice(0, most)
  return (
    <article className="cmp-card">
      <h3>
        {textIn(before.report.design.variant.record.name, language)}
        <span aria-hidden> → </span>
        <span className="visually-hidden">{words('to')}</span>
        {textIn(record.name, language)}
      </h3>
      <p className="cmp-headline">
        {figures.length + difference.records.length === 0 ? (
          words('glance.same')
        ) : (
          <>
            {words(turnOf(gone.length, come.length), {
              gone: gone.length,
              come: come.length,
              count: gone.length + come.length,
            })}{' '}
            {stayed > 0 && words('glance.stayed', { count: stayed })}
          </>
        )}
      </p>
      <div className="cmp-columns">
        {(['better', 'worse', 'changed'] as const).map((judgement) => (
          <Column key={judgement} judgement={judgement} empty={words(`glance.no.${judgement}`)}>
            {of(judgement).map((figure) => (
              <li key={figure.kind.id}>
                <Button className="cmp-sentence" onPress={() => toFigure(figure.kind.id)}>
                  <FigureSentence figure={figure} />
                </Button>
              </li>
            ))}
            {judgement === 'worse' &&
              come.slice(0, 3).map((finding) => (
                <li key={finding.key}>
                  <Button className="cmp-sentence" onPress={() => go.toFinding(finding, id)}>
                    <SeveritySign severity={finding.severity} size={12} /> {words('glance.comes')}
                    {messageOf(finding, language)}
                  </Button>
                </li>
              ))}
            {judgement === 'worse' && come.length > 3 && (
              <li>
                <Button className="cmp-sentence cmp-quiet" onPress={() => toFindings(id)}>
                  {words('glance.moreFindings', { count: come.length - 3 })}
                </Button>
              </li>
            )}
            {judgement === 'changed' && structure.map((text) => <li key={text}>{text}</li>)}
          </Column>
        ))}
      </div>
      {units.length > 0 && (
        <div className="cmp-concerned">
          <h4>{words('glance.concerned')}</h4>
          <ul>
            {units.slice(0, mostUnits).map(({ unit, gains, loses }) => (
              <li key={unit.id}>
                <Button className="cmp-chip" onPress={() => toUnit(unit.id, id)}>
                  {apart.get(unit)}
                  <UnitTally gains={gains.length} loses={loses.length} keeps={0} />
                </Button>
              </li>
            ))}
            {units.length > mostUnits && (
              <li className="cmp-quiet">{words('more', { count: units.length - mostUnits })}</li>
            )}
          </ul>
        </div>
      )}
    </article>
  )
}

function Column({
  judgement,
  empty,
  children,
}: {
  readonly judgement: 'better' | 'worse' | 'changed'
  readonly empty: string
  readonly children: readonly ReactNode[]
}) {
  const words = useWords()
  const isEmpty = children.flat().every((child) => child === false || child === null)
  return (
    <section>
      <h4>
        <JudgementSign judgement={judgement} said={false} />
        {words(`glance.${judgement}`)}
      </h4>
      {isEmpty ? <p className="cmp-quiet">{empty}</p> : <ul className="cmp-sentences">{children}</ul>}
    </section>
  )
}

/** 「充足率が 97.4% から 100% に上がる（+2.6 ポイント）」 */
function FigureSentence({ figure: { kind, before, after } }: { readonly figure: TellingFigure }) {
  const words = useWords()
  const language = useLanguage()
  const way = after > before ? 'rises' : 'falls'
  const counts = kind.unit === 'count' || kind.unit === 'fte' ? 'Count' : ''
  return words(`glance.${way}${counts}`, {
    name: kind.text.name[language],
    before: sayFigure(before, kind.unit, language),
    after: sayFigure(after, kind.unit, language),
    by: differenceSaid(kind.unit, before, after, (number) => words('points', { number })),
  })
}
