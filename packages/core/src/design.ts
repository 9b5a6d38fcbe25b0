/** A variant with every question of the model answered on it: what rules, views and reports ask. */
import type { CoverageStatus, FieldId, Role, UnitFunction, UnitKind } from '@taiseizu/catalogue'
import { type Authority, authorityIn } from './authority/authority'
import type { Grounding } from './authority/grounding'
import { type Coverage, type DutyCounts, coverageIn } from './duties/coverage'
import { type Holdings, holdingsIn } from './duties/holdings'
import { Columns, type Signs } from './duties/columns'
import type { TaskChoice } from './duties/taking-part'
import { CountedTally, type Tally } from './duties/tally'
import { compile } from './organisation/compile'
import { dutiesInOrder } from './organisation/order'
import type { CompiledOrganisation, Organisation } from './organisation/organisation'
import type { Assignment, Contract, Duty, Scope, Task, Unit } from './organisation/records'
import { type Relations, relationsOf } from './organisation/relations'
import type { Same } from './tracking/questions'
import { Tracker } from './tracking/tracker'
import type { Variant } from './variants/resolve'
import type { Workspace } from './workspace/format'
import { orderedBy } from './workspace/order'

export interface Design extends Organisation {
  readonly authority: Authority
  readonly relations: Relations
  readonly coverage: Coverage
  readonly holdings: Holdings
  readonly tally: Tally
  /** What duties, assignments and units bear, for whoever looks for something that most do not. */
  readonly signs: Signs
  /** The duties that count: neither excluded nor relieved. `duties` has all. */
  readonly openDuties: readonly Duty[]
  /** The assignments by which a role is held in a duty, by id. */
  holding(duty: Duty, role: Role): readonly Assignment[]
  /** The units that hold one of the roles in a duty, by id, each once. */
  unitsWith(duty: Duty, ...roles: readonly Role[]): readonly Unit[]
  /** Whether such a unit holds one of the roles in a duty. Cost: less than to list them. */
  someUnitWith(duty: Duty, roles: readonly Role[], is: (unit: Unit) => boolean): boolean
  statusOf(duty: Duty): CoverageStatus
  /** The open duties of a scope. */
  dutiesIn(scope: Scope): readonly Duty[]
  /** Those of them whose tasks are meant. Cost: these alone. */
  dutiesOfTasks(scope: Scope, isMeant: TaskChoice): readonly Duty[]
  /** The open duties of a field. Cost: linear in the scopes. */
  dutiesOfField(field: FieldId): readonly Duty[]
  /** The open duties in which an assignment counts. */
  dutiesOf(assignment: Assignment): readonly Duty[]
  /** The assignments of a unit, by task or field, scope and role. */
  assignmentsOf(unit: Unit): readonly Assignment[]
  /** The open duties in which a unit holds one of the roles, each once, in their order. */
  dutiesWith(unit: Unit, ...roles: readonly Role[]): readonly Duty[]
  /** The open duties that a contract serves: assignments of any role, in force. */
  dutiesServedBy(contract: Contract): readonly Duty[]
  /** The contracts of a provider, by id. */
  contractsWith(provider: Unit): readonly Contract[]
  readonly counts: DutyCounts
  /** How the duties of one scope stand. */
  countsIn(scope: Scope): DutyCounts
  /**
   * Works something out once, however many ask: for a question (any object that stands for it) and what it is about. In a design that is
   * edited it is worked out again where it can have changed, and those who asked hear of it only where it did.
   */
  remembered<Subject, Answer>(
    question: object,
    subject: Subject,
    ask: (subject: Subject) => Answer,
    same: Same<Answer>,
  ): Answer
}

/**
 * Compiles a variant and makes it answer.
 * @param under what the variant is based on, where the caller has that resolved already.
 * @throws where the variant does not exist. Cost: linear in the variant's records and duties, but for sorting.
 */
export function designOf(workspace: Workspace, variantId: string, under?: Variant): Design {
  const design = new CompiledDesign(compile(workspace, variantId, new Tracker(), under))
  design.signs.fill()
  design.authority.grounding.fill()
  return design
}

/** The questions asked of a compiled organisation. Those that are handed on by themselves (`scopes.map(design.dutiesIn)`) know their design. */
export class CompiledDesign implements Design {
  readonly organisation: CompiledOrganisation
  readonly authority: Authority & { readonly grounding: Grounding }
  readonly relations: Relations
  readonly coverage: Coverage
  readonly holdings: Holdings
  readonly tally: CountedTally
  readonly signs: Columns

  constructor(organisation: CompiledOrganisation) {
    this.organisation = organisation
    this.authority = authorityIn(organisation)
    this.relations = relationsOf(organisation)
    this.holdings = holdingsIn(organisation)
    this.signs = new Columns(organisation)
    this.coverage = coverageIn(this.authority, organisation, this.signs)
    this.tally = new CountedTally(organisation, this.signs)
  }

  get workspace() {
    return this.organisation.workspace
  }
  get profile() {
    return this.organisation.profile
  }
  get variant() {
    return this.organisation.variant
  }
  get units() {
    return this.organisation.units
  }
  get scopes() {
    return this.organisation.scopes
  }
  get fields() {
    return this.organisation.fields
  }
  get tasks() {
    return this.organisation.tasks
  }
  get duties() {
    return this.organisation.duties
  }
  get assignments() {
    return this.organisation.assignments
  }
  get generalAssignments() {
    return this.organisation.generalAssignments
  }
  get contracts() {
    return this.organisation.contracts
  }
  get grants() {
    return this.organisation.grants
  }
  get links() {
    return this.organisation.links
  }
  get exclusions() {
    return this.organisation.exclusions
  }
  get posts() {
    return this.organisation.posts
  }
  get topUnit() {
    return this.organisation.topUnit
  }
  get enterprise() {
    return this.organisation.enterprise
  }
  get unitById() {
    return this.organisation.unitById
  }
  get scopeById() {
    return this.organisation.scopeById
  }
  get taskById() {
    return this.organisation.taskById
  }
  get contractById() {
    return this.organisation.contractById
  }
  get openDuties(): readonly Duty[] {
    return this.duties.filter((duty) => duty.isOpen)
  }
  get counts(): DutyCounts {
    const sum = { duties: 0, covered: 0, matched: 0, excluded: 0 }
    for (const scope of this.scopes) {
      const { duties, covered, matched, excluded } = this.countsIn(scope)
      sum.duties += duties
      sum.covered += covered
      sum.matched += matched
      sum.excluded += excluded
    }
    return sum
  }

  readonly duty = (task: Task, scope: Scope): Duty | undefined => {
    return this.organisation.duty(task, scope)
  }
  tasksOfField(field: FieldId) {
    return this.organisation.tasksOfField(field)
  }
  unitsOfKind(kind: UnitKind) {
    return this.organisation.unitsOfKind(kind)
  }
  unitsWithFunction(name: UnitFunction) {
    return this.organisation.unitsWithFunction(name)
  }
  readonly holding = (duty: Duty, role: Role): readonly Assignment[] => {
    return duty.holding(role)
  }
  readonly unitsWith = (duty: Duty, ...roles: readonly Role[]): readonly Unit[] => {
    let units = noUnits
    for (const role of roles) {
      const sole = this.signs.soleWith(duty, role)
      if (sole !== undefined) units = withUnit(units, sole)
      else for (const { unit } of duty.holding(role)) units = withUnit(units, unit)
    }
    return units.length > 1 ? units.toSorted(byId) : units
  }
  someUnitWith(duty: Duty, roles: readonly Role[], is: (unit: Unit) => boolean): boolean {
    for (const role of roles) {
      const sole = this.signs.soleWith(duty, role)
      if (sole === undefined ? duty.someHolds(role, ({ unit }) => is(unit)) : is(sole)) return true
    }
    return false
  }
  readonly statusOf = (duty: Duty): CoverageStatus => {
    return this.coverage.statusOf(duty)
  }
  readonly dutiesIn = (scope: Scope): readonly Duty[] => {
    const { duties } = scope
    return duties.every(isOpen) ? duties : duties.filter(isOpen)
  }
  dutiesOfTasks(scope: Scope, isMeant: TaskChoice): readonly Duty[] {
    return this.signs.dutiesBearing(0, scope, isMeant)
  }
  dutiesOfField(field: FieldId): readonly Duty[] {
    const duties: Duty[] = []
    for (const task of this.tasksOfField(field))
      for (const scope of this.scopes) {
        const duty = this.duty(task, scope)
        if (duty?.isOpen) duties.push(duty)
      }
    return duties
  }
  readonly dutiesOf = (assignment: Assignment): readonly Duty[] => {
    const { task, scope, role } = assignment
    if (task === undefined || scope === undefined) return this.holdings.dutiesOf(assignment).filter(isOpen)
    // By far the most frequent.
    const duty = this.duty(task, scope)
    return duty?.isOpen && duty.someHolds(role, (one) => one === assignment) ? [duty] : noDuties
  }
  assignmentsOf(unit: Unit): readonly Assignment[] {
    return unit.assignments
  }
  readonly dutiesWith = (unit: Unit, ...roles: readonly Role[]): readonly Duty[] => {
    return this.each(unit.assignmentsWith(...roles))
  }
  dutiesServedBy(contract: Contract): readonly Duty[] {
    return this.each(contract.assignments)
  }
  contractsWith(provider: Unit): readonly Contract[] {
    return provider.contracts
  }
  countsIn(scope: Scope): DutyCounts {
    return this.coverage.countsIn(scope)
  }
  remembered<Subject, Answer>(
    question: object,
    subject: Subject,
    ask: (subject: Subject) => Answer,
    same: Same<Answer>,
  ): Answer {
    return this.organisation.questions.answer(question, subject, ask, same)
  }

  private each(assignments: readonly Assignment[]): readonly Duty[] {
    return [...new Set(assignments.flatMap((assignment) => this.dutiesOf(assignment)))].sort(dutiesInOrder)
  }
}

const withUnit = (units: readonly Unit[], unit: Unit): readonly Unit[] =>
  units.length === 0 ? [unit] : units.includes(unit) ? units : [...units, unit]
const byId = orderedBy((unit: Unit) => unit.id)
const isOpen = (duty: Duty): boolean => duty.isOpen
const noUnits: readonly Unit[] = []
const noDuties: readonly Duty[] = []
