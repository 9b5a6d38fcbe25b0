/** A browser for tests: keeps what is written as a real one does, as a copy, and all of a write or nothing of it. Only tests import this. */
import type { FileOnDisk, Platform, Storage, TabMessage, Tabs, Tried } from '../../platform/platform'

export interface MemoryStorage extends Storage {
  /** By key, as JSON. */
  readonly kept: Map<string, unknown>
  /** Every key that was written, in order. */
  readonly written: string[]
  /** Half of a record is gone. */
  damage(key: string): void
}

export function memoryStorage(): MemoryStorage {
  const kept = new Map<string, unknown>()
  const written: string[] = []
  return {
    kept,
    written,
    damage(key) {
      const value = kept.get(key)
      const text = typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : ''
      kept.set(key, { ...(typeof value === 'object' ? value : {}), text: text.slice(0, text.length / 2), past: null })
    },
    read: (key) => Promise.resolve(copied(kept.get(JSON.stringify(key)))),
    keys: (beginning) =>
      Promise.resolve(
        [...kept.keys()]
          .map((key) => JSON.parse(key) as string | (string | number)[])
          .filter((key) => key[0] === beginning)
          .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      ),
    commit({ put, remove = [], guard }) {
      if (guard !== undefined && !guard.holds(copied(kept.get(JSON.stringify(guard.key)))))
        return Promise.resolve(false)
      const copies = put.map(([key, value]) => [JSON.stringify(key), copied(value)] as const)
      for (const [key, value] of copies) {
        kept.set(key, value)
        written.push(key)
      }
      for (const key of remove) kept.delete(JSON.stringify(key))
      return Promise.resolve(true)
    },
    keep: () => undefined,
  }
}

/** A file is the same file when it comes out of the storage again. */
const copied = (value: unknown): unknown => (value instanceof MemoryFile ? value : structuredClone(value))

/** A file on the disk, which others can write to as well. */
export class MemoryFile {
  readonly name: string
  text: string
  modified = 1
  fault: string | null = null
  permission: 'granted' | 'prompt' | 'denied' = 'granted'

  constructor(name: string, text: string) {
    this.name = name
    this.text = text
  }

  write(text: string): void {
    this.text = text
    this.modified += 1
  }

  getFile(): null {
    return null
  }

  /** As the browser hands it out. */
  get handle(): FileSystemFileHandle {
    return this as unknown as FileSystemFileHandle
  }
}

/** What the tabs of one browser share. */
export interface MemoryBrowser {
  readonly storage: Storage
  readonly files: { chosen: MemoryFile | null; downloads: (readonly [string, string])[] }
  /** One more tab. `hasLocks` false: a browser that knows no rights to write. */
  tab(): Platform & { close(): void }
}

export function memoryBrowser(storage: Storage = memoryStorage(), hasLocks = true): MemoryBrowser {
  const listeners = new Map<string, Set<(message: TabMessage) => void>>()
  const files: MemoryBrowser['files'] = { chosen: null, downloads: [] }
  let owner: { readonly id: string; readonly lost: () => void } | null = null
  let waiting: (() => void)[] = []
  let opened = 0

  const free = () => {
    owner = null
    const [next, ...rest] = waiting
    waiting = rest
    next?.()
  }

  function tabsOf(id: string): Tabs {
    return {
      id,
      claim: (how, lost) =>
        new Promise((resolve) => {
          const take = () => {
            owner = { id, lost }
            resolve(true)
          }
          if (!hasLocks || owner === null) return take()
          if (how === 'if-free') return resolve(false)
          if (how === 'wait') return void waiting.push(take)
          const former = owner
          take()
          former.lost()
        }),
      release: () => {
        if (owner?.id === id) free()
      },
      tell(message) {
        for (const [other, calls] of listeners)
          if (other !== id) for (const call of calls) queueMicrotask(() => call({ ...message, from: id }))
      },
      onTold(call) {
        const calls = listeners.get(id) ?? new Set()
        listeners.set(id, calls.add(call))
        return () => calls.delete(call)
      },
    }
  }

  return {
    storage,
    files,
    tab() {
      const id = `tab-${(opened += 1)}`
      return {
        storage,
        tabs: tabsOf(id),
        files: memoryFiles(files),
        today: () => '2026-11-21',
        preferredLanguage: () => 'en',
        onLeaving: () => () => undefined,
        drawn: () => Promise.resolve(),
        pause: () => Promise.resolve(),
        askBeforeLeaving: () => () => undefined,
        onReturning: () => () => undefined,
        close() {
          listeners.delete(id)
          if (owner?.id === id) free()
        },
      }
    },
  }
}

function memoryFiles(shared: MemoryBrowser['files']): Platform['files'] {
  const fileOf = (handle: FileSystemFileHandle) => handle as unknown as MemoryFile
  const onDisk = (file: MemoryFile): FileOnDisk => ({
    name: file.name,
    modified: file.modified,
    size: file.text.length,
    text: () => Promise.resolve(file.text),
  })
  const tried = (file: MemoryFile): Tried<FileOnDisk> =>
    file.fault === null
      ? { ok: true, value: onDisk(file) }
      : { ok: false, fault: file.fault === 'missing' ? 'missing' : 'full', reason: file.fault }
  return {
    choose: () =>
      Promise.resolve(
        shared.chosen && {
          name: shared.chosen.name,
          content: { ok: true, text: shared.chosen.text },
          handle: shared.chosen.handle,
        },
      ),
    read: async (file) => ({ ok: true, text: await file.text() }),
    chooseTarget: () => Promise.resolve(shared.chosen?.handle ?? null),
    mayWrite(handle, ask) {
      const file = fileOf(handle)
      if (ask && file.permission === 'prompt') file.permission = 'granted'
      return Promise.resolve(file.permission === 'granted')
    },
    look: (handle) => Promise.resolve(tried(fileOf(handle))),
    write(handle, text) {
      const file = fileOf(handle)
      if (file.fault === null) file.write(text)
      return Promise.resolve(tried(file))
    },
    download: (name, text) => void shared.downloads.push([name, text]),
  }
}
