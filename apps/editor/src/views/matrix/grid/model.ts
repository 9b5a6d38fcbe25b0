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
  /** Of the row of totals; 0 where there is none. */
  readonly total: number
  readonly vertical: boolean
}

/** How the table is laid out: the same object as long as nothing of that is another, whatever stands in the cells. */
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
}

/** What stands in the table, asked for when it comes into sight. Another object with every edit. */
export interface GridContent {
  /** All that a row shows, in words: as long as they are the same it is not drawn again. */
  readonly rowSays: (row: number) => string
  /** The cells at the left of a row; of a group one over all. */
  readonly frozen: (row: number) => readonly ReactNode[]
  /** What is in a cell; `null`: nothing. */
  readonly cell: (row: number, column: number) => ReactNode
  /** What is told of a cell or heading to who does not see it. */
  readonly said: (place: Place) => string
  readonly isFilled: (place: Place) => boolean
}

/** What the row of totals says of a column. */
export type GridTotal = (column: number) => ReactNode

export interface GridMarks {
  readonly rows: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
}

export type MoveCursor = (cursor: Cursor) => void
