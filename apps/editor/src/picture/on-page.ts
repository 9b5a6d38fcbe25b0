/** How much of an organisation is told on a page, so that all of it can be read there. */
import { pictureInShort } from './layout/hierarchy'
import { closedAt, levelsIn } from './layout/levels'
import type { Layout } from './layout/placed'
import type { Picture } from './model/model'

/** In the browser's pixels. */
export interface Page {
  readonly width: number
  readonly height: number
}

export interface OnPage {
  readonly layout: Layout
  readonly detail: 'chips' | 'names' | 'far'
  readonly zoom: number
}

/** Below it chips are less than five points high; names have the room of the chips, and are larger than that. */
const leastZoom = { chips: 0.6, names: 0.375, fewNames: 0.25 }

/**
 * With its fields, or where they would be too small by its names and how the duties stand; by those of its upper levels where the names
 * would be too small as well.
 *
 * @param lay How a picture is laid out, with the boxes of these units closed. Cost: that of a layout for each level that is not too much, and
 *   one that is.
 */
export function onPage(
  picture: Picture,
  whole: Layout,
  page: Page,
  lay: (picture: Picture, closed: readonly string[]) => Layout,
): OnPage {
  const zoomOf = ({ width, height }: Layout) => Math.min(page.width / width, page.height / height)
  if (zoomOf(whole) >= leastZoom.chips) return { layout: whole, detail: 'chips', zoom: zoomOf(whole) }
  const short = pictureInShort(picture)
  const byNames = (levels: number): OnPage => {
    const layout = lay(short, closedAt(picture, levels))
    return { layout, detail: 'names', zoom: zoomOf(layout) }
  }
  const most = levelsIn(picture)
  let best = byNames(1)
  for (let levels = 2; levels <= most; levels += 1) {
    const deeper = byNames(levels)
    if (deeper.zoom < leastZoom.names) break
    best = deeper
  }
  // Where closing boxes does not help, it is told as from far.
  return best.zoom < leastZoom.fewNames ? { ...best, detail: 'far' } : best
}
