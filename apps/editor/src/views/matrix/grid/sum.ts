/** Of widths or heights. */
export const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)
