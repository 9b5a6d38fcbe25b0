import type { VariantRecord } from '@taiseizu/core'
import type { DifferenceSaid } from '@taiseizu/rules'
import type { World } from '../command'
import type { OwnChanges } from '../own-changes'

/** A variant's own changes, said. */
export interface ChangesTold extends Pick<OwnChanges, 'misaimed'> {
  readonly variant: VariantRecord
  readonly base: VariantRecord | undefined
  readonly said: readonly DifferenceSaid[]
}

export type ChangesFormat = (told: ChangesTold, world: World) => string
