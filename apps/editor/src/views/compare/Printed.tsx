import { textIn } from '@taiseizu/core'
import { type VariantComparison, type VariantDifference, sayFigure } from '@taiseizu/rules'
import { useMemo } from 'react'
import { useEditorState, useLanguage } from '../../state/context'
import { Figures } from './Figures'
import { FindingsBetween } from './FindingsBetween'
import { Glance } from './Glance'
import { Ranked, roundedWeight } from './Ranked'
import { UnitSheet } from './UnitSheet'
import { kindOf } from './figure-groups'
import { PrintedPictures } from './pictures/PrintedPictures'
import { byConcern } from './telling'
import { dutiesById } from './units-said'
import type { Weighing } from './weighing'
import { useWords } from './words'

const nothing = () => {}
const none = new Set<never>()

/** The comparison on paper: all of it, or the sheets of some units, one a page. */
export function Printed({
  comparison,
  weighing,
  units,
  against,
}: {
  readonly comparison: VariantComparison
  readonly weighing: Weighing
  /** `null`: all of the comparison. */
  readonly units: readonly string[] | null
  /** The pair that the sheets are of. */
  readonly against: VariantDifference | undefined
}) {
  const words = useWords()
  const language = useLanguage()
  const organisation = useEditorState((state) => textIn(state.workspace?.organisation.name ?? '', language))
  const names = comparison.variants.map(({ report }) => textIn(report.design.variant.record.name, language))
  if (units !== null && against !== undefined)
    return (
      <div className="cmp-paper cmp-paper-sheets">
        <Sheets difference={against} units={units} organisation={organisation} />
      </div>
    )
  return (
    <div className="cmp-paper">
      <h1>
        {organisation} — {words('title')}: {names.join(' / ')}
      </h1>
      <Glance comparison={comparison} weighing={weighing} toFigure={nothing} toUnit={nothing} toFindings={nothing} />
      <section className="cmp-paper-part">
        <h2>{words('part.figures')}</h2>
        <Figures comparison={comparison} opened={none} toggle={nothing} />
      </section>
      <section className="cmp-paper-part">
        <h2>{words('part.ranking')}</h2>
        <Ranked comparison={comparison} weighing={weighing} />
        <table className="cmp-weight-table">
          <thead>
            <tr>
              <th scope="col">{words('figures.figure')}</th>
              {names.map((name, place) => (
                <th key={comparison.variants[place]?.report.design.variant.id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{words('weights.weight')}</th>
            </tr>
          </thead>
          <tbody>
            {weighing.criteria.map(({ id, weight, values }) => (
              <tr key={id}>
                <th scope="row">{kindOf(id)?.text.name[language]}</th>
                {comparison.variants.map(({ report: { design } }) => (
                  <td key={design.variant.id}>
                    {sayFigure(values[design.variant.id] ?? null, kindOf(id)?.unit ?? 'count', language)}
                  </td>
                ))}
                <td>{roundedWeight(weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {comparison.differences.map((difference) => (
        <Pair key={difference.after.variant.id} difference={difference} />
      ))}
    </div>
  )
}

/** What is handed to each unit is printed from the list of units; nobody reads a hundred pages of it in a meeting. */
const mostSheets = 20

function Pair({ difference }: { readonly difference: VariantDifference }) {
  const words = useWords()
  const language = useLanguage()
  const duties = useMemo(() => dutiesById(difference), [difference])
  const units = useMemo(() => byConcern(difference.units).slice(0, mostSheets), [difference])
  const pair = [difference.before, difference.after].map((one) => textIn(one.variant.record.name, language)).join(' → ')
  return (
    <>
      <PrintedPictures difference={difference} />
      <section className="cmp-paper-part">
        <h2>
          {words('part.units')}: {pair}
        </h2>
        {units.length < difference.units.length && (
          <p className="cmp-quiet">
            {words('units.printedFirst', { count: units.length, all: difference.units.length })}
          </p>
        )}
        {units.map((unit) => (
          <UnitSheet key={unit.unit.id} unit={unit} difference={difference} duties={duties} />
        ))}
      </section>
      <section className="cmp-paper-part">
        <h2>
          {words('part.findings')}: {pair}
        </h2>
        <FindingsBetween difference={difference} isWhole />
      </section>
    </>
  )
}

function Sheets({
  difference,
  units,
  organisation,
}: {
  readonly difference: VariantDifference
  readonly units: readonly string[]
  readonly organisation: string
}) {
  const words = useWords()
  const language = useLanguage()
  const duties = useMemo(() => dutiesById(difference), [difference])
  const [before, after] = [difference.before, difference.after].map((one) => textIn(one.variant.record.name, language))
  return difference.units.map((unit) =>
    units.includes(unit.unit.id) ? (
      <section key={unit.unit.id} className="cmp-paper-sheet">
        <p className="cmp-quiet">
          {organisation} — {words('units.title', { before: before ?? '', after: after ?? '' })}
        </p>
        <UnitSheet unit={unit} difference={difference} duties={duties} />
      </section>
    ) : null,
  )
}
