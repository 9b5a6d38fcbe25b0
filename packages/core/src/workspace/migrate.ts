/** Older formats become the present one, step by step; a newer one says which program it needs. */
import { formatName } from './names'
import { type JsonMap, isMap } from './json-value'
import type { Nearest } from './nearest'
import type { Report } from './problems'
import { foundIn } from './zod-issues'

/** How a file of one format becomes a file of the next. Never loses anything; never throws. */
export interface Migration {
  readonly from: string
  readonly to: string
  readonly migrate: (json: JsonMap) => JsonMap
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
export function migrateToPresent(
  value: unknown,
  known: readonly Migration[],
  report: Report,
  nearest: Nearest,
): Migrated {
  const asItIs = { value, isNewer: false }
  if (!isMap(value)) return asItIs
  const format = Object.hasOwn(value, 'format') ? value['format'] : undefined
  if (format === formatName) return asItIs
  const expected = { is: 'one-of', values: [formatName] } as const
  if (format === undefined) {
    report({ code: 'format-missing', path: ['format'], expected })
    return asItIs
  }
  if (isNewer(format)) {
    report({
      code: 'format-newer',
      path: ['format'],
      found: format,
      expected: { is: 'advice', advice: 'newer-program' },
    })
    return { value, isNewer: true }
  }
  const steps = typeof format === 'string' ? stepsFrom(format, known) : []
  if (typeof format === 'string' && steps.at(-1)?.to === formatName) {
    const json = steps.reduce((before, step) => step.migrate(before), value)
    return { value: json, isNewer: false, migrated: { from: format, to: formatName } }
  }
  const formats = [...known.map(({ from }) => from), formatName]
  report({
    code: 'format-unknown',
    path: ['format'],
    found: foundIn(format),
    expected,
    nearest: nearest(format, formats) ?? formatName,
  })
  return asItIs
}

/** The migrations that follow from a format, one after the other; each at most once. */
function stepsFrom(format: string, known: readonly Migration[]): readonly Migration[] {
  const steps: Migration[] = []
  for (let at = format; steps.length <= known.length;) {
    const step = known.find(({ from }) => from === at)
    if (step === undefined) return steps
    steps.push(step)
    at = step.to
  }
  return []
}

const isNewer = (format: unknown): format is string => {
  if (typeof format !== 'string') return false
  const number = /^taiseizu\/(\d{1,6})$/u.exec(format)?.[1]
  return number !== undefined && Number(number) > Number(formatName.slice('taiseizu/'.length))
}
