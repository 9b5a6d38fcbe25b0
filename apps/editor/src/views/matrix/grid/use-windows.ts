import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect } from 'react'
import { sum } from './sum'
import type { GridModel } from './model'

/** Columns come into sight by so many, so that rows are not drawn anew with every step sideways. */
const stride = 4

/** The rows and columns in sight: all work of drawing grows with these only. */
export function useWindows(scroller: RefObject<HTMLDivElement | null>, model: GridModel) {
  const { rows, columns, sizes } = model
  const head = sum(sizes.bands) + sizes.head
  const foot = sizes.total
  const left = sum(sizes.frozen)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows[index]?.height ?? 0,
    getItemKey: (index) => rows[index]?.key ?? index,
    paddingStart: head,
    paddingEnd: foot,
    scrollPaddingStart: head,
    scrollPaddingEnd: foot,
    overscan: 6,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    paddingStart: left,
    scrollPaddingStart: left,
    overscan: 2,
  })
  useLayoutEffect(() => down.measure(), [down, rows, head, foot])
  useLayoutEffect(() => across.measure(), [across, columns.length, sizes.column, left])
  const seen = across.getVirtualItems()
  const from = Math.floor((seen[0]?.index ?? 0) / stride) * stride
  const to = Math.min(columns.length, Math.ceil(((seen.at(-1)?.index ?? -1) + 1) / stride) * stride)
  const items = down.getVirtualItems().filter(({ index }) => index < rows.length)
  return {
    head,
    foot,
    left,
    from,
    to,
    items,
    height: down.getTotalSize(),
    width: left + columns.length * sizes.column,
    /** Where a row begins below the headings. */
    topOf: (index: number) => (down.measurementsCache[index]?.start ?? head) - head,
    reveal: (row: number, column: number) => {
      if (row >= 0) down.scrollToIndex(row)
      if (column >= 0) across.scrollToIndex(column)
    },
  }
}
