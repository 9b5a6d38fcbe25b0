/** A variant with every question of the model answered on it: what rules, views and reports ask. */
import type { CoverageStatus, Role } from '@taiseizu/catalogue'
import { type Authority, authorityIn } from './authority/authority'
import { type Coverage, coverageIn } from './duties/coverage'
import { type Holdings, holdingsIn } from './duties/holdings'
import { type Organisation, organisationOf } from './organisation/organisation'
import type { Assignment, Contract, Duty, Scope, Unit } from './organisation/records'
import { type Relations, relationsOf } from './organisation/relations'
import type { Workspace } from './workspace/format'
import { groupBy } from './workspace/group'
import { orderedBy } from './workspace/order'

/** How many duties there are, and in which state. `duties` = neither excluded nor relieved; `excluded` = the others. */
export interface DutyCounts {
  readonly duties: number
  readonly covered: number
  readonly matched: number
  readonly excluded: number
}

export interface Design extends Organisation {
  readonly authority: Authority
  readonly relations: Relations
  readonly coverage: Coverage
  readonly holdings: Holdings
  /** The duties that count: neither excluded nor relieved. `duties` has all. */
  readonly openDuties: readonly Duty[]
  /** The assignments by which a role is held in a duty, by id. */
  holding(duty: Duty, role: Role): readonly Assignment[]
  /** The units that hold one of the roles in a duty, by id, each once. */
  unitsWith(duty: Duty, ...roles: readonly Role[]): readonly Unit[]
  statusOf(duty: Duty): CoverageStatus
  /** The open duties of a scope. */
  dutiesIn(scope: Scope): readonly Duty[]
  /** The open duties of a field. */
  dutiesOfField(field: string): readonly Duty[]
  /** The open duties in which an assignment counts. */
  dutiesOf(assignment: Assignment): readonly Duty[]
  /** The assignments of a unit, by id. */
  assignmentsOf(unit: Unit): readonly Assignment[]
  /** The open duties in which a unit holds one of the roles, each once, in their order. */
  dutiesWith(unit: Unit, ...roles: readonly Role[]): readonly Duty[]
  /** The open duties that a contract serves: assignments of any role, in force. */
  dutiesServedBy(contract: Contract): readonly Duty[]
  /** The contracts of a provider, by id. */
  contractsWith(provider: Unit): readonly Contract[]
  readonly counts: DutyCounts
}

/**
 * Compiles a variant and makes it answer.
 * @throws where the variant does not exist. Cost: linear in the variant's records and duties, but for sorting.
 */
export function designOf(workspace: Workspace, variantId: string): Design {
  const organisation = organisationOf(workspace, variantId)
  const authority = authorityIn(organisation)
  const relations = relationsOf(organisation)
  const holdings = holdingsIn(organisation)
  const coverage = coverageIn(organisation, holdings, authority)

  const openDuties = organisation.duties.filter(coverage.isOpen)
  const byScope = groupBy(openDuties, (duty) => duty.scope)
  const byField = groupBy(openDuties, (duty) => duty.field as string)
  const byUnit = groupBy(organisation.assignments, (assignment) => assignment.unit)
  const byProvider = groupBy(organisation.contracts, (contract) => contract.provider)
  const dutiesOf = memoised((assignment: Assignment) => holdings.dutiesOf(assignment).filter(coverage.isOpen))
  const assignmentsOf = (unit: Unit) => byUnit.get(unit) ?? []
  const each = (assignments: readonly Assignment[]) =>
    [...new Set(assignments.flatMap(dutiesOf))].toSorted((a, b) => a.index - b.index)

  let counts: DutyCounts | undefined

  return {
    ...organisation,
    authority,
    relations,
    coverage,
    holdings,
    openDuties,
    holding: holdings.of,
    unitsWith: (duty, ...roles) => unitsHolding(holdings, duty, roles),
    statusOf: coverage.statusOf,
    dutiesIn: (scope) => byScope.get(scope) ?? [],
    dutiesOfField: (field) => byField.get(field) ?? [],
    dutiesOf,
    assignmentsOf,
    dutiesWith: (unit, ...roles) => each(assignmentsOf(unit).filter((assignment) => roles.includes(assignment.role))),
    dutiesServedBy: (contract) => each(contract.assignments),
    contractsWith: (provider) => byProvider.get(provider) ?? [],
    get counts() {
      counts ??= countsOf(organisation, coverage, openDuties)
      return counts
    },
  }
}

const noUnits: readonly Unit[] = []

function unitsHolding(holdings: Holdings, duty: Duty, roles: readonly Role[]): readonly Unit[] {
  let units = noUnits
  for (const role of roles)
    for (const { unit } of holdings.of(duty, role))
      if (units.length === 0) units = [unit]
      else if (!units.includes(unit)) units = [...units, unit]
  return units.length > 1 ? units.toSorted(orderedBy((unit) => unit.id)) : units
}

function countsOf({ duties }: Organisation, coverage: Coverage, open: readonly Duty[]): DutyCounts {
  let covered = 0
  let matched = 0
  for (const duty of open) {
    if (coverage.statusOf(duty) === 'covered') covered += 1
    if (coverage.matchOf(duty).state === 'matched') matched += 1
  }
  return { duties: open.length, covered, matched, excluded: duties.length - open.length }
}

function memoised<Argument extends object, Result>(
  ask: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const answers = new WeakMap<Argument, Result>()
  return (argument) => {
    const known = answers.get(argument)
    if (known !== undefined) return known
    const answer = ask(argument)
    answers.set(argument, answer)
    return answer
  }
}
