/** What was selected before and after, as a browser remembers pages. */
import type { SubjectReference } from '@taiseizu/rules'

export interface Trail {
  readonly back: readonly SubjectReference[]
  readonly here: SubjectReference | null
  readonly forward: readonly SubjectReference[]
}

export const emptyTrail: Trail = { back: [], here: null, forward: [] }

const kept = 50
const isSame = (a: SubjectReference | null, b: SubjectReference | null): boolean =>
  a === b || (a !== null && b !== null && a.type === b.type && a.id === b.id)
const leaving = ({ here }: Trail): readonly SubjectReference[] => (here === null ? [] : [here])

/** Something else is selected; the same trail where it is what one is at. @param now what something is called by now. */
export const wentTo = (
  trail: Trail,
  selection: SubjectReference | null,
  now: (reference: SubjectReference) => SubjectReference = (reference) => reference,
): Trail =>
  isSame(trail.here, selection)
    ? trail
    : trail.here !== null && isSame(now(trail.here), selection)
      ? { ...trail, here: selection }
      : { back: [...trail.back, ...leaving(trail)].slice(-kept), here: selection, forward: [] }

/** One step back, past what is there no more; `undefined` where nothing is left. */
export function backOn(trail: Trail, isThere: (reference: SubjectReference) => boolean): Trail | undefined {
  const at = trail.back.findLastIndex(isThere)
  const here = trail.back[at]
  return here && { back: trail.back.slice(0, at), here, forward: [...leaving(trail), ...trail.forward] }
}

/** One step forward, past what is there no more. */
export function forwardOn(trail: Trail, isThere: (reference: SubjectReference) => boolean): Trail | undefined {
  const at = trail.forward.findIndex(isThere)
  const here = trail.forward[at]
  return here && { back: [...trail.back, ...leaving(trail)], here, forward: trail.forward.slice(at + 1) }
}
