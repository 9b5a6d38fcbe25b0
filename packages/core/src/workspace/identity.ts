import type { KeyPart } from './columns'
import type { CollectionName, EntryOf, ExceptionRecord } from './format'

/** The scope that is always there: the organisation as a whole. */
export const enterpriseId = 'enterprise'
/** As a target of authority: everything, the enterprise included. */
export const everything = '*'

type Loose = Readonly<Record<string, unknown>>

const part = (value: unknown): string => (typeof value === 'string' ? value : '')
const taskOrField = (entry: Loose): string => part(entry['task'] ?? entry['field'])
const scopeOrAll = (entry: Loose): string => part(entry['scope'] ?? everything)

const unit = (entry: Loose): string => part(entry['unit'])
const role = (entry: Loose): string => part(entry['role'])
const holder = (entry: Loose): string => part(entry['holder'])
const kind = (entry: Loose): string => part(entry['kind'])
const over = (entry: Loose): string => part(entry['over'])
const from = (entry: Loose): string => part(entry['from'])
const to = (entry: Loose): string => part(entry['to'])

/** What the natural keys are made of, for whoever wants to compare them without making a text of each. */
export const naturalKeyParts: { readonly [Name in CollectionName]?: readonly KeyPart[] } = {
  assignments: [
    { keys: ['task', 'field'], textOf: taskOrField },
    { keys: ['scope'], textOf: scopeOrAll },
    { keys: ['unit'], textOf: unit },
    { keys: ['role'], textOf: role },
  ],
  authority: [
    { keys: ['holder'], textOf: holder },
    { keys: ['kind'], textOf: kind },
    { keys: ['over'], textOf: over },
  ],
  links: [
    { keys: ['kind'], textOf: kind },
    { keys: ['from'], textOf: from },
    { keys: ['to'], textOf: to },
  ],
  exclusions: [
    { keys: ['task', 'field'], textOf: taskOrField },
    { keys: ['scope'], textOf: scopeOrAll },
  ],
}

const byId = (entry: Loose): string => part(entry['id'])
const identities: Readonly<Record<CollectionName, (entry: Loose) => string>> = {
  units: byId,
  scopes: byId,
  tasks: byId,
  assignments: (entry) => `${taskOrField(entry)}@${scopeOrAll(entry)}:${unit(entry)}:${role(entry)}`,
  contracts: byId,
  authority: (entry) => `${holder(entry)}:${kind(entry)}:${over(entry)}`,
  links: (entry) => `${kind(entry)}:${from(entry)}:${to(entry)}`,
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

/**
 * Whether records of a collection are the one of an identity.
 * Cost: for each that is not, that of comparing the beginnings; no text is made of it.
 */
export function identifiedAs<Name extends CollectionName>(
  collection: Name,
  identity: string,
): (entry: EntryOf<Name>) => boolean {
  const parts = naturalKeyParts[collection]
  if (parts === undefined) return (entry) => byId(entry) === identity
  return (entry) => {
    let at = 0
    for (const { textOf } of parts) {
      const text = textOf(entry)
      if (!identity.startsWith(text, at)) return false
      at += text.length + 1 // what stands between them
    }
    return at - 1 === identity.length && identityOf(collection, entry) === identity
  }
}

/** `KEY@VARIANT-OR-*`: there is at most one exception for a finding in a variant. */
export const exceptionIdentity = (exception: ExceptionRecord): string =>
  `${exception.key}@${exception.variant ?? everything}`
