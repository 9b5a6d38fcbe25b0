/** Several pictures in one layout: what stands at the same place in them never moves. */
import type { Setting } from '../layout/content'
import { layoutOf } from '../layout/layout'
import type { LayoutMemory } from '../layout/memory'
import type { Layout, Rect } from '../layout/placed'
import { type Spot, spotsIn } from '../layout/spots'
import type { Picture } from '../model/model'
import { committeeNumbers } from './merge'
import { seated } from './seat'
import { markedAs } from './short'

export interface UnitedOptions extends Setting {
  /** Width to height of the place. */
  readonly proportion: number
  /** Ids of units that are shown without what is inside. */
  readonly collapsed: ReadonlySet<string>
  /** What layouts before have found out; nothing where not given. */
  readonly memory?: LayoutMemory | undefined
}

export interface United {
  /** Everything that any of the pictures shows. */
  readonly layout: Layout
  /** Where what others show would stand, in the layout of one. */
  roomIn(index: number): readonly Rect[]
  /** One of the pictures, by its place in the list; with the findings of another where one is given. */
  seat(index: number, marksOf?: number): Layout
}

/**
 * Lays out pictures that have been merged, and each of them in it.
 *
 * @param whole What `merged` makes of them. Cost: that of a layout; a seat costs what it shows, once.
 */
export function united(pictures: readonly Picture[], whole: Picture, options: UnitedOptions): United {
  const { proportion, collapsed, memory, ...given } = options
  const setting = { ...given, isStill: true }
  const layout = layoutOf(whole, { ...setting, proportion, collapsed, memory })
  const numbers = committeeNumbers(pictures)
  const made = new Map<string, Layout>()
  const seat: United['seat'] = (index, marksOf = index) => {
    const key = `${index}/${marksOf}`
    const [picture, other] = [pictures[index], pictures[marksOf]]
    if (picture === undefined || other === undefined) throw new Error(`there is no picture ${index}`)
    const known =
      made.get(key) ?? seated(layout, marksOf === index ? picture : markedAs(picture, other), numbers, setting)
    made.set(key, known)
    return known
  }
  return {
    layout,
    seat,
    roomIn(index) {
      const taken = new Set(roomsIn(seat(index)).map(({ key }) => key))
      return roomsIn(layout)
        .filter(({ key }) => !taken.has(key))
        .map(({ rect }) => rect)
    },
  }
}

/** Every box by what it lies in, from the outermost in: a unit that moves has a place at either end. In reading order. */
export function spotsByPath(layout: Layout): ReadonlyMap<string, Spot> {
  const paths = new Map<Spot, string>()
  for (const spot of spotsIn(layout)) {
    const { placed, within } = spot
    paths.set(spot, `${within === undefined ? placed.box.rank : (paths.get(within) ?? '')}/${placed.box.unit.id}`)
  }
  return new Map([...paths].map(([spot, path]) => [path, spot]))
}

/** Bands and boxes. */
const roomsIn = (layout: Layout): readonly { readonly key: string; readonly rect: Rect }[] => [
  ...layout.bands.map(({ id, rect }) => ({ key: id, rect })),
  ...[...spotsByPath(layout)].map(([key, { rect }]) => ({ key, rect })),
]
