/** What nodes and edges of the organisation's graph say of themselves: plain values, so that a graph can be exported as it is. */
import type {
  AuthorityKind,
  ContractClause,
  Development,
  ExclusionReason,
  LayerId,
  LinkKind,
  Mode,
  Ownership,
  Role,
  ScopeKind,
  UnitFunction,
  UnitKind,
} from '@taiseizu/catalogue'
import type { TextValue } from '../workspace/format'

export interface UnitNode {
  readonly type: 'unit'
  readonly id: string
  readonly name: TextValue
  readonly kind: UnitKind
  readonly layers: readonly LayerId[]
  readonly functions: readonly UnitFunction[]
  /** Of subsidiaries that say it. */
  readonly ownership: Ownership | undefined
}

export interface ScopeNode {
  readonly type: 'scope'
  readonly id: string
  readonly name: TextValue
  /** `undefined` for `enterprise`, which has no kind. */
  readonly kind: ScopeKind | undefined
  readonly development: Development | undefined
}

export interface FieldNode {
  readonly type: 'field'
  readonly id: string
  readonly name: TextValue
}

export interface TaskNode {
  readonly type: 'task'
  readonly id: string
  readonly name: TextValue
  readonly kind: 'audit' | 'incident' | 'permissions' | undefined
  readonly isOwn: boolean
}

export interface ContractNode {
  readonly type: 'contract'
  readonly id: string
  readonly name: TextValue
  readonly clauses: readonly ContractClause[]
}

export type NodeAttributes = UnitNode | ScopeNode | FieldNode | TaskNode | ContractNode

/** What a unit does in a number of duties, taken together. Duties that are excluded or relieved are none. */
interface Part {
  /** In the order of the enumeration: R, A, S, C, I. */
  readonly roles: readonly Role[]
  /** In the order of the enumeration: in-house, outsourced. */
  readonly modes: readonly Mode[]
  /** How many duties it takes any of these roles in. */
  readonly duties: number
}

/** unit → its parent */
export interface BelongsToEdge {
  readonly type: 'belongs-to'
}

/** officer → who appointed it */
export interface AppointedByEdge {
  readonly type: 'appointed-by'
}

/** member → committee or team */
export interface MemberEdge {
  readonly type: 'member'
  readonly chair: boolean
}

/** owner → scope; the owner of enterprise → `enterprise` */
export interface OwnsEdge {
  readonly type: 'owns'
}

/** task → its field */
export interface BelongsToFieldEdge {
  readonly type: 'belongs-to-field'
}

/** unit → scope: its part in the scope's duties of one field */
export interface HoldsEdge extends Part {
  readonly type: 'holds'
  readonly field: string
}

/** unit → field: its part in the field's duties, over all scopes */
export interface PerformsEdge extends Part {
  readonly type: 'performs'
}

/** unit → task: its part in the task's duties, over all scopes; only in a graph with tasks */
export interface PerformsTaskEdge extends Part {
  readonly type: 'performs-task'
}

/** holder → unit or scope: a grant; one over everything leads to `enterprise` */
export interface MayEdge {
  readonly type: 'may'
  readonly grant: string
  readonly kind: AuthorityKind
  readonly everything: boolean
  readonly grounded: boolean
}

/** provider → the manager of a contract */
export interface ContractEdge {
  readonly type: 'contract'
  readonly contract: string
}

/** provider → contract, who manages it → contract, who decided on it → contract */
export interface ContractPartyEdge {
  readonly type: 'provides' | 'manages' | 'decided'
}

/** unit → unit, as the link runs */
export interface LinkEdge {
  readonly type: LinkKind
  readonly link: string
}

/** unit → field: it takes over what an exclusion leaves */
export interface TakesOverEdge {
  readonly type: 'takes-over'
  readonly exclusion: string
  readonly reason: ExclusionReason
  /** Where the exclusion is of one task, or holds in one scope. */
  readonly task: string | undefined
  readonly scope: string | undefined
}

export type EdgeAttributes =
  | BelongsToEdge
  | AppointedByEdge
  | MemberEdge
  | OwnsEdge
  | BelongsToFieldEdge
  | HoldsEdge
  | PerformsEdge
  | PerformsTaskEdge
  | MayEdge
  | ContractEdge
  | ContractPartyEdge
  | LinkEdge
  | TakesOverEdge

export type NodeType = NodeAttributes['type']
export type EdgeType = EdgeAttributes['type']
