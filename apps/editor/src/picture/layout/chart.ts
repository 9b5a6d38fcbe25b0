/** The organisation chart with lines: each unit below the one that it reports to, those without units below them stacked. */
import type { Picture, UnitBox } from '../model/model'
import { bandHeight, chipBandHeight, placeBand, placeChipBand } from './bands'
import { hierarchyOf, inShort } from './hierarchy'
import { type LayoutOptions, type MeasureOptions, measured, measuredAlone } from './measure'
import { type Measured, contentOf, layoutMemory } from './memory'
import { placeBox } from './place'
import type { Layout, PlacedBand, Standing } from './placed'
import { sizes } from './sizes'
import { territoriesOf } from './territories'

/** Between siblings, between levels, and from the line of a stack to what hangs on it. */
const gaps = { beside: 18, below: 30, stacked: 8, indent: 18 }
/** From far the name and how the duties stand have room. */
const leastHeight = 46
const widths = [128, 148, 172, 200]
/** Of boxes with names alone: in one line, if it can be. */
const namesWidth = 184

interface Node {
  readonly box: Measured
  readonly height: number
  readonly children: readonly Node[]
}

/** How deep units lie side by side before they are stacked, and how high a stack may become before the next column begins. */
interface Style {
  readonly spread: number
  readonly high: number
}

const styles: readonly Style[] = [0, 1, 2, 3, 4, 5, 6].flatMap((spread) =>
  [220, 340, 520, 800, 1200, 1800, 2700, 4000, 6000].map((high) => ({ spread, high })),
)

/** With more units than these the boxes show the name and what was found alone: a chart is read by its lines. */
const mostInFull = 60

/** The room above a chart of names, as a share of what its page is wide. */
const headShare = 0.03

/** Cost: linear in the units for each of a bounded number of styles; the one nearest to the proportion is drawn. */
export function chartOf(picture: Picture, given: LayoutOptions): Layout {
  const options: MeasureOptions = { ...given, memory: given.memory ?? layoutMemory() }
  const whole = hierarchyOf(picture)
  const shown = (boxes: readonly UnitBox[]): number =>
    boxes.reduce((sum, { unit, children }) => sum + 1 + (given.collapsed.has(unit.id) ? 0 : shown(children)), 0)
  const isShort = shown(whole) > mostInFull
  const hierarchy = isShort ? whole.map(inShort) : whole
  const width = isShort ? namesWidth : widthFor(hierarchy, options)
  const roots = hierarchy.map((box) => nodeOf(box, width, options))

  let best: { readonly style: Style; readonly needed: number } | undefined
  for (const style of styles) {
    const size = sizeOfBlocks(blocksOf(roots, 0, width, style), width, style)
    const needed = Math.max(size.width, size.height * options.proportion)
    if (best === undefined || needed < best.needed * 0.98) best = { style, needed }
  }
  const style = best?.style ?? { spread: 6, high: 800 }
  const drawn = new Drawn(width, style, options)
  const top = blocksOf(roots, 0, width, style)
  const size = sizeOfBlocks(top, width, style)
  const page = Math.round(Math.max(size.width, 480))
  // From far those at the top are named above them.
  const head = isShort ? Math.round((best?.needed ?? 0) * headShare) : 0
  const divisions = drawn.row(top, (page - size.width) / 2, head)
  const bands: PlacedBand[] = []
  let y = head + size.height + gaps.below
  if (picture.nobody.length > 0) {
    const rect = { x: 0, y, width: page, height: chipBandHeight(picture.nobody, page, options) }
    bands.push(placeChipBand('nobody', picture.nobody, rect, options))
    y += rect.height + sizes.pageGap
  }
  const providers = picture.providers.map((box) => measured(box, options))
  const height = bandHeight(providers, page, options)
  if (providers.length > 0 && height < Infinity) {
    bands.push(placeBand('providers', providers, { x: 0, y, width: page, height }, options))
    y += height + sizes.pageGap
  }
  return {
    width: page,
    height: Math.round(y - sizes.pageGap),
    bands,
    divisions,
    lines: drawn.lines.join(''),
    parts: territoriesOf(divisions, page, head),
  }
}

/** One width for all boxes: the least at which nearly all words stay whole. */
function widthFor(hierarchy: readonly UnitBox[], options: MeasureOptions): number {
  const all: Measured[] = []
  const visit = (box: UnitBox) => {
    all.push(measuredAlone(box, options))
    for (const child of box.children) visit(child)
  }
  hierarchy.forEach(visit)
  const torn = (width: number) => all.filter((one) => contentOf(one, width, options).torn).length
  return widths.find((width) => torn(width) <= all.length / 50) ?? 200
}

function nodeOf(box: UnitBox, width: number, options: MeasureOptions): Node {
  const one = measuredAlone(box, options)
  const children = one.collapsed ? [] : box.children.map((child) => nodeOf(child, width, options))
  return { box: one, height: Math.max(leastHeight, Math.ceil(contentOf(one, width, options).height)), children }
}

/** What stands side by side below a unit: a unit with what is below it, or a stack of units. */
type Block =
  | { readonly node: Node; readonly depth: number }
  | { readonly stack: readonly Node[]; readonly depth: number }

function blocksOf(children: readonly Node[], depth: number, width: number, style: Style): readonly Block[] {
  // An only one with something below it stands in the middle, however deep.
  const spreads = children.filter(
    (child) => child.children.length > 0 && (depth < style.spread || children.length === 1),
  )
  const stacked = children.filter((child) => !spreads.includes(child))
  const heights = stacked.map((node) => sizeOfNode(node, depth, width, style).height + gaps.stacked)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  // Columns of about the same height.
  const each = whole / Math.max(1, Math.ceil(whole / style.high))
  const stacks: Node[][] = []
  let filled = Infinity
  for (const [index, node] of stacked.entries()) {
    const height = heights[index] ?? 0
    if (filled + height / 2 > each) {
      stacks.push([])
      filled = 0
    }
    stacks.at(-1)?.push(node)
    filled += height
  }
  return [...spreads.map((node): Block => ({ node, depth })), ...stacks.map((stack): Block => ({ stack, depth }))]
}

interface Extent {
  readonly width: number
  readonly height: number
}

function sizeOfBlocks(blocks: readonly Block[], width: number, style: Style): Extent {
  const extents = blocks.map((block) => sizeOfBlock(block, width, style))
  return {
    width: extents.reduce((sum, extent) => sum + extent.width, gaps.beside * Math.max(0, blocks.length - 1)),
    height: Math.max(0, ...extents.map((extent) => extent.height)),
  }
}

function sizeOfBlock(block: Block, width: number, style: Style): Extent {
  if ('node' in block) return sizeOfNode(block.node, block.depth, width, style)
  const extents = block.stack.map((node) => sizeOfNode(node, block.depth, width, style))
  return {
    width: gaps.indent + Math.max(...extents.map((extent) => extent.width)),
    height: extents.reduce((sum, extent) => sum + extent.height + gaps.stacked, -gaps.stacked),
  }
}

const sizesIn = new WeakMap<Style, WeakMap<Node, Extent>>()

/** Worked out once for each style; a node has always the same depth. */
function sizeOfNode(node: Node, depth: number, width: number, style: Style): Extent {
  const known = sizesIn.get(style) ?? new WeakMap<Node, Extent>()
  sizesIn.set(style, known)
  const size = known.get(node)
  if (size !== undefined) return size
  const inside = sizeOfBlocks(blocksOf(node.children, depth + 1, width, style), width, style)
  const below = node.children.length === 0 ? 0 : gaps.below + inside.height
  const made = { width: Math.max(width, inside.width), height: node.height + below }
  known.set(node, made)
  return made
}

/** Places blocks and gathers the lines between them. */
class Drawn {
  readonly lines: string[] = []
  private readonly width: number
  private readonly style: Style
  private readonly options: MeasureOptions

  constructor(width: number, style: Style, options: MeasureOptions) {
    this.width = width
    this.style = style
    this.options = options
  }

  /** Blocks side by side from a corner of the page. */
  row(blocks: readonly Block[], left: number, top: number): readonly Standing[] {
    let x = left
    return blocks.flatMap((block) => {
      const at = x
      x += sizeOfBlock(block, this.width, this.style).width + gaps.beside
      return 'node' in block ? [this.node(block.node, block.depth, at, top)] : this.stack(block, at, top)
    })
  }

  private stack({ stack, depth }: Extract<Block, { stack: unknown }>, left: number, top: number): readonly Standing[] {
    let y = top
    return stack.map((node) => {
      const at = y
      y += sizeOfNode(node, depth, this.width, this.style).height + gaps.stacked
      return this.node(node, depth, left + gaps.indent, at)
    })
  }

  private node({ box, height, children }: Node, depth: number, left: number, top: number): Standing {
    const blocks = blocksOf(children, depth + 1, this.width, this.style)
    const inside = sizeOfBlocks(blocks, this.width, this.style)
    const below = top + height + gaps.below
    const isStack = blocks.length === 1 && blocks[0] !== undefined && 'stack' in blocks[0]
    // Over what is below it; at the left of a single stack, which hangs from it.
    const middle = isStack ? left : left + (Math.max(this.width, inside.width) - this.width) / 2
    const standing = this.row(blocks, isStack ? left : left + Math.max(0, (this.width - inside.width) / 2), below)
    // Above an only one, so that the line between them is straight.
    const [only] = standing
    const x = only !== undefined && standing.length === 1 && !isStack ? only.x : middle
    if (standing.length > 0)
      this.join(blocks, standing, { x: isStack ? x + gaps.indent / 2 : x + this.width / 2, y: top + height })
    return { x, y: top, placed: placeBox(box, this.width, height, this.options), below: standing }
  }

  /** A trunk down, a line across to each block, down to a unit, or along a stack with a tick to each of it. */
  private join(
    blocks: readonly Block[],
    standing: readonly Standing[],
    from: { readonly x: number; readonly y: number },
  ) {
    const bus = from.y + gaps.below / 2
    this.lines.push(`M${from.x} ${from.y}V${bus}`)
    const ends: number[] = [from.x]
    let next = 0
    for (const block of blocks) {
      const count = 'node' in block ? 1 : block.stack.length
      const own = standing.slice(next, next + count)
      next += count
      const [first] = own
      const last = own.at(-1)
      if (first === undefined || last === undefined) continue
      if ('node' in block) {
        const x = first.x + this.width / 2
        ends.push(x)
        this.lines.push(`M${x} ${bus}V${first.y}`)
      } else {
        const x = Math.min(...own.map((one) => one.x)) - gaps.indent / 2
        ends.push(x)
        const middle = (one: Standing) => one.y + Math.min(16, one.placed.rect.height / 2)
        this.lines.push(`M${x} ${bus}V${middle(last)}`)
        for (const one of own) this.lines.push(`M${x} ${middle(one)}H${one.x}`)
      }
    }
    if (ends.length > 1) this.lines.push(`M${Math.min(...ends)} ${bus}H${Math.max(...ends)}`)
  }
}
