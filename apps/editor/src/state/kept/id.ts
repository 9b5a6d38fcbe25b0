/** A name that nothing else has; also where the page is served without encryption, and browsers make none themselves. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, '0')).join('')
