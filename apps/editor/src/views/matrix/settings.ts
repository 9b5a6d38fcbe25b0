/** How the table is looked at: kept while the editor is open, whatever view is shown in between. */
import { useCallback, useState } from 'react'
import { useEditor } from '../../state/context'
import type { EditorStore } from '../../state/store'
import type { DutyState } from '../../ui/signs'
import type { LayerOfColumn } from './columns'

export type Pivot = 'units' | 'scopes'

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

const atFirst = (units: number): Settings => ({
  pivot: 'units',
  groupBy: 'scope',
  columnsBy: 'layer',
  field: '',
  scope: '',
  layer: '',
  status: '',
  search: '',
  onlyTroubled: false,
  onlyWithRoles: units > many,
  showsFilters: false,
  folded: new Set(),
})

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

/** How many filters leave something out. */
export const filtersOf = (settings: Settings): number =>
  Object.entries(unfiltered).filter(([key, value]) => settings[key as keyof Settings] !== value).length

const kept = new WeakMap<EditorStore, Settings>()

export type ChangeSettings = (change: Partial<Settings>) => void

export function useSettings(units: number): readonly [Settings, ChangeSettings] {
  const { store } = useEditor()
  const [settings, set] = useState(() => kept.get(store) ?? atFirst(units))
  const change: ChangeSettings = useCallback(
    (more) =>
      set((before) => {
        const next = { ...before, ...more }
        kept.set(store, next)
        return next
      }),
    [store],
  )
  return [settings, change]
}
