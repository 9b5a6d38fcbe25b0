/**
 * How a work lies in the browser: a base (all of it) and, numbered on from there, one entry for each thing that happened since.
 * So what a change costs to keep depends on the change alone. Now and then a new base is laid; the one before and its entries
 * stay until the next, so that a damaged base loses nothing.
 */
import type { Key } from '../../platform/platform'
import type { Opened, Work, WorkEvent, WorkFile } from './work'

export const format = 2

export const keys = {
  head: 'head',
  place: 'place',
  preferences: 'preferences',
  base: (work: string, number: number): Key => ['base', work, number],
  entry: (work: string, number: number): Key => ['entry', work, number],
  file: (work: string): Key => ['file', work],
  handle: (work: string): Key => ['handle', work],
  shelf: (work: string): Key => ['shelf', work],
  snapshot: (id: string): Key => ['snapshot', id],
} as const

/** Which work is open, and how far it has come. Every write looks at it first: so no tab writes over another. */
export interface Head {
  readonly format: typeof format
  readonly work: string
  /** Numbers of the newest base, of the one before (itself, where it is the first), and of the last entry. */
  readonly base: number
  readonly older: number
  readonly last: number
  /** Goes up with every write of any tab. */
  readonly version: number
}

interface Base extends Work {
  readonly format: typeof format
}

/** An entry is text with a sum over it: half of one is told from a whole. */
interface Entry {
  readonly text: string
  readonly sum: number
}

export const baseOf = ({ workspace, past, future }: Work): Base => ({ format, workspace, past, future })

export function entryOf(event: WorkEvent): Entry {
  const text = JSON.stringify(event)
  return { text, sum: sumOf(text) }
}

/** FNV-1a. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193)
  return sum >>> 0
}

/** @returns the event; `null` where the entry is not there or not whole. */
export function eventIn(entry: unknown): WorkEvent | null {
  if (!isMap(entry) || typeof entry['text'] !== 'string' || entry['sum'] !== sumOf(entry['text'])) return null
  return JSON.parse(entry['text']) as WorkEvent
}

export const isHead = (value: unknown): value is Head =>
  isMap(value) &&
  value['format'] === format &&
  typeof value['work'] === 'string' &&
  ['base', 'older', 'last', 'version'].every((name) => Number.isInteger(value[name]))

export const isBase = (value: unknown): value is Base => isMap(value) && value['format'] === format && isWork(value)

const isWork = (value: Readonly<Record<string, unknown>>): boolean =>
  isMap(value['workspace']) &&
  Array.isArray(value['workspace']['variants']) &&
  isMap(value['workspace']['organisation']) &&
  Array.isArray(value['past']) &&
  Array.isArray(value['future'])

export const isFile = (value: unknown): value is WorkFile => isMap(value) && typeof value['fileName'] === 'string'

/** What lies on the shelf, or was left by the first format: a work with its file. */
export const isOpened = (value: unknown): value is Opened =>
  isMap(value) &&
  isMap(value['workspace']) &&
  Array.isArray(value['workspace']['variants']) &&
  typeof value['fileName'] === 'string'

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
