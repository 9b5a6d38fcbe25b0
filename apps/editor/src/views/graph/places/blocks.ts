/** What stands together in a stripe: the things of one division in a box with its heading, and those that stand alone. */
import { byCodeUnits, inHierarchy } from '@taiseizu/core'
import type { Part } from '../model/part'
import { lookOf } from '../model/kinds'
import type { BandId, Thing, Whole } from '../model/whole'
import type { Room } from './place'

export interface Block {
  /** The division, group company or field whose box it is; without one there is no box. */
  readonly title: Thing | undefined
  /** Its head stands in the heading, and so the heading is its name. */
  readonly head: Thing | undefined
  readonly things: readonly Thing[]
}

/** How things are set: each with its name at full size, or close together where there are too many for that. */
export interface Setting {
  /** How wide and how high a thing is with its name. */
  sizeOf(thing: Thing): Size
  /** The heading of a box. */
  titleOf(block: Block): Size
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const padding = 10
/** Of what stands in a heading before its text. */
const signRoom = 30
export const symbolRoom = 26
const leading = 14.4

/**
 * Every name has its room, in lines no longer than `wrap` where its words allow that.
 * @param textScale how much larger than at full size names are, so that they are read where all else is seen smaller.
 */
export function inFull(room: Room, wrap: number, textScale: number): Setting {
  const sizes = new Map<string, Size>()
  return {
    sizeOf: (thing) => {
      const known = sizes.get(thing.key) ?? fullSize(room, thing, wrap, textScale)
      sizes.set(thing.key, known)
      return known
    },
    titleOf: ({ title, head }) =>
      title === undefined ? none : titleSize(room, title, head !== undefined, 170, textScale),
  }
}

function fullSize(room: Room, thing: Thing, wrap: number, textScale: number): Size {
  const { width, lines } = room.nameIn(thing, wrap, false)
  // Larger signs need more room above their names.
  const taller = Math.max(0, lookOf(thing.kind).size - 12) * 1.6
  return { width: Math.max(46, width * textScale + 12), height: symbolRoom + taller + lines * leading * textScale + 6 }
}

const none: Size = { width: 0, height: 0 }

function titleSize(room: Room, title: Thing, hasHead: boolean, wrap: number, textScale: number): Size {
  const { width, lines } = room.nameIn(title, wrap, true)
  return {
    width: width * textScale + (hasHead ? signRoom : 4),
    height: Math.max(hasHead ? 28 : 0, lines * 15 * textScale + 7),
  }
}

/** So many weighty things at most are named from far. */
const mostWeighty = 60

/** Headings and what is weightiest have their room, at the size that they are read at from far; other names come as one comes nearer. */
export function closeTogether(room: Room, part: Part, textScale: number, cell: Size): Setting {
  const titles = new Map<string, Size>()
  const weighty = [...part.things.values()].filter(isWeighty)
  const named = new Map(
    weighty.length > mostWeighty ? [] : weighty.map((thing) => [thing.key, fullSize(room, thing, 84, textScale)]),
  )
  return {
    sizeOf: ({ key }) => named.get(key) ?? cell,
    titleOf: ({ title, head }) => {
      if (title === undefined) return none
      const key = `${title.key} ${head === undefined}`
      const known = titles.get(key) ?? titleSize(room, title, head !== undefined, 96, textScale)
      titles.set(key, known)
      return known
    },
  }
}

const isWeighty = ({ kind }: Thing): boolean => lookOf(kind).rank >= 60

/** Divisions in the order of the hierarchy; of which one thing alone stands in a stripe, that has no box. */
export function blocksOf(whole: Whole, part: Part): ReadonlyMap<BandId, readonly Block[]> {
  const order = hierarchyOrder(whole)
  const byBand = new Map<BandId, Map<string, Thing[]>>()
  for (const thing of part.things.values()) {
    const groups = byBand.get(thing.band) ?? new Map<string, Thing[]>()
    byBand.set(thing.band, groups)
    const group = thing.group ?? ''
    const things = groups.get(group) ?? []
    groups.set(group, things)
    things.push(thing)
  }
  const blocks = new Map<BandId, readonly Block[]>()
  for (const [band, groups] of byBand) {
    const list: Block[] = []
    let singles: Thing[] = []
    const close = () => {
      if (singles.length > 0) list.push({ title: undefined, head: undefined, things: singles })
      singles = []
    }
    for (const [group, things] of [...groups].toSorted(
      (a, b) => order(a[0]) - order(b[0]) || byCodeUnits(a[0], b[0]),
    )) {
      const sorted = things.toSorted((a, b) => order(a.key) - order(b.key) || byCodeUnits(a.key, b.key))
      if (sorted.length === 1 || group === '') singles.push(...sorted)
      else {
        close()
        const head = sorted.find(({ key }) => key === group)
        list.push({ title: whole.things.get(group), head, things: sorted.filter((one) => one !== head) })
      }
      if (group === '') close()
    }
    close()
    blocks.set(band, list)
  }
  return blocks
}

/** The place in a walk of everything from the top down. */
function hierarchyOrder(whole: Whole): (key: string) => number {
  const places = new Map<string, number>()
  for (const [index, unit] of whole.design.units.toSorted(inHierarchy).entries())
    places.set(`unit/${unit.id}`, index * 4)
  for (const [index, { id }] of whole.design.fields.entries()) places.set(`field/${id}`, index * 4)
  // What belongs to a thing comes right after it.
  return (key) => {
    const own = places.get(key)
    if (own !== undefined) return own
    const parent = whole.things.get(key)?.parent
    return parent === undefined ? -1 : (places.get(parent) ?? 0) + 1
  }
}
