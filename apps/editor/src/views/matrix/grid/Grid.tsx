/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows and cells of a table cannot be drawn in part and laid out by their place */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import { type Cursor, type Place, isOneCell, moved, rangeOf } from '../cursor'
import { GridHead, GridTotals } from './GridHead'
import { GridRow } from './GridRow'
import type { GridContent, GridMarks, GridModel, GridTotal, MoveCursor } from './model'
import { useWindows } from './use-windows'
import './grid.css'

/** What one can do to a grid from outside. */
export interface GridHandle {
  readonly focus: () => void
  readonly reveal: (row: number, column: number) => void
  /** The element of a cell, for what is shown beside it. */
  readonly cellAt: (place: Place) => HTMLElement | null
}

interface GridProperties {
  readonly model: GridModel
  readonly content: GridContent
  readonly total?: GridTotal
  readonly cursor: Cursor
  readonly marks: GridMarks
  readonly onCursor: MoveCursor
  /** A key that does not move: whether something was done with it. */
  readonly onKey: (event: KeyboardEvent) => boolean
  /** Enter, or a double click. */
  readonly onOpen: (place: Place) => void
  readonly onCopy?: (event: ClipboardEvent) => void
  readonly onCut?: (event: ClipboardEvent) => void
  readonly onPaste?: (event: ClipboardEvent) => void
  readonly ref: Ref<GridHandle>
}

/** A table as large as one likes, of which only what is in sight is drawn. One is in one cell; keys and the pointer move one. */
export function Grid(properties: GridProperties) {
  const { model, content, total, cursor, marks, onCursor, onKey, onOpen, onCopy, onCut, onPaste, ref } = properties
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const windows = useWindows(scroller, model)
  const { at, to } = cursor
  const range = rangeOf(cursor)
  const { rows, columns, bands, sizes } = model
  const latest = useRef(windows)
  useEffect(() => {
    latest.current = windows
  })
  useImperativeHandle(
    ref,
    () => ({
      focus: () => scroller.current?.focus({ preventScroll: true }),
      reveal: (row, column) => latest.current.reveal(row, column),
      cellAt: ({ row, column }) => document.getElementById(`${id}-${row}-${column}`),
    }),
    [id],
  )

  const keyPressed = (event: KeyboardEvent) => {
    // What is typed in a field or button within is its own.
    if (event.target !== scroller.current) return
    if (onKey(event)) {
      event.preventDefault()
      return
    }
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === ' ' && event.shiftKey !== isCommand) {
      event.preventDefault()
      const [row, column] = [rows.length - 1, columns.length - 1]
      if (isCommand && at.column >= 0)
        onCursor({ at: { row: 0, column: range.left }, to: { row, column: range.right } })
      if (event.shiftKey && at.row >= 0)
        onCursor({ at: { row: range.top, column: 0 }, to: { row: range.bottom, column } })
      return
    }
    if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') {
      event.preventDefault()
      onOpen(at)
      return
    }
    if (isCommand && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      onCursor({ at: { row: 0, column: 0 }, to: { row: rows.length - 1, column: columns.length - 1 } })
      return
    }
    // With one cell selected the key is the workbench's.
    if (event.key === 'Escape' && !isOneCell(cursor)) {
      event.preventDefault()
      onCursor({ at, to: at })
      return
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - windows.head - windows.foot) / 34) - 1)
    const ground = { rows: rows.length, columns: columns.length, page, isFilled: content.isFilled }
    const next = moved(event.shiftKey ? to : at, event, ground)
    if (next === null) return
    event.preventDefault()
    const cell = event.shiftKey ? { row: Math.max(0, next.row), column: Math.max(0, next.column) } : next
    onCursor(event.shiftKey ? { at, to: cell } : { at: cell, to: cell })
    windows.reveal(cell.row, cell.column)
  }

  const pointed = (event: PointerEvent) => {
    const place = placeOf(event.target)
    if (place === null || event.button !== 0 || isControl(event.target)) return
    event.preventDefault()
    scroller.current?.focus({ preventScroll: true })
    onCursor(event.shiftKey && place.row >= 0 && place.column >= 0 ? { at, to: place } : { at: place, to: place })
  }
  const drawn = (event: PointerEvent) => {
    if (event.buttons !== 1 || at.row < 0 || at.column < 0) return
    const place = placeOf(event.target)
    if (place === null || place.row < 0 || place.column < 0) return
    if (place.row !== to.row || place.column !== to.column) onCursor({ at, to: place })
  }

  const { items, from, to: end, topOf } = windows
  const isDrawn = at.row === -1 || items.some(({ index }) => index === at.row)
  const isInSight = isDrawn && (at.column === -1 ? at.row >= 0 : at.column >= from && at.column < end)
  const marked = columns.slice(from, end).flatMap(({ key }, place) => (marks.columns.has(key) ? [from + place] : []))
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={model.label}
      aria-describedby={`${id}-help`}
      aria-multiselectable
      aria-rowcount={bands.length + 1 + rows.length + (sizes.total === 0 ? 0 : 1)}
      aria-colcount={sizes.frozen.length + columns.length}
      aria-activedescendant={isInSight ? `${id}-${at.row}-${at.column}` : undefined}
      onKeyDown={keyPressed}
      onPointerDown={pointed}
      onPointerMove={drawn}
      onDoubleClick={(event) => {
        const place = placeOf(event.target)
        if (place !== null && !isControl(event.target)) onOpen(place)
      }}
      onCopy={onCopy}
      onCut={onCut}
      onPaste={onPaste}
    >
      <p id={`${id}-help`} hidden>
        {model.help}
      </p>
      <div role="presentation" style={{ width: windows.width, height: windows.height }}>
        <GridHead
          {...{ model, id, from, to: end }}
          active={at.row === -1 ? at.column : undefined}
          activeSaid={at.row === -1 ? content.said(at) : undefined}
          marked={marks.columns}
        />
        <div
          role="rowgroup"
          className="grid-body"
          style={{ height: windows.height - windows.head - windows.foot, width: windows.width }}
        >
          {items.map(({ index, key }) => {
            const isIn = at.column >= 0 && index >= range.top && index <= range.bottom
            return (
              <GridRow
                key={key}
                model={model}
                content={content}
                says={content.rowSays(index)}
                id={id}
                row={index}
                top={topOf(index)}
                from={from}
                to={end}
                active={at.row === index ? at.column : undefined}
                selectedFrom={isIn ? range.left : undefined}
                selectedTo={isIn ? range.right : undefined}
                isMarked={marks.rows.has(rows[index]?.key ?? '')}
              />
            )
          })}
          {marked.map((column) => (
            <div
              key={column}
              role="presentation"
              className="grid-marked-column"
              style={{ insetInlineStart: windows.left + column * sizes.column, width: sizes.column }}
            />
          ))}
          {at.row >= 0 && at.column >= 0 && (
            <>
              {!isOneCell(cursor) && (
                <Frame
                  className="grid-range"
                  top={topOf(range.top)}
                  bottom={topOf(range.bottom) + (rows[range.bottom]?.height ?? 0)}
                  start={windows.left + range.left * sizes.column}
                  width={(range.right - range.left + 1) * sizes.column}
                />
              )}
              <Frame
                className="grid-active"
                top={topOf(at.row)}
                bottom={topOf(at.row) + (rows[at.row]?.height ?? 0)}
                start={windows.left + at.column * sizes.column}
                width={sizes.column}
              />
            </>
          )}
          {at.row >= 0 && at.column === -1 && (
            <Frame
              className="grid-active grid-active-head"
              top={topOf(at.row)}
              bottom={topOf(at.row) + (rows[at.row]?.height ?? 0)}
              start={0}
              width={windows.left}
            />
          )}
        </div>
        {total !== undefined && <GridTotals model={model} total={total} from={from} to={end} />}
      </div>
    </div>
  )
}

function Frame({
  className,
  top,
  bottom,
  start,
  width,
}: {
  readonly className: string
  readonly top: number
  readonly bottom: number
  readonly start: number
  readonly width: number
}) {
  return (
    <div
      role="presentation"
      className={className}
      style={{ top, height: bottom - top, insetInlineStart: start, width }}
    />
  )
}

/** The cell or heading that something of the screen belongs to. */
function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  return column === undefined || row === undefined ? null : { row: Number(row), column: Number(column) }
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, select, input') !== null
