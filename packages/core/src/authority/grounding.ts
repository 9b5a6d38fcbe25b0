import type { Grant, Target, Unit } from '../organisation/records'
import { groupBy } from '../workspace/group'
import { orderedBy } from '../workspace/order'

/** Why a grant holds: its grantor's line (`by` undefined), or another grant of the grantor's; and how many grants lie between it and a line. */
export interface Ground {
  readonly by: Grant | undefined
  readonly distance: number
}

/**
 * The grants that are grounded, each with its ground nearest to a line: a least fixpoint, worked out from the lines upwards, so grants that
 * rest on one another alone are never reached.
 *
 * @param grants sorted by id, which decides between equal grounds.
 */
export function groundGrants(
  grants: readonly Grant[],
  hasByLine: (unit: Unit, target: Target) => boolean,
  reaches: (grant: Grant, target: Target) => boolean,
): ReadonlyMap<Grant, Ground> {
  const grounds = new Map<Grant, Ground>()
  const resting: Grant[] = []
  let border: Grant[] = []
  for (const grant of grants) {
    if (grant.grantedBy === undefined) continue
    if (hasByLine(grant.grantedBy, grant.over)) {
      grounds.set(grant, { by: undefined, distance: 0 })
      border.push(grant)
    } else resting.push(grant)
  }
  const waiting = groupBy(resting, (grant) => `${grant.grantedBy?.id}:${grant.kind}`)
  for (let distance = 1; border.length > 0; distance += 1) {
    const next: Grant[] = []
    for (const ground of border)
      for (const grant of waiting.get(`${ground.holder.id}:${ground.kind}`) ?? []) {
        if (grounds.has(grant) || !reaches(ground, grant.over)) continue
        grounds.set(grant, { by: ground, distance })
        next.push(grant)
      }
    // Of grounds equally near the first by id is taken, whatever they rest on themselves.
    border = next.toSorted(orderedBy((grant) => grant.id))
  }
  return grounds
}
