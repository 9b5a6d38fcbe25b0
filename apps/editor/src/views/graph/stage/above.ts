/** What lies over the picture: what stands out, and all that is written. */
import type { Typesetter } from '../../../ui/typesetting/lines'
import type { Thing } from '../model/whole'
import type { DrawnGraph } from './drawn'
import type { Emphasis } from './emphasis'
import type { Eye } from './eye'
import type { Ink } from './ink'
import { drawEmphasis } from './layers'
import type { DrawnLines } from './lines'
import { namesOf } from './names'
import { type Box, takenRoom } from './room'
import { drawMarks, drawTexts } from './strands'
import type { StageTold } from './told'

export interface Above {
  readonly told: StageTold
  readonly graph: DrawnGraph
  readonly lines: DrawnLines
  readonly emphasis: Emphasis
  /** The keys of what is selected, the first before the others. */
  readonly framed: readonly string[]
  /** What may be named, by weight. */
  readonly weighed: readonly Thing[]
  readonly isCrowd: boolean
  /** What is written already. */
  readonly titles: readonly Box[]
}

export function drawAbove(pen: CanvasRenderingContext2D, eye: Eye, above: Above, ink: Ink, setter: Typesetter): void {
  const { told, graph, lines, emphasis, framed, weighed, isCrowd, titles } = above
  const taken = takenRoom()
  for (const title of titles) taken.take(title)
  drawEmphasis(pen, eye, graph, lines, emphasis, ink)
  const frames = framed.map((key, index) => ({ key, isFirst: index === 0 }))
  drawMarks(pen, eye, emphasis.marks, frames, taken, ink)
  const names = namesOf(
    pen,
    eye,
    {
      things: weighed,
      isCrowd,
      nameOf: told.nameOf,
      placeOf: (key) => told.places.at.get(key),
      rings: told.rings,
      always: new Set(framed),
      clear: emphasis.clear,
      room: told.places.nameRoom,
      taken,
    },
    setter,
    ink,
  )
  names.drawClear()
  drawTexts(pen, eye, emphasis.strands, taken, ink)
  names.drawFaint()
}
