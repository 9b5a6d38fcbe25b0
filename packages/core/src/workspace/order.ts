/** Orders ids by code units: the same everywhere, whatever the machine's locale. For `Array.prototype.sort`. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders records by a text of theirs. */
export const orderedBy =
  <Item>(text: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    byCodeUnits(text(a), text(b))
