import { contentOf } from './content'
import type { ChosenFile, FileFault, FileOnDisk, Files, Tried } from './platform'
import { reasonOf } from '../state/reason'

/** What not every browser has. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>
}
interface Permissions {
  queryPermission?(options: object): Promise<PermissionState>
  requestPermission?(options: object): Promise<PermissionState>
}

const types = [
  { description: 'Taiseizu', accept: { 'application/yaml': ['.yaml', '.yml'], 'application/json': ['.json'] } },
]

export function browserFiles(): Files {
  const pickers = window as Pickers
  return {
    async choose() {
      if (pickers.showOpenFilePicker === undefined) return chooseByInput()
      const [handle] = (await unlessCancelled(pickers.showOpenFilePicker({ types, multiple: false }))) ?? []
      if (handle === undefined) return null
      return { name: handle.name, content: await contentOf(handle.getFile()), handle }
    },
    read: contentOf,
    async chooseTarget(name) {
      if (pickers.showSaveFilePicker === undefined) return null
      return (await unlessCancelled(pickers.showSaveFilePicker({ types, suggestedName: name }))) ?? 'cancelled'
    },
    async mayWrite(handle, ask) {
      const permissions = handle as Permissions
      const mode = { mode: 'readwrite' }
      if ((await permissions.queryPermission?.(mode)) !== 'prompt') {
        return (await permissions.queryPermission?.(mode)) !== 'denied'
      }
      return ask && (await permissions.requestPermission?.(mode).catch(() => 'denied')) === 'granted'
    },
    look: (handle) => tried(async () => onDisk(await handle.getFile())),
    write: (handle, text) =>
      tried(async () => {
        const writer = await handle.createWritable()
        try {
          await writer.write(text)
        } catch (error) {
          await writer.abort().catch(() => undefined) // the file stays as it was
          throw error
        }
        await writer.close()
        return onDisk(await handle.getFile())
      }),
    download,
  }
}

const onDisk = (file: File): FileOnDisk => ({
  name: file.name,
  modified: file.lastModified,
  size: file.size,
  text: async () => {
    const content = await contentOf(file)
    return content.ok ? content.text : file.text()
  },
})

const faults: Readonly<Record<string, FileFault>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'missing',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'locked',
  InvalidStateError: 'locked',
}

async function tried<Value>(run: () => Promise<Value>): Promise<Tried<Value>> {
  try {
    return { ok: true, value: await run() }
  } catch (error) {
    const fault = (error instanceof Error ? faults[error.name] : undefined) ?? 'other'
    return { ok: false, fault, reason: reasonOf(error) }
  }
}

const unlessCancelled = <Value>(choice: Promise<Value>): Promise<Value | null> =>
  choice.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  })

function chooseByInput(): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.yaml,.yml,.json'
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) return resolve(null)
      void contentOf(file).then((content) => resolve({ name: file.name, content, handle: null }))
    })
    input.click()
  })
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
