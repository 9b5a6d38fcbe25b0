/** What the keys do in the list of findings. */
export type Move =
  | { readonly by: 'line' | 'page' | 'end'; readonly sign: 1 | -1 }
  | 'fold'
  | 'unfold'
  | 'fix'
  | 'accept'
  | 'choose'

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: { by: 'line', sign: 1 },
  ArrowUp: { by: 'line', sign: -1 },
  PageDown: { by: 'page', sign: 1 },
  PageUp: { by: 'page', sign: -1 },
  End: { by: 'end', sign: 1 },
  Home: { by: 'end', sign: -1 },
  ArrowLeft: 'fold',
  ArrowRight: 'unfold',
  f: 'fix',
  e: 'accept',
  x: 'choose',
}

/** `null` for a key that the list has no use for; Enter and Space press what has the focus by themselves. */
export function moveFor(event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): Move | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return moves[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
