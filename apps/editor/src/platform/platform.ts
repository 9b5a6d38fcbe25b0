/** What the editor needs of the browser. `main` hands it in; tests hand in another. */

/** A file that the user chose; `handle` where the browser can write to it again. */
export interface ChosenFile {
  readonly name: string
  readonly text: string
  readonly handle: FileSystemFileHandle | null
}

export interface Files {
  /** Lets the user choose a file; `null` where the user thinks better of it. */
  choose(): Promise<ChosenFile | null>
  /** Writes to a file that was chosen before; where that cannot be, lets the user say where, or downloads it. The handle to write to next time. */
  save(handle: FileSystemFileHandle | null, name: string, text: string): Promise<SaveResult>
}

export type SaveResult =
  | { readonly saved: true; readonly name: string; readonly handle: FileSystemFileHandle | null }
  | { readonly saved: false; readonly reason: 'cancelled' | 'refused'; readonly message: string }

/** What is kept in the browser from one visit to the next. */
export interface Storage {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

export interface Platform {
  readonly files: Files
  readonly storage: Storage
  /** The local day, YYYY-MM-DD. */
  today(): string
  /** The language that the user's browser asks for. */
  preferredLanguage(): 'ja' | 'en'
  /** Calls when the page is about to be left or hidden. */
  onLeaving(call: () => void): () => void
}
