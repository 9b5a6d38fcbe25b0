/** What every part of the drawing is told. */
import type { Language } from '@taiseizu/catalogue'
import type { SubjectReference } from '@taiseizu/rules'
import type { Typesetter } from '../../ui/typesetting/lines'

/**
 * How much is drawn. From far: the names of the divisions and how their duties stand; then the names of all; then their chips; nearest the
 * tasks as well.
 */
export type Detail = 'far' | 'names' | 'chips' | 'tasks'

/** At which zoom what becomes readable; sizes are pixels at zoom 1. */
export function detailAt(zoom: number): Detail {
  if (zoom < 0.34) return 'far'
  // A small organisation keeps its chips in a small window: what lies where is seen before it can be read.
  if (zoom < 0.48) return 'names'
  return zoom < 1.75 ? 'chips' : 'tasks'
}

export interface Drawing {
  readonly language: Language
  readonly typesetter: Typesetter
  readonly detail: Detail
  /** The zoom in coarse steps: texts that keep their size on the screen follow it. */
  readonly zoom: number
  /** Keys of what is selected, lit up, and can be reached by Tab: of those in the box that is drawn. */
  readonly selected: ReadonlySet<string>
  readonly lit: ReadonlySet<string> | null
  readonly current: string | null
  /** Classes of what is on its way, by key: of boxes, scopes and chips. */
  readonly playing?: ReadonlyMap<string, string>
  /** Hands on what was clicked; absent where the picture is only looked at. */
  readonly act: Actions | undefined
}

export interface Actions {
  /** `also`: besides what is selected already. */
  select(key: string, subject: SubjectReference, also: boolean): void
  /** Double click, or Enter on what is selected. */
  open(key: string, subject: SubjectReference): void
  toggle(unit: string): void
  focused(key: string): void
}

export const boxKey = (unit: string): string => `unit/${unit}`
export const tabKey = (scope: string): string => `scope/${scope}`
export const chipKey = (chip: string): string => `chip/${chip}`

/** Classes of a thing that can be selected and lit. */
export const classesOf = (base: string, key: string, { selected, lit }: Drawing): string =>
  [base, selected.has(key) && 's-selected', lit !== null && (lit.has(key) ? 's-lit' : 's-dim')]
    .filter(Boolean)
    .join(' ')

/** Classes of a thing that may be on its way. */
export const playedAs = (base: string, key: string, { playing }: Drawing): string => {
  const more = playing?.get(key)
  return more === undefined ? base : `${base} ${more}`
}

/** Whether the chips and small texts can be read. */
export const showsChips = (detail: Detail): boolean => detail === 'chips' || detail === 'tasks'
