export type * from './workspace/format'
export { collectionNames, formatName } from './workspace/names'
export { enterpriseId, everything, exceptionIdentity, identityOf } from './workspace/identity'
export { limits } from './workspace/limits'
export { byCodeUnits, orderedBy } from './workspace/order'
export { groupBy } from './workspace/group'
export { textIn } from './workspace/text'
export { type Misaimed, type Origin, type Resolved, type Variant, chainOf, resolveVariant } from './variants/resolve'
export {
  type Applied,
  type Change,
  type ExceptionChange,
  type PartChange,
  type RecordChange,
  type VariantChange,
  applyChanges,
} from './changes/change'
export { type DesignEdit, type Put, type Removal, changesFor } from './changes/design'
export { recordIn } from './changes/own-entries'
export type * from './organisation/records'
export type { Organisation } from './organisation/organisation'
export { organisationOf } from './organisation/compile'
export { dutiesInOrder } from './organisation/order'
export { countBelow, inHierarchy } from './organisation/walk'
export {
  affiliateOf,
  commonSuperior,
  divisionOf,
  isBelow,
  isUnder,
  subsidiaryOf,
  upFrom,
} from './organisation/structure'
export type { Relations } from './organisation/relations'
export type { Authority, AuthorityAnswer, Chain, ChainLink, Holder } from './authority/authority'
export type { Coverage, DutyCounts, Lack, Match, Shortfall } from './duties/coverage'
export type { Signs } from './duties/columns'
export type { TaskChoice } from './duties/taking-part'
export { type AssignmentSign, type DutySign, assignmentSigns, dutySigns } from './duties/signs'
export { type UnitSign, unitSigns } from './duties/unit-signs'
export type { Aim, Holdings } from './duties/holdings'
export type { FieldTally, Tally } from './duties/tally'
export { type Same, sameList, sameSet } from './tracking/questions'
export { type Design, designOf } from './design'
export { type Edited, LiveDesign } from './live'
export { type Items, type Parts, type Tracker, mostParts } from './tracking/tracker'
export { nearestFinder } from './workspace/nearest'
export type { Fault, Position, Problem, ProblemCode } from './workspace/problems'
export { checkAgainst } from './workspace/shape'
export { foundIn } from './workspace/zod-issues'
export type { Syntax, WorkspaceSource } from './workspace/source'
export { type ProblemDescription, describeProblem, formatProblems } from './workspace/describe-problem'
export { type Reading, type ReadingOptions, readWorkspace } from './reading/read'
export { positionIn, positionOfRecord } from './reading/position-of-record'
export { freeId } from './changes/free-id'
export { writeWorkspace } from './workspace/write/write'
export { formatWorkspace, newSource } from './workspace/write/layout'
export { giveContract } from './changes/give-contract'
export { removeRecord, removeRecords, removeScope, removeUnit } from './changes/removal'
export { applySettled } from './changes/settle'
export { type RenamingMade, type WhyNotRenamed, renameRecord } from './changes/rename'
export { changeRenamed } from './changes/renamed-entries'
export { type Renaming, findingKeyRenamed, renamingsIn, subjectRenamed, subjectTypeIn } from './changes/renamed-names'
export { type GraphOptions, type OrganisationGraph, nodeKey, organisationGraph } from './graph/graph'
export type { EdgeAttributes, EdgeType, NodeAttributes, NodeType } from './graph/attributes'
export { workspaceJsonSchema } from './workspace/json-schema'
export { problemsOf } from './reading/problems-of'

export { type Contents, contentsOf } from './branching/contents'
export { branchOff, deleteVariant, promoteVariant, renameVariant } from './branching/branch'
export { giveVariantId } from './branching/variant-id'
export { type KeyDifference, type RecordDifference, differencesBetween, ownChangesOf } from './branching/difference'
export type { RecordName } from './branching/references'
export { undoOwnChange, undoOwnChanges } from './branching/undo-own-change'
export type { Conflict, ConflictKind, Settlement, Settlements } from './branching/merging'
export { type Rebase, type RebaseCall, rebase } from './branching/rebase'
export { type Metric, type MetricPart, type MetricUnit, type Measured } from './metrics/metric'
export { type MetricId, metrics } from './metrics/metrics'
export type { DutyDifference, DutyStanding, RoleDifference, Sourcing } from './comparison/duties'
export type { RoleInDuty, UnitDifference } from './comparison/by-unit'
export { type Difference, differenceBetween, differenceInParts } from './comparison/compare'
export { type Criterion, type Ranked, type Ranking, type Sensitivity, type Turn, rank } from './comparison/ranking'
export {
  type CommitteeShare,
  type Centralisation,
  type OwnScope,
  type ScopeShare,
  type TaskShare,
  centralisationOf,
  committeeShareOf,
  ownScopesOf,
} from './metrics/supervision-measures'
export { type Classification, classifyArchetype } from './archetypes/classify'
export { type PlacementOf, placementOf } from './archetypes/placement'
export type { Remark } from './archetypes/remark'
export { type AppliedArchetype, type ArchetypeChoice, applyArchetype } from './archetypes/apply'
export { type ArchetypeKnowledge, archetypeKnowledge } from './archetypes/knowledge'
export { type ArchetypeAdvice, type Axis, type Reason, type Verdict, adviseArchetype } from './archetypes/advice'
export type { Circumstance } from './archetypes/circumstances'
export type { CircumstanceId } from './archetypes/readings'
