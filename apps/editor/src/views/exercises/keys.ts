/** The keys of an exercise's picture. */
import type { KeyboardEvent } from 'react'
import type { Place } from '../../picture/layout/find'

interface Moves {
  zoomBy(factor: number): void
  panBy(dx: number, dy: number): void
  fitAll(): void
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Whether the key moved the picture: plus, minus, 0 for all, arrows with Shift. */
export function moveOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { zoomBy, panBy, fitAll }: Moves,
): boolean {
  if (ctrlKey || metaKey || altKey) return false
  const arrow = arrows[key]
  if (key === '+' || key === ';') zoomBy(1.25)
  else if (key === '-') zoomBy(0.8)
  else if (key === '0') fitAll()
  else if (arrow !== undefined && shiftKey) panBy(arrow[0] * 80, arrow[1] * 80)
  else return false
  return true
}

/** Up and down through all in reading order, left out of a box, right into one, first and last; `undefined` where a key leads nowhere. */
export function placeAfter(key: string, from: Place, list: readonly Place[]): Place | undefined {
  const index = list.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return list[index + 1]
    case 'ArrowUp':
      return list[index - 1]
    case 'ArrowRight':
      return list[index + 1]?.within === from.key ? list[index + 1] : undefined
    case 'ArrowLeft':
      return list.find((place) => place.key === from.within)
    case 'Home':
      return list[0]
    case 'End':
      return list.at(-1)
    default:
      return undefined
  }
}
