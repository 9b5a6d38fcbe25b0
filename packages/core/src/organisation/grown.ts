/**
 * A column of numbers with room for so many rows: the same where it has that, else a larger one (by half at least, so that row after row costs
 * little) with nothing in what is new.
 */
export function grown<Column extends Int32Array | Uint8Array>(column: Column, rows: number): Column {
  const { length } = column
  if (rows <= length) return column
  const larger = new (column.constructor as new (length: number) => Column)(Math.max(rows, length + (length >> 1)))
  larger.set(column)
  return larger
}
