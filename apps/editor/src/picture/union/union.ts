/** Several designs of an organisation in one place: whatever is the same in all of them never moves. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Chip, Picture } from '../model/model'
import type { Setting } from '../layout/content'
import { pictureInShort } from '../layout/hierarchy'
import { layoutOf } from '../layout/layout'
import { layoutMemory } from '../layout/memory'
import type { Layout, Rect } from '../layout/placed'
import { type Spot, spotsIn } from '../layout/spots'
import { committeeNumbers, merged } from './merge'
import { seated } from './seat'
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
 * @param pictures At least one. Cost: that of at most four layouts.
 */
export function unionOf(pictures: readonly Picture[], options: UnionOptions): Union {
  const differing = differingIn(pictures)
  let best = unionAt('all', pictures, differing, options)
  for (const extent of ['differing', 'opened'] as const) {
    if (best.zoom >= options.leastZoom) return best
    const union = unionAt(extent, pictures, differing, options)
    if (union.zoom > best.zoom) best = union
  }
  return best.zoom < worstZoom ? unionAt('names', pictures, differing, options) : best
}

function unionAt(
  extent: Extent,
  pictures: readonly Picture[],
  differing: Differing,
  { room, field, ...setting }: UnionOptions,
): Union {
  const isKept = (chip: Chip) => differing.chips.has(chip.key) || (field !== undefined && chip.field === field)
  const shown = pictures.map((picture) => {
    if (extent === 'all') return picture
    return extent === 'names' ? pictureInShort(picture) : withChips(picture, isKept)
  })
  const all = merged(shown)
  const collapsed = extent === 'opened' || extent === 'names' ? quietBoxes(all, differing) : new Set<string>()
  const layout = layoutOf(all, {
    ...setting,
    isStill: true,
    proportion: room.width / room.height,
    collapsed,
    memory: layoutMemory(),
  })
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
