/** Keeps the work in the browser after every change, finds it again, and sees to it that of several tabs one writes. */
import type { Platform } from '../platform/platform'
import { openedOf } from './file'
import { newId } from './kept/id'
import { Overtaken, journalIn } from './kept/journal'
import { inFileOf, isPlaceOf, isView, legacyIn, openedFrom, placeOf, shelfIn } from './kept/opened'
import { Outbox } from './kept/outbox'
import { isFile, keys } from './kept/records'
import { type Opened, type Work, eventBetween } from './kept/work'
import { isPreferences, preferencesOf } from './preferences'
import type { EditorState } from './state'
import type { EditorStore } from './store'
import { reasonOf } from './reason'

const retryAfter = 5_000
/** A tab that does not answer in this time hangs: the right to write is taken from it. */
const answerWithin = 1_500

export interface Keeper {
  /** Whether somebody was here before: a newcomer is shown an example. */
  readonly wasHereBefore: boolean
  stop(): void
}

/**
 * Puts into the store what was left, and from then on keeps what happens in it: what a change costs to keep depends on the
 * change alone, and what is told to be saved is on the disk. A failure is told in the state, and tried again.
 */
export async function keepSafe(store: EditorStore, platform: Platform): Promise<Keeper> {
  const { storage, tabs } = platform
  const journal = journalIn(storage)
  const outbox = new Outbox()
  const stops: (() => void)[] = []
  let retry: ReturnType<typeof setTimeout> | undefined
  let isAdopting = false
  let turn: Promise<unknown> = Promise.resolve()
  const state = store.getState

  /** One thing at a time: what is written and what is read must not cross. */
  function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const next = turn.then(run, run)
    turn = next.catch(() => undefined)
    return next
  }

  function adopting(run: () => void): void {
    isAdopting = true
    try {
      run()
    } finally {
      isAdopting = false
    }
  }

  // --- writing

  const flush = (): Promise<void> =>
    inTurn(async () => {
      if (outbox.isEmpty) return
      clearTimeout(retry)
      const hadWork = outbox.hasWork
      try {
        await outbox.send(storage, journal)
        if (hadWork) tabs.tell({ is: 'written' })
        if (!outbox.hasWork) state().savedLocally({ state: 'saved' })
      } catch (error) {
        if (error instanceof Overtaken) return overtaken()
        const isFull = error instanceof Error && error.name === 'QuotaExceededError'
        const reason = reasonOf(error)
        state().savedLocally({ state: 'failed', reason, isFull })
        retry = setTimeout(() => void flush(), retryAfter)
      }
    })

  /** Another tab went on: it is followed, and what this one had besides lies on the shelf. Nothing is lost, and nothing overwritten. */
  async function overtaken(): Promise<void> {
    const { workspace, shelf } = state()
    if (workspace !== null) {
      const mine = { ...openedOf(state(), workspace), work: newId() }
      outbox.keep(keys.shelf(mine.work), mine)
      adopting(() => store.setState({ shelf: [mine, ...shelf], mishap: { is: 'overtaken' } }))
    }
    outbox.forgetWork()
    await readAnew()
    await outbox.send(storage, journal).catch(() => undefined)
    state().savedLocally({ state: 'saved' })
  }

  function changed(now: EditorState, before: EditorState): void {
    if (isAdopting) return
    const known = outbox.taken
    if (preferencesDiffer(now, before)) outbox.keep(keys.preferences, preferencesOf(now))
    if (now.tab === 'writing') workChanged(now, before)
    if (outbox.taken === known) return
    if (outbox.hasWork && now.localSave.state === 'saved') now.savedLocally({ state: 'saving' })
    void flush()
  }

  function workChanged(now: EditorState, before: EditorState): void {
    const [work, then] = [workOf(now), workOf(before)]
    if (work === null && then !== null) outbox.happened({ is: 'close' })
    if (work !== null && (then === null || now.work !== before.work))
      outbox.happened({ is: 'begin', id: now.work, work })
    else if (work !== null && then !== null && workDiffers(work, then)) {
      const event = eventBetween(then, work)
      outbox.happened(event === null ? { is: 'begin', id: now.work, work } : { is: 'event', event, work })
      if (event?.is === 'step' && now.past.length === 1) storage.keep()
    }
    if (work !== null && (now.source !== before.source || now.fileName !== before.fileName || now.work !== before.work))
      outbox.keep(keys.file(now.work), { fileName: now.fileName, source: now.source })
    if (work !== null && placeDiffers(now, before)) outbox.keep(keys.place, placeOf(now))
    if (now.shelf !== before.shelf) shelfChanged(now, before)
  }

  function shelfChanged(now: EditorState, before: EditorState): void {
    const lies = new Set(now.shelf.map(({ work }) => work))
    for (const one of now.shelf)
      if (!before.shelf.includes(one) && one.work !== undefined) outbox.keep(keys.shelf(one.work), one)
    for (const { work } of before.shelf)
      if (work !== undefined && !lies.has(work)) {
        outbox.keep(keys.shelf(work), undefined)
        if (work === now.work) continue
        outbox.keep(keys.file(work), undefined)
        outbox.keep(keys.handle(work), undefined)
      }
  }

  // --- reading

  /** Puts into the store what lies in the browser. @returns whether something was open. */
  async function readAnew(): Promise<boolean> {
    const found = await journal.find()
    const opened = found === null ? null : await openedFrom(storage, found)
    const [place, shelf] = [await storage.read(keys.place), await shelfIn(storage)]
    adopting(() => {
      const isSame = opened?.work === state().work
      store.setState({ shelf: [...unwrittenBeside(shelf), ...shelf] })
      const shown = found !== null && isPlaceOf(place, found.id) && !isSame ? place : null
      state().adopt(opened === null ? null : { ...opened, ...(shown === null ? {} : { variantId: shown.variantId }) })
      if (shown !== null) {
        state().look({ view: isView(shown.view) ? shown.view : 'structure', closedUnits: shown.closedUnits ?? [] })
        state().lookAt(shown.finding, shown.selection)
      }
      if (found !== null && found.lost > 0) state().tellMishap({ is: 'lost', steps: found.lost })
    })
    return opened !== null
  }

  /** What was put on the shelf here, while there was no room to keep it. */
  const unwrittenBeside = (read: readonly Opened[]): readonly Opened[] =>
    outbox.isEmpty ? [] : state().shelf.filter(({ work }) => !read.some((one) => one.work === work))

  /** Takes in what another tab wrote. */
  const follow = (): Promise<void> =>
    inTurn(async () => {
      if (outbox.hasWork) return // the next write finds out who was first
      const before = workOf(state())
      const caught = before === null ? null : await journal.catchUp(before)
      if (caught === null || journal.head?.work !== state().work) return void (await readAnew())
      const file = await storage.read(keys.file(state().work))
      adopting(() => {
        const known = isFile(file) ? file : state()
        const inFile = inFileOf(caught.work.workspace, known)
        state().adopt({ ...state(), ...caught.work, fileName: known.fileName, source: known.source, inFile })
      })
    })

  // --- tabs

  const lost = (): void => {
    state().tellTab('following')
    void flush().then(waitForTurn)
  }

  /** Claims the right to write and takes in what was written. Another tab may take that right away meanwhile: then this one goes on following. */
  async function claimAndFollow(how: 'wait' | 'take'): Promise<void> {
    let isOurs = true
    const given = await tabs.claim(how, () => {
      isOurs = false
      lost()
    })
    if (!given) return
    await follow()
    if (isOurs) state().tellTab('writing')
  }

  /** When the tab that writes is closed, this one does. */
  const waitForTurn = (): Promise<void> => claimAndFollow('wait')

  async function takeOver(): Promise<void> {
    await new Promise<void>((resolve) => {
      const stop = tabs.onTold(({ is }) => is === 'handed-over' && done())
      const timer = setTimeout(() => done(), answerWithin)
      const done = () => {
        clearTimeout(timer)
        stop()
        resolve()
      }
      tabs.tell({ is: 'hand-over' })
    })
    await claimAndFollow('take')
  }

  /** Gives the right to write away, after the last of the work is written; where it cannot be written, keeps it as long as it can. */
  async function handOver(): Promise<void> {
    state().tellTab('following')
    await flush()
    if (outbox.hasWork) return state().tellTab('writing')
    tabs.release()
    tabs.tell({ is: 'handed-over' })
    await waitForTurn()
  }

  stops.push(
    tabs.onTold(({ is }) => {
      if (is === 'written') void follow()
      if (is === 'hand-over' && state().tab === 'writing') void handOver()
    }),
  )

  // Nobody closes by mistake what the browser could not keep, and what is in no file.
  stops.push(
    platform.askBeforeLeaving(() => {
      const { localSave, workspace, inFile } = state()
      return localSave.state === 'failed' && outbox.hasWork && workspace !== inFile
    }),
  )

  // --- the beginning

  const preferences = await storage.read(keys.preferences).catch(() => undefined)
  const known = isPreferences(preferences) ? preferences : {}
  const { writesThrough = true, ...looks } = known
  state().look({ language: platform.preferredLanguage(), ...looks })
  state().writeThrough(writesThrough)
  const isWriter = await tabs.claim('if-free', lost)
  if (!isWriter) state().tellTab('following')
  let isOpen = false
  try {
    isOpen = await inTurn(readAnew)
  } catch (error) {
    const reason = reasonOf(error)
    state().savedLocally({ state: 'failed', reason })
  }
  const wasOpenOnce = (await storage.read(keys.head).catch(() => undefined)) !== undefined
  stops.push(store.subscribe(changed))
  if (isWriter) isOpen = (await takeInLegacy()) || isOpen
  else void waitForTurn()
  stops.push(
    store.subscribe((now, before) => {
      if (now.tab === 'taking-over' && before.tab !== 'taking-over') void takeOver()
    }),
  )
  return {
    wasHereBefore: isOpen || isPreferences(preferences) || wasOpenOnce,
    stop() {
      clearTimeout(retry)
      for (const stop of stops) stop()
    },
  }

  /** What the first format left becomes the work that is open, or lies on the shelf beside it. */
  async function takeInLegacy(): Promise<boolean> {
    const legacy = await legacyIn(storage).catch(() => null)
    if (legacy === null) return false
    for (const key of legacy.remove) outbox.keep(key, undefined)
    const { session, shelf } = legacy
    const left = session !== null && state().workspace !== null ? [session, ...shelf] : shelf
    store.setState({ shelf: [...state().shelf, ...left] })
    if (session === null || left.includes(session)) return false
    state().begin(session)
    return true
  }
}

const workOf = ({ workspace, past, future }: EditorState): Work | null =>
  workspace === null ? null : { workspace, past, future }

const workDiffers = (a: Work, b: Work): boolean =>
  a.workspace !== b.workspace || a.past !== b.past || a.future !== b.future

const placeDiffers = (a: EditorState, b: EditorState): boolean => {
  const [now, then]: readonly Readonly<Record<string, unknown>>[] = [placeOf(a), placeOf(b)]
  return now !== undefined && Object.keys(now).some((name) => now[name] !== then?.[name])
}

const preferencesDiffer = (a: EditorState, b: EditorState): boolean => {
  const [now, then]: readonly Readonly<Record<string, unknown>>[] = [preferencesOf(a), preferencesOf(b)]
  return now !== undefined && Object.keys(now).some((name) => now[name] !== then?.[name])
}
