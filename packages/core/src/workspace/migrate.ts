/** Older formats become the present one, step by step; a newer one says which program it needs. */
import { formatName } from './format'
import type { Nearest } from './nearest'
import type { Report } from './problems'

type Json = Readonly<Record<string, unknown>>

/** How a file of one format becomes a file of the next. Never loses anything; never throws. */
export interface Migration {
  readonly from: string
  readonly to: string
  readonly migrate: (json: Json) => Json
}

/** The migrations of this program, oldest first. There is no format before `taiseizu/1`. */
export const migrations: readonly Migration[] = []

export interface Migrated {
  readonly value: unknown
  readonly migrated?: { readonly from: string; readonly to: string }
  /** The file needs a newer program: reading on makes no sense. */
  readonly isNewer: boolean
}

/**
 * Looks at the `format` line and brings an older file up to date.
 *
 * An unknown or missing one is reported, and the rest is read as the present format, so that all problems come at once.
 */
export function migrateToPresent(value: unknown, known: readonly Migration[], report: Report, nearest: Nearest): Migrated {
  const asItIs = { value, isNewer: false }
  if (!isMap(value)) return asItIs
  const format = Object.hasOwn(value, 'format') ? value['format'] : undefined
  if (format === formatName) return asItIs
  const formats = [...known.map(({ from }) => from), formatName]
  const expected = { is: 'one-of', values: [formatName] } as const
  if (format === undefined) report({ code: 'format-missing', path: ['format'], expected })
  else if (isNewer(format)) {
    report({ code: 'format-newer', path: ['format'], found: format, expected: { is: 'advice', advice: 'newer-program' } })
    return { value, isNewer: true }
  } else if (typeof format === 'string' && known.some(({ from }) => from === format)) {
    let json = value
    let at = format
    for (let step = next(known, at); step !== undefined; step = next(known, at)) {
      json = step.migrate(json)
      at = step.to
    }
    if (at === formatName) return { value: json, isNewer: false, migrated: { from: format, to: at } }
  } else
    report({
      code: 'format-unknown',
      path: ['format'],
      ...(typeof format === 'string' ? { found: format } : {}),
      expected,
      nearest: nearest(format, formats) ?? formatName,
    })
  return asItIs
}

const next = (known: readonly Migration[], from: string) => known.find((step) => step.from === from)

const isNewer = (format: unknown): format is string => {
  if (typeof format !== 'string') return false
  const number = /^taiseizu\/(\d{1,6})$/u.exec(format)?.[1]
  return number !== undefined && Number(number) > Number(formatName.slice('taiseizu/'.length))
}

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
