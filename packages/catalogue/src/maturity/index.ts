/**
 * Assessing the ten directions: the visualisation tool's levels and what it shows, kinds of assessment, and the survey's
 * classes A, B and C. Maturity cannot be computed from an organisation's graph, only from the answers of an assessment.
 * The industries of the tool are in `industries.ts`.
 */
export { maturityClasses, maturityClauses, maturityEdgeCases, maturityExamples } from './classes'
export type { MaturityClassId } from './classes'
export type { MaturityTerm } from './term'
export {
  assessedOrganisations,
  assessmentKinds,
  maturityLevels,
  maturityNotes,
  radarScale,
  respondents,
  riskManagementFramework,
  tool,
  toolDirectionGroups,
  toolDirections,
  toolEffects,
  toolFeatures,
  toolUse,
} from './tool'
export type { AssessmentKind, MaturityLevel, MaturityLevelNumber, ToolDirection, ToolDirectionGroupId } from './tool'
