/** What the editor needs of the browser. `main` hands it in; tests hand in another. */

/** Why a file is no text that could be read: not text at all, in another encoding than Unicode, too large, or the system would not give it. */
export type NoText =
  | { readonly is: 'kind' }
  | { readonly is: 'encoding'; readonly encoding: string }
  | { readonly is: 'size'; readonly size: number }
  | { readonly is: 'unreadable'; readonly reason: string }

export type FileContent = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: NoText }

/** A file that the user chose; `handle` where the browser can write to it again. */
export interface ChosenFile {
  readonly name: string
  readonly content: FileContent
  readonly handle: FileSystemFileHandle | null
}

/** A file as it lies on the disk now. */
export interface FileOnDisk {
  readonly name: string
  /** When it was written last, in milliseconds, and its size in bytes: while neither differs nobody else wrote it. */
  readonly modified: number
  readonly size: number
  text(): Promise<string>
}

/** Why a file could not be read or written: no leave, gone or moved, no room left, in use by another program, or something else. */
export type FileFault = 'permission' | 'missing' | 'full' | 'locked' | 'other'

export type Tried<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: FileFault; readonly reason: string }

export interface Files {
  /** Lets the user choose a file; `null` where the user thinks better of it. */
  choose(): Promise<ChosenFile | null>
  /** Reads what was dropped. */
  read(file: Blob): Promise<FileContent>
  /** Lets the user say where to write: a handle, `cancelled`, or `null` where the browser can only download. */
  chooseTarget(name: string): Promise<FileSystemFileHandle | 'cancelled' | null>
  /** Whether the file may be written to; asks the user, which a browser lets happen only while one clicks or types. */
  mayWrite(handle: FileSystemFileHandle, ask: boolean): Promise<boolean>
  look(handle: FileSystemFileHandle): Promise<Tried<FileOnDisk>>
  /** Writes all of the file or nothing of it. */
  write(handle: FileSystemFileHandle, text: string): Promise<Tried<FileOnDisk>>
  download(name: string, text: string): void
}

/** A record's key: a name, or several parts, by which records are ordered. */
export type Key = string | readonly (string | number)[]

/** What is written at once, or not at all. */
export interface Writes {
  readonly put: readonly (readonly [Key, unknown])[]
  readonly remove?: readonly Key[]
  /** What has to be there for it: looked at in the same transaction. */
  readonly guard?: { readonly key: Key; readonly holds: (value: unknown) => boolean }
  /** Whether it has to be on the disk itself before it counts, not only on its way there. */
  readonly isDurable?: boolean
}

/** What is kept in the browser from one visit to the next. */
export interface Storage {
  /** @returns the record; `undefined` where there is none, or it cannot be read. */
  read(key: Key): Promise<unknown>
  /** The keys that begin so, in order. */
  keys(beginning: string): Promise<readonly Key[]>
  /** @returns whether it was written; not where the guard does not hold. Rejects where the browser cannot write. */
  commit(writes: Writes): Promise<boolean>
  /** Asks the browser not to clear what is kept when room gets scarce. */
  keep(): void
}

/** What tabs tell each other. */
export interface TabMessage {
  readonly is: 'written' | 'hand-over' | 'handed-over'
  readonly from: string
}

/** The other tabs of this browser that show the same. */
export interface Tabs {
  readonly id: string
  /**
   * Asks for the right to write, which one tab has at a time.
   *
   * @param how `if-free`: fails where another tab has it. `wait`: waits until that tab is closed. `take`: takes it away.
   * @param lost called when another tab takes it away.
   * @returns whether this tab has it. Where the browser knows no such rights every tab has it, and only versions tell.
   */
  claim(how: 'if-free' | 'wait' | 'take', lost: () => void): Promise<boolean>
  release(): void
  tell(message: Omit<TabMessage, 'from'>): void
  onTold(call: (message: TabMessage) => void): () => void
}

export interface Platform {
  readonly files: Files
  readonly storage: Storage
  readonly tabs: Tabs
  /** The local day, YYYY-MM-DD. */
  today(): string
  /** The language that the user's browser asks for. */
  preferredLanguage(): 'ja' | 'en'
  /** Resolves once what is on the screen has been drawn: before work that lets nothing be drawn for a while. */
  drawn(): Promise<void>
  /** Resolves once the browser has done what is more urgent: drawn, and answered the user. */
  pause(): Promise<void>
  /** Calls when the page is about to be left or hidden. */
  onLeaving(call: () => void): () => void
  /** Has the browser ask before the page is left, whenever that would lose something. */
  askBeforeLeaving(wouldLose: () => boolean): () => void
  /** Calls when the user comes back to the page. */
  onReturning(call: () => void): () => void
}
