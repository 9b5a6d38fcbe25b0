/** Who may do what, and which chain proves it. `model.md`, section 3: line authority, granted authority. */
import type { AuthorityKind } from '@taiseizu/catalogue'
import type { Organisation } from '../organisation/organisation'
import type { Grant, Target, Unit } from '../organisation/records'
import { affiliateOf, isUnder, upFrom } from '../organisation/structure'
import { groupBy } from '../workspace/group'
import { orderedBy } from '../workspace/order'
import { groundGrants } from './grounding'

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

/**
 * Authority in a compiled organisation.
 *
 * Grounds are the least fixpoint: grants that ground one another in a circle ground nothing.
 * Cost to build: linear in grants and in pairs of grants that could ground each other.
 */
export function authorityIn(organisation: Organisation): Authority {
  const { enterprise, topUnit, grants, units } = organisation

  const placeOf = (target: Unit | Exclude<Target, Unit | '*'>): Unit | undefined =>
    target.type === 'unit' ? target : target.owner

  /** Of units within an affiliate the nearest one; asked for every authority, so worked out once. */
  const affiliates = new Map<Unit, Unit>()
  for (const unit of units) {
    const affiliate = affiliateOf(unit)
    if (affiliate !== undefined) affiliates.set(unit, affiliate)
  }

  const hasByLine = (unit: Unit, target: Target): boolean => {
    if (unit.isCollegial) return false
    if (target === '*') return unit === topUnit || unit === enterprise.owner
    const place = placeOf(target)
    if (place === undefined || !isUnder(place, unit)) return false
    const affiliate = affiliates.get(place)
    return affiliate === undefined || isUnder(unit, affiliate)
  }

  const reaches = (grant: Grant, target: Target): boolean => {
    const { over } = grant
    if (target === '*' || over === target) return over === target
    const place = placeOf(target)
    if (place === undefined) return over === '*'
    const affiliate = affiliates.get(place)
    if (affiliate !== undefined) {
      const named = over === '*' ? undefined : placeOf(over)
      if (named === undefined || !isUnder(named, affiliate)) return false
    }
    if (over === '*') return true
    return over.type === 'unit' && isUnder(place, over)
  }

  const byHolder = groupBy(grants, (grant) => grant.holder)
  const byTarget = groupBy(grants, (grant) => grant.over)
  const grounds = groundGrants(grants, hasByLine, reaches)
  const grantsOf = (unit: Unit) => byHolder.get(unit) ?? none

  /** The grant that gives the unit this authority: nearest to the ground, then first by id. */
  const grantFor = (unit: Unit, kind: AuthorityKind, target: Target): Grant | undefined => {
    let best: Grant | undefined
    for (const grant of grantsOf(unit)) {
      if (grant.kind !== kind) continue
      const ground = grounds.get(grant)
      if (ground === undefined || !reaches(grant, target)) continue
      if (best === undefined || ground.distance < (grounds.get(best)?.distance ?? 0)) best = grant
    }
    return best
  }

  const has = (unit: Unit, kind: AuthorityKind, target: Target) =>
    hasByLine(unit, target) || grantFor(unit, kind, target) !== undefined

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
      const ground = grounds.get(grant)
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
      for (const unit of [topUnit, enterprise.owner]) if (unit !== undefined && hasByLine(unit, '*')) holders.add(unit)
    } else {
      for (const unit of upFrom(placeOf(target))) if (hasByLine(unit, target)) holders.add(unit)
    }
    for (const grant of grantsThatMayReach(target))
      if (grant.kind === kind && grounds.has(grant) && reaches(grant, target)) holders.add(grant.holder)
    return [...holders].toSorted(orderedBy((unit) => unit.id)).flatMap((unit) => {
      const chain = chainOf(unit, kind, target)
      return chain === undefined ? [] : [{ unit, chain }]
    })
  }

  function* grantsThatMayReach(target: Target): Generator<Grant, undefined> {
    yield* byTarget.get(target) ?? none
    if (target === '*') return undefined
    if (target.type === 'scope') for (const unit of upFrom(target.owner)) yield* byTarget.get(unit) ?? none
    else for (const unit of upFrom(target.parent)) yield* byTarget.get(unit) ?? none
    yield* byTarget.get('*') ?? none
    return undefined
  }

  return {
    has,
    hasByLine,
    chainOf,
    authorityOf: (unit, kind, target) => {
      const chain = chainOf(unit, kind, target)
      return chain === undefined ? { held: false, heldBy: holdersOf(kind, target) } : { held: true, chain }
    },
    holdersOf,
    isGrounded: (grant) => grounds.has(grant),
    reaches,
    grantsOf,
  }
}
