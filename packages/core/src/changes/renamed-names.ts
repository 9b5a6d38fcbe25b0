/** An id that is another one from here on, in the names of what findings are about. What edits nothing needs no more of renaming than this. */
import type { CollectionName } from '../workspace/format'
import type { Change } from './change'

/** A record's id becomes another one. Units and scopes have their ids together: what is called so is one thing, whichever of the two it is. */
export interface Renaming {
  readonly collection: CollectionName
  readonly from: string
  readonly to: string
}

export type Realm = 'places' | 'tasks' | 'contracts' | 'posts'

/** In which collections the ids are unique together; none where records have no id. */
export const realmOf: Readonly<Partial<Record<CollectionName, Realm>>> = {
  units: 'places',
  scopes: 'places',
  tasks: 'tasks',
  contracts: 'contracts',
  posts: 'posts',
}

/** What stands in the name of each type of subject, in this order, between colons and `@`. */
const partsOf: Readonly<Record<string, readonly (Realm | null)[]>> = {
  unit: ['places'],
  scope: ['places'],
  task: ['tasks'],
  contract: ['contracts'],
  post: ['posts'],
  duty: ['tasks', 'places'],
  assignment: ['tasks', 'places', 'places', null],
  grant: ['places', null, 'places'],
  link: [null, 'places', 'places'],
  exclusion: ['tasks', 'places'],
}

/** What a subject is called with the new id: `duty`, `t@office` becomes `t@head-office` with the scope. Of what is not called by ids: the same. */
export function subjectRenamed(type: string, id: string, { collection, from, to }: Renaming): string {
  const parts = partsOf[type]
  const realm = realmOf[collection]
  if (parts === undefined || !id.includes(from)) return id
  return id
    .split(/([:@])/u)
    .map((piece, place) => (place % 2 === 0 && piece === from && parts[place / 2] === realm ? to : piece))
    .join('')
}

/** The key of a finding with the new id in its subjects. */
export const findingKeyRenamed = (key: string, renaming: Renaming): string =>
  key
    .split(/:(?=[a-z]+\/)/u)
    .map((piece) => {
      const at = piece.indexOf('/')
      if (at < 0) return piece
      const type = piece.slice(0, at)
      return `${type}/${subjectRenamed(type, piece.slice(at + 1), renaming)}`
    })
    .join(':')

/** The type of subject, as the keys of findings name it, that a record of each collection is. */
export const subjectTypeIn = {
  units: 'unit',
  scopes: 'scope',
  tasks: 'task',
  assignments: 'assignment',
  contracts: 'contract',
  authority: 'grant',
  links: 'link',
  exclusions: 'exclusion',
  posts: 'post',
} as const satisfies Readonly<Record<CollectionName, string>>

/** What the identity of a record of a collection is with the new id. */
export const identityRenamed = (collection: CollectionName, identity: string, renaming: Renaming): string =>
  subjectRenamed(subjectTypeIn[collection], identity, renaming)

/** The renamings among changes: a record that is known by its id and gets another one. */
export const renamingsIn = (changes: readonly Change[]): readonly Renaming[] =>
  changes.flatMap((change): readonly Renaming[] => {
    if (change.change !== 'record' || change.record === null || realmOf[change.collection] === undefined) return []
    const { collection, identity: from, record } = change
    const to = 'id' in record ? record.id : undefined
    return typeof to !== 'string' || to === from ? [] : [{ collection, from, to }]
  })
