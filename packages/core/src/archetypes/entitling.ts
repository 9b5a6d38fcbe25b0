/** Who answers must be able to: the grants that an archetype takes. */
import type { DesignEdit } from '../changes/design'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import type { GrantRecord } from '../workspace/format'
import { groupBy } from '../workspace/group'
import { identityOf } from '../workspace/identity'

/** Over what, and by whom, authority is given. */
interface Giving {
  readonly over: string
  readonly by: Unit
}

/**
 * The grants by which each unit has what the duties require for which it is to answer, where it has not: in a business of the business's
 * head over the business, else of the lead over everything, and of an affiliate's head over the affiliate, which no other grant reaches.
 */
export function grantEdits(
  design: Design,
  answers: ReadonlyMap<Duty, Unit>,
  lead: Unit,
  homeOf: (duty: Duty) => Unit | undefined,
): readonly DesignEdit[] {
  const known = new Map(design.grants.map((grant) => [grant.id, grant.record]))
  const edits = new Map<string, readonly [holder: Unit, DesignEdit]>()
  for (const [duty, unit] of answers)
    for (const kind of duty.task.requires) {
      if (design.authority.has(unit, kind, duty.scope)) continue
      const { over, by } = givingFor(duty, unit, lead, homeOf(duty))
      const record: GrantRecord = { holder: unit.id, kind, over, grantedBy: by.id }
      const id = identityOf('authority', record)
      edits.set(id, [unit, { collection: 'authority', record: { ...known.get(id), ...record } }])
    }
  return [...groupBy(edits.values(), ([holder]) => holder).values()].flat().map(([, edit]) => edit)
}

function givingFor({ scope }: Duty, unit: Unit, lead: Unit, home: Unit | undefined): Giving {
  if (home !== undefined && unit.isUnder(home)) return { over: home.id, by: home }
  const affiliate = scope.owner?.affiliate
  return affiliate === undefined ? { over: '*', by: lead } : { over: affiliate.id, by: affiliate }
}
