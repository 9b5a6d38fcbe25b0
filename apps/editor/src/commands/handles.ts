/** The file behind each work, where the browser can write to it. Handles cannot be kept in plain state, but in the browser's storage. */
import type { Editor } from '../state/context'
import { keys } from '../state/kept/records'

const known = new WeakMap<Editor['store'], Map<string, FileSystemFileHandle>>()

function handlesOf(store: Editor['store']): Map<string, FileSystemFileHandle> {
  const handles = known.get(store) ?? new Map<string, FileSystemFileHandle>()
  known.set(store, handles)
  return handles
}

/** The handle of the file of the work that is open, also of one that was opened on an earlier visit. */
export async function handleOf({ store, platform }: Editor): Promise<FileSystemFileHandle | null> {
  const { work } = store.getState()
  const handles = handlesOf(store)
  const before = handles.get(work) ?? (await platform.storage.read(keys.handle(work)).catch(() => undefined))
  const handle = handles.get(work) ?? before // it may have come in while we looked
  if (!isHandle(handle)) return null
  handles.set(work, handle)
  return handle
}

export function keepHandle({ store, platform }: Editor, handle: FileSystemFileHandle): void {
  const { work } = store.getState()
  handlesOf(store).set(work, handle)
  // Where it cannot be kept it is known until the page is left; the next visit asks for the file again.
  void platform.storage.commit({ put: [[keys.handle(work), handle]] }).catch(() => undefined)
}

const isHandle = (value: unknown): value is FileSystemFileHandle =>
  typeof value === 'object' && value !== null && 'getFile' in value
