/** A long text is read beside the page, which answers meanwhile; a short one is read sooner than a worker is there. */
import type { Reading } from '@taiseizu/core'
import { beside } from './beside'
import { type Posted, received } from './posted'
import { reader } from './reader'

/** From so many characters on the page would stand still for a tenth of a second and more. YAML takes some twenty times as long as JSON. */
const long = { json: 600_000, yaml: 60_000 }

export const isLong = (text: string): boolean => text.length >= (/^\s*\{/u.test(text) ? long.json : long.yaml)

interface How {
  /** Gives it up. */
  readonly signal?: AbortSignal
  /** Waited for where a long text has to be read on the page after all: nothing is drawn while it is. */
  readonly beforeOnPage?: () => Promise<void>
}

/** Reads the text of a workspace file. @returns `null` where it was given up. */
export async function readText(text: string, { signal, beforeOnPage }: How = {}): Promise<Reading | null> {
  if (isLong(text)) {
    const reading = await readBeside(text, signal)
    if (signal?.aborted) return null
    if (reading !== null) return reading
    await beforeOnPage?.()
  }
  const { read } = await reader()
  return signal?.aborted ? null : read(text)
}

async function readBeside(text: string, signal: AbortSignal | undefined): Promise<Reading | null> {
  const { rules } = await import('./all-rules')
  const answer = await beside<Posted>({ is: 'read', text, rules: rules.map(({ id }) => id) }, signal)
  return answer && received(answer, text)
}
