/** Moments to return to, by name. The list and what it names lie apart, so that the list is read at once. */
import type { TextValue, Workspace } from '@taiseizu/core'
import type { Key, Storage } from '../../platform/platform'
import { newId } from './id'
import { isMap, keys } from './records'

export interface Snapshot {
  readonly id: string
  /** Of which work; a file that is opened again is another work, and found by its name. */
  readonly work: string
  readonly fileName: string
  readonly name: TextValue
  /** In milliseconds since 1970. */
  readonly at: number
  /** Taken by the program, before something that one may regret. */
  readonly isAutomatic: boolean
  readonly counts: { readonly units: number; readonly assignments: number; readonly variants: number }
}

/** So many of those that the program took are kept for one work; those that a person took are never cleared away. */
const keptAutomatic = 20

const keyOf = (id: string): Key => ['snapshot', id]
const bodyOf = (id: string): Key => ['snapshot-of', id]

type Of = Pick<Snapshot, 'work' | 'fileName'>

/** The last first. */
export async function snapshotsOf(storage: Storage, { work, fileName }: Of): Promise<readonly Snapshot[]> {
  return (await all(storage))
    .filter((one) => one.work === work || one.fileName === fileName)
    .toSorted((a, b) => b.at - a.at)
}

const all = async (storage: Storage): Promise<readonly Snapshot[]> =>
  (await Promise.all((await storage.keys('snapshot')).map((key) => storage.read(key)))).filter(isSnapshot)

/** @throws where the browser cannot write. */
export async function keepSnapshot(
  storage: Storage,
  workspace: Workspace,
  about: Pick<Snapshot, 'work' | 'fileName' | 'name' | 'isAutomatic'>,
): Promise<void> {
  const { variants } = workspace
  const count = (name: 'units' | 'assignments') => variants.reduce((sum, one) => sum + (one[name]?.length ?? 0), 0)
  const counts = { units: count('units'), assignments: count('assignments'), variants: variants.length }
  const { work, fileName, name, isAutomatic } = about
  const snapshot: Snapshot = { id: newId(), work, fileName, name, isAutomatic, at: Date.now(), counts }
  const old = (await snapshotsOf(storage, about)).filter((one) => one.isAutomatic).slice(keptAutomatic - 1)
  const gone = isAutomatic ? old.flatMap(({ id }) => [keyOf(id), bodyOf(id)]) : []
  await storage.commit({
    put: [
      [keyOf(snapshot.id), snapshot],
      [bodyOf(snapshot.id), workspace],
    ],
    remove: gone,
  })
}

export const workspaceIn = async (storage: Storage, { id }: Snapshot): Promise<Workspace | null> => {
  const body = await storage.read(bodyOf(id))
  return isMap(body) && Array.isArray(body['variants']) ? (body as unknown as Workspace) : null
}

type Records = readonly (readonly [Key, unknown])[]

/** @throws where the browser cannot write. */
export async function renameSnapshot(storage: Storage, snapshot: Snapshot, name: string): Promise<void> {
  await storage.commit({ put: [[keyOf(snapshot.id), { ...snapshot, name, isAutomatic: false }]] })
}

/** @returns how to have it again. @throws where the browser cannot write. */
export const deleteSnapshot = async (storage: Storage, snapshot: Snapshot): Promise<() => Promise<void>> =>
  take(storage, await recordsOf(storage, [snapshot]))

/** Takes away what was kept of a work besides itself. @returns how to have it again. @throws where the browser cannot write. */
export async function deleteWith(storage: Storage, work: string): Promise<() => Promise<void>> {
  const snapshots = (await all(storage)).filter((one) => one.work === work)
  const handle = await storage.read(keys.handle(work))
  const records = await recordsOf(storage, snapshots)
  return take(storage, handle === undefined ? records : [...records, [keys.handle(work), handle]])
}

const recordsOf = (storage: Storage, snapshots: readonly Snapshot[]): Promise<Records> =>
  Promise.all(
    snapshots.flatMap(({ id }) => [keyOf(id), bodyOf(id)]).map(async (key) => [key, await storage.read(key)] as const),
  )

async function take(storage: Storage, records: Records): Promise<() => Promise<void>> {
  await storage.commit({ put: [], remove: records.map(([key]) => key) })
  return async () => void (await storage.commit({ put: records }))
}

const isSnapshot = (value: unknown): value is Snapshot =>
  isMap(value) && typeof value['id'] === 'string' && typeof value['at'] === 'number' && isMap(value['counts'])
