import type { Change } from '@taiseizu/core'
import { type EvidenceSaid, type SubjectReference, typeIn } from '@taiseizu/rules'
import type { Places } from './layout/find'

/** What is lit up: the proof of a finding. */
export interface Highlight {
  readonly subjects: readonly SubjectReference[]
  readonly paths: readonly { readonly kind: 'authority' | 'steps'; readonly units: readonly string[] }[]
  readonly missing: { readonly from: string; readonly to: string } | null
}

/** The proof of a finding as it is lit up on the picture; each path once, however many facts it proves. */
export function highlightOf(subjects: readonly SubjectReference[], evidence: readonly EvidenceSaid[]): Highlight {
  return {
    subjects: [...subjects, ...evidence.flatMap((one) => one.subjects)],
    paths: [
      ...new Map(
        evidence.flatMap(({ path }) =>
          path === undefined ? [] : [[`${path.kind}/${path.units.join('/')}`, path] as const],
        ),
      ).values(),
    ],
    missing: evidence.find((one) => one.missing !== undefined)?.missing ?? null,
  }
}

/** What changes touch: lit up where the picture shows them as made. */
export const changedBy = (changes: readonly Change[]): readonly SubjectReference[] =>
  changes.flatMap((change) =>
    change.change === 'record' ? [{ type: typeIn[change.collection], id: change.identity }] : [],
  )

/** The keys of what is lit up, in a picture as it is laid out. */
export function litKeys(highlight: Highlight, places: Places): ReadonlySet<string> {
  const units = [
    ...highlight.paths.flatMap((path) => path.units),
    ...(highlight.missing === null ? [] : [highlight.missing.from, highlight.missing.to]),
  ]
  return new Set([
    ...highlight.subjects.flatMap((subject) => places.keysOf(subject)),
    ...units.flatMap((id) => places.keysOf({ type: 'unit', id })),
  ])
}
