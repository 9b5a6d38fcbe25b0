/** How far the camera goes: whatever somebody does, something is in sight. */
import type { DrawnGraph } from './drawn'
import type { Engine } from './engine'

/** So many times as large as at full size is the nearest that one comes. */
export const nearest = 3

/** So far from the border something is in sight, its name too. */
const border = 64

/** The camera goes no further than that the last thing is at the border. Cost of each step: linear in the things. */
export function keepInSight(engine: Engine, graph: () => DrawnGraph): void {
  engine.getCamera().clean = (state) => {
    const eye = { cameraState: state }
    const { width, height } = engine.getDimensions()
    const origin = engine.graphToViewport({ x: 0, y: 0 }, eye)
    const scale = engine.graphToViewport({ x: 1, y: 0 }, eye).x - origin.x
    const aside = asideOf(graph(), { ...origin, scale }, { width, height })
    if (aside === undefined) return state
    const middle = engine.viewportToFramedGraph({ x: width / 2 + aside.x, y: height / 2 + aside.y }, eye)
    return { ...state, ...middle }
  }
}

/** How far the nearest thing lies outside the canvas, in pixels; `undefined` where one is in sight, or there is none. */
export function asideOf(
  graph: DrawnGraph,
  { x: left, y: top, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } | undefined {
  let least = Infinity
  let aside: { x: number; y: number } | undefined
  graph.forEachNode((_, thing) => {
    if (least === 0) return
    const [x, y] = [left + thing.x * scale, top - thing.y * scale]
    const dx = x - Math.min(width - border, Math.max(border, x))
    const dy = y - Math.min(height - border, Math.max(border, y))
    const far = dx * dx + dy * dy
    if (far >= least) return
    least = far
    aside = far === 0 ? undefined : { x: dx, y: dy }
  })
  return aside
}
