import type { AssignmentRecord, ContractRecord, GrantRecord, LinkRecord, ScopeRecord, UnitRecord } from '@taiseizu/core'
import { type MessageKey, inBoth } from '../../messages'
import type { Answers } from './answers'

type Named<Record extends { readonly id: string; readonly name?: unknown }> = Omit<Record, 'id' | 'name'>
type NameKey = Extract<MessageKey, `firstRun.${string}`>

/** An organisation that is being put together. */
export interface Draft {
  readonly answers: Answers
  readonly units: UnitRecord[]
  readonly scopes: ScopeRecord[]
  readonly assignments: AssignmentRecord[]
  readonly contracts: ContractRecord[]
  readonly authority: GrantRecord[]
  readonly links: LinkRecord[]
}

export const emptyDraft = (answers: Answers): Draft => ({
  answers,
  units: [],
  scopes: [],
  assignments: [],
  contracts: [],
  authority: [],
  links: [],
})

/** Adds a unit under its name in both languages, and returns its id. */
export function addUnit(draft: Draft, id: string, name: NameKey, record: Named<UnitRecord>): string {
  draft.units.push({ id, name: inBoth(name), ...record })
  return id
}

export function addScope(draft: Draft, id: string, name: NameKey, record: Named<ScopeRecord>): string {
  draft.scopes.push({ id, name: inBoth(name), ...record })
  return id
}
