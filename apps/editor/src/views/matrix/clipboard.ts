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
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  const last = rows.at(-1)
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}
