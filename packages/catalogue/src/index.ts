/**
 * The catalogue: the guides' reference data, typed, in Japanese and English, each fact with its source.
 *
 * This entry holds what every part of the product needs, and stays light. The heavier topics are entries of their own:
 * `@taiseizu/catalogue/directions`, `/survey`, `/glossary`, … (see the package's exports).
 */
export { languages } from './text'
export type { Language, Text } from './text'

export {
  authorityKinds,
  businessVarieties,
  contractClauses,
  coverageStatuses,
  developments,
  exclusionReasons,
  groupStructures,
  idsOf,
  itDepartments,
  layers,
  linkKinds,
  matchStates,
  modes,
  offices,
  ownerships,
  postDuties,
  providerServices,
  roles,
  scopeKinds,
  severities,
  sirtFunctions,
  skillAreas,
  skillLevels,
  unitFunctions,
  unitKinds,
} from './terms'
export type {
  AuthorityKind,
  ContractClause,
  CoverageStatus,
  Development,
  ExclusionReason,
  LayerId,
  LinkKind,
  MatchState,
  Mode,
  Office,
  Ownership,
  PostDuty,
  ProviderService,
  Role,
  ScopeKind,
  Severity,
  SkillArea,
  SkillLevel,
  Term,
  UnitFunction,
  UnitKind,
} from './terms'

export { appendix, citation, direction, documents, figure, footnote, inferred, part, practice, section } from './source'
export type { CitedDocument, DocumentId, Source, Sources } from './source'

export { field, fieldNotes, fieldRows, fields, isFieldId } from './fields'
export type { Field, FieldId, FieldRow, NotHandled, RowId } from './fields'

export { inHouseCounterparts, isTaskId, task, tasks } from './tasks'
export type { InHouseCounterpart, Task, TaskId, TaskSource } from './tasks'

export { standardTask, standardTasks, standardTasksSource } from './task-model'
export type { StandardTask, TaskKind } from './task-model'

export { fig16Classes, sourcingMarks, sourcingSplit } from './sourcing'
export type {
  Fig16Class,
  Fig16ClassId,
  SourcingMark,
  SourcingMarkTerm,
  SourcingSplit,
  SourcingSplitId,
} from './sourcing'

export { responsibleUnits, responsibleUnitsFor, typicalUnit, typicalUnits } from './responsible-units'
export type { Recognition, ResponsibleUnits, TypicalUnit, TypicalUnitId, UnitRelation } from './responsible-units'

export { collaborations } from './collaborations'
export type { Collaboration } from './collaborations'

export { sirtActivityModes, sirtKinds, sirtNotes, sirtSetups, sirtSuccessFactors } from './sirts'
export type { SirtActivityMode, SirtKind, SirtKindId, SirtNote, SirtSetup } from './sirts'

export { archetypes, placements, supervisionForms, supervisionScopes } from './archetypes'
export type {
  Archetype,
  ArchetypeId,
  CentralisationId,
  FormId,
  Placement,
  PlacementId,
  SupervisionForm,
  SupervisionScope,
} from './archetypes'

export { industries } from './industries'
export type { Industry, IndustryId } from './industries'
