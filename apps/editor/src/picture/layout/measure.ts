/** Boxes measured from their content up: which widths they can have, and how high they then are. */
import type { UnitBox } from '../model/model'
import type { Setting } from './content'
import { type LayoutMemory, type Measured, contentOf, ownSignature } from './memory'
import { type Arrangement, arrange, frontier } from './rows'
import { sizes } from './sizes'

export interface LayoutOptions extends Setting {
  /** Width to height of the page or window. */
  readonly proportion: number
  /** Ids of units that are shown without what is inside. */
  readonly collapsed: ReadonlySet<string>
  /** What the layouts before have found out; nothing where not given. */
  readonly memory?: LayoutMemory | undefined
}

export interface MeasureOptions extends LayoutOptions {
  readonly memory: LayoutMemory
}

/** Widths that a box without boxes inside may have. */
const leafWidths = [sizes.narrowestBox, 112, 128, 148, 172, 200, 232, 272, 320, 400]
/** In the bands a box may also lie across the page. */
const bandLeafWidths = [...leafWidths, 520, 680, 880, 1150, 1500]
/** From one width that is tried to the next. */
const boxRatio = 1.25
/** A box with boxes inside is never tried wider than this many times its narrowest width. */
const widest = 6

/** Cost: none for the same box; linear in what it holds where it looks as one did; else each box on the way is tried in a bounded number of widths. */
export function measured(box: UnitBox, options: MeasureOptions): Measured {
  const { memory } = options
  const known = memory.measuredBefore(box, options)
  if (known !== undefined) return known
  const collapsed = box.children.length > 0 && options.collapsed.has(box.unit.id)
  const children = collapsed ? [] : box.children.map((child) => measured(child, options))
  const ownLooks = memory.looksOf(ownSignature(box, collapsed, options))
  const looks =
    children.length === 0 ? ownLooks : memory.looksOf(`${ownLooks}\u0002${children.map((child) => child.looks).join()}`)
  const one = memory.measuredAs(looks, () => made({ box, collapsed, children, looks, ownLooks }, options))
  memory.keep(box, options, one)
  return one
}

/** A box by itself, those below it left to whoever places it: in a chart they stand elsewhere. */
export function measuredAlone(box: UnitBox, options: MeasureOptions): Measured {
  const collapsed = box.children.length > 0 && options.collapsed.has(box.unit.id)
  const ownLooks = options.memory.looksOf(ownSignature(box, collapsed, options))
  const looks = options.memory.looksOf(`alone\u0002${ownLooks}`)
  return options.memory.measuredAs(looks, () => made({ box, collapsed, children: [], looks, ownLooks }, options))
}

function made(
  known: Pick<Measured, 'box' | 'collapsed' | 'children' | 'looks' | 'ownLooks'>,
  options: MeasureOptions,
): Measured {
  const contents = options.memory.contentsOf(known.ownLooks)
  const unsized: Measured = { ...known, shape: 0, options: [], contents, placed: new Map() }
  const sized = known.children.length === 0 ? leafOptions(unsized, options) : boxOptions(unsized, options)
  const shape = options.memory.looksOf(`shape\u0002${sized.map(({ width, height }) => `${width}x${height}`).join()}`)
  return { ...unsized, options: sized, shape }
}

function leafOptions(one: Measured, options: MeasureOptions) {
  const { rank } = one.box
  const tried = (rank === 'inner' || rank === 'division' ? leafWidths : bandLeafWidths).map((width) => {
    const { height, torn } = contentOf(one, width, options)
    return { width, height: Math.ceil(height), torn }
  })
  const whole = tried.filter((option) => !option.torn)
  return frontier(whole.length > 0 ? whole : tried.slice(-1))
}

function boxOptions(one: Measured, options: MeasureOptions) {
  const items = one.children.map((child) => child.options)
  const narrowest = Math.max(...items.map((item) => item[0]?.width ?? 0)) + 2 * sizes.pad
  const inOneRow = items.reduce((sum, item) => sum + sizes.gap + (item.at(-1)?.width ?? 0), 2 * sizes.pad)
  const tried = rungs(narrowest, Math.min(inOneRow * boxRatio, narrowest * widest), boxRatio).flatMap((width) => {
    const rows = rowsAt(one.children, width - 2 * sizes.pad, options.memory)
    const { height, torn } = contentOf(one, width, options)
    return rows === undefined
      ? []
      : [{ width, height: Math.ceil(height - sizes.pad + sizes.sectionGap + rows.height + sizes.pad), torn }]
  })
  const whole = tried.filter((option) => !option.torn)
  return frontier(whole.length > 0 ? whole : tried)
}

/**
 * Widths from least to most on a ladder that is the same for all boxes and organisations: a small edit then seldom leads to another one. The
 * first is the next rung above `least`.
 */
export function rungs(least: number, most: number, ratio: number): readonly number[] {
  const widths: number[] = []
  for (let rung = Math.ceil(Math.log(least / sizes.narrowestBox) / Math.log(ratio) - 1e-9); ; rung += 1) {
    const width = Math.ceil(sizes.narrowestBox * ratio ** rung)
    if (widths.length > 0 && width > most) return widths
    widths.push(width)
  }
}

const shapesOf = new WeakMap<readonly Measured[], string>()

/** The rows of boxes in a room, worked out once for boxes of the same sizes. */
export function rowsAt(boxes: readonly Measured[], room: number, memory: LayoutMemory): Arrangement | undefined {
  const shapes = shapesOf.get(boxes) ?? boxes.map((one) => one.shape).join()
  shapesOf.set(boxes, shapes)
  return memory.rowsAs(shapes, room, () =>
    arrange(
      boxes.map((one) => one.options),
      room,
      sizes.gap,
    ),
  )
}
