import type { Nearest } from '../workspace/nearest'
import type { Pruned } from '../workspace/prune'
import type { Path, Report, SubjectType } from '../workspace/problems'
import type { CollectionName } from '../workspace/format'
import { enterpriseId } from '../workspace/identity'
import type { Loose, View } from './view'

/** What a check works with: a resolved variant, what can be referred to in it, and where to tell what is wrong. */
export interface Context {
  readonly view: View
  readonly units: ReadonlyMap<string, Loose<'units'>>
  readonly scopes: ReadonlyMap<string, Loose<'scopes'>>
  readonly tasks: ReadonlyMap<string, Loose<'tasks'>>
  readonly contracts: ReadonlyMap<string, Loose<'contracts'>>
  readonly posts: ReadonlyMap<string, Loose<'posts'>>
  /** Entries in which something was faulty: they may not have come through the laying over, but they are there. */
  readonly pruned: Pruned
  readonly report: Report
  readonly nearest: Nearest
}

export function contextOf(view: View, pruned: Pruned, report: Report, nearest: Nearest): Context {
  const { units, scopes, tasks, contracts, posts } = view.records
  return {
    view,
    units: byId(units),
    scopes: byId(scopes),
    tasks: byId(tasks),
    contracts: byId(contracts),
    posts: byId(posts),
    pruned,
    report,
    nearest,
  }
}

function byId<Record extends { readonly id?: string }>(records: readonly Record[]): ReadonlyMap<string, Record> {
  const result = new Map<string, Record>()
  for (const record of records) if (record.id !== undefined) result.set(record.id, record)
  return result
}

/** The collections that can be referred to by id. */
export type Target = 'units' | 'scopes' | 'contracts' | 'posts'
const typeOf: Readonly<Record<Target, SubjectType>> = {
  units: 'unit',
  scopes: 'scope',
  contracts: 'contract',
  posts: 'post',
}

/** The id that refers, and where it stands: the record, its key, and the place in the key's list where it has one. */
export interface Reference {
  readonly in: CollectionName
  readonly index: number
  readonly key: string
  readonly inside?: Path
  readonly id: string | null | undefined
  /** What may be meant, the first being what is offered. */
  readonly to: readonly Target[]
  /** Other ids that are right here: `enterprise`, `*`. */
  readonly also?: readonly string[]
}

/** Reports a reference that does not resolve: at the reference, or at the entry that took away what it refers to. */
export function checkReference(context: Context, reference: Reference): void {
  const { id, to, also = [] } = reference
  if (typeof id !== 'string' || also.includes(id) || context.pruned.hasId(id)) return
  for (const target of to) if (context[target].has(id)) return
  const { view, report, nearest } = context
  const path = [...view.path(reference.in, reference.index, reference.key), ...(reference.inside ?? [])]
  for (const target of to) {
    const removal = view.removal(target, id)
    if (removal === undefined) continue
    report({
      code: 'reference-removed',
      path: removal,
      found: reference.key,
      otherPath: path,
      expected: { is: 'advice', advice: 'keep-or-move' },
    })
    return
  }
  report({
    code: 'reference-unknown',
    path,
    found: id,
    expected: { is: 'id-of', types: to.map((target) => typeOf[target]) },
    nearest: nearest(id, candidates(context, reference)),
  })
}

/** One by one: there may be a hundred thousand, and as many references that look for the nearest of them. */
function* candidates(context: Context, { to, also = [] }: Reference): Iterable<string> {
  for (const target of to) yield* context[target].keys()
  yield* also
}

/** `enterprise` where the organisation as a whole is meant. */
export const alsoEnterprise: readonly string[] = [enterpriseId]
