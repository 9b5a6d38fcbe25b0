/** What the grid draws; it knows nothing of duties and units. */
import type { ReactNode } from 'react'
import type { Cursor, Place } from '../cursor'

export interface GridColumn {
  readonly key: string
  /** In full, for who hears it or rests on it. */
  readonly name: string
  readonly lines: readonly string[]
  /** In small letters, since its lines are many. */
  readonly isSmall?: boolean
}

export interface GridBand {
  readonly key: string
  readonly start: number
  readonly count: number
  readonly name: string
  /** `null` where there is no room for the name. */
  readonly lines: readonly string[] | null
}

export interface GridRowModel {
  readonly key: string
  readonly height: number
  /** A row that holds others together. */
  readonly isGroup: boolean
}

export interface GridSizes {
  /** The widths of the cells that stay at the left. */
  readonly frozen: readonly number[]
  readonly column: number
  readonly head: number
  /** The heights of the bands above the columns. */
  readonly bands: readonly number[]
  readonly total: number
  readonly vertical: boolean
}

export interface GridModel {
  readonly label: string
  readonly help: string
  readonly rows: readonly GridRowModel[]
  readonly columns: readonly GridColumn[]
  readonly bands: readonly (readonly GridBand[])[]
  readonly sizes: GridSizes
  readonly headings: readonly string[]
  readonly corner: string
  readonly totalLabel: string
  /** The cells at the left of a row; of a group one over all. The same function for the same contents. */
  readonly frozen: (row: number) => readonly ReactNode[]
  /** What is in a cell; `null`: nothing. */
  readonly cell: (row: number, column: number) => ReactNode
  /** `null`: no row of totals. */
  readonly total: ((column: number) => ReactNode) | null
  /** What is told of a cell or heading to who does not see it. */
  readonly said: (place: Place) => string
  readonly isFilled: (place: Place) => boolean
}

export interface GridMarks {
  readonly rows: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
}

export type MoveCursor = (cursor: Cursor) => void
