/**
 * The resolved variant compiled: records that refer to each other directly, with what follows from their position worked out once.
 *
 * Everything listed is sorted by id (code units), so nothing depends on the order of the file. Whatever is read of a record that can change is
 * noted where somebody is at work who wants to be asked again (`tracking/tracker.ts`): a record is read, never taken apart and kept.
 */
import type {
  AuthorityKind,
  ContractClause,
  Development,
  ExclusionReason,
  FieldId,
  LayerId,
  LinkKind,
  Mode,
  Office,
  Ownership,
  ProviderService,
  Role,
  ScopeKind,
  Text,
  UnitFunction,
  UnitKind,
} from '@taiseizu/catalogue'
import type {
  AssignmentRecord,
  ContractRecord,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  PostRecord,
  ScopeRecord,
  TextValue,
  UnitRecord,
} from '../workspace/format'

export interface Member {
  readonly unit: Unit
  readonly chair: boolean
}

export interface Unit {
  readonly type: 'unit'
  readonly id: string
  readonly record: UnitRecord
  readonly name: TextValue
  readonly kind: UnitKind
  readonly parent: Unit | undefined
  readonly children: readonly Unit[]
  readonly functions: readonly UnitFunction[]
  /** As given, or by default from kind and functions. Highest first. */
  readonly layers: readonly LayerId[]
  readonly offices: readonly Office[]
  readonly appointedBy: Unit | undefined
  readonly ownership: Ownership | undefined
  readonly members: readonly Member[]
  /** Committees and teams of which it is itself a member. */
  readonly memberOf: readonly Unit[]
  readonly services: readonly ProviderService[]
  readonly ownedScopes: readonly Scope[]
  readonly posts: readonly Post[]
  readonly isProvider: boolean
  /** A committee or team: it has authority only where it was granted, never by line. */
  readonly isCollegial: boolean
  readonly isSupervision: boolean
  readonly isSirt: boolean
  readonly isCiso: boolean
  /** Layers include executive, or it is a committee whose chair is executive in the same sense. */
  readonly isExecutive: boolean
  /** Layers are practitioner alone. */
  readonly isPractitionerOnly: boolean
  /** The assignments of the unit, by task or field, scope and role. */
  readonly assignments: readonly Assignment[]
  /** Those of them with one of the roles, in the same order. Cost: less than to list all. */
  assignmentsWith(...roles: readonly Role[]): readonly Assignment[]
  /** Whether there is such a one among them. Cost: less than to list them, where one is found soon. */
  someAssignment(is: (assignment: Assignment) => boolean): boolean
  /** The grants that it holds, by id. */
  readonly grants: readonly Grant[]
  /** All links that begin or end at it, by id. */
  readonly links: readonly Link[]
  /** The links by which it escalates, by id. */
  readonly escalations: readonly Link[]
  /** The contracts with it as provider, by id. */
  readonly contracts: readonly Contract[]
  /** The contracts that it decided on, by id. */
  readonly decisions: readonly Contract[]
  /** What contracts and exclusions say of it: it manages or decided on them, provides by them, or takes something over. */
  readonly isEngaged: boolean
  /** The nearest subsidiary that it is or stands below. */
  readonly subsidiary: Unit | undefined
  /** The nearest affiliate that it is or stands below: nobody above that has line authority here. */
  readonly affiliate: Unit | undefined
  /**
   * Walking up from it, the last unit that is no committee or team before the first board, officer or subsidiary; none for these
   * themselves.
   */
  readonly division: Unit | undefined
  /** Whether it is another unit, or below it by `parent`. */
  isUnder(above: Unit): boolean
}

export interface Scope {
  readonly type: 'scope'
  readonly id: string
  /** The scope `enterprise`, which no file gives, has no record and no kind. */
  readonly record: ScopeRecord | undefined
  readonly name: TextValue
  readonly kind: ScopeKind | undefined
  /** Of `enterprise`: the owner of enterprise; `undefined` in an organisation without units. */
  readonly owner: Unit | undefined
  readonly development: Development | undefined
  readonly isEnterprise: boolean
  /** All its duties, by task; excluded ones too. */
  readonly duties: readonly Duty[]
  /** Hands on its duties one by one: that there are these is noted, and what is said of one where that is asked. */
  eachDuty(call: (duty: Duty) => void): void
  /** The assignments that name it, by task or field, unit and role. */
  readonly assignments: readonly Assignment[]
  /** Hands on the assignments that name it, in no order. Cost: less than to list them. */
  eachAssignment(call: (assignment: Assignment) => void): void
  /** Of these, those that are said of no single duty: of a whole field, or of a task that does not apply here. */
  eachAssignmentAside(call: (assignment: Assignment) => void): void
}

export interface Field {
  readonly type: 'field'
  readonly id: FieldId
  readonly name: Text
}

export interface Task {
  readonly type: 'task'
  readonly id: string
  readonly index: number
  readonly field: FieldId
  /** The place of its field in the guide's order. */
  readonly fieldPlace: number
  readonly name: TextValue
  readonly applies: 'enterprise' | readonly ScopeKind[]
  readonly requires: readonly AuthorityKind[]
  readonly kind: 'audit' | 'incident' | 'permissions' | undefined
  readonly isOwn: boolean
}

/** One task in one scope. */
export interface Duty {
  readonly type: 'duty'
  /** `TASK@SCOPE` */
  readonly id: string
  readonly task: Task
  readonly scope: Scope
  readonly field: FieldId
  /** The assignments by which a role is held, by id, once the most specific kind of assignment has been found. */
  holding(role: Role): readonly Assignment[]
  /** How many there are: without making a list. */
  countOf(role: Role): number
  /** Whether there is such a one among them: without making a list. */
  someHolds(role: Role, is: (assignment: Assignment) => boolean): boolean
  /** Hands on the assignments that name this very task and scope, in no order; whether or not it is open. */
  eachAssignment(call: (assignment: Assignment) => void): void
  /** The exclusions that take it out, by id. */
  readonly exclusions: readonly Exclusion[]
  /** Whether it counts: neither excluded nor relieved. */
  readonly isOpen: boolean
}

export interface Assignment {
  readonly type: 'assignment'
  readonly id: string
  readonly record: AssignmentRecord
  readonly unit: Unit
  readonly role: Role
  readonly mode: Mode
  readonly task: Task | undefined
  readonly field: FieldId
  readonly scope: Scope | undefined
  readonly contract: Contract | undefined
  /** An in-house unit that does it with its own people. */
  readonly isInside: boolean
}

export interface Contract {
  readonly type: 'contract'
  readonly id: string
  readonly record: ContractRecord
  readonly name: TextValue
  readonly provider: Unit
  readonly manager: Unit | undefined
  readonly decidedBy: Unit | undefined
  readonly clauses: readonly ContractClause[]
  /** The assignments that name it, by task or field, scope, unit and role. */
  readonly assignments: readonly Assignment[]
  /** Whether there is such a one among them. Cost: less than to list them, where one is found soon. */
  someAssignment(is: (assignment: Assignment) => boolean): boolean
}

/** Over what authority is held: a unit or scope and all below it, or everything. */
export type Target = Unit | Scope | '*'

export interface Grant {
  readonly type: 'grant'
  readonly id: string
  readonly record: GrantRecord
  readonly holder: Unit
  readonly kind: AuthorityKind
  readonly over: Target
  /** As given, or by default; `undefined` where there is no default. */
  readonly grantedBy: Unit | undefined
}

export interface Link {
  readonly type: 'link'
  readonly id: string
  readonly record: LinkRecord
  readonly kind: LinkKind
  readonly from: Unit
  readonly to: Unit
}

export interface Exclusion {
  readonly type: 'exclusion'
  readonly id: string
  readonly record: ExclusionRecord
  readonly reason: ExclusionReason
  readonly task: Task | undefined
  readonly field: FieldId
  readonly scope: Scope | undefined
  readonly takenOverBy: Unit | undefined
}

export interface Post {
  readonly type: 'post'
  readonly id: string
  readonly record: PostRecord
  readonly name: TextValue
  readonly unit: Unit
  readonly concurrentWith: readonly Unit[]
  readonly fte: number
  readonly vacant: boolean
}
