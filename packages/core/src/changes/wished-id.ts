/** An id that somebody wishes for a record or a variant. */
import { freeId } from './free-id'

/** As the format has it. */
const idLength = 64
const idShape = /^[a-z0-9][a-z0-9.-]{0,63}$/u

export const isWellFormed = (id: string): boolean => idShape.test(id)

/** The free id that is nearest to the wish; `undefined` where nothing of it can stay. */
export function nearestId(wish: string, isFree: (id: string) => boolean): string | undefined {
  const kept = wellFormed(wish)
  if (kept === undefined) return undefined
  // Room for a number behind it.
  return freeId((id) => !isFree(id), isFree(kept) ? kept : kept.slice(0, idLength - 5))
}

/** What can stay of a text that is to be an id. */
function wellFormed(text: string): string | undefined {
  const kept = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/gu, '-')
    .replace(/^[.-]+/u, '')
    .slice(0, idLength)
    .replace(/[.-]+$/u, '')
  return kept === '' ? undefined : kept
}
