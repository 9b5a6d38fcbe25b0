import type { EditorStore } from '../state/store'

/** The file behind each editor's workspace, where the browser can write to it: handles cannot be kept in plain state. */
const handles = new WeakMap<EditorStore, FileSystemFileHandle>()

export const handleOf = (store: EditorStore): FileSystemFileHandle | null => handles.get(store) ?? null

export function keepHandle(store: EditorStore, handle: FileSystemFileHandle | null): void {
  if (handle === null) handles.delete(store)
  else handles.set(store, handle)
}
