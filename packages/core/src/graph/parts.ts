import { type Mode, type Role, idsOf, modes, roles } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import { byCodeUnits } from '../workspace/order'

/** A unit's part in the duties of one group. */
export interface GroupedPart<Group> {
  readonly unit: Unit
  readonly group: Group
  readonly roles: readonly Role[]
  readonly modes: readonly Mode[]
  readonly duties: number
}

const roleOrder = idsOf(roles)
const modeOrder = idsOf(modes)

interface Tally<Group> {
  readonly unit: Unit
  readonly group: Group
  readonly roles: Set<Role>
  readonly modes: Set<Mode>
  duties: number
  last: Duty | undefined
}

/**
 * What each unit does in the open duties of each group, by unit and then by the group's key.
 * Cost: linear in the roles held in duties.
 */
export function partsBy<Group>(
  design: Design,
  groupOf: (duty: Duty) => { readonly key: string; readonly group: Group },
): readonly GroupedPart<Group>[] {
  const tallies = new Map<Unit, Map<string, Tally<Group>>>()
  for (const duty of design.openDuties) {
    const { key, group } = groupOf(duty)
    for (const role of roleOrder)
      for (const { unit, mode } of design.holding(duty, role)) {
        const tally = tallyOf(tallies, unit, key, group)
        tally.roles.add(role)
        tally.modes.add(mode)
        if (tally.last !== duty) tally.duties += 1
        tally.last = duty
      }
  }
  return design.units.flatMap((unit) =>
    [...(tallies.get(unit) ?? [])]
      .toSorted((a, b) => byCodeUnits(a[0], b[0]))
      .map(([, { group, roles: held, modes: ways, duties }]) => ({
        unit,
        group,
        roles: roleOrder.filter((role) => held.has(role)),
        modes: modeOrder.filter((mode) => ways.has(mode)),
        duties,
      })),
  )
}

function tallyOf<Group>(
  tallies: Map<Unit, Map<string, Tally<Group>>>,
  unit: Unit,
  key: string,
  group: Group,
): Tally<Group> {
  const ofUnit = tallies.get(unit) ?? new Map<string, Tally<Group>>()
  tallies.set(unit, ofUnit)
  const known = ofUnit.get(key)
  if (known !== undefined) return known
  const tally: Tally<Group> = { unit, group, roles: new Set(), modes: new Set(), duties: 0, last: undefined }
  ofUnit.set(key, tally)
  return tally
}
