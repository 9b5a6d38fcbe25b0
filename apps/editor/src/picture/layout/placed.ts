/** The picture laid out: every box, chip and label has its place. */
import type { LayerId } from '@taiseizu/catalogue'
import type { Unit } from '@taiseizu/core'
import type { Badge, Chip, Marks, ScopeTab, UnitBox } from '../model/model'
import type { Weight } from '../../ui/typesetting/measure'

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

/** A box of a size, with everything in it, in its own coordinates: it looks the same wherever it stands. */
export interface PlacedBox {
  /** Of the box in the picture. */
  readonly key: string
  /** Tells what is drawn of it apart from the boxes inside: the same number at the same size, the same drawing. */
  readonly looks: number
  readonly box: UnitBox
  /** From (0, 0). */
  readonly rect: Rect
  readonly content: Content
  readonly children: readonly Standing[]
  readonly collapsed: boolean
}

/** Where a box stands, in the coordinates of what it stands in. */
export interface Standing {
  readonly x: number
  readonly y: number
  readonly placed: PlacedBox
  /** In a chart: what stands below it, outside of the box; in the coordinates of the page. */
  readonly below?: readonly Standing[]
}

export type BandId = 'executives' | 'collegial' | 'providers' | 'nobody' | LayerId

export interface PlacedBand {
  readonly id: BandId
  readonly rect: Rect
  readonly caption: PlacedText
  readonly boxes: readonly Standing[]
  readonly chips: readonly PlacedChip[]
}

/** A part of the page that is read from far by one name. */
export interface Part {
  /** Whose name it has: one, or those who stand above it one above the other. */
  readonly boxes: readonly PlacedBox[]
  readonly rect: Rect
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly bands: readonly PlacedBand[]
  readonly divisions: readonly Standing[]
  /** The lines of a chart, as a path. */
  readonly lines?: string
  /** In a chart, and by layer where there are many units. */
  readonly parts?: readonly Part[]
}
