/** Several designs of an organisation in one place: whatever is the same in all of them never moves. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Chip, Picture } from '../model/model'
import type { Setting } from '../layout/content'
import { pictureInShort } from '../layout/hierarchy'
import { layoutOf } from '../layout/layout'
import { type LayoutMemory, layoutMemory } from '../layout/memory'
import type { Layout, Rect } from '../layout/placed'
import { type Spot, spotsIn } from '../layout/spots'
import { committeeNumbers, merged } from './merge'
import { seated } from './seat'
import { allBoxes } from './walk'
import { type Differing, differingIn, markedAs, quietBoxes, withChips } from './short'

/** How much is shown: all; of the chips what differs; only boxes in which something differs opened as well; names. */
export const extents = ['all', 'differing', 'opened', 'names'] as const
export type Extent = (typeof extents)[number]

export interface UnionOptions extends Setting {
  /** The room on the screen, in pixels. */
  readonly room: { readonly width: number; readonly height: number }
  /** A field whose chips are always shown. */
  readonly field?: FieldId
  /** Less is shown until the picture can be drawn as large as this. */
  readonly leastZoom: number
  /** What unions before have found out; nothing where not given. */
  readonly memory?: LayoutMemory
}

export interface Union {
  readonly extent: Extent
  /** Pixels for one unit of the picture. */
  readonly zoom: number
  /** Everything that any of the pictures shows. */
  readonly layout: Layout
  /** Where what others show would stand, in the layout of one. */
  roomIn(index: number): readonly Rect[]
  /** One of the pictures, by its place in the list; with the findings of another where one is given. */
  seat(index: number, marksOf?: number): Layout
}

/** Below it chips cannot be read: names can, since they take the room of the chips. */
const worstZoom = 0.5

/**
 * Lays out the union of pictures, and each of them in it.
 *
 * Shows as much as can be read in the room: see `extents`. What is never shown by itself is still told by counts and bars.
 * @param pictures At least one. Cost: that of at most four layouts; what is plainly too much is not laid out.
 */
export function unionOf(pictures: readonly Picture[], options: UnionOptions): Union {
  const differing = differingIn(pictures)
  let best: Union | undefined
  for (const extent of ['all', 'differing', 'opened'] as const) {
    const drawn = drawnAt(extent, pictures, differing, options)
    // Opened is what there is to choose then.
    if (extent !== 'opened' && isTooMuch(drawn.all, options)) continue
    const union = unionAt(extent, drawn, options)
    if (best === undefined || union.zoom > best.zoom) best = union
    if (best.zoom >= options.leastZoom) return best
  }
  return best !== undefined && best.zoom >= worstZoom
    ? best
    : unionAt('names', drawnAt('names', pictures, differing, options), options)
}

/** What a box and a chip take at the least, with what is around them. */
const leastArea = { box: 3000, chip: 1500 }

/** Whether it cannot be drawn as large as wished: then it need not be laid out to find out. */
function isTooMuch(picture: Picture, { room, leastZoom }: UnionOptions): boolean {
  const area = allBoxes(picture).reduce((sum, { chips }) => sum + leastArea.box + chips.length * leastArea.chip, 0)
  return area * leastZoom ** 2 > room.width * room.height
}

interface Drawn {
  readonly shown: readonly Picture[]
  readonly all: Picture
  readonly collapsed: ReadonlySet<string>
}

function drawnAt(extent: Extent, pictures: readonly Picture[], differing: Differing, { field }: UnionOptions): Drawn {
  const isKept = (chip: Chip) => differing.chips.has(chip.key) || (field !== undefined && chip.field === field)
  const shown = pictures.map((picture) => {
    if (extent === 'all') return picture
    return extent === 'names' ? pictureInShort(picture) : withChips(picture, isKept)
  })
  const all = merged(shown)
  return { shown, all, collapsed: extent === 'opened' || extent === 'names' ? quietBoxes(all, differing) : new Set() }
}

function unionAt(extent: Extent, { shown, all, collapsed }: Drawn, options: UnionOptions): Union {
  const { room, field: _field, leastZoom: _zoom, memory = layoutMemory(), ...setting } = options
  const proportion = room.width / room.height
  const layout = layoutOf(all, { ...setting, isStill: true, proportion, collapsed, memory })
  const numbers = committeeNumbers(shown)
  const rooms = roomsIn(layout)
  const made = new Map<string, Layout>()
  return {
    extent,
    zoom: Math.min(room.width / layout.width, room.height / layout.height),
    layout,
    roomIn(index) {
      const taken = new Set(roomsIn(this.seat(index)).map(({ key }) => key))
      return rooms.filter(({ key }) => !taken.has(key)).map(({ rect }) => rect)
    },
    seat(index, marksOf = index) {
      const key = `${index}/${marksOf}`
      const [picture, other] = [shown[index], shown[marksOf]]
      if (picture === undefined || other === undefined) throw new Error(`there is no picture ${index}`)
      const known =
        made.get(key) ??
        seated(layout, marksOf === index ? picture : markedAs(picture, other), numbers, { ...setting, isStill: true })
      made.set(key, known)
      return known
    },
  }
}

/** Bands and boxes, by what they lie in. */
function roomsIn(layout: Layout): readonly { readonly key: string; readonly rect: Rect }[] {
  const keyOf = ({ placed, within }: Spot): string =>
    `${within === undefined ? placed.box.rank : keyOf(within)}/${placed.box.unit.id}`
  return [
    ...layout.bands.map(({ id, rect }) => ({ key: id, rect })),
    ...spotsIn(layout).map((spot) => ({ key: keyOf(spot), rect: spot.rect })),
  ]
}
