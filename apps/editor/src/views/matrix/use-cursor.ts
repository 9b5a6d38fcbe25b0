import { useCallback, useMemo, useState } from 'react'
import type { Cursor, Place } from './cursor'

interface Keyed {
  readonly key: string
}

/** A place as what is there, so that one stays where one is when rows or columns come and go; and as numbers, should it be gone. */
interface Kept extends Place {
  readonly rowKey: string
  readonly columnKey: string
}

const first: Kept = { row: 1, column: 0, rowKey: '', columnKey: '' }

/** Where one is among rows and columns. */
export function useCursor(rows: readonly Keyed[], columns: readonly Keyed[]) {
  const [kept, setKept] = useState<{ readonly at: Kept; readonly to: Kept }>({ at: first, to: first })
  const rowOf = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows])
  const columnOf = useMemo(() => new Map(columns.map(({ key }, index) => [key, index])), [columns])
  const cursor = useMemo((): Cursor => {
    const found = (place: Kept): Place => ({
      row: rowOf.get(place.rowKey) ?? Math.min(place.row, rowOf.size - 1),
      column: columnOf.get(place.columnKey) ?? Math.min(place.column, columnOf.size - 1),
    })
    return { at: found(kept.at), to: found(kept.to) }
  }, [kept, rowOf, columnOf])
  const move = useCallback(
    ({ at, to }: Cursor) => {
      const keep = ({ row, column }: Place): Kept => ({
        row,
        column,
        rowKey: rows[row]?.key ?? '',
        columnKey: columns[column]?.key ?? '',
      })
      setKept({ at: keep(at), to: keep(to) })
    },
    [rows, columns],
  )
  return { cursor, move, rowOf, columnOf }
}
