/** How the list of findings is looked at: kept while the workbench is open, whichever of its two places shows it. */
import type { Severity } from '@taiseizu/catalogue'
import { useStore } from 'zustand'
import { type StoreApi, createStore } from 'zustand/vanilla'
import { useEditor } from '../../state/context'
import type { EditorStore } from '../../state/store'
import type { Grouping, Standing } from './rows'

/** Below the canvas, or as a view of its own. */
export type Place = 'panel' | 'view'

export interface ListState {
  readonly mode: 'list' | 'history'
  readonly grouping: Readonly<Record<Place, Grouping>>
  readonly hidden: readonly Severity[]
  readonly standing: Standing
  readonly rule: string
  readonly text: string
  readonly selectedOnly: boolean
  /** The groups that are folded. */
  readonly closed: ReadonlySet<string>
  /** The keys of findings that something is to be done with together. */
  readonly chosen: ReadonlySet<string>
}

const initial: ListState = {
  mode: 'list',
  grouping: { panel: 'none', view: 'rule' },
  hidden: [],
  standing: 'open',
  rule: '',
  text: '',
  selectedOnly: false,
  closed: new Set(),
  chosen: new Set(),
}

const stores = new WeakMap<EditorStore, StoreApi<ListState>>()

function listStoreOf(editor: EditorStore): StoreApi<ListState> {
  const store = stores.get(editor) ?? createStore<ListState>(() => initial)
  stores.set(editor, store)
  return store
}

export function useListState(): readonly [ListState, (change: Partial<ListState>) => void] {
  const store = listStoreOf(useEditor().store)
  return [useStore(store), store.setState]
}

/** Of all that was found, what one rule found. */
export const onlyRule = (editor: EditorStore, rule: string): void =>
  listStoreOf(editor).setState({ ...initial, grouping: listStoreOf(editor).getState().grouping, rule })

/** A set with one more, or with one less. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item, isIn = !set.has(item)): ReadonlySet<Item> {
  const next = new Set(set)
  if (isIn) next.add(item)
  else next.delete(item)
  return next
}
