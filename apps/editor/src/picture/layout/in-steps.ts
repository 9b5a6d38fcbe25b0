/** The measuring of a large picture, cut into steps between which the page can answer. */
import type { Picture, UnitBox } from '../model/model'
import type { Arrangement } from './arrangements'
import { hierarchyOf } from './hierarchy'
import { optionsIn, roomsIn } from './layers'
import { type MeasureOptions, measured, measuredAlone } from './measure'

/** A box with no more boxes in it is measured at one go. */
const few = 40

/** Measures what a layout will ask for: afterwards the memory knows the boxes, whatever the window's proportion. A step after the other. */
export function* measuring(arrangement: Arrangement, picture: Picture, options: MeasureOptions): Generator<undefined> {
  if (arrangement === 'layers') {
    for (const [, rooms] of roomsIn(picture))
      for (const room of rooms) yield* inside(room.box, optionsIn(room, options))
    return
  }
  for (const box of picture.providers) yield* inside(box, options)
  if (arrangement === 'chart') for (const box of hierarchyOf(picture)) yield* below(box, options)
  else
    for (const box of [...picture.executives, ...picture.collegial, ...picture.divisions]) yield* inside(box, options)
}

/** A box after those that lie in it. */
function* inside(box: UnitBox, options: MeasureOptions): Generator<undefined> {
  if (box.inside > few && !options.collapsed.has(box.unit.id))
    for (const child of box.children) yield* inside(child, options)
  measured(box, options)
  yield
}

/** A box by itself, then those below it. */
function* below(box: UnitBox, options: MeasureOptions): Generator<undefined> {
  measuredAlone(box, options)
  yield
  for (const child of box.children) yield* below(child, options)
}
