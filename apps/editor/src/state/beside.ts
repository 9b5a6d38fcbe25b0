import type { TextToRead, TextToWrite } from './posted'

/** What a worker of its own makes of a text to read or write; `null` where it did not come to that. */
export async function beside<Answer>(task: TextToRead | TextToWrite, signal?: AbortSignal): Promise<Answer | null> {
  const worker = signal?.aborted ? null : begun()
  if (worker === null) return null
  const answer = await new Promise<Answer | null>((resolve) => {
    signal?.addEventListener('abort', () => resolve(null), { once: true })
    worker.addEventListener('error', () => resolve(null))
    worker.addEventListener('messageerror', () => resolve(null))
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data))
    worker.postMessage(task, { transfer: [] })
  })
  worker.terminate()
  return answer
}

function begun(): Worker | null {
  try {
    // oxlint-disable-next-line no-restricted-globals -- bundled beside what it reads; it reaches nothing of the machine
    return new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null // somebody's browser has none, or lets none begin
  }
}
