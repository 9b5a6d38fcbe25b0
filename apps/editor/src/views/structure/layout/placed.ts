/** The picture laid out: every box, chip and label has its place. */
import type { Unit } from '@taiseizu/core'
import type { Badge, Chip, Marks, ScopeTab, UnitBox } from '../picture/model'
import type { Weight } from '../../../ui/typesetting/measure'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lines of text; `x` is their left edge, `y` the top of the first line. */
export interface PlacedText {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  /** From line to line. */
  readonly leading: number
}

export interface PlacedChip {
  readonly chip: Chip
  readonly rect: Rect
  readonly label: PlacedText
}

export interface PlacedTab {
  readonly tab: ScopeTab
  readonly rect: Rect
  readonly label: PlacedText
  readonly marks: PlacedMarks | undefined
}

export interface PlacedMember {
  readonly unit: Unit
  readonly chair: boolean
  readonly rect: Rect
  readonly label: PlacedText
}

export interface PlacedMarks {
  readonly marks: Marks
  readonly x: number
  /** The middle of the row. */
  readonly y: number
}

export interface PlacedBadge {
  readonly badge: Badge
  /** The middle. */
  readonly x: number
  readonly y: number
}

/** What a box holds besides other boxes. */
export interface Content {
  readonly under: PlacedText | undefined
  readonly name: PlacedText
  /** The middle of the number of a committee or team. */
  readonly number: { readonly x: number; readonly y: number } | undefined
  /** The middle of the sign that opens and closes the box. */
  readonly twisty: { readonly x: number; readonly y: number } | undefined
  readonly badges: readonly PlacedBadge[]
  readonly marks: PlacedMarks | undefined
  readonly tabs: readonly PlacedTab[]
  readonly members: readonly PlacedMember[]
  readonly chips: readonly PlacedChip[]
  readonly hides: PlacedText | undefined
  readonly headerHeight: number
  readonly height: number
  /** A word had to be torn: the box is too narrow for it. */
  readonly torn: boolean
}

export interface PlacedBox {
  readonly box: UnitBox
  readonly rect: Rect
  /** In the picture's coordinates, as everything here. */
  readonly content: Content
  readonly children: readonly PlacedBox[]
  readonly collapsed: boolean
}

export type BandId = 'executives' | 'collegial' | 'providers' | 'nobody'

export interface PlacedBand {
  readonly id: BandId
  readonly rect: Rect
  readonly caption: PlacedText
  readonly boxes: readonly PlacedBox[]
  readonly chips: readonly PlacedChip[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly bands: readonly PlacedBand[]
  readonly divisions: readonly PlacedBox[]
}

const shiftText = (text: PlacedText, dx: number, dy: number): PlacedText => ({
  ...text,
  x: text.x + dx,
  y: text.y + dy,
})
const shiftRect = (rect: Rect, dx: number, dy: number): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy })

const shiftChip = (chip: PlacedChip, dx: number, dy: number): PlacedChip => ({
  ...chip,
  rect: shiftRect(chip.rect, dx, dy),
  label: shiftText(chip.label, dx, dy),
})

/** The same content elsewhere. */
export function shiftContent(content: Content, dx: number, dy: number): Content {
  const point = <Point extends { readonly x: number; readonly y: number }>(at: Point): Point => ({
    ...at,
    x: at.x + dx,
    y: at.y + dy,
  })
  const labelled = <Item extends { readonly rect: Rect; readonly label: PlacedText }>(item: Item): Item => ({
    ...item,
    rect: shiftRect(item.rect, dx, dy),
    label: shiftText(item.label, dx, dy),
  })
  return {
    ...content,
    under: content.under && shiftText(content.under, dx, dy),
    name: shiftText(content.name, dx, dy),
    number: content.number && point(content.number),
    twisty: content.twisty && point(content.twisty),
    badges: content.badges.map(point),
    marks: content.marks && point(content.marks),
    tabs: content.tabs.map((tab) => ({ ...labelled(tab), marks: tab.marks && point(tab.marks) })),
    members: content.members.map(labelled),
    chips: content.chips.map((chip) => shiftChip(chip, dx, dy)),
    hides: content.hides && shiftText(content.hides, dx, dy),
  }
}
