/** A block of cells as spreadsheets hand it on: text with tabs, and a table for those that want its form. */

import { guarded, unguarded } from '../../commands/formulas'

export type Block = readonly (readonly string[])[]

const quoted = (cell: string): string => (/["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Rows by lines, cells by tabs; a cell with either is quoted. */
export const textOf = (block: Block): string =>
  block.map((row) => row.map((cell) => quoted(guarded(cell))).join('\t')).join('\r\n')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (cell: string): string => cell.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign)

/** A table; its first rows and first cells of each row as headings. */
export function htmlOf(block: Block, headRows: number, headCells: number): string {
  const rows = block.map((row, at) => {
    const cells = row.map((cell, place) => {
      const isHead = at < headRows || place < headCells
      const tag = isHead ? 'th' : 'td'
      const style = `border:.5pt solid #a9b1bd;${isHead ? 'background:#eceff3;text-align:left' : 'text-align:center'};mso-number-format:'\\@'`
      return `<${tag} style="${style}">${escaped(guarded(cell))}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<meta charset="utf-8"><table style="border-collapse:collapse">${rows.join('')}</table>`
}

/** What a spreadsheet put on the clipboard. A quoted cell may have tabs and lines in it; the line after the last is none. */
export function blockIn(text: string): Block {
  // Not every spreadsheet quotes a cell that begins with a quotation mark: one that nothing closes is a sign like any other.
  return cellsOf(text, true) ?? cellsOf(text, false) ?? []
}

/** `null` where a quotation is never closed. */
function cellsOf(text: string, quotes: boolean): Block | null {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(unguarded(cell))
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (quotes && sign === '"' && cell === '') isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1
      endCell()
      rows.push([])
    } else cell += sign
  }
  if (isQuoted) return null
  endCell()
  const last = rows.at(-1)
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}

/** Cells that were made one: what stands in the first is meant for all of them. */
export interface Merged {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

const tags = /<(tr|td|th)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/giu
const spanIn = (attributes: string, kind: 'row' | 'col'): number =>
  Math.max(1, Number(new RegExp(`\\b${kind}span\\s*=\\s*["']?(\\d+)`, 'iu').exec(attributes)?.[1] ?? 1))

/**
 * Which cells of a block are merged: of that only the table tells that comes with the text. Nothing where the two are not alike.
 * It is read as text: no foreign HTML is ever made into a document.
 */
export function mergedIn(html: string, block: Block): readonly Merged[] {
  if (!/(?:row|col)span/iu.test(html)) return []
  const merged: Merged[] = []
  const taken = new Set<string>()
  let row = -1
  let column = 0
  for (const [, tag = '', attributes = ''] of html.matchAll(tags)) {
    if (tag.toLowerCase() === 'tr') {
      // Excel ends a table with a line that is not shown.
      if (/display\s*:\s*none/iu.test(attributes)) break
      row += 1
      column = 0
      continue
    }
    while (taken.has(`${row}:${column}`)) column += 1
    const rows = Math.min(spanIn(attributes, 'row'), block.length)
    const columns = Math.min(spanIn(attributes, 'col'), widest)
    if (rows > 1) for (let of = 0; of < rows * columns; of += 1) taken.add(placeIn(row, column, columns, of))
    if (rows * columns > 1) merged.push({ row, column, rows, columns })
    column += columns
  }
  return row + 1 === block.length ? merged : []
}

const widest = 1000
const placeIn = (row: number, column: number, columns: number, of: number): string =>
  `${row + Math.floor(of / columns)}:${column + (of % columns)}`

/** The block with merged cells filled, where they begin at the row and column or after. */
export function filled(block: Block, merged: readonly Merged[], fromRow: number, fromColumn: number): Block {
  const wanted = merged.filter(({ row, column }) => row >= fromRow && column >= fromColumn)
  if (wanted.length === 0) return block
  const cells = block.map((row) => [...row])
  for (const { row, column, rows, columns } of wanted)
    for (let down = 0; down < rows; down += 1)
      for (let right = 0; right < columns; right += 1) {
        const line = cells[row + down]
        // A table may go on to the right where the text ended: only cells that there are.
        if (line !== undefined && column + right < line.length) line[column + right] ||= block[row]?.[column] ?? ''
      }
  return cells
}
