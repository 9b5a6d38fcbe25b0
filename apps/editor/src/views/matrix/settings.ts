/** How the table is looked at: kept while the editor is open, whatever view is shown in between. */
import type { LayerId } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { useCallback, useMemo, useState } from 'react'
import { useEditor } from '../../state/context'
import type { EditorStore } from '../../state/store'
import type { DutyState } from '../../ui/signs'

export type Pivot = 'units' | 'scopes'

/** Providers are outside of every layer. */
export type LayerOfColumn = LayerId | 'providers'

export interface Settings {
  readonly pivot: Pivot
  /** Under a field the duties of a scope together, or those of a task. */
  readonly groupBy: 'scope' | 'task'
  readonly columnsBy: 'layer' | 'division'
  /** An id; `''`: all. */
  readonly field: string
  readonly scope: string
  readonly layer: LayerOfColumn | ''
  readonly status: DutyState | ''
  readonly search: string
  readonly onlyTroubled: boolean
  readonly onlyWithRoles: boolean
  readonly showsFilters: boolean
  /** The fields whose rows are folded away. */
  readonly folded: ReadonlySet<string>
}

/** So many units are looked over at once; of more only those with roles are shown at first. */
const many = 60

/** As it was left: whether to show only columns with roles is the user's choice, or else follows the number of units. */
type Kept = Omit<Settings, 'onlyWithRoles'> & { readonly onlyWithRoles: boolean | null }

const atFirst: Kept = {
  pivot: 'units',
  groupBy: 'scope',
  columnsBy: 'layer',
  field: '',
  scope: '',
  layer: '',
  status: '',
  search: '',
  onlyTroubled: false,
  onlyWithRoles: null,
  showsFilters: false,
  folded: new Set(),
}

/** Nothing is filtered out. */
export const unfiltered: Partial<Settings> = {
  field: '',
  scope: '',
  layer: '',
  status: '',
  search: '',
  onlyTroubled: false,
  onlyWithRoles: false,
}

/** What chooses columns of units, and so nothing where there are none. */
const ofUnits: ReadonlySet<string> = new Set<keyof Settings>(['layer', 'search', 'onlyWithRoles'])

/** How many filters leave something out. */
export const filtersOf = (settings: Settings): number =>
  Object.entries(unfiltered).filter(
    ([key, value]) => settings[key as keyof Settings] !== value && (settings.pivot === 'units' || !ofUnits.has(key)),
  ).length

const kept = new WeakMap<EditorStore, Kept>()

export type ChangeSettings = (change: Partial<Settings>) => void

export function useSettings({ units, scopeById }: Design): readonly [Settings, ChangeSettings] {
  const { store } = useEditor()
  const [left, set] = useState(() => kept.get(store) ?? atFirst)
  const change: ChangeSettings = useCallback(
    (more) =>
      set((before) => {
        const next = { ...before, ...more }
        kept.set(store, next)
        return next
      }),
    [store],
  )
  // A scope that this design does not have filters nothing.
  const scope = scopeById.has(left.scope) ? left.scope : ''
  const onlyWithRoles = left.onlyWithRoles ?? units.length > many
  const settings = useMemo(() => ({ ...left, scope, onlyWithRoles }), [left, scope, onlyWithRoles])
  return [settings, change]
}
