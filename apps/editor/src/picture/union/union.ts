/** Several designs of an organisation on one stage: as much of each as can be read there. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Chip, Picture } from '../model/model'
import type { Setting } from '../layout/content'
import { pictureInShort } from '../layout/hierarchy'
import { measuring } from '../layout/in-steps'
import { type LayoutMemory, layoutMemory } from '../layout/memory'
import { merged } from './merge'
import { type Differing, differingIn, quietBoxes, withChips } from './short'
import { type United, united } from './united'
import { allBoxes } from './walk'

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

export interface Union extends United {
  readonly extent: Extent
  /** Pixels for one unit of the picture. */
  readonly zoom: number
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
  const steps = unionInSteps(pictures, { memory: layoutMemory(), ...options })
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** The same in steps, for whoever has something else to do in between. */
export function* unionInSteps(
  pictures: readonly Picture[],
  options: UnionOptions & { readonly memory: LayoutMemory },
): Generator<undefined, Union> {
  const differing = differingIn(pictures)
  yield
  let best: Union | undefined
  for (const extent of ['all', 'differing', 'opened'] as const) {
    const drawn = drawnAt(extent, pictures, differing, options)
    yield
    // Opened is what there is to choose then.
    if (extent !== 'opened' && isTooMuch(drawn.all, options)) continue
    const union = yield* unionAt(extent, drawn, options)
    if (best === undefined || union.zoom > best.zoom) best = union
    if (best.zoom >= options.leastZoom) return best
  }
  if (best !== undefined && best.zoom >= worstZoom) return best
  const names = drawnAt('names', pictures, differing, options)
  yield
  return yield* unionAt('names', names, options)
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

function* unionAt(
  extent: Extent,
  { shown, all, collapsed }: Drawn,
  options: UnionOptions & { readonly memory: LayoutMemory },
): Generator<undefined, Union> {
  const { room, field: _field, leastZoom: _zoom, ...setting } = options
  const proportion = room.width / room.height
  yield* measuring('boxes', all, { ...setting, proportion, collapsed, isStill: true })
  const whole = united(shown, all, { ...setting, proportion, collapsed })
  const { width, height } = whole.layout
  return { ...whole, extent, zoom: Math.min(room.width / width, room.height / height) }
}
