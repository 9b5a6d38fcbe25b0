/** What a variant is rebased from and to: variants of its own file, or of others that git keeps. */
import {
  type Change,
  type Contents,
  type Design,
  type VariantRecord,
  type Workspace,
  applyChanges,
  chainOf,
  contentsOf,
  designOf,
} from '@taiseizu/core'
import type { Call, World } from './command'
import { type InputVariant, readFileOf, variantFound } from './input'
import { CallError } from './messages/messages'
import { variantSayings as sayings, variantWords as words } from './messages/variants'

export interface NewBase {
  /** The workspace with the new base in it. */
  readonly workspace: Workspace
  readonly onto: string
  /** What the old base said. */
  readonly from: Contents
  /** Where the names of records are found: as the new base has them, the variant, the old base. Asked for only where there is something to tell. */
  readonly designs: () => readonly Design[]
  /** Other variants under which the base has changed. */
  readonly touched: readonly string[]
}

/** @throws CallError where the call does not say what is to be held against what, or that is not there. */
export async function newBaseOf(call: Call, { workspace, variant }: InputVariant, world: World): Promise<NewBase> {
  const { language } = world
  const { id, basedOn } = variant
  const [onto, was] = [call.text('onto'), call.text('was')]
  if (basedOn === undefined) throw new CallError(sayings.rebaseOfNone[language](id))
  if (onto === undefined && was === undefined) throw new CallError(words.ontoOrWas[language])
  if ([call.positionals[0], onto, was].filter((file) => file === '-').length > 1)
    throw new CallError(words.inputTwice[language])
  const old = was === undefined ? workspace : (await readFileOf(was, world)).workspace
  const oldBase = variantFound(old, basedOn, world, was).id
  const from = contentsOf(old, oldBase)
  const before = () => [designOf(workspace, id), designOf(old, oldBase)]
  if (onto === undefined || !isFile(onto)) {
    const base = variantFound(workspace, onto ?? basedOn, world).id
    refuseItself(variant, chainOf(workspace, base), base, world)
    return { from, workspace, onto: base, designs: () => [designOf(workspace, base), ...before()], touched: [] }
  }
  const other = (await readFileOf(onto, world)).workspace
  const chain = chainOf(other, variantFound(other, basedOn, world, onto).id)
  refuseItself(variant, chain, basedOn, world)
  const changes = chain.map((record): Change => ({ change: 'variant', identity: record.id, record }))
  const changed = applyChanges(workspace, changes).workspace
  const replaced = new Set(chain.map((record) => record.id))
  return {
    from,
    workspace: changed,
    onto: basedOn,
    designs: () => [designOf(other, basedOn), ...before()],
    touched: workspace.variants
      .map((one) => one.id)
      .filter((one) => one !== id && !replaced.has(one))
      .filter((one) => chainOf(changed, one).some((under) => replaced.has(under.id))),
  }
}

/** An id has no folder and no ending of a file. */
const isFile = (word: string): boolean => word === '-' || /[/\\]|\.(?:ya?ml|json)$/iu.test(word)

function refuseItself({ id }: VariantRecord, chain: readonly VariantRecord[], base: string, { language }: World): void {
  if (chain.some((one) => one.id === id)) throw new CallError(sayings.onItself[language](id, base))
}
