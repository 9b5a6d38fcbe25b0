/** A spreadsheet would take such a text for a formula; a Japanese one also where it begins with a wide sign. */
export const guarded = (cell: string): string => (/^[=+@＝＋＠]|^[-－]./u.test(cell) ? `'${cell}` : cell)

/** The text that was guarded. */
export const unguarded = (cell: string): string => cell.replace(/^'(?=[-=+@＝＋＠－])/u, '')
