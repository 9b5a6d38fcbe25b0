/** 71,732: the same in both languages. */
export const grouped = (figure: number): string => figure.toLocaleString('en')
