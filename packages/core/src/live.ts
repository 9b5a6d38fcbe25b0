/** A design that is edited in place, and says who is to be asked again. */
import { editsBetween } from './branching/edits-between'
import { type Change, applyChanges } from './changes/change'
import { LiveVariant } from './changes/live-variant'
import { CompiledDesign, type Design } from './design'
import { compile } from './organisation/compile'
import { type Inhabitant, type Moves, edit } from './organisation/edit'
import { CompiledScope } from './organisation/scope'
import { type Items, type Parts, Tracker } from './tracking/tracker'
import type { Workspace } from './workspace/format'

/** What an edit did, for whoever follows the design. `null`: everything is another, and to be looked at from the start. */
export type Edited = Moves | null

/**
 * A design to be edited.
 *
 * The same units, scopes, contracts and duties stay while what they say changes; grants, links, exclusions, assignments and posts are replaced by
 * others. Who works something out within `tracker.during` is asked again when an edit can have changed it.
 */
export class LiveDesign {
  private known: Workspace
  private pending: Change[] = []
  private stated: Workspace['organisation']
  private variant: LiveVariant
  private compiled: CompiledDesign
  private shown: Design
  private readonly variantId: string

  /** @throws where the variant does not exist. Cost: that of compiling it. */
  constructor(workspace: Workspace, variantId: string) {
    this.known = workspace
    this.stated = workspace.organisation
    this.variantId = variantId
    this.variant = new LiveVariant(() => this.workspace, variantId)
    this.compiled = this.compile()
    this.shown = this.compiled
  }

  /** As it stands now. Another object after each edit, though all that were handed out tell how it stands now. */
  get design(): Design {
    return this.shown
  }
  get tracker(): Tracker {
    return this.compiled.organisation.tracker
  }

  /**
   * A reader that is asked after all others, about a place. At home in a scope it takes notice of the scope's duties as one, but for the duty
   * that it is handed (`tracker.turnTo`): of what can have changed for that alone it is told by duty.
   */
  enrol(place: { readonly type?: string }, again: (parts: Parts, items: Items) => void): number {
    return this.tracker.enrol(2, again, place instanceof CompiledScope ? place.cell('duties') : 0)
  }

  /** What the organisation says of itself, which is asked for after every edit. */
  get profile(): Workspace['organisation']['profile'] {
    return this.stated.profile
  }

  /** The workspace with all edits made: put together when it is asked for. */
  get workspace(): Workspace {
    if (this.pending.length > 0) {
      this.known = applyChanges(this.known, this.pending).workspace
      this.pending = []
    }
    return this.known
  }

  /**
   * Makes changes of the workspace.
   *
   * @param after the workspace with the changes made, where the caller has it already.
   * @returns what came and left; whoever was soiled is asked again when the tracker settles.
   * @throws where a change names a variant that is not there, or what is changed refers to something that is not.
   *   Cost: what the changed records have to do with; where a whole variant is replaced also what `editsBetween` costs. Where tasks change, or
   *   one side of a reference goes without the other, everything is compiled anew.
   */
  apply(changes: readonly Change[], after?: Workspace): Edited {
    const known = this.variant.editsFor(changes)
    const before = known === undefined ? this.workspace : undefined
    if (after === undefined) this.pending.push(...changes)
    else {
      this.known = after
      this.pending = []
    }
    const edits = before === undefined ? known : editsBetween(before, this.workspace, this.variantId)
    for (const change of changes)
      if (change.change === 'organisation' && change.value !== undefined) this.stated = change.value
    const { organisation, authority, tally } = this.compiled
    const moves = edits === undefined ? undefined : tryTo(() => edit(organisation, edits))
    if (moves === undefined) {
      this.variant = new LiveVariant(() => this.workspace, this.variantId)
      this.compiled = this.compile()
      this.shown = this.compiled
      return null
    }
    if (before !== undefined) {
      this.variant = new LiveVariant(() => this.workspace, this.variantId)
      organisation.theVariant = this.variant
    }
    this.shown = Object.create(this.compiled) as Design
    // What is asked of the workspace itself: who the organisation is, what else is in the file.
    if (changes.some(({ change }) => change !== 'record')) organisation.touch('workspace')
    for (const one of moves.left) if (one.type === 'scope') tally.leave(one)
    for (const one of moves.came) if (one.type === 'scope') tally.enter(one)
    authority.grounding.settle(grantsAmong(moves.came), grantsAmong(moves.left))
    organisation.tracker.settle(0)
    organisation.tracker.settle(1)
    return moves
  }

  private compile(): CompiledDesign {
    const organisation = compile(this.workspace, this.variantId, new Tracker())
    organisation.theVariant = this.variant
    organisation.source = this
    organisation.tracker.watch()
    const design = new CompiledDesign(organisation)
    design.tally.watch()
    design.authority.grounding.watch()
    return design
  }
}

/** What cannot be edited is compiled, and that says what is wrong. */
function tryTo<Result>(work: () => Result | undefined): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

const grantsAmong = (inhabitants: readonly Inhabitant[]) =>
  inhabitants.flatMap((one) => (one.type === 'grant' ? [one] : []))
