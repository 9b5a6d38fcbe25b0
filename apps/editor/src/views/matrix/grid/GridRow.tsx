/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows and cells of a table cannot be drawn in part and laid out by their place */
import { type ReactNode, memo } from 'react'
import type { GridContent, GridModel } from './model'
import { sum } from './sum'

interface GridRowProperties {
  readonly model: GridModel
  readonly content: GridContent
  /** What `content` says of this row: what is drawn is drawn from it, so the same words are the same row. */
  readonly says: string
  readonly id: string
  readonly row: number
  readonly top: number
  /** The columns that are drawn. */
  readonly from: number
  readonly to: number
  /** The column that one is in, if it is this row: it tells all about itself. */
  readonly active: number | undefined
  readonly selectedFrom: number | undefined
  readonly selectedTo: number | undefined
  readonly isMarked: boolean
}

/** One row: what stays at the left, and the cells in sight. Drawn again only when something of it changed. */
export const GridRow = memo(Row, isSameRow)

function Row(properties: GridRowProperties) {
  const { model, content, id, row, top, from, to, active, selectedFrom, selectedTo, isMarked } = properties
  const { rows, sizes, columns } = model
  const known = rows[row]
  if (known === undefined) return null
  const heads = content.frozen(row)
  // The last says how the row stands; the one before it is its name.
  const state = heads.length - 1
  const name = heads.length - 2
  const cells = []
  for (let column = from; column < to; column += 1) {
    const isSelected =
      selectedFrom !== undefined && selectedTo !== undefined && column >= selectedFrom && column <= selectedTo
    cells.push(
      <div
        key={columns[column]?.key}
        id={`${id}-${row}-${column}`}
        role="gridcell"
        aria-colindex={sizes.frozen.length + column + 1}
        aria-selected={isSelected}
        className="grid-cell"
        data-column={column}
        style={{ insetInlineStart: sum(sizes.frozen) + column * sizes.column, width: sizes.column }}
      >
        {active === column ? (
          <Said as={content.said({ row, column })}>{content.cell(row, column)}</Said>
        ) : (
          content.cell(row, column)
        )}
      </div>,
    )
  }
  return (
    <div
      role="row"
      aria-rowindex={model.bands.length + row + 2}
      className="grid-row"
      data-row={row}
      data-group={known.isGroup || undefined}
      data-marked={isMarked || undefined}
      style={{ top, height: known.height }}
    >
      <div role="presentation" className="grid-frozen" data-column={-1}>
        {known.isGroup ? (
          <div
            id={`${id}-${row}--1`}
            role="rowheader"
            aria-colindex={1}
            aria-colspan={sizes.frozen.length}
            className="grid-head-cell"
            style={{ width: sum(sizes.frozen) }}
          >
            {heads[0]}
            {active === -1 && <span className="visually-hidden">{content.said({ row, column: -1 })}</span>}
          </div>
        ) : (
          heads.map((cell, place) => (
            <div
              // oxlint-disable-next-line react/no-array-index-key -- the cells at the left are what they are by their place
              key={place}
              id={place === name ? `${id}-${row}--1` : undefined}
              role={place === state ? 'gridcell' : 'rowheader'}
              aria-colindex={place + 1}
              className="grid-head-cell"
              style={{ width: sizes.frozen[place] }}
            >
              {active === -1 && place === name ? <Said as={content.said({ row, column: -1 })}>{cell}</Said> : cell}
            </div>
          ))
        )}
      </div>
      {cells}
    </div>
  )
}

/** Whether all but the content is the same: of that the words tell. */
function isSameRow(
  { content: _was, ...before }: GridRowProperties,
  { content: _is, ...now }: GridRowProperties,
): boolean {
  const keys = Object.keys(now) as (keyof typeof now)[]
  return keys.every((key) => before[key] === now[key])
}

/** What is seen, and in its stead what is told: of the cell one is in, all. */
const Said = ({ as, children }: { readonly as: string; readonly children: ReactNode }) => (
  <>
    <span aria-hidden className="grid-seen">
      {children}
    </span>
    <span className="visually-hidden">{as}</span>
  </>
)
