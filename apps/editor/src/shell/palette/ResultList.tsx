/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a datalist shows neither kinds, nor pictures, nor reasons */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { whyNot } from '../../commands/command'
import { useEditor, useMessages } from '../../state/context'
import { SeveritySign } from '../../ui/SeveritySign'
import { shortcutText } from '../shortcut-text'
import { views } from '../views'
import type { Entry } from './entries'
import { groupLooks } from './pictures'
import type { Row } from './rows'

/** The results. Only those that can be seen are drawn: a short word fits thousands. */
export function ResultList({
  id,
  rows,
  size,
  active,
  query,
  onPoint,
  onChoose,
}: {
  readonly id: string
  readonly rows: readonly Row[]
  /** How many of the rows can be chosen. */
  readonly size: number
  readonly active: number
  readonly query: string
  readonly onPoint: (place: number) => void
  readonly onChoose: (place: number) => void
}) {
  const t = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo(() => keysOf(rows), [rows])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.row === 'head' ? 30 : 36),
    // Rows stand one under the other as any text does: how high one is has to be known only for what is further down, and is told by the
    // browser when it has laid it out. To ask beforehand would have it lay out everything twice with every key.
    measureElement: (element, entry, known) =>
      entry?.borderBoxSize[0]?.blockSize ??
      known.measurementsCache[known.indexFromElement(element)]?.size ??
      known.options.estimateSize(known.indexFromElement(element)),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: 5,
  })
  const shown = virtualizer.getVirtualItems()
  const activeRow = rows.findIndex((row) => row.row !== 'head' && row.place === active)
  useEffect(() => {
    // The heading of the first result stays in sight; where it is, nothing is asked of the browser, which would lay everything out for it.
    if (active === 0 && virtualizer.scrollOffset === 0) return
    if (activeRow >= 0) virtualizer.scrollToIndex(active === 0 ? 0 : activeRow)
  }, [active, activeRow, rows, virtualizer])
  if (size === 0)
    return (
      <div id={id} className="palette-none">
        <p>{t('search.none', { query: query.replace(/^\s*>/u, '').trim() })}</p>
        {!query.trimStart().startsWith('>') && <p>{t('search.noneHint')}</p>}
      </div>
    )
  return (
    <div id={id} className="palette-results" role="listbox" aria-label={t('search.results')} ref={scroller}>
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        <div role="presentation" style={{ transform: `translateY(${shown[0]?.start ?? 0}px)` }}>
          {shown.map(({ index, key }) => {
            const row = rows[index]
            if (row === undefined) return null
            const place = { 'data-index': index, ref: virtualizer.measureElement }
            if (row.row === 'head')
              return (
                <div key={key} {...place} role="presentation" className="palette-row palette-head">
                  {t(groupLooks[row.group].label)} <span aria-hidden>{row.count}</span>
                </div>
              )
            return (
              <Option
                key={key}
                {...{ row, place, size }}
                id={`${id}-${row.place}`}
                isActive={row.place === active}
                onPoint={() => onPoint(row.place)}
                onChoose={() => onChoose(row.place)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** By their place under their heading: rows of a kind look alike, so another key changes their words and draws no picture anew. */
function keysOf(rows: readonly Row[]): readonly string[] {
  let group = ''
  let place = 0
  return rows.map((row) => {
    if (row.row === 'head') [group, place] = [row.group, 0]
    return `${group}/${row.row === 'more' ? 'more' : place++}`
  })
}

function Option({
  row,
  id,
  place,
  size,
  isActive,
  onPoint,
  onChoose,
}: {
  readonly row: Exclude<Row, { readonly row: 'head' }>
  readonly id: string
  readonly place: object
  readonly size: number
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}) {
  const t = useMessages()
  const editor = useEditor()
  const reason = row.row === 'entry' && row.entry.goal.to === 'command' ? whyNot(row.entry.goal.command, editor) : null
  return (
    // The keys are the field's: what is chosen is told by aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      {...place}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-setsize={size}
      aria-posinset={row.place + 1}
      aria-disabled={reason !== null || undefined}
      className={`palette-row palette-${row.row}`}
      onPointerMove={isActive ? undefined : onPoint}
      onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
      onClick={onChoose}
    >
      {row.row === 'more' ? (
        t('search.more', { count: row.count })
      ) : (
        <Result entry={row.entry} reason={reason === null ? null : t(reason)} />
      )}
    </div>
  )
}

function Result({ entry, reason }: { readonly entry: Entry; readonly reason: string | null }) {
  const t = useMessages()
  const { goal, group } = entry
  const { Picture: GroupPicture, label } = groupLooks[group]
  const Picture = goal.to === 'view' ? views[goal.view].Picture : GroupPicture
  const [shortcut] = goal.to === 'command' ? (goal.command.shortcuts ?? []) : []
  return (
    <>
      {goal.to === 'finding' ? (
        <SeveritySign severity={goal.finding.severity} size={16} />
      ) : (
        <Picture aria-hidden size={16} />
      )}
      <span className="palette-name">
        {entry.name}
        <span className="visually-hidden"> — {t(label)}</span>
      </span>
      {reason === null ? (
        <span className="palette-more">{entry.more}</span>
      ) : (
        <span className="palette-more">{reason}</span>
      )}
      {shortcut !== undefined && <kbd>{shortcutText(shortcut)}</kbd>}
    </>
  )
}
