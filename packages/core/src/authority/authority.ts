/** Who may do what, and which chain proves it. `model.md`, section 3: line authority, granted authority. */
import { type AuthorityKind, authorityKinds, idsOf } from '@taiseizu/catalogue'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Grant, Target, Unit } from '../organisation/records'
import { isUnder, upFrom } from '../organisation/structure'
import { CompiledUnit } from '../organisation/unit'
import { orderedBy } from '../workspace/order'
import { Grounding } from './grounding'

/** One link of a proof: authority by the line, or by a grant that the next link grounds. */
export type ChainLink =
  | {
      readonly by: 'line'
      readonly unit: Unit
      readonly kind: AuthorityKind
      readonly over: Target
      /** From the unit down to the target's own unit. For `*`: the unit alone. */
      readonly path: readonly Unit[]
    }
  | {
      readonly by: 'grant'
      readonly unit: Unit
      readonly kind: AuthorityKind
      readonly over: Target
      readonly grant: Grant
    }

/** What proves an authority: grants first, the line that grounds them all last. Never empty. */
export type Chain = readonly ChainLink[]

/** A unit that has an authority, with the proof. */
export interface Holder {
  readonly unit: Unit
  readonly chain: Chain
}

/** The answer to "may this unit do that there?" */
export type AuthorityAnswer =
  | { readonly held: true; readonly chain: Chain }
  | { readonly held: false; readonly heldBy: readonly Holder[] }

export interface Authority {
  /** Whether the unit has the kind of authority over the target. Cost: constant but for the unit's grants of that kind. */
  has(unit: Unit, kind: AuthorityKind, target: Target): boolean
  /** Whether by line alone. */
  hasByLine(unit: Unit, target: Target): boolean
  /**
   * All kinds of authority over the target at once that the unit was granted, as bits (`bitsFor`). That its grants are read is not noted:
   * whoever asks says which kinds matter to him.
   */
  grantedOver(unit: Unit, target: Target): number
  /** The chain that proves it: the line where that suffices, else the grant nearest to the ground, of equals the first by id. */
  chainOf(unit: Unit, kind: AuthorityKind, target: Target): Chain | undefined
  /** The chain; or, where there is none, who does hold it. */
  authorityOf(unit: Unit, kind: AuthorityKind, target: Target): AuthorityAnswer
  /** Everybody who has the kind of authority over the target, by id, each with the proof. */
  holdersOf(kind: AuthorityKind, target: Target): readonly Holder[]
  /** Whether whoever granted it had it to give. */
  isGrounded(grant: Grant): boolean
  /** Whether a grant, if grounded, gives its holder authority over the target. */
  reaches(grant: Grant, target: Target): boolean
  /** The grants that a unit holds, by id. */
  grantsOf(unit: Unit): readonly Grant[]
}

const none: readonly Grant[] = []

const kinds = idsOf(authorityKinds)
const bitOf = new Map(kinds.map((kind, place) => [kind, 1 << place]))

/** A bit for each kind. */
export const bitsFor = (some: readonly AuthorityKind[]): number =>
  some.reduce((bits, kind) => bits | (bitOf.get(kind) ?? 0), 0)

/** The kinds of some bits, in the order of the enumeration. */
export const kindsOf = (bits: number): readonly AuthorityKind[] =>
  kinds.filter((_, place) => (bits & (1 << place)) !== 0)

/**
 * Authority in a compiled organisation.
 *
 * Grounds are the least fixpoint: grants that ground one another in a circle ground nothing.
 * Cost to build: none; the grants are grounded once, when a design is compiled.
 */
export function authorityIn(organisation: CompiledOrganisation): Authority & { readonly grounding: Grounding } {
  const placeOf = (target: Unit | Exclude<Target, Unit | '*'>): Unit | undefined =>
    target.type === 'unit' ? target : target.owner

  const hasByLine = (unit: Unit, target: Target): boolean => {
    if (unit.isCollegial) return false
    if (target === '*') return unit === organisation.topUnit || unit === organisation.enterprise.owner
    const place = placeOf(target)
    if (place === undefined || !isUnder(place, unit)) return false
    const { affiliate } = place
    return affiliate === undefined || isUnder(unit, affiliate)
  }

  const reaches = (grant: Grant, target: Target): boolean => {
    const { over } = grant
    if (target === '*' || over === target) return over === target
    const place = placeOf(target)
    if (place === undefined) return over === '*'
    const { affiliate } = place
    if (affiliate !== undefined) {
      const named = over === '*' ? undefined : placeOf(over)
      if (named === undefined || !isUnder(named, affiliate)) return false
    }
    if (over === '*') return true
    return over.type === 'unit' && isUnder(place, over)
  }

  const grounding = new Grounding(organisation, { hasByLine, reaches })
  const isGrounded = (grant: Grant) => {
    noteGrants(grant.holder, grant.kind)
    return grounding.of(grant) !== undefined
  }

  /** The grants of that kind and how they are grounded are read; the others are not. */
  const noteGrants = (unit: Unit, kind: AuthorityKind): readonly Grant[] => {
    if (!(unit instanceof CompiledUnit)) return none
    organisation.tracker.read(unit.grantsCell(kind))
    return unit.theGrants
  }

  /** The grant that gives the unit this authority: nearest to the ground, then first by id. */
  const grantFor = (unit: Unit, kind: AuthorityKind, target: Target): Grant | undefined => {
    let best: Grant | undefined
    for (const grant of noteGrants(unit, kind)) {
      if (grant.kind !== kind) continue
      const ground = grounding.of(grant)
      if (ground === undefined || !reaches(grant, target)) continue
      if (best === undefined || ground.distance < (grounding.of(best)?.distance ?? 0)) best = grant
    }
    return best
  }

  const has = (unit: Unit, kind: AuthorityKind, target: Target) =>
    hasByLine(unit, target) || grantFor(unit, kind, target) !== undefined

  const grantedOver = (unit: Unit, target: Target): number => {
    let power = 0
    if (!(unit instanceof CompiledUnit)) return power
    for (const grant of unit.theGrants) {
      const bit = bitOf.get(grant.kind) ?? 0
      if ((power & bit) === 0 && reaches(grant, target) && grounding.of(grant) !== undefined) power |= bit
    }
    return power
  }

  const lineLink = (unit: Unit, kind: AuthorityKind, over: Target): ChainLink => {
    const path: Unit[] = []
    if (over === '*') path.push(unit)
    else
      for (const next of upFrom(placeOf(over))) {
        path.unshift(next)
        if (next === unit) break
      }
    return { by: 'line', unit, kind, over, path }
  }

  const chainOf = (unit: Unit, kind: AuthorityKind, target: Target): Chain | undefined => {
    if (hasByLine(unit, target)) return [lineLink(unit, kind, target)]
    const chain: ChainLink[] = []
    for (let grant = grantFor(unit, kind, target); grant !== undefined;) {
      chain.push({ by: 'grant', unit: grant.holder, kind, over: grant.over, grant })
      const ground = grounding.of(grant)
      if (ground?.by === undefined) {
        if (grant.grantedBy !== undefined) chain.push(lineLink(grant.grantedBy, kind, grant.over))
        return chain
      }
      grant = ground.by
    }
    return undefined
  }

  const holdersOf = (kind: AuthorityKind, target: Target): readonly Holder[] => {
    const holders = new Set<Unit>()
    if (target === '*') {
      for (const unit of [organisation.topUnit, organisation.enterprise.owner])
        if (unit !== undefined && hasByLine(unit, '*')) holders.add(unit)
    } else {
      for (const unit of upFrom(placeOf(target))) if (hasByLine(unit, target)) holders.add(unit)
    }
    for (const grant of grantsThatMayReach(target))
      if (grant.kind === kind && isGrounded(grant) && reaches(grant, target)) holders.add(grant.holder)
    return [...holders].toSorted(orderedBy((unit) => unit.id)).flatMap((unit) => {
      const chain = chainOf(unit, kind, target)
      return chain === undefined ? [] : [{ unit, chain }]
    })
  }

  function* grantsThatMayReach(target: Target): Generator<Grant, undefined> {
    if (organisation.tracker.isReading) organisation.tracker.read(organisation.listCell('grants'))
    const over = (place: Target) => organisation.grantsOver.get(place) ?? none
    yield* over(target)
    if (target === '*') return undefined
    if (target.type === 'scope') for (const unit of upFrom(target.owner)) yield* over(unit)
    else for (const unit of upFrom(target.parent)) yield* over(unit)
    yield* over('*')
    return undefined
  }

  return {
    grounding,
    has,
    hasByLine,
    grantedOver,
    chainOf,
    authorityOf: (unit, kind, target) => {
      const chain = chainOf(unit, kind, target)
      return chain === undefined ? { held: false, heldBy: holdersOf(kind, target) } : { held: true, chain }
    },
    holdersOf,
    isGrounded,
    reaches,
    grantsOf: (unit) => unit.grants,
  }
}
