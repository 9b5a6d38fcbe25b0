/**
 * By hierarchy, as an organisation chart is drawn: the upper levels side by side, what is below them as an indented list, so that it stays
 * a page and becomes no ribbon. How many levels stand side by side, and where their rows break, follows from the proportion of the screen.
 */
import { lookOf } from '../model/kinds'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { sizeOf } from '../stage/drawn'
import { type Course, type Ground, type Place, type Places, type Room, frameOf, remembering } from './place'

interface Box {
  readonly width: number
  readonly height: number
  /** Where its head stands in it. */
  readonly head: number
  put(x: number, y: number): void
}

const leastRow = 27
const leading = 14.4
const indent = 22
const nameGap = 26
const columnGap = 34
const rowGap = 46
const longest = 34
/** About a box of a list. */
const cardPadding = 9

/** At full size names are set so many pixels high; seen smaller than that share of it they are no longer read. */
const readable = 0.88
const mostEnlarged = 4
/** More than so many are never named all at once. */
const manyThings = 300

export function asTree(part: Part, given: Room): Places {
  const room = remembering(given)
  // How large names must be set depends on how small all is seen, and that on how large they are set.
  let tree = bestOf(part, room, 1)
  if (part.things.size > manyThings) return tree
  for (let textScale = 1.2; textScale <= mostEnlarged; textScale *= 1.25) {
    if (scaleOf(tree, room) * textScale >= readable * 1.15) break
    tree = bestOf(part, room, textScale)
  }
  return tree
}

const scaleOf = ({ frame }: Places, room: Room): number =>
  Math.min(1.2, room.width / frame.width, room.height / frame.height)

type Tree = Places & { readonly breaks: number; readonly torn: number }

function bestOf(part: Part, room: Room, textScale: number): Places {
  let best: Tree | undefined
  // Much narrower than what all would fill without a gap, nothing is seen the largest.
  const narrowest = Math.max(480, 0.5 * Math.sqrt((part.things.size * 4_000 * textScale * room.width) / room.height))
  let least = Infinity
  // Of few things each row stays whole; of many rows may break.
  const isSmall = part.things.size <= 120
  const deepest = Math.min(4, depthOf(part, undefined))
  for (let sideBySide = deepest; sideBySide >= 1; sideBySide -= 1)
    for (let width = narrowest; width < 60_000; width *= 1.35) {
      const tried = placed(part, room, sideBySide, width, textScale)
      // Of about equal ones that with more levels side by side reads better.
      const fit =
        -Math.log(scaleOf(tried, room)) +
        (deepest - sideBySide) * (isSmall ? 0.06 : 0.1) +
        (isSmall ? tried.breaks * 0.08 : 0) +
        // A list that goes on beside itself no longer shows what it hangs on.
        Math.min(4, tried.torn) * 0.12
      if (fit < least) {
        least = fit
        best = tried
      }
      // Wider it will not be, or no longer seen as large.
      if (tried.frame.width < width * 0.6 || room.width / tried.frame.width < scaleOf(best ?? tried, room) * 0.6) break
    }
  return best ?? placed(part, room, 1, 480, textScale)
}

const depthOf = (part: Part, key: string | undefined): number =>
  part.childrenOf(key).reduce((deepest, child) => Math.max(deepest, 1 + depthOf(part, child.key)), 0)

function placed(part: Part, room: Room, sideBySide: number, width: number, textScale: number): Tree {
  const at = new Map<string, Place>()
  const courses = new Map<string, Course>()
  const said = new Set<string>()
  const ground: Ground[] = []
  let breaks = 0
  let torn = 0
  const isMain = (thing: Thing) => thing.band !== 'outside' && thing.band !== 'field'

  const list = (thing: Thing): Box => {
    const boxes = part.childrenOf(thing.key).map(list)
    const columns = inColumns(boxes)
    torn += columns.count - 1
    const set = room.nameIn(thing, 170, isWeighty(thing))
    const name = set.width * textScale + 10
    const row = Math.max(
      leastRow,
      set.lines * leading * textScale + 7,
      sizeOf(thing) * (thing.holds === undefined ? 1.9 : 2.7),
    )
    const wide = Math.max(nameGap + name, indent + columns.width)
    return {
      width: wide,
      height: row + columns.height,
      head: 12,
      put: (x, y) => {
        at.set(thing.key, { x: x + 12, y: y + row / 2, side: 'right', room: name + 2 })
        columns.put(x + indent, y + row)
        for (const { key } of part.childrenOf(thing.key)) {
          courses.set(key, 'elbow')
          // Across columns lines would run through names: there it is the box and the indent that say it.
          if (columns.count > 1) said.add(key)
        }
      },
    }
  }

  /** Lines that lead elsewhere pass behind it. */
  const inCard = (box: Box): Box => ({
    ...box,
    width: box.width + 2 * cardPadding,
    height: box.height + 2 * cardPadding,
    put: (x, y) => {
      const rect = { x, y, width: box.width + 2 * cardPadding, height: box.height + 2 * cardPadding }
      ground.push({ form: 'block', title: undefined, isHeaded: true, titleHeight: 0, rect })
      box.put(x + cardPadding, y + cardPadding)
    },
  })

  /** One line leads to all of a list. */
  const gatheredIn = (things: readonly Thing[]): Box => {
    for (const { key } of things.slice(1)) said.add(key)
    return stacked(things.map(list))
  }

  const across = (thing: Thing, level: number): Box => {
    const children = part.childrenOf(thing.key)
    const hasGrandchildren = children.some((child) => part.childrenOf(child.key).length > 0)
    if (level >= sideBySide || (!hasGrandchildren && children.length <= shortList))
      return children.length === 0 ? list(thing) : inCard(list(thing))
    const rows = inRows(
      gathered(children, part, level).map((one) => ('key' in one ? across(one, level + 1) : inCard(gatheredIn(one)))),
      width,
      columnGap,
      rowGap,
    )
    breaks += rows.count - 1
    const set = room.nameIn(thing, 120, isWeighty(thing))
    const own = set.width * textScale
    const wide = Math.max(own, rows.width)
    const high = leastRow + set.lines * leading * textScale + 34
    return {
      width: wide,
      height: high + rows.height,
      head: wide / 2,
      put: (x, y) => {
        at.set(thing.key, { x: x + wide / 2, y: y + leastRow / 2, side: 'below', room: own + 10 })
        rows.put(x + (wide - rows.width) / 2, y + high)
      },
    }
  }

  const roots = part.childrenOf(undefined)
  const main = inRows(
    roots.filter(isMain).map((root) => across(root, 0)),
    width,
    columnGap,
    rowGap,
  )
  breaks += main.count - 1
  main.put(0, 0)
  let y = main.height + 40
  const beside = Math.max(width, main.width)
  for (const band of ['field', 'outside'] as const) {
    const boxes = roots.filter((root) => root.band === band).map(list)
    if (boxes.length === 0) continue
    const rows = inRows(boxes, beside, columnGap, 12)
    const wide = Math.max(main.width, rows.width)
    const title = 14 + 22 * textScale
    ground.push({ form: 'band', band, rect: { x: -24, y, width: wide + 48, height: rows.height + title + 16 } })
    rows.put((wide - rows.width) / 2, y + title)
    y += rows.height + title + 36
  }
  return {
    at,
    ground,
    courseTo: (key) => courses.get(key) ?? 'fall',
    frame: frameOf(at.values(), ground, 40),
    nameRoom: 150,
    isSaidByBox: (_, to) => said.has(to),
    breaks,
    torn,
  }
}

/** Of things side by side many that have nothing below them are gathered in one list. */
const manyLeaves = 4
/** One list as long as that reads well below its head. */
const shortList = 12

function gathered(children: readonly Thing[], part: Part, level: number): readonly (Thing | readonly Thing[])[] {
  const leaves = children.filter(({ key }) => part.childrenOf(key).length === 0)
  if (leaves.length < manyLeaves || level > 3) return children
  const count = Math.ceil(leaves.length / Math.max(manyLeaves, Math.ceil(Math.sqrt(leaves.length * 2))))
  const long = Math.ceil(leaves.length / count)
  const lists = Array.from({ length: count }, (_, list) => leaves.slice(list * long, (list + 1) * long))
  return [...lists, ...children.filter((child) => !leaves.includes(child))]
}

/** One upon another. */
const stacked = (boxes: readonly Box[]): Box => ({
  width: Math.max(...boxes.map(({ width }) => width)),
  height: boxes.reduce((sum, { height }) => sum + height, 0),
  head: 12,
  put: (x, y) => {
    let top = y
    for (const box of boxes) {
      box.put(x, top)
      top += box.height
    }
  },
})

const isWeighty = ({ kind }: Thing): boolean => lookOf(kind).rank >= 60

/** A long list goes on beside itself. */
function inColumns(boxes: readonly Box[]) {
  const total = boxes.reduce((sum, { height }) => sum + height, 0)
  const count = Math.max(1, Math.ceil(total / (longest * 36)))
  const columns: Box[][] = [[]]
  let height = 0
  for (const box of boxes) {
    if (height > 0 && height + box.height / 2 > total / count && columns.length < count) {
      columns.push([])
      height = 0
    }
    columns.at(-1)?.push(box)
    height += box.height
  }
  const widths = columns.map((column) => Math.max(0, ...column.map(({ width }) => width)))
  return {
    count: columns.length,
    width: widths.reduce((sum, width) => sum + width + columnGap, -columnGap),
    height: Math.max(...columns.map((column) => column.reduce((sum, box) => sum + box.height, 0))),
    put: (x: number, y: number) => {
      let left = x
      for (const [index, column] of columns.entries()) {
        let top = y
        for (const box of column) {
          box.put(left, top)
          top += box.height
        }
        left += (widths[index] ?? 0) + columnGap
      }
    },
  }
}

/** Side by side, in as many rows as the width needs, each in the middle. */
function inRows(boxes: readonly Box[], width: number, between: number, below: number) {
  const rows: Box[][] = []
  let used = Infinity
  for (const box of boxes) {
    if (used + between + box.width > width) {
      rows.push([])
      used = -between
    }
    rows.at(-1)?.push(box)
    used += between + box.width
  }
  const widthOf = (boxesOfRow: readonly Box[]) => boxesOfRow.reduce((sum, box) => sum + box.width + between, -between)
  const heightOf = (boxesOfRow: readonly Box[]) => Math.max(...boxesOfRow.map(({ height }) => height))
  const wide = Math.max(0, ...rows.map(widthOf))
  return {
    count: rows.length,
    width: wide,
    height: Math.max(
      0,
      rows.reduce((sum, one) => sum + heightOf(one) + below, -below),
    ),
    put: (x: number, y: number) => {
      let top = y
      for (const one of rows) {
        let left = x + (wide - widthOf(one)) / 2
        for (const box of one) {
          box.put(left, top)
          left += box.width + between
        }
        top += heightOf(one) + below
      }
    },
  }
}
