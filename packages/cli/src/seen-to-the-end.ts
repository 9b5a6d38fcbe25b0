import type { EventEmitter } from 'node:events'
import type { World } from './command'
import { sayings } from './messages/messages'
import { reasonOf } from './process-world'

/**
 * Watches where results go.
 * @returns whether they got there. Whoever reads them may leave before the end (`| head -1`): he has seen what he wanted, and that is no fault.
 */
export function seenToTheEnd(output: EventEmitter, { err, language }: Pick<World, 'err' | 'language'>): () => boolean {
  let isSeen = true
  output.on('error', (error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return
    if (isSeen) err(sayings.unwritable[language](sayings.standardOutput[language](), reasonOf(error, language)))
    isSeen = false
  })
  return () => isSeen
}
