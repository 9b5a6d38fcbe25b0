/** Keeps the session in the browser after every change, and finds it again. */
import type { Workspace, WorkspaceSource } from '@taiseizu/core'
import type { Platform } from '../platform/platform'
import type { Step } from './history'
import { type EditorState, type Opened, type ViewId, viewIds } from './state'
import type { EditorStore } from './store'

const key = 'session'
const shelfKey = 'shelf'
const format = 1

/** A session as it lies in the browser. */
export interface Session {
  readonly format: typeof format
  readonly workspace: Workspace
  readonly source: WorkspaceSource | null
  readonly inFile: Workspace | null
  readonly fileName: string
  readonly variantId: string
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  readonly selection: EditorState['selection']
  readonly finding: EditorState['finding']
  readonly view: ViewId
  /** Ids; absent in a session of before. */
  readonly closedUnits?: readonly string[]
}

/** What the user likes, whatever is open. */
interface Preferences {
  readonly language: EditorState['language']
  readonly theme: EditorState['theme']
  readonly inspectorOpen: boolean
  readonly findingsOpen: boolean
  readonly inspectorWidth: number | null
  readonly findingsHeight: number | null
  readonly arrangement: EditorState['arrangement']
  readonly paper: EditorState['paper']
}

const sessionOf = (state: EditorState): Session | null =>
  state.workspace && {
    format,
    workspace: state.workspace,
    source: state.source,
    inFile: state.inFile,
    fileName: state.fileName,
    variantId: state.variantId,
    past: state.past,
    future: state.future,
    selection: state.selection,
    finding: state.finding,
    view: state.view,
    closedUnits: state.closedUnits,
  }

const preferencesOf = (state: EditorState): Preferences => ({
  language: state.language,
  theme: state.theme,
  inspectorOpen: state.inspectorOpen,
  findingsOpen: state.findingsOpen,
  inspectorWidth: state.inspectorWidth,
  findingsHeight: state.findingsHeight,
  arrangement: state.arrangement,
  paper: state.paper,
})

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format

/**
 * The session that was left, if any; put into the store with the user's preferences.
 * @returns whether somebody was here before: a newcomer is shown an example.
 */
export async function resume(store: EditorStore, { storage, preferredLanguage }: Platform): Promise<boolean> {
  const preferences = (await storage.read('preferences').catch(() => undefined)) as Preferences | undefined
  store.getState().look({ language: preferredLanguage(), ...preferences })
  const shelf = await storage.read(shelfKey).catch(() => undefined)
  if (Array.isArray(shelf)) store.setState({ shelf: shelf as readonly Opened[] })
  const session = await storage.read(key).catch(() => undefined)
  if (!isSession(session)) return preferences !== undefined
  const { begin, look, lookAt } = store.getState()
  begin(session)
  look({
    view: viewIds.includes(session.view) ? session.view : 'structure',
    closedUnits: session.closedUnits ?? [],
  })
  lookAt(session.finding, session.selection)
  return true
}

/**
 * Writes the session after every change, one write at a time: what changes while one is under way is in the next.
 * A failure is told in the state and tried again with the next change.
 * @returns a call that stops it.
 */
export function persist(store: EditorStore, { storage }: Platform): () => void {
  let writing = false
  let waiting = false
  let { shelf: shelfWritten } = store.getState()

  const write = async (): Promise<void> => {
    if (writing) {
      waiting = true
      return
    }
    writing = true
    const { savedLocally } = store.getState()
    try {
      do {
        waiting = false
        const session = sessionOf(store.getState())
        await storage.write('preferences', preferencesOf(store.getState()))
        // The shelf first: what is on it must not be gone from the session before.
        const { shelf } = store.getState()
        if (shelf !== shelfWritten) await storage.write(shelfKey, shelf)
        shelfWritten = shelf
        await (session === null ? storage.remove(key) : storage.write(key, session))
      } while (waiting)
      savedLocally({ state: 'saved' })
    } catch (error) {
      savedLocally({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
    } finally {
      writing = false
    }
  }

  return store.subscribe((state, before) => {
    const kept = (one: EditorState) =>
      ({ ...sessionOf(one), ...preferencesOf(one), shelf: one.shelf }) as Readonly<Record<string, unknown>>
    const [now, then] = [kept(state), kept(before)]
    if (Object.keys({ ...now, ...then }).every((name) => Object.is(now[name], then[name]))) return
    if (state.workspace !== before.workspace) state.savedLocally({ state: 'saving' })
    void write()
  })
}
