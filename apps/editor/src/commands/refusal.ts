import type { Reading } from '@taiseizu/core'
import type { Refusal } from '../state/state'

/** Why what was read cannot be opened; `null` where it can. */
export function refusalOf(fileName: string, reading: Reading): Refusal | null {
  if (!reading.ok) return { fileName, problems: reading.problems }
  return reading.workspace.variants.length === 0 ? { fileName, why: { is: 'no-variant' } } : null
}
