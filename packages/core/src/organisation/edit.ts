/**
 * Edits of a compiled organisation, in place. Whatever changes is said to the tracker; whatever comes or goes is told.
 *
 * An edit names records as they are to be, or that they are to be gone; all of one edit are made together, in an order in which what is named
 * is there. Cost: what the records have to do with, but for units, whose order is numbered anew where one moves, comes or goes.
 */
import type { CollectionName, RecordOf } from '../workspace/format'
import { findAssignments, putIn, takeOut } from './editing/assignments'
import { putContract, removeContract } from './editing/contracts'
import { Editing, type Inhabitant } from './editing/editing'
import {
  putExclusion,
  putGrant,
  putLink,
  putPost,
  removeExclusion,
  removeGrant,
  removeLink,
  removePost,
} from './editing/others'
import { putScope, removeScope } from './editing/scopes'
import { announce, putUnit, removeUnits, settleHierarchy } from './editing/units'
import type { CompiledOrganisation } from './organisation'

export type { Inhabitant }

/** Records by their identity, as they are to be; `null` where one is to be gone. */
export type Edits = { readonly [Name in CollectionName]?: ReadonlyMap<string, RecordOf<Name> | null> }

export interface Moves {
  readonly came: readonly Inhabitant[]
  readonly left: readonly Inhabitant[]
}

/**
 * Makes the edits.
 * @returns what came and left; `undefined` where it is not for this organisation to say (tasks are its axes; something that is referred to would
 *   go): then it is half edited, and is to be compiled anew.
 * @throws where a record names what does not exist.
 */
export function edit(organisation: CompiledOrganisation, edits: Edits): Moves | undefined {
  if (edits.tasks !== undefined) return undefined
  const e = new Editing(organisation)
  return make(e, edits) ? { came: [...e.came], left: [...e.left] } : undefined
}

const entries = <Value>(map: ReadonlyMap<string, Value> | undefined): Iterable<readonly [string, Value]> => map ?? []

function make(e: Editing, edits: Edits): boolean {
  // Out with what refers to others, then the others, then in again.
  for (const [id] of entries(edits.posts)) removePost(e, id)
  for (const [id] of entries(edits.exclusions)) removeExclusion(e, id)
  for (const [id] of entries(edits.links)) removeLink(e, id)
  for (const [id] of entries(edits.authority)) removeGrant(e, id)
  const replaced = findAssignments(e, edits.assignments)
  for (const one of replaced) takeOut(e, one)
  for (const [id, record] of entries(edits.units)) if (record !== null) announce(e, id, record)
  for (const [id, record] of entries(edits.units)) if (record !== null) putUnit(e, id, record)
  for (const [id, record] of entries(edits.scopes)) if (record !== null) putScope(e, id, record)
  for (const [id, record] of entries(edits.contracts)) if (record !== null) putContract(e, id, record)
  for (const [id, record] of entries(edits.contracts)) if (record === null && !removeContract(e, id)) return false
  for (const [id, record] of entries(edits.scopes)) if (record === null && !removeScope(e, id)) return false
  if (!removeUnits(e, edits.units)) return false
  settleHierarchy(e)
  for (const [, record] of entries(edits.assignments)) if (record !== null) putIn(e, e.maker.assignment(record))
  for (const [, record] of entries(edits.authority)) if (record !== null) putGrant(e, e.maker.grant(record))
  for (const [, record] of entries(edits.links)) if (record !== null) putLink(e, e.maker.link(record))
  for (const [, record] of entries(edits.exclusions)) if (record !== null) putExclusion(e, record)
  for (const [, record] of entries(edits.posts)) if (record !== null) putPost(e, e.maker.post(record))
  return true
}
