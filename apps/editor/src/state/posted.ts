/** What goes between the page and the worker that reads and writes for it. */
import type { Reading, Workspace, WorkspaceSource } from '@taiseizu/core'

export interface TextToRead {
  readonly is: 'read'
  readonly text: string
  readonly rules: readonly string[]
}

export interface TextToWrite {
  readonly is: 'write'
  readonly source: WorkspaceSource | null
  readonly workspace: Workspace
}

type Whole = Extract<Reading, { ok: true }>

/** A reading without its text, which is on the page already. */
export type Posted =
  | (Omit<Whole, 'source'> & { readonly source: Omit<Whole['source'], 'text'> })
  | Exclude<Reading, Whole>

export function posted(reading: Reading): Posted {
  if (!reading.ok) return reading
  const { text: _, ...source } = reading.source
  return { ...reading, source }
}

export const received = (reading: Posted, text: string): Reading =>
  reading.ok ? { ...reading, source: { ...reading.source, text } } : reading
