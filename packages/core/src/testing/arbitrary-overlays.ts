/** Arbitrary contents of a variant that is based on another: additions, overlays, removals, and now and then one aimed at nothing. */
import fc from 'fast-check'
import type { Variant } from '../variants/resolve'
import type { CollectionName, EntryOf, UnitRecord } from '../workspace/format'
import { identityKeys } from '../workspace/identity'
import {
  type Known,
  assignmentFrom,
  assignmentSeed,
  eachOnce,
  grantFrom,
  grantSeed,
  linkFrom,
  linkSeed,
  pick,
} from './arbitrary-records'

const nth = fc.nat({ max: 99 })

/** What an overlay does to a record; the numbers say to which and with which other. */
const actions = ['rename', 'uproot', 'move', 'hand-over', 'note', 'remove', 'add-unit', 'aim-at-nothing'] as const

export const overlaySeeds = fc.record({
  edits: fc.array(fc.record({ action: fc.constantFrom(...actions), on: nth, to: nth }), { maxLength: 6 }),
  assignments: fc.array(assignmentSeed, { maxLength: 3 }),
  authority: fc.array(grantSeed, { maxLength: 2 }),
  links: fc.array(linkSeed, { maxLength: 2 }),
})
type OverlaySeeds = typeof overlaySeeds extends fc.Arbitrary<infer Value> ? Value : never
type Edit = OverlaySeeds['edits'][number]

type Entries = { [Name in CollectionName]: EntryOf<Name>[] }

/** Collections whose records nothing refers to: any of theirs may go. */
const free = ['assignments', 'authority', 'links', 'exclusions', 'posts'] as const

export function overlaysFrom(base: Variant['collections'], seeds: OverlaySeeds): Partial<Entries> {
  const units = [...base.units.values()].map(({ record }) => record)
  const known: Known = {
    units,
    scopes: [...base.scopes.keys(), 'enterprise'],
    tasks: ['security-audit.audit', ...base.tasks.keys()],
    contracts: [...base.contracts.values()].map(({ record }) => record),
  }
  const entries: Entries = {
    units: [],
    scopes: [],
    tasks: [],
    assignments: seeds.assignments.flatMap((seed) => assignmentFrom(seed, known)),
    contracts: [],
    authority: seeds.authority.flatMap((seed) => grantFrom(seed, known)),
    links: seeds.links.flatMap((seed) => linkFrom(seed, known)),
    exclusions: [],
    posts: [],
  }
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  for (const edit of seeds.edits) {
    if (edit.action === 'note' || edit.action === 'remove') overlayFree(base, edit, entries)
    else if (edit.action === 'hand-over') handOver(base, edit, units, entries)
    else overlayUnit(edit, units, parents, entries)
  }
  const once = <Name extends CollectionName>(name: Name) => eachOnce<Name, EntryOf<Name>>(name, entries[name])
  return {
    units: once('units'),
    scopes: once('scopes'),
    assignments: once('assignments'),
    authority: once('authority'),
    links: once('links'),
    exclusions: once('exclusions'),
    posts: once('posts'),
  }
}

function overlayUnit(
  edit: Edit,
  units: readonly UnitRecord[],
  parents: Map<string, string | undefined>,
  entries: Entries,
): void {
  if (edit.action === 'aim-at-nothing') entries.units.push({ id: 'ghost', name: 'Nobody knows it' })
  const inside = units.filter(({ kind }) => kind !== 'provider')
  const [unit, other] = [pick(inside, edit.on)?.id, pick(inside, edit.to)?.id]
  if (unit === undefined || other === undefined || entries.units.some((entry) => entry.id === unit)) return
  if (edit.action === 'rename') entries.units.push({ id: unit, name: `${unit} renamed` })
  const added = `new-${edit.on}`
  // One that is there already would be moved, perhaps below itself.
  if (edit.action === 'add-unit' && !units.some(({ id }) => id === added))
    entries.units.push({ id: added, kind: 'section', name: 'New', parent: other })
  if (edit.action === 'uproot' || (edit.action === 'move' && !isUnder(other, unit, parents))) {
    const parent = edit.action === 'move' ? other : undefined
    entries.units.push({ id: unit, parent: parent ?? null })
    parents.set(unit, parent)
  }
}

const isUnder = (id: string | undefined, above: string, parents: ReadonlyMap<string, string | undefined>): boolean =>
  id !== undefined && (id === above || isUnder(parents.get(id), above, parents))

function handOver(base: Variant['collections'], edit: Edit, units: readonly UnitRecord[], entries: Entries): void {
  const [scope, owner] = [pick([...base.scopes.keys()], edit.on), pick(units, edit.to)?.id]
  if (scope !== undefined && owner !== undefined) entries.scopes.push({ id: scope, owner })
}

function overlayFree(base: Variant['collections'], edit: Edit, entries: Entries): void {
  const name = pick(free, edit.to)
  const record = name && pick([...base[name].values()], edit.on)?.record
  if (name === undefined || record === undefined) return
  const identity = Object.fromEntries(Object.entries(record).filter(([key]) => identityKeys[name].includes(key)))
  const more = edit.action === 'remove' ? { remove: true } : name === 'posts' ? { vacant: true } : { note: 'changed' }
  const list: EntryOf<CollectionName>[] = entries[name]
  list.push({ ...identity, ...more } as EntryOf<CollectionName>)
}
