/** What lies in the browser, as what can be opened; also what the first format of this program left. */
import type { Workspace } from '@taiseizu/core'
import type { Key, Storage } from '../../platform/platform'
import type { EditorState, ViewId } from '../state'
import { viewIds } from '../state'
import { newId } from './id'
import type { Found } from './journal'
import { isFile, isMap, isOpened, keys } from './records'
import { same } from './same'
import type { Opened, WorkFile } from './work'

/** A work with its file. What is in the file follows from its text: it is not kept twice. */
export async function openedFrom(storage: Storage, { id, work }: Found): Promise<Opened> {
  const record = await storage.read(keys.file(id))
  const file: WorkFile = isFile(record) ? record : { fileName: 'organisation.taiseizu.yaml', source: null }
  return { work: id, ...work, ...file, inFile: inFileOf(work.workspace, file) }
}

/** The workspace as it is in the file: the one that is open, where both say the same. */
export const inFileOf = (workspace: Workspace, { source }: WorkFile): Workspace | null =>
  source === null ? null : same(source.value, workspace) ? workspace : (source.value as Workspace)

export async function shelfIn(storage: Storage): Promise<readonly Opened[]> {
  const entries = await Promise.all((await storage.keys('shelf')).map((key) => storage.read(key)))
  return entries.filter(isOpened).toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
}

/** What one was looking at. Kept with the work, and good only for it. */
export const placeOf = ({ work, view, variantId, selection, finding, closedUnits }: EditorState) => ({
  work,
  view,
  variantId,
  selection,
  finding,
  closedUnits,
})
export type Place = ReturnType<typeof placeOf>

export const isPlaceOf = (value: unknown, work: string): value is Place =>
  isMap(value) && value['work'] === work && typeof value['variantId'] === 'string'

export const isView = (view: unknown): view is ViewId => viewIds.some((id) => id === view)

/** What the first format kept: one record with everything, and a list of what was left. */
export interface Legacy {
  readonly session: Opened | null
  readonly shelf: readonly Opened[]
  readonly remove: readonly Key[]
}

export async function legacyIn(storage: Storage): Promise<Legacy | null> {
  const [session, shelf] = [await storage.read('session'), await storage.read('shelf')]
  if (session === undefined && shelf === undefined) return null
  const named = (opened: Opened, place: number): Opened => ({ ...opened, work: newId(), at: opened.at ?? -place })
  return {
    session: isOpened(session) ? named(session, 0) : null,
    shelf: Array.isArray(shelf) ? shelf.filter(isOpened).map(named) : [],
    remove: ['session', 'shelf'],
  }
}
