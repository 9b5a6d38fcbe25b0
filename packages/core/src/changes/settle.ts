/** What an edit of a variant would break in those that are based on it. */
import { type Variant, chainOf, resolveVariant } from '../variants/resolve'
import { entriesOf } from '../workspace/entries'
import type { EntryOf, UnitRecord, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { sameJson } from '../workspace/json-value'
import { kindsWith } from '../workspace/kinds-with'
import { type Applied, type Change, applyChanges } from './change'
import { type DesignEdit, changesFor } from './design'

/**
 * Applies changes, and after them those without which a variant based on one that is changed could no longer be read: a unit that would
 * come to stand below itself there (each of the two moves one under the other), or would have what its new kind has not, stays there as
 * it was.
 *
 * @returns besides what `applyChanges` does, all changes that were made; those given, the same list, where nothing had to follow.
 * @throws as `applyChanges` does. Cost: that of applying; where a unit's kind, place or keys change under other variants, also that of
 *   resolving the units of these.
 */
export function applySettled(
  workspace: Workspace,
  changes: readonly Change[],
): Applied & { readonly changes: readonly Change[] } {
  const applied = applyChanges(workspace, changes)
  const settled = settling(workspace, applied.workspace, changes)
  if (settled.length === 0) return { ...applied, changes }
  const all = [...changes, ...settled]
  return { ...applyChanges(workspace, all), changes: all }
}

function settling(before: Workspace, after: Workspace, changes: readonly Change[]): readonly Change[] {
  const edited = new Map<string, ReadonlySet<string>>()
  for (const id of unitsChangedIn(changes)) {
    if (!after.variants.some(({ basedOn }) => basedOn === id)) continue
    const units = unitsChanged(before, after, id)
    if (units.size > 0) edited.set(id, units)
  }
  if (edited.size === 0) return []
  const settled: Change[] = []
  let current = after
  const chains = after.variants.map(({ id }) => chainOf(after, id)).toSorted((a, b) => a.length - b.length)
  for (const chain of chains) {
    const id = chain.at(-1)?.id
    let left = new Set(chain.slice(0, -1).flatMap((base) => [...(edited.get(base.id) ?? [])]))
    if (id === undefined || left.size === 0 || !before.variants.some((variant) => variant.id === id)) continue
    const was = resolveVariant(before, id)
    // What is put back may be in the way of what was not: looked at again until all can be read.
    for (;;) {
      const is = resolveVariant(current, id)
      const edits = [...left].flatMap((unit) => puttingBack(was, is, unit))
      if (edits.length === 0) break
      const made = changesFor(current, id, edits)
      current = applyChanges(current, made).workspace
      for (const one of made) settled.push(one)
      const back = new Set(edits.map(({ record }) => record.id))
      left = new Set([...left].filter((unit) => !back.has(unit)))
    }
  }
  return settled
}

/** The variants of whose units changes may speak. */
const unitsChangedIn = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap((one) => {
      if (one.change === 'variant') return [one.identity]
      return one.change === 'record' && one.collection === 'units' ? [one.variant] : []
    }),
  )

/** Of which units a variant now says something of kind, place or keys that it did not say before. */
function unitsChanged(before: Workspace, after: Workspace, variantId: string): ReadonlySet<string> {
  const [were, are] = [before, after].map(({ variants }) => {
    const variant = variants.find(({ id }) => id === variantId)
    return variant === undefined ? [] : entriesOf(variant, 'units')
  })
  const kept = new Set(were)
  const changed = (are ?? []).filter((entry) => !kept.has(entry))
  for (const entry of are ?? []) kept.delete(entry)
  const gone = new Map(Array.from(kept, (entry) => [idOf(entry), entry]))
  const found = new Set<string>()
  for (const entry of changed) {
    const id = idOf(entry)
    const known = gone.get(id)
    if (known === undefined || !saysTheSame(known, entry)) found.add(id)
    gone.delete(id)
  }
  for (const unit of gone.keys()) found.add(unit)
  return found
}

const idOf = (entry: EntryOf<'units'>): string => identityOf('units', entry)

/** Whether two entries of a unit differ only in what keeps every variant as readable as it was. */
function saysTheSame(one: EntryOf<'units'>, other: EntryOf<'units'>): boolean {
  const [a, b]: readonly Readonly<Record<string, unknown>>[] = [one, other]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    key === 'kind' || key === 'parent' ? a?.[key] === b?.[key] : presence(a?.[key]) === presence(b?.[key]),
  )
}

/** Not there, said to be gone, or there. */
const presence = (value: unknown) => (value === undefined || value === null ? value : true)

function puttingBack(was: Variant, is: Variant, id: string): readonly (DesignEdit & { readonly record: UnitRecord })[] {
  const [before, after] = [unitIn(was, id), unitIn(is, id)]
  if (before === undefined || after === undefined || sameJson(before, after)) return []
  return fitsKind(after) && !isBelowItself(is, id) ? [] : [{ collection: 'units', record: before }]
}

const unitIn = ({ collections }: Variant, id: string): UnitRecord | undefined => collections.units.get(id)?.record

function isBelowItself(variant: Variant, id: string): boolean {
  const way = new Set<string>()
  for (
    let next = unitIn(variant, id)?.parent;
    next !== undefined && !way.has(next);
    next = unitIn(variant, next)?.parent
  )
    way.add(next)
  return way.has(id)
}

const fitsKind = (unit: UnitRecord): boolean =>
  Object.keys(unit).every((key) => kindsWith.get(key)?.includes(unit.kind) ?? true)
