/** The names of the format that are wanted without its schemas: whoever only edits what was read does not load what reads. */
export const formatName = 'taiseizu/1'

/** The keys that a record of each collection has to have, collections in the order of the file. A test holds them to the schemas. */
export const requiredKeys = {
  units: ['id', 'kind', 'name'],
  scopes: ['id', 'kind', 'name', 'owner'],
  tasks: ['id', 'applies'],
  assignments: ['unit', 'role'],
  contracts: ['id', 'provider'],
  authority: ['holder', 'kind', 'over'],
  links: ['kind', 'from', 'to'],
  exclusions: ['reason'],
  posts: ['id', 'unit'],
} as const

export type CollectionName = keyof typeof requiredKeys

/** The collections of records that a variant has, in the order of the file. */
export const collectionNames = Object.keys(requiredKeys) as readonly CollectionName[]
