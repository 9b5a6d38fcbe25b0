import type { CollectionName, EntryOf, ExceptionRecord } from './format'

/** The scope that is always there: the organisation as a whole. */
export const enterpriseId = 'enterprise'
/** As a target of authority: everything, the enterprise included. */
export const everything = '*'

type Loose = Readonly<Record<string, unknown>>

const part = (value: unknown): string => (typeof value === 'string' ? value : '')
const taskOrField = (entry: Loose): string => part(entry['task'] ?? entry['field'])
const scopeOrAll = (entry: Loose): string => part(entry['scope'] ?? everything)

const byId = (entry: Loose): string => part(entry['id'])
const identities: Readonly<Record<CollectionName, (entry: Loose) => string>> = {
  units: byId,
  scopes: byId,
  tasks: byId,
  assignments: (entry) => `${taskOrField(entry)}@${scopeOrAll(entry)}:${part(entry['unit'])}:${part(entry['role'])}`,
  contracts: byId,
  authority: (entry) => `${part(entry['holder'])}:${part(entry['kind'])}:${part(entry['over'])}`,
  links: (entry) => `${part(entry['kind'])}:${part(entry['from'])}:${part(entry['to'])}`,
  exclusions: (entry) => `${taskOrField(entry)}@${scopeOrAll(entry)}`,
  posts: byId,
}

/** The keys that make up a record's identity: an overlay has to give them, and cannot change them. */
export const identityKeys: Readonly<Record<CollectionName, readonly string[]>> = {
  units: ['id'],
  scopes: ['id'],
  tasks: ['id'],
  assignments: ['task', 'field', 'scope', 'unit', 'role'],
  contracts: ['id'],
  authority: ['holder', 'kind', 'over'],
  links: ['kind', 'from', 'to'],
  exclusions: ['task', 'field', 'scope'],
  posts: ['id'],
}

/**
 * What makes a record the same record from variant to variant: its id, or its natural key.
 * The form is that of finding keys: `TASK-OR-FIELD@SCOPE-OR-*:UNIT:ROLE`, `HOLDER:KIND:OVER`, `KIND:FROM:TO`, `TASK-OR-FIELD@SCOPE-OR-*`.
 */
export const identityOf = <Name extends CollectionName>(collection: Name, entry: EntryOf<Name>): string =>
  identities[collection](entry)

/** `KEY@VARIANT-OR-*`: there is at most one exception for a finding in a variant. */
export const exceptionIdentity = (exception: ExceptionRecord): string =>
  `${exception.key}@${exception.variant ?? everything}`
