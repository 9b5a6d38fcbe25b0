/** Whether the work is safe: in this browser, in its file, and from other tabs. */
import type { FileFault } from '../platform/platform'
import type { Opened } from './kept/work'

/** How the work stands to its file. */
export type FileLink =
  /** There is none that could be written to. */
  | { readonly is: 'none' }
  /** It is written to after every change, or when the user says so. */
  | { readonly is: 'linked' | 'writing' }
  /** The user has to allow it again. */
  | { readonly is: 'asking' }
  /** Somebody else wrote to it: the user has to say what is to be. */
  | { readonly is: 'conflict'; readonly theirs: string }
  | { readonly is: 'failed'; readonly fault: FileFault; readonly reason: string }

/** What went wrong and has to be told, until the user has seen it. */
export type Mishap =
  /** So many of the last steps could not be read any more. */
  | { readonly is: 'lost'; readonly steps: number }
  /** Another tab went on in the meantime: what this one had lies on the shelf. */
  | { readonly is: 'overtaken' }

export interface SafetySlice {
  /** Which work is open, among those kept in this browser. */
  readonly work: string
  /** One tab writes, the others follow it. */
  readonly tab: 'writing' | 'following' | 'taking-over'
  readonly link: FileLink
  /** Whether the file is written after every change, or only when the user says so. */
  readonly writesThrough: boolean
  readonly mishap: Mishap | null
  /** Takes in what another tab, or an earlier visit, left: nothing goes to the shelf. `null` where nothing is open. */
  adopt(opened: Opened | null): void
  /** Whether this tab may edit. Where it may not, says so. */
  mayEdit(): boolean
  /** Asks to edit here instead of in the other tab. */
  takeOver(): void
  tellTab(tab: SafetySlice['tab']): void
  tellLink(link: FileLink): void
  tellMishap(mishap: Mishap | null): void
  writeThrough(writesThrough: boolean): void
}
