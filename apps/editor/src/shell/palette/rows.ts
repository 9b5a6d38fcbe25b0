import type { Entry, EntryGroup } from './entries'
import type { Found } from './search'

/** What stands in the list of results, one under the other. */
export type Row =
  | { readonly row: 'head'; readonly group: EntryGroup; readonly count: number }
  | { readonly row: 'entry'; readonly entry: Entry; readonly place: number }
  | { readonly row: 'more'; readonly group: EntryGroup; readonly count: number; readonly place: number }

const shown = 8
const shownAlone = 200

/** Results with their headings. Of many kinds a few each, and a row that shows the others; `place` counts what can be chosen. */
export function rowsOf(found: readonly Found[], opened: ReadonlySet<EntryGroup>, isWhole: boolean): readonly Row[] {
  const rows: Row[] = []
  let place = 0
  for (const { group, entries } of found) {
    const most = isWhole || opened.has(group) ? entries.length : found.length === 1 ? shownAlone : shown
    rows.push({ row: 'head', group, count: entries.length })
    for (const entry of entries.slice(0, most)) rows.push({ row: 'entry', entry, place: place++ })
    if (entries.length > most) rows.push({ row: 'more', group, count: entries.length - most, place: place++ })
  }
  return rows
}
