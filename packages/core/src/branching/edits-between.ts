/** What makes of a variant, as it is resolved in one workspace, what it is in another: also where whole variants were replaced. */
import type { ResolvedEdits } from '../changes/live-variant'
import { chainOf, entriesNamed, foldEntries } from '../variants/resolve'
import { entriesOf } from '../workspace/entries'
import type { CollectionName, EntryOf, RecordOf, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { sameJson } from '../workspace/json-value'
import { collectionNames } from '../workspace/names'

/** Of more it is as well to compile anew. */
const most = 4_000

/** What each variant of a chain says in a collection, the one that is based on none first. */
type Layers<Name extends CollectionName> = readonly (readonly EntryOf<Name>[])[]

/**
 * The records that are to be others, `null` where one is to be gone.
 *
 * @returns `undefined` where the variant is not in both, or so much differs that compiling it anew is as well.
 *   Cost: linear in the entries of the chains, of the collections in which they differ; comparing where they are the same ones.
 */
export function editsBetween(before: Workspace, after: Workspace, id: string): ResolvedEdits | undefined {
  const [from, to] = [chainOf(before, id), chainOf(after, id)]
  if (from.length === 0 || to.length === 0) return undefined
  const edits: { [Name in CollectionName]?: Map<string, RecordOf<CollectionName> | null> } = {}
  let count = 0
  for (const name of collectionNames) {
    const layers = (chain: typeof from) => chain.map((variant) => entriesOf(variant, name))
    const own = editsOf(name, layers(from), layers(to))
    count += own.size
    if (count > most) return undefined
    if (own.size > 0) edits[name] = own
  }
  return edits as ResolvedEdits
}

function editsOf<Name extends CollectionName>(name: Name, from: Layers<Name>, to: Layers<Name>) {
  const edits = new Map<string, RecordOf<Name> | null>()
  const concerned = concernedBy(name, from, to)
  if (concerned.size === 0) return edits
  const [said, says] = [recordsIn(name, from, concerned), recordsIn(name, to, concerned)]
  for (const identity of concerned) {
    const [was, is] = [said(identity), says(identity)]
    if (!sameJson(was, is)) edits.set(identity, is)
  }
  return edits
}

/** Who may be another: all but those of whom the same entry stands alone on both sides. */
function concernedBy<Name extends CollectionName>(
  name: Name,
  [from = [], ...over]: Layers<Name>,
  [to = [], ...overThen]: Layers<Name>,
): ReadonlySet<string> {
  const concerned = new Set<string>()
  const add = (entries: Iterable<EntryOf<Name>>) => {
    for (const entry of entries) concerned.add(identityOf(name, entry))
  }
  if (!isSame(from, to)) {
    const gone = new Set(from)
    add(to.filter((entry) => !gone.delete(entry)))
    add(gone)
  } else if (over.length === overThen.length && over.every((entries, depth) => isSame(entries, overThen[depth] ?? [])))
    return concerned
  for (const entries of [...over, ...overThen]) add(entries)
  return concerned
}

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one === other || (one.length === other.length && one.every((item, place) => item === other[place]))

function recordsIn<Name extends CollectionName>(name: Name, layers: Layers<Name>, concerned: ReadonlySet<string>) {
  const known = layers.map((entries) => entriesNamed(entries, name, concerned))
  return (identity: string): RecordOf<Name> | null =>
    foldEntries(
      name,
      known.map((own) => own.get(identity)),
    ).record
}
