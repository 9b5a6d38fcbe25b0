/** Violations put into the large variant on purpose: at least one of every rule that a working organisation can break. */
import type { Draft } from '../draft'
import type { ParentCompany } from '../parent-company'
import { plantAuthority } from './authority'
import { plantConnections } from './connections'
import { plantCoverage } from './coverage'
import { plantSourcing } from './sourcing'
import { plantStructure } from './structure'
import { type Violation, venture } from './venture'

/** A violation, and the variant in which it stands. */
export interface Planted extends Violation {
  readonly variant: string
}

/** All of it happens in a division of its own of the parent company, or in group companies of its own, apart from everything else. */
export function plantFaults(draft: Draft, parent: ParentCompany): readonly Violation[] {
  const ours = venture(draft, parent)
  plantCoverage(ours)
  plantSourcing(ours)
  plantAuthority(ours)
  plantConnections(ours)
  plantStructure(ours)
  return ours.planted
}
