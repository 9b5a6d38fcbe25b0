/** What lies in sight. */
import type { Rect } from '../layout/placed'
import type { Camera, Size } from './camera'

/**
 * The part of the picture to be drawn: the window with some around it, in steps of half a window, so that a small move of the camera draws
 * nothing anew.
 */
export function sightOf({ x, y, zoom }: Camera, window: Size): Rect {
  const step = { x: window.width / zoom / 2, y: window.height / zoom / 2 }
  const left = (Math.floor(x / step.x) - 1) * step.x
  const top = (Math.floor(y / step.y) - 1) * step.y
  return { x: left, y: top, width: 5 * step.x, height: 5 * step.y }
}
