import { type IDBPDatabase, openDB } from 'idb'
import type { Key, Storage } from './platform'

const store = 'kept'

/** IndexedDB, one store. What it holds has formats of its own, so the database never needs a new version. */
export function browserStorage(): Storage {
  let opened: Promise<IDBPDatabase> | null = null
  /** A database that could not be opened, or that the browser has closed, is opened anew. */
  const database = (): Promise<IDBPDatabase> => {
    opened ??= openDB('taiseizu', 1, {
      upgrade: (db) => void db.createObjectStore(store),
      blocking: () => void opened?.then((db) => db.close()),
      terminated: () => (opened = null),
    }).catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
  return {
    read: async (key) => (await database()).get(store, asKey(key)).catch(() => undefined) as Promise<unknown>,
    keys: async (beginning) => {
      const range = IDBKeyRange.bound([beginning], [beginning, []])
      return (await (await database()).getAllKeys(store, range)) as unknown as readonly Key[]
    },
    async commit({ put, remove = [], guard, isDurable = true }) {
      const transaction = (await database()).transaction(store, 'readwrite', {
        durability: isDurable ? 'strict' : 'relaxed',
      })
      const kept = transaction.objectStore(store)
      if (guard !== undefined && !guard.holds(await kept.get(asKey(guard.key)))) {
        await transaction.done
        return false
      }
      // Each request fails together with its transaction: that one failure is told.
      const written = [
        ...put.map(([key, value]) => kept.put(value, asKey(key))),
        ...remove.map((key) => kept.delete(asKey(key))),
      ]
      await Promise.all([...written, transaction.done])
      return true
    },
    keep: () => void navigator.storage?.persist?.().catch(() => false),
  }
}

const asKey = (key: Key): IDBValidKey => (typeof key === 'string' ? key : [...key])
