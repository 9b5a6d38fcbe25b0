/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows and cells of a table cannot be drawn in part and laid out by their place */
import { memo } from 'react'
import type { GridBand, GridModel, GridTotal } from './model'
import { sum } from './sum'

interface GridHeadProperties {
  readonly model: GridModel
  readonly id: string
  readonly from: number
  readonly to: number
  /** The heading that one is in, if any: it tells all about itself. */
  readonly active: number | undefined
  readonly activeSaid: string | undefined
  readonly marked: ReadonlySet<string>
}

/** The headings at the top: bands of columns, and the columns' names. */
export const GridHead = memo(function GridHead(properties: GridHeadProperties) {
  const { model, id, from, to, active, activeSaid, marked } = properties
  const { bands, columns, sizes, headings, corner } = model
  const left = sum(sizes.frozen)
  const shown = columns.slice(from, to)
  return (
    <div role="rowgroup" className="grid-head">
      {bands.map((row, level) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- a band is what it is by its level
          key={level}
          role="row"
          aria-rowindex={level + 1}
          className="grid-band-row"
          data-level={level}
          style={{ height: sizes.bands[level] }}
        >
          <div role="presentation" className="grid-frozen grid-corner" style={{ width: left }}>
            {level === 0 && <span role="columnheader">{corner}</span>}
          </div>
          {row
            .filter(({ start, count }) => start < to && start + count > from)
            .map((band) => (
              <BandCell
                key={`${band.key}/${band.start}`}
                band={band}
                before={sizes.frozen.length}
                left={left}
                column={sizes.column}
              />
            ))}
        </div>
      ))}
      <div role="row" aria-rowindex={bands.length + 1} className="grid-head-row" style={{ height: sizes.head }}>
        <div role="presentation" className="grid-frozen grid-corner" style={{ width: left }}>
          {headings.map((heading, place) => (
            <div
              key={heading}
              role="columnheader"
              aria-colindex={place + 1}
              className="grid-heading"
              style={{ width: sizes.frozen[place] }}
            >
              {heading}
            </div>
          ))}
        </div>
        {shown.map((column, at) => {
          const place = from + at
          const isActive = active === place
          return (
            <div
              key={column.key}
              id={`${id}--1-${place}`}
              role="columnheader"
              aria-colindex={sizes.frozen.length + place + 1}
              aria-label={isActive ? activeSaid : column.name}
              title={column.name}
              className="grid-column"
              data-row={-1}
              data-column={place}
              data-vertical={sizes.vertical || undefined}
              data-small={column.isSmall || undefined}
              data-marked={marked.has(column.key) || undefined}
              data-active={isActive || undefined}
              style={{ insetInlineStart: left + place * sizes.column, width: sizes.column }}
            >
              <span>{column.lines.join('\n')}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
})

/** The same until it says something else or stands elsewhere: what is filled in below does not concern it. */
const BandCell = memo(function BandCell({
  band: { start, count, name, lines },
  before,
  left,
  column,
}: {
  readonly band: GridBand
  /** So many columns stand before those of the bands, up to `left`. */
  readonly before: number
  readonly left: number
  /** How wide one is. */
  readonly column: number
}) {
  return (
    <div
      // What stands under no heading has none to be read out.
      role={name === '' ? 'gridcell' : 'columnheader'}
      aria-colindex={before + start + 1}
      aria-colspan={count}
      aria-label={name === '' ? undefined : name}
      title={name}
      className="grid-band"
      style={{ insetInlineStart: left + start * column, width: count * column }}
    >
      {lines === null ? (
        <span className="visually-hidden">{name}</span>
      ) : (
        <span style={{ insetInlineStart: left + 6 }}>{lines.join('\n')}</span>
      )}
    </div>
  )
})

/** The row of sums at the bottom. */
export const GridTotals = memo(function GridTotals({
  model,
  total,
  from,
  to,
}: {
  readonly model: GridModel
  readonly total: GridTotal
  readonly from: number
  readonly to: number
}) {
  const { sizes, columns, rows, bands, totalLabel } = model
  const left = sum(sizes.frozen)
  return (
    <div role="rowgroup" className="grid-foot">
      <div
        role="row"
        aria-rowindex={bands.length + rows.length + 2}
        className="grid-foot-row"
        style={{ height: sizes.total }}
      >
        <div role="presentation" className="grid-frozen grid-corner" style={{ width: left }}>
          <div role="rowheader" aria-colindex={1} aria-colspan={sizes.frozen.length} className="grid-heading">
            {totalLabel}
          </div>
        </div>
        {columns.slice(from, to).map((column, at) => (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={sizes.frozen.length + from + at + 1}
            className="grid-total"
            style={{ insetInlineStart: left + (from + at) * sizes.column, width: sizes.column }}
          >
            {total(from + at)}
          </div>
        ))}
      </div>
    </div>
  )
})
