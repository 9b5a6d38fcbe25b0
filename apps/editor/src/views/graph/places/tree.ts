/**
 * By hierarchy, as an organisation chart is drawn: the upper levels side by side, what is below them as an indented list, so that it stays
 * a page and becomes no ribbon. How many levels stand side by side, and where their rows break, follows from the proportion of the screen.
 */
import { lookOf } from '../model/kinds'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { type Course, type Ground, type Place, type Places, type Room, frameOf } from './place'

interface Box {
  readonly width: number
  readonly height: number
  /** Where its head stands in it. */
  readonly head: number
  put(x: number, y: number): void
}

const row = 36
const indent = 22
const nameGap = 26
const columnGap = 34
const levelGap = 74
const rowGap = 46
const longest = 34

export function asTree(part: Part, room: Room): Places {
  let best: (Places & { readonly breaks: number }) | undefined
  let least = Infinity
  // Of few things each row stays whole; of many rows may break.
  const isSmall = part.things.size <= 120
  const deepest = Math.min(4, depthOf(part, undefined))
  for (let sideBySide = deepest; sideBySide >= 1; sideBySide -= 1)
    for (let width = 480; width < 60_000; width *= 1.35) {
      const tried = placed(part, room, sideBySide, width)
      // Of about equal ones that with more levels side by side reads better.
      const fit =
        -Math.log(Math.min(1.2, room.width / tried.frame.width, room.height / tried.frame.height)) +
        (deepest - sideBySide) * (isSmall ? 0.06 : 0.1) +
        (isSmall ? tried.breaks * 0.08 : 0)
      if (fit < least) {
        least = fit
        best = tried
      }
      if (tried.frame.width < width * 0.6) break
    }
  return best ?? placed(part, room, 1, 480)
}

const depthOf = (part: Part, key: string | undefined): number =>
  part.childrenOf(key).reduce((deepest, child) => Math.max(deepest, 1 + depthOf(part, child.key)), 0)

function placed(part: Part, room: Room, sideBySide: number, width: number): Places & { readonly breaks: number } {
  const at = new Map<string, Place>()
  const courses = new Map<string, Course>()
  const ground: Ground[] = []
  let breaks = 0
  const isMain = (thing: Thing) => thing.band !== 'outside' && thing.band !== 'field'

  const list = (thing: Thing): Box => {
    const boxes = part.childrenOf(thing.key).map(list)
    const columns = inColumns(boxes)
    const name = room.nameIn(thing, 180, isWeighty(thing)).width + 4
    const wide = Math.max(nameGap + name, indent + columns.width)
    return {
      width: wide,
      height: row + columns.height,
      head: 12,
      put: (x, y) => {
        at.set(thing.key, { x: x + 12, y: y + row / 2, side: 'right', room: name + 8 })
        columns.put(x + indent, y + row)
        for (const child of part.childrenOf(thing.key)) courses.set(child.key, columns.count > 1 ? 'fall' : 'elbow')
      },
    }
  }

  const across = (thing: Thing, level: number): Box => {
    const children = part.childrenOf(thing.key)
    const hasGrandchildren = children.some((child) => part.childrenOf(child.key).length > 0)
    if (level >= sideBySide || !hasGrandchildren) return list(thing)
    const rows = inRows(
      children.map((child) => across(child, level + 1)),
      width,
      columnGap,
      rowGap,
    )
    breaks += rows.count - 1
    const own = room.nameIn(thing, 120, isWeighty(thing)).width
    const wide = Math.max(own, rows.width)
    return {
      width: wide,
      height: levelGap + rows.height,
      head: wide / 2,
      put: (x, y) => {
        at.set(thing.key, { x: x + wide / 2, y: y + row / 2, side: 'below', room: own + 10 })
        rows.put(x + (wide - rows.width) / 2, y + levelGap)
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
    ground.push({ form: 'band', band, rect: { x: -24, y, width: wide + 48, height: rows.height + 56 } })
    rows.put((wide - rows.width) / 2, y + 40)
    y += rows.height + 56 + 20
  }
  return {
    at,
    ground,
    courseTo: (key) => courses.get(key) ?? 'fall',
    frame: frameOf(at.values(), ground, 40),
    nameRoom: 150,
    breaks,
  }
}

const isWeighty = ({ kind }: Thing): boolean => lookOf(kind).rank >= 60

/** A long list goes on beside itself. */
function inColumns(boxes: readonly Box[]) {
  const total = boxes.reduce((sum, { height }) => sum + height, 0)
  const count = Math.max(1, Math.ceil(total / (longest * row)))
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
