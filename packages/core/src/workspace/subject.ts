import type { CollectionName } from './format'
import { collectionNames } from './names'
import { isMap } from './json-value'
import { identityOf } from './identity'
import type { Path, Subject, SubjectType } from './problems'

/** What a record of a collection is called. */
const subjectTypeOf: Readonly<Record<CollectionName, SubjectType>> = {
  units: 'unit',
  scopes: 'scope',
  tasks: 'task',
  assignments: 'assignment',
  contracts: 'contract',
  authority: 'authority',
  links: 'link',
  exclusions: 'exclusion',
  posts: 'post',
}

/** The record that a path leads to or into; `undefined` for what belongs to the file as a whole. */
export function subjectAt(root: unknown, path: Path): Subject | undefined {
  const [part, index, name, place] = path
  if (part === 'organisation') return { type: 'organisation', id: '' }
  if (typeof index !== 'number') return undefined
  const outer = step(step(root, part), index)
  if (part === 'exceptions') return named('exception', textOf(step(outer, 'key')), index)
  if (part === 'policies') return named('policy', textOf(step(outer, 'id')), index)
  if (part !== 'variants') return undefined
  const collection = collectionNames.find((one) => one === name)
  if (collection === undefined || typeof place !== 'number') return named('variant', textOf(step(outer, 'id')), index)
  const record = step(step(outer, collection), place)
  return named(subjectTypeOf[collection], identityIn(collection, record), place)
}

const named = (type: SubjectType, id: string | undefined, index: number): Subject =>
  id === undefined ? { type, number: index + 1 } : { type, id }

/** The identity of something that may not even be a record; none where a part of it is missing. */
function identityIn(collection: CollectionName, record: unknown): string | undefined {
  if (!isMap(record)) return undefined
  const identity = identityOf(collection, record)
  const whole = identity !== '' && !identity.startsWith('@') && !identity.startsWith(':') && !identity.endsWith(':')
  return whole ? identity : undefined
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function step(value: unknown, key: string | number | undefined): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isMap(value) && key !== undefined && Object.hasOwn(value, key) ? value[key] : undefined
}
