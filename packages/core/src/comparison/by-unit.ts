/** What another design means for each unit: ready to be handed to it. */
import type { Design } from '../design'
import type { Duty, Grant, Scope, Unit } from '../organisation/records'
import { byCodeUnits } from '../workspace/order'
import { type ComparedRole, type DutyDifference, comparedRoles } from './duties'

export interface RoleInDuty {
  readonly role: ComparedRole
  readonly duty: Duty
}

export interface UnitDifference {
  /** As it is after, or where it is no more as it was. */
  readonly unit: Unit
  readonly kind: 'added' | 'removed' | 'kept'
  /** Whom it stands under; both the same where that does not change. */
  readonly superior: { readonly before: Unit | undefined; readonly after: Unit | undefined }
  /** Roles that it comes to or leaves, by task, then scope. */
  readonly gains: readonly RoleInDuty[]
  readonly loses: readonly RoleInDuty[]
  /** Roles that it keeps in duties that stand otherwise: with whom it works, who answers, what is covered. */
  readonly keeps: readonly RoleInDuty[]
  readonly authorityGained: readonly Grant[]
  readonly authorityLost: readonly Grant[]
  readonly scopesGained: readonly Scope[]
  readonly scopesLost: readonly Scope[]
}

/** The units for which something changes, by id. Cost: linear in the units and in what differs. */
export function unitDifferences(
  before: Design,
  after: Design,
  duties: readonly DutyDifference[],
): readonly UnitDifference[] {
  const gains = new Map<string, RoleInDuty[]>()
  const loses = new Map<string, RoleInDuty[]>()
  const keeps = new Map<string, RoleInDuty[]>()
  for (const { duty, roles } of duties) {
    for (const { role, gained, lost } of roles) {
      for (const { id } of gained) add(gains, id, { role, duty })
      for (const { id } of lost) add(loses, id, { role, duty })
    }
    const now = after.scopeById.get(duty.scope.id) === duty.scope && duty.isOpen ? duty : undefined
    for (const role of now === undefined ? [] : comparedRoles) {
      const came = roles.find((one) => one.role === role)?.gained ?? []
      for (const { id } of after.unitsWith(duty, role))
        if (!came.some((unit) => unit.id === id)) add(keeps, id, { role, duty })
    }
  }
  const ids = [...new Set([...before.unitById.keys(), ...after.unitById.keys()])].toSorted(byCodeUnits)
  return ids.flatMap((id): readonly UnitDifference[] => {
    const [was, is] = [before.unitById.get(id), after.unitById.get(id)]
    const unit = is ?? was
    if (unit === undefined) return []
    const difference: UnitDifference = {
      unit,
      kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'kept',
      superior: { before: was?.parent, after: is?.parent },
      gains: gains.get(id) ?? [],
      loses: loses.get(id) ?? [],
      keeps: keeps.get(id) ?? [],
      authorityGained: notIn(is?.grants, was?.grants),
      authorityLost: notIn(was?.grants, is?.grants),
      scopesGained: notIn(is?.ownedScopes, was?.ownedScopes),
      scopesLost: notIn(was?.ownedScopes, is?.ownedScopes),
    }
    return isSomething(difference) ? [difference] : []
  })
}

const isSomething = ({ kind, superior, ...lists }: UnitDifference): boolean =>
  kind !== 'kept' ||
  superior.before?.id !== superior.after?.id ||
  Object.values(lists).some((list) => Array.isArray(list) && list.length > 0)

const notIn = <Item extends { readonly id: string }>(
  items: readonly Item[] = [],
  others: readonly Item[] = [],
): readonly Item[] => {
  const known = new Set(others.map(({ id }) => id))
  return items.filter(({ id }) => !known.has(id))
}

function add(map: Map<string, RoleInDuty[]>, id: string, one: RoleInDuty): void {
  const list = map.get(id)
  if (list === undefined) map.set(id, [one])
  else list.push(one)
}
