import type { CollectionName, Design } from '@taiseizu/core'
import { type Subject, type SubjectType, typeIn, subjectIn } from '@taiseizu/rules'

/** The subject that a record of a collection is. */
export const subjectOf = (design: Design, collection: CollectionName, identity: string): Subject | undefined =>
  subjectIn(design, { type: typeIn[collection], id: identity })

/** The collection in which subjects of a type are records; `undefined` for what no record is. */
export const collectionOf = (type: SubjectType): CollectionName | undefined =>
  (Object.keys(typeIn) as readonly CollectionName[]).find((name) => typeIn[name] === type)
