import { CompiledGrant, type Ground } from '../organisation/grant'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Grant, Target, Unit } from '../organisation/records'
import { byCodeUnits } from '../workspace/order'

const onLine: Ground = { by: undefined, distance: 0 }

interface Reach {
  hasByLine(unit: Unit, target: Target): boolean
  reaches(grant: Grant, target: Target): boolean
}

/** What a grant can rest on: its grantor's line, or what its grantor was granted. */
interface Footing {
  readonly byLine: boolean
  readonly grants: readonly CompiledGrant[]
}

/**
 * Which grants are grounded, each with its ground nearest to a line, of equals the first by id: a least fixpoint, worked out from the lines
 * upwards, so grants that rest on one another alone are never reached.
 *
 * Grounded once as a whole. Where a tracker watches, what each grant can rest on is noted, and after an edit only those are grounded again of
 * which that changed, with all that rest on them; whoever reads the grants of a holder for whom that makes a difference is asked again.
 */
export class Grounding {
  private readonly organisation: CompiledOrganisation
  private readonly reach: Reach
  private isGrounded = false
  // While watched:
  private readonly readers = new Map<Grant, number>()
  private readonly footings = new Map<Grant, Footing>()
  /** The grants that could rest on a grant. */
  private readonly restable = new Map<Grant, Set<CompiledGrant>>()
  private readonly unsettled = new Set<CompiledGrant>()

  constructor(organisation: CompiledOrganisation, reach: Reach) {
    this.organisation = organisation
    this.reach = reach
  }

  /** Not noted: whoever asks has read the grants of the holder. */
  of(grant: Grant): Ground | undefined {
    this.fill()
    return grant instanceof CompiledGrant ? grant.theGround : undefined
  }

  /** Grounds them all, where that has not been done. Cost: linear in them and in pairs that could ground each other. */
  fill(): void {
    if (this.isGrounded) return
    this.isGrounded = true
    this.organisation.tracker.unnoticed(() => {
      const { hasByLine, reaches } = this.reach
      let border: CompiledGrant[] = []
      const waiting = new Map<Unit, CompiledGrant[]>()
      for (const grant of this.organisation.theGrantById.values()) {
        const { grantedBy } = grant
        if (grantedBy === undefined) continue
        if (hasByLine(grantedBy, grant.over)) {
          grant.theGround = onLine
          border.push(grant)
          continue
        }
        const known = waiting.get(grantedBy)
        if (known === undefined) waiting.set(grantedBy, [grant])
        else known.push(grant)
      }
      for (let distance = 1; waiting.size > 0 && border.length > 0; distance += 1) {
        const next: CompiledGrant[] = []
        // Of grounds equally near the first by id is taken, whatever they rest on themselves.
        const bases = border.filter(({ holder }) => waiting.has(holder)).sort((a, b) => byCodeUnits(a.id, b.id))
        for (const ground of bases)
          for (const grant of waiting.get(ground.holder) ?? []) {
            if (grant.kind !== ground.kind || grant.theGround !== undefined || !reaches(ground, grant.over)) continue
            grant.theGround = { by: ground, distance }
            next.push(grant)
          }
        border = next
      }
    })
  }

  /** Begins to note what each grant can rest on. */
  watch(): void {
    this.fill()
    for (const grant of this.organisation.theGrantById.values()) this.enrol(grant)
  }

  private enrol(grant: CompiledGrant): void {
    const { tracker } = this.organisation
    const look = () => {
      const footing = tracker.during(reader, 1, () => this.footingOf(grant))
      const before = this.footings.get(grant)
      if (before !== undefined && isSame(before, footing)) return
      for (const one of before?.grants ?? []) this.restable.get(one)?.delete(grant)
      for (const one of footing.grants) {
        const known = this.restable.get(one)
        if (known === undefined) this.restable.set(one, new Set([grant]))
        else known.add(grant)
      }
      this.footings.set(grant, footing)
      this.unsettled.add(grant)
    }
    const reader = tracker.enrol(0, look)
    this.readers.set(grant, reader)
    look()
    if (grant.theGround !== undefined) this.unsettled.delete(grant)
  }

  private footingOf(grant: CompiledGrant): Footing {
    const { grantedBy, kind, over } = grant
    if (grantedBy === undefined) return { byLine: false, grants: [] }
    this.organisation.tracker.read(grantedBy.grantsCell(kind))
    const grants = grantedBy.theGrants
    return {
      byLine: this.reach.hasByLine(grantedBy, over),
      grants: grants.filter((one) => one.kind === kind && one !== grant && this.reach.reaches(one, over)),
    }
  }

  /** After an edit: who came and who left; what their coming and going, and all else, changes is grounded again. */
  settle(came: readonly Grant[], left: readonly Grant[]): void {
    if (!this.isGrounded) return
    const loose = new Set<CompiledGrant>()
    for (const grant of left) {
      const reader = this.readers.get(grant)
      if (reader !== undefined) this.organisation.tracker.dismiss(reader)
      this.readers.delete(grant)
      for (const one of this.footings.get(grant)?.grants ?? []) this.restable.get(one)?.delete(grant as CompiledGrant)
      this.footings.delete(grant)
      this.unsettled.delete(grant as CompiledGrant)
    }
    for (const grant of came) this.enrol(grant as CompiledGrant)
    this.organisation.tracker.settle(0)
    for (const grant of left) {
      for (const one of this.restable.get(grant) ?? []) if (one.theGround?.by === grant) loose.add(one)
      this.restable.delete(grant)
      ;(grant as CompiledGrant).theGround = undefined
    }
    for (const grant of this.unsettled) loose.add(grant)
    this.unsettled.clear()
    if (loose.size > 0) this.ground(loose)
  }

  /** Takes the ground from some grants and all that rest on them, and finds it again from what still stands, the nearest first. */
  private ground(loose: Set<CompiledGrant>): void {
    const before = new Map<CompiledGrant, Ground | undefined>()
    // A set goes on to what is added while it is gone through.
    for (const grant of loose) {
      before.set(grant, grant.theGround)
      grant.theGround = undefined
      for (const one of this.restable.get(grant) ?? [])
        if (before.get(one) === undefined && one.theGround?.by === grant) loose.add(one)
    }
    const levels: Set<CompiledGrant>[] = []
    const propose = (grant: CompiledGrant, ground: Ground) => {
      const known = grant.theGround
      if (known !== undefined && !isNearer(ground, known)) return
      if (!before.has(grant)) before.set(grant, known)
      grant.theGround = ground
      ;(levels[ground.distance] ??= new Set()).add(grant)
    }
    for (const grant of loose) {
      const footing = this.footings.get(grant)
      if (footing === undefined) continue
      if (footing.byLine) propose(grant, { by: undefined, distance: 0 })
      for (const by of footing.grants) {
        const ground = by.theGround
        if (ground !== undefined && !loose.has(by)) propose(grant, { by, distance: ground.distance + 1 })
      }
    }
    for (let distance = 0; distance < levels.length; distance += 1)
      for (const grant of levels[distance] ?? []) {
        if (grant.theGround?.distance !== distance) continue
        for (const one of this.restable.get(grant) ?? []) propose(one, { by: grant, distance: distance + 1 })
      }
    for (const [grant, ground] of before) {
      const now = grant.theGround
      if (ground?.distance === now?.distance && ground?.by === now?.by) continue
      const { holder, kind } = grant
      holder.touch('grants')
      this.organisation.tracker.touch(holder.grantsCell(kind))
    }
  }
}

const isSame = (one: Footing, other: Footing): boolean =>
  one.byLine === other.byLine &&
  one.grants.length === other.grants.length &&
  one.grants.every((grant, index) => grant === other.grants[index])

const isNearer = (one: Ground, other: Ground): boolean =>
  one.distance < other.distance ||
  (one.distance === other.distance &&
    one.by !== undefined &&
    other.by !== undefined &&
    byCodeUnits(one.by.id, other.by.id) < 0)
