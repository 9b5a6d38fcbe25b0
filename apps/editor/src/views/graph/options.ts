/** How somebody looks at the graph: kept while the page is open, also when another view was shown meanwhile. */
import { create } from 'zustand'
import { type RelationKind, type ThingKind, shownAtFirst } from './model/kinds'
import type { AuthorityChoice } from './overlays/authority'
import type { ArrangementId } from './places'

export const overlayIds = ['none', 'coverage', 'authority', 'escalation', 'outsourcing'] as const
export type OverlayId = (typeof overlayIds)[number]

export interface Options {
  readonly arrangement: ArrangementId
  readonly things: ReadonlySet<ThingKind>
  readonly relations: ReadonlySet<RelationKind>
  readonly overlay: OverlayId
  readonly authority: AuthorityChoice
  /** Authority over and of what is selected alone. */
  readonly ofSelection: boolean
  /** The key of the thing whose neighbourhood alone is shown. */
  readonly around: string | null
  readonly depth: number
  /** Whether more than can be read at once is folded. */
  readonly isFolding: boolean
  /** The keys of what was opened by hand. */
  readonly opened: ReadonlySet<string>
  readonly panel: 'legend' | 'list'
  /** Roles were shown for the sake of fields and tasks, and go with them. */
  readonly isJoining: boolean
}

export const useOptions = create<Options>()(() => ({
  arrangement: 'bands',
  ...shownAtFirst,
  overlay: 'none',
  authority: 'all',
  ofSelection: false,
  around: null,
  depth: 1,
  isFolding: true,
  opened: new Set<string>(),
  panel: 'legend',
  isJoining: false,
}))

export const setOptions = (change: Partial<Options>): void => useOptions.setState(change)

/** A set with an item put in or taken out. */
export const toggled = <Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item])
