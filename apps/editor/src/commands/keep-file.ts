import type { Editor } from '../state/context'
import { handleOf } from './handles'
import { writeToFile } from './write-file'

/** So long after the last change the file is written: one writing for a burst of edits. */
const calm = 700
const retryAfter = 15_000

/**
 * Writes every change through to the opened file, one writing at a time, and looks at the file when the user comes back: somebody
 * else may have written to it. What cannot be written is told, and tried again.
 */
export function keepFile(editor: Editor): () => void {
  const { store, platform } = editor
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const mayWrite = (): boolean => {
    const { tab, writesThrough, workspace, link } = store.getState()
    return tab === 'writing' && writesThrough && workspace !== null && link.is !== 'conflict'
  }
  const isDue = (): boolean => mayWrite() && store.getState().workspace !== store.getState().inFile

  const write = (): void => {
    clearTimeout(timer)
    turn = turn.then(writeNow)
  }
  async function writeNow(): Promise<void> {
    if (!isDue()) return
    await writeToFile(editor)
    const { link } = store.getState()
    if (isDue() && link.is !== 'none' && link.is !== 'asking') soon(link.is === 'failed' ? retryAfter : calm)
  }
  const soon = (after: number): void => {
    clearTimeout(timer)
    timer = setTimeout(write, after)
  }

  /** Another work has another file; its state is found out anew. */
  const meet = async (): Promise<void> => {
    const { work, tab, tellLink } = store.getState()
    const handle = await handleOf(editor)
    if (store.getState().work !== work) return
    if (handle === null) return tellLink({ is: 'none' })
    const isAllowed = await platform.files.mayWrite(handle, false)
    tellLink({ is: isAllowed || tab !== 'writing' ? 'linked' : 'asking' })
    if (isAllowed) lookAgain()
  }

  /** Also where there is nothing to write: a file that was changed elsewhere is told before one goes on with the old state. */
  const lookAgain = (): void => {
    if (mayWrite() && store.getState().link.is === 'linked') turn = turn.then(() => writeToFile(editor))
  }

  const stops = [
    store.subscribe((now, before) => {
      if (now.work !== before.work) void meet()
      else if (now.workspace !== before.workspace || (now.writesThrough && !before.writesThrough))
        if (isDue()) soon(calm)
    }),
    platform.onReturning(lookAgain),
    platform.onLeaving(() => isDue() && write()),
  ]
  void meet()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
