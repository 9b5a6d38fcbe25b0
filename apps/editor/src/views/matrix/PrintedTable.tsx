import { textIn } from '@taiseizu/core'
import { useDesign, useLanguage, useMessages } from '../../state/context'
import { usePrinting } from '../../ui/use-printing'
import type { GridContent, GridModel, GridTotal } from './grid/model'

/** So many cells a browser lays out for paper without stopping. */
const most = 60_000

/** On paper all of the table is there, its headings on every page. Made only while one prints. */
export function PrintedTable({
  model,
  content,
  total,
}: {
  readonly model: GridModel
  readonly content: GridContent
  readonly total?: GridTotal
}) {
  const t = useMessages()
  const language = useLanguage()
  const design = useDesign()
  const isPrinting = usePrinting()
  if (!isPrinting) return null
  const { rows, columns, bands, headings, sizes, totalLabel } = model
  const { frozen, cell } = content
  const cells = rows.length * columns.length
  if (cells > most) return <p className="matrix-printed">{t('matrix.printTooLarge', { cells })}</p>
  const left = headings.length
  const name = textIn(design.workspace.organisation.name, language)
  const variant = design.workspace.variants.find(({ id }) => id === design.variant.id)
  return (
    <table className="matrix-printed">
      <caption>{[name, variant === undefined ? '' : textIn(variant.name, language), model.label].join(' — ')}</caption>
      <thead>
        {bands.map((band, level) => (
          // oxlint-disable-next-line react/no-array-index-key -- a band is what it is by its level
          <tr key={level}>
            <td colSpan={left} aria-hidden />
            {band.map(({ key, start, count, name }) => (
              <th key={`${key}/${start}`} colSpan={count}>
                {name}
              </th>
            ))}
          </tr>
        ))}
        <tr>
          {headings.map((heading) => (
            <th key={heading}>{heading}</th>
          ))}
          {columns.map(({ key, lines }) => (
            <th key={key} data-vertical={sizes.vertical || undefined}>
              <span>{lines.join('\n')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, isGroup }, row) => (
          <tr key={key} data-group={isGroup || undefined}>
            {isGroup ? (
              <th colSpan={left}>{frozen(row)[0]}</th>
            ) : (
              frozen(row).map((head, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- the cells at the left are what they are by their place
                <th key={place}>{head}</th>
              ))
            )}
            {columns.map((column, place) => (
              <td key={column.key}>{cell(row, place)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th colSpan={left}>{totalLabel}</th>
            {columns.map(({ key }, place) => (
              <td key={key}>{total(place)}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
