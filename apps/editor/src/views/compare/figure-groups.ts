/** The figures in groups, as they are shown and weighed. */
import { type FigureId, type FigureKind, figureKinds } from '@taiseizu/rules'

const groups = {
  coverage: ['coverage-rate', 'match-rate'],
  findings: figureKinds.map(({ id }) => id).filter((id) => id.startsWith('findings-')),
  form: ['centralisation', 'committee-share'],
  work: ['in-house-share', 'largest-load'],
  way: ['authority-distance', 'response-handoffs', 'escalation-to-ciso', 'escalation-to-top', 'sirts-without-ciso'],
  shape: ['span-mean', 'span-largest', 'levels'],
  effort: ['units', 'providers', 'links', 'grants', 'contracts', 'posts', 'fte', 'fte-vacant'],
} as const satisfies Readonly<Record<string, readonly FigureId[]>>

export type FigureGroup = keyof typeof groups | 'others'

const grouped = new Set<FigureId>(Object.values(groups).flat())

/** Each group with its figures, by their places in {@link figureKinds}; a figure that nobody has put in a group stands last. */
export const figureGroups: readonly { readonly id: FigureGroup; readonly places: readonly number[] }[] = [
  ...(Object.keys(groups) as (keyof typeof groups)[]).map((id) => ({ id, places: groups[id].map(placeOf) })),
  {
    id: 'others' as const,
    places: figureKinds.flatMap((kind, place) => (grouped.has(kind.id) ? [] : [place])),
  },
].filter(({ places }) => places.length > 0)

function placeOf(id: FigureId): number {
  return figureKinds.findIndex((kind) => kind.id === id)
}

export const kindOf = (id: string): FigureKind | undefined => figureKinds.find((kind) => kind.id === id)
