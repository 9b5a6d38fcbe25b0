/** Variants as a whole: begun, renamed, taken away, made the first. Each is a list of changes, and so can be undone. */
import type { Change } from '../changes/change'
import type { TextValue, VariantRecord, Workspace } from '../workspace/format'
import { exceptionIdentity } from '../workspace/identity'
import { contentsOf, variantIn } from './contents'
import { entriesBetween, variantWith } from './entries-between'

/**
 * The changes that begin a new variant, based on another and saying the same.
 *
 * @param given an id that no variant has yet (`freeId` finds one), and a name. @throws where `from` does not exist or the id is taken.
 */
export function branchOff(
  workspace: Workspace,
  from: string,
  given: { readonly id: string; readonly name: TextValue; readonly note?: TextValue },
): readonly Change[] {
  variantIn(workspace, from)
  if (workspace.variants.some(({ id }) => id === given.id)) throw new Error(`there is a variant "${given.id}" already`)
  const { id, name, note } = given
  const record = { id, name, basedOn: from, ...(note === undefined ? {} : { note }) }
  return [{ change: 'variant', identity: id, record }]
}

/** The changes that give a variant another name; its id stays (`giveVariantId` changes that). @throws where it does not exist. */
export const renameVariant = (workspace: Workspace, id: string, name: TextValue): readonly Change[] => [
  { change: 'variant', identity: id, record: { ...variantIn(workspace, id), name } },
]

/**
 * The changes that take a variant away. Those based on it are from then on based on what it was based on, and say the same as before; where it was
 * based on none, the first of them takes its place with whole records, and the others are based on that one. Exceptions for this variant go with it.
 *
 * @throws where it does not exist, or is the only one. Cost: linear in the records of the variants concerned.
 */
export function deleteVariant(workspace: Workspace, id: string): readonly Change[] {
  const { basedOn } = variantIn(workspace, id)
  if (workspace.variants.length === 1) throw new Error(`"${id}" is the only variant`)
  const dependants = workspace.variants.filter((variant) => variant.basedOn === id)
  const heir = basedOn === undefined ? dependants[0] : undefined
  return [
    ...dependants.map((variant) => putOn(workspace, variant, variant === heir ? undefined : (basedOn ?? heir?.id))),
    ...(workspace.exceptions ?? []).flatMap((exception): readonly Change[] =>
      exception.variant === id ? [{ change: 'exception', identity: exceptionIdentity(exception), record: null }] : [],
    ),
    { change: 'variant', identity: id, record: null },
  ]
}

/**
 * The changes that make a variant the new as-is: the first, based on none, with whole records. The first until then, if this one was based on it, is
 * from then on based on this one. Every variant says what it said before, under the id that it had: all else refers to it.
 *
 * @param names what the two are to be called from now on, where that is to change.
 * @returns no change where it is the first already. Entries of it that were aimed at nothing go: without a base there are none such.
 * @throws where it does not exist. Cost: linear in the records of the two.
 */
export function promoteVariant(
  workspace: Workspace,
  id: string,
  names: { readonly promoted?: TextValue; readonly former?: TextValue } = {},
): readonly Change[] {
  const variant = variantIn(workspace, id)
  const first = workspace.variants[0]
  if (first === undefined || first === variant) return []
  const whole = variantWith(variant, undefined, entriesBetween(undefined, contentsOf(workspace, id), variant))
  const promoted = { ...whole, name: names.promoted ?? whole.name }
  const changes: Change[] = [
    { change: 'variant', identity: id, record: null },
    { change: 'variant', identity: id, record: promoted, index: 0 },
  ]
  const isUnder = basesOf(workspace, variant).includes(first)
  const former = isUnder
    ? variantWith(first, id, entriesBetween(contentsOf(workspace, id), contentsOf(workspace, first.id), emptied(first)))
    : first
  const renamed = { ...former, name: names.former ?? former.name }
  if (isUnder || names.former !== undefined) changes.push({ change: 'variant', identity: first.id, record: renamed })
  return changes
}

/** The variant based on another (or on none), saying what it says. */
const putOn = (workspace: Workspace, variant: VariantRecord, basedOn: string | undefined): Change => {
  const base = basedOn === undefined ? undefined : contentsOf(workspace, basedOn)
  const entries = entriesBetween(base, contentsOf(workspace, variant.id), variant)
  return { change: 'variant', identity: variant.id, record: variantWith(variant, basedOn, entries) }
}

/** Whole records are no overlays: of those of a variant that was based on none only what differs is to stay. */
const emptied = ({ id, name, note }: VariantRecord): VariantRecord => ({
  id,
  name,
  ...(note === undefined ? {} : { note }),
})

/** The variants that lie under a variant. */
function basesOf(workspace: Workspace, variant: VariantRecord): readonly VariantRecord[] {
  const bases: VariantRecord[] = []
  for (let next = variant.basedOn; next !== undefined; next = bases.at(-1)?.basedOn)
    bases.push(variantIn(workspace, next))
  return bases
}
