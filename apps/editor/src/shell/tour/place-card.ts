import type { Side } from './steps'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const gap = 14
const margin = 10

/** Where a card of a size stands beside a part of the screen, wholly within the window. */
export function placeCard(
  side: Side,
  part: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const middle = {
    left: part.left + (part.width - card.width) / 2,
    top: part.top + (part.height - card.height) / 2,
  }
  const wanted = {
    inside: { left: middle.left, top: part.top + part.height - card.height - 3 * gap },
    above: { left: middle.left, top: part.top - card.height - gap },
    below: { left: middle.left, top: part.top + part.height + gap },
    left: { left: part.left - card.width - gap, top: middle.top },
    right: { left: part.left + part.width + gap, top: middle.top },
  }[side]
  const within = (at: number, size: number, room: number) => Math.max(margin, Math.min(at, room - size - margin))
  return { left: within(wanted.left, card.width, window.width), top: within(wanted.top, card.height, window.height) }
}
