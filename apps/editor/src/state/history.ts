/** Steps that can be undone. History knows nothing of organisations: it keeps changes and what takes them back. */
import type { Text } from '@taiseizu/catalogue'
import type { Change } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'

/** One edit as the user made it. */
export interface Step {
  /** What was done, for the undo button and the history. */
  readonly label: Text
  readonly changes: readonly Change[]
  readonly inverse: readonly Change[]
  /** What was selected before: undo brings it back. */
  readonly selection: SubjectReference | null
  /** What was selected besides; absent where nothing was. */
  readonly others?: readonly SubjectReference[]
  readonly variantId: string
  /** When it was done, in milliseconds since 1970. */
  readonly at?: number
}

/** So many steps are kept; older ones can no longer be undone. */
const keptSteps = 1_000

export const withStep = (past: readonly Step[], step: Step): readonly Step[] => [...past.slice(-keptSteps + 1), step]
