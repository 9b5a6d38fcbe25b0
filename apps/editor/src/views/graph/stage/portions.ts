/**
 * Lines as fast as the machine draws them: in each frame as many as it can, those of the structure first, and the rest in further
 * frames upon them as soon as the picture stands still. So however many there are, nobody waits for them.
 */
import type { Eye } from './eye'
import type { LineLayer } from './line-layer'

export interface Portions {
  /** Other lines: nothing is known of how long they take. */
  begin(count: number): void
  /** Everything is drawn anew. */
  draw(eye: Eye, strength: number): void
  /** Draws now what is left, however long it takes. */
  finish(): void
  stop(): void
}

/** So many lines are drawn at one go always; of more, so many in any frame. */
const few = 1_500
const least = 800
/** A frame that took so long had room for more; one that took so long had too many. */
const short = 24
const long = 40
/** So long after it was drawn anew the picture stands still. */
const rest = 120

export function portionsOf(gl: WebGL2RenderingContext, layer: LineLayer): Portions {
  let count = 0
  let portion = least
  let drawn = 0
  let anew = 0
  let seen: { readonly eye: Eye; readonly strength: number } | null = null
  /** The portion that the graphics card is at. */
  let at: { readonly sync: WebGLSync | null; readonly began: number } | null = null
  let frame = 0

  const draw = (from: number) => {
    if (seen === null) return
    drawn = Math.min(count, from + portion)
    layer.draw(seen.eye, seen.strength, from, drawn)
    if (count <= few) return
    if (at !== null) gl.deleteSync(at.sync)
    at = { sync: gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0), began: performance.now() }
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
  const learn = (took: number) => {
    if (took > long) portion = Math.max(least, Math.floor(portion / 2))
    else if (took < short) portion = Math.min(count, Math.ceil(portion * 1.5))
  }
  const look = (now: number) => {
    if (at !== null && gl.getSyncParameter(at.sync ?? 0, gl.SYNC_STATUS) === gl.SIGNALED) {
      learn(now - at.began)
      gl.deleteSync(at.sync)
      at = null
    }
    if (at === null && drawn === count) return
    if (at === null && now - anew > rest) draw(drawn)
    else frame = requestAnimationFrame(look)
  }
  return {
    begin(lines) {
      count = lines
      portion = count <= few ? few : Math.max(least, Math.min(portion, count))
    },
    draw(eye, strength) {
      // What is moved on before it was drawn was too much.
      if (at !== null && performance.now() - at.began > long) learn(Infinity)
      seen = { eye, strength }
      anew = performance.now()
      draw(0)
    },
    finish() {
      if (seen !== null && drawn < count) layer.draw(seen.eye, seen.strength, drawn, count)
      drawn = count
    },
    stop() {
      cancelAnimationFrame(frame)
    },
  }
}
