import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'

/** What the line of a list needs of which only the lines in sight are drawn: to be measured, put in its place, and counted. */
export const lineInSight = (
  { index, start }: VirtualItem,
  { measureElement, options: { count } }: Virtualizer<HTMLDivElement, Element>,
) => ({
  ref: measureElement,
  'data-index': index,
  'aria-setsize': count,
  'aria-posinset': index + 1,
  style: { transform: `translateY(${start}px)` },
})
