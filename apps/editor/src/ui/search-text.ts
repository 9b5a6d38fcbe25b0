/** What is compared when people search: neither width, case nor kind of kana matters, nor spaces. */
export const searchText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30A1-\u30F6]/gu, (katakana) => String.fromCodePoint((katakana.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(/\s+/gu, '')
