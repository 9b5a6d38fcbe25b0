import type { Conflict } from '@taiseizu/core'
import type { ConflictSaid } from '@taiseizu/rules'
import type { World } from '../command'

/** What a variant and its new base do not agree about. */
export interface ConflictsTold {
  readonly variant: string
  readonly basedOn: string
  readonly conflicts: readonly Conflict[]
  /** In the same order. */
  readonly said: readonly ConflictSaid[]
  readonly isWritten: boolean
}

export type ConflictsFormat = (told: ConflictsTold, world: World) => string
