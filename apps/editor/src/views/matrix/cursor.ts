/** Where one is in the table, and how keys move one: as in a spreadsheet. Row or column -1 is a heading. */

export interface Place {
  readonly row: number
  readonly column: number
}

/** The cell one is in, and the opposite corner of what is selected. */
export interface Cursor {
  readonly at: Place
  readonly to: Place
}

export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What is to be known of the table to move in it. */
export interface Ground {
  readonly rows: number
  readonly columns: number
  /** So many rows are seen at once. */
  readonly page: number
  isFilled(place: Place): boolean
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const within = (value: number, count: number): number => Math.max(-1, Math.min(value, count - 1))

/** Where a key leads; `null` if it leads nowhere. */
export function moved(from: Place, pressed: Pressed, ground: Ground): Place | null {
  const { row, column } = from
  const { rows, columns, page } = ground
  const far = pressed.ctrlKey || pressed.metaKey
  const go = (down: number, right: number): Place =>
    far ? leap(from, down, right, ground) : { row: within(row + down, rows), column: within(column + right, columns) }
  switch (pressed.key) {
    case 'ArrowUp':
      return go(-1, 0)
    case 'ArrowDown':
      return go(1, 0)
    case 'ArrowLeft':
      return go(0, -1)
    case 'ArrowRight':
      return go(0, 1)
    case 'Home':
      return far
        ? { row: Math.min(0, rows - 1), column: Math.min(0, columns - 1) }
        : { row, column: Math.min(0, columns - 1) }
    case 'End':
      return far ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 }
    case 'PageUp':
      return pressed.altKey ? { row, column: Math.max(0, column - 10) } : { row: Math.max(0, row - page), column }
    case 'PageDown':
      return pressed.altKey ? { row, column: within(column + 10, columns) } : { row: within(row + page, rows), column }
    default:
      return null
  }
}

/** To the edge of what is filled, or over what is empty to the next that is filled, else to the end. */
function leap(from: Place, down: number, right: number, { rows, columns, isFilled }: Ground): Place {
  const step = (place: Place): Place => ({ row: place.row + down, column: place.column + right })
  const isInside = ({ row, column }: Place) => row >= 0 && column >= 0 && row < rows && column < columns
  let place = from
  let next = step(from)
  if (!isInside(next)) return { row: within(next.row, rows), column: within(next.column, columns) }
  const alongFilled = isInside(from) && isFilled(from) && isFilled(next)
  while (isInside(next)) {
    if (alongFilled && !isFilled(next)) return place
    place = next
    if (!alongFilled && isFilled(next)) return place
    next = step(next)
  }
  return place
}

/** The cells between both corners; headings are no cells. */
export const rangeOf = ({ at, to }: Cursor): Range => ({
  top: Math.max(0, Math.min(at.row, to.row)),
  bottom: Math.max(at.row, to.row),
  left: Math.max(0, Math.min(at.column, to.column)),
  right: Math.max(at.column, to.column),
})

export const isOneCell = ({ at, to }: Cursor): boolean => at.row === to.row && at.column === to.column
