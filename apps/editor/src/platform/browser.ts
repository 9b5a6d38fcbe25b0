import { openDB } from 'idb'
import type { ChosenFile, Files, Platform, SaveResult, Storage } from './platform'

/** The browser as it is. */
export const browserPlatform = (): Platform => ({
  files: browserFiles(),
  storage: browserStorage(),
  today: () => {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  preferredLanguage: () => (navigator.languages.find((tag) => /^(ja|en)\b/u.test(tag))?.startsWith('en') ? 'en' : 'ja'),
  onLeaving: (call) => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') call()
    }
    addEventListener('pagehide', call)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', call)
      document.removeEventListener('visibilitychange', hidden)
    }
  },
})

function browserStorage(): Storage {
  const database = openDB('taiseizu', 1, { upgrade: (db) => void db.createObjectStore('kept') })
  return {
    read: async (key) => (await database).get('kept', key) as Promise<unknown>,
    write: async (key, value) => void (await (await database).put('kept', value, key)),
    remove: async (key) => (await database).delete('kept', key),
  }
}

/** The pickers that not every browser has. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}

const types = [
  { description: 'Taiseizu', accept: { 'application/yaml': ['.yaml', '.yml'], 'application/json': ['.json'] } },
]

function browserFiles(): Files {
  const pickers = window as Pickers
  return {
    async choose() {
      if (pickers.showOpenFilePicker === undefined) return chooseByInput()
      try {
        const [handle] = await pickers.showOpenFilePicker({ types, multiple: false })
        if (handle === undefined) return null
        const file = await handle.getFile()
        return { name: file.name, text: await file.text(), handle }
      } catch (error) {
        if (isAbort(error)) return null
        throw error
      }
    },
    async save(handle, name, text) {
      try {
        const target = handle ?? (await pickers.showSaveFilePicker?.({ types, suggestedName: name }))
        if (target === undefined) return download(name, text)
        const writer = await target.createWritable()
        await writer.write(text)
        await writer.close()
        return { saved: true, name: target.name, handle: target }
      } catch (error) {
        if (isAbort(error)) return { saved: false, reason: 'cancelled', message: '' }
        return { saved: false, reason: 'refused', message: error instanceof Error ? error.message : String(error) }
      }
    },
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

function chooseByInput(): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.yaml,.yml,.json'
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) return resolve(null)
      void file.text().then((text) => resolve({ name: file.name, text, handle: null }))
    })
    input.click()
  })
}

function download(name: string, text: string): SaveResult {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return { saved: true, name, handle: null }
}
