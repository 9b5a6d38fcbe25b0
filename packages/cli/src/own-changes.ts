/** What a variant itself says, each part of it with the address by which it is named in a call: `units/it`. */
import {
  type Misaimed,
  type RecordDifference,
  type RecordName,
  type Workspace,
  ownChangesOf,
  resolveVariant,
} from '@taiseizu/core'

export const addressOf = ({ collection, identity }: RecordName): string => `${collection}/${identity}`

export interface OwnChanges {
  readonly changes: readonly RecordDifference[]
  /** Entries that are aimed at what the base does not have. */
  readonly misaimed: readonly Misaimed[]
}

/** @throws where the variant does not exist. */
export const ownOf = (workspace: Workspace, id: string): OwnChanges => ({
  changes: ownChangesOf(workspace, id),
  misaimed: resolveVariant(workspace, id).misaimed,
})

export const addressesOf = ({ changes, misaimed }: OwnChanges): readonly string[] =>
  [...changes, ...misaimed].map(addressOf)
