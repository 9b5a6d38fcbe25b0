/** What is looked at in the view of archetypes: kept while the workbench is open. */
import type { ArchetypeId, PlacementId } from '@taiseizu/catalogue'
import type { CircumstanceId } from '@taiseizu/core'
import { useStore } from 'zustand'
import { type StoreApi, createStore } from 'zustand/vanilla'
import { useEditor } from '../../state/context'
import type { EditorStore } from '../../state/store'

export type PartId = 'evidence' | 'changes' | 'effects' | 'guide' | 'advice'

export type Answers = Readonly<Partial<Record<CircumstanceId, string>>>

export interface Looked {
  /** `null`: the organisation as it stands. */
  readonly archetype: ArchetypeId | null
  /** `null`: where the office is. */
  readonly placement: PlacementId | null
  /** The parts that are read of the organisation as it stands, and of an archetype. */
  readonly partNow: PartId
  readonly partThen: PartId
  /** The organisation as it stands is shown beside the archetype. */
  readonly beside: boolean
  /** Answers that the profile has no place for, and the organisation that they were given for. */
  readonly given: Answers
  readonly givenFor: string
}

const initial: Looked = {
  archetype: null,
  placement: null,
  partNow: 'evidence',
  partThen: 'changes',
  beside: false,
  given: {},
  givenFor: '',
}

const stores = new WeakMap<EditorStore, StoreApi<Looked>>()

export function useLooked(): readonly [Looked, (change: Partial<Looked>) => void] {
  const { store: editor } = useEditor()
  const store = stores.get(editor) ?? createStore<Looked>(() => initial)
  stores.set(editor, store)
  return [useStore(store), store.setState]
}
