export { type CheckOptions, type Report, type Step, type Summary, check, checking, limitedTo } from './engine/check'
export {
  type EvidenceSaid,
  type Finding,
  type FixOffered,
  evidenceOf,
  fixesOf,
  messageOf,
  sourceOf,
} from './engine/findings'
export type { Difference } from './engine/difference'
export { type CheckProgress, LiveCheck } from './engine/live-check'
export type { FindingList } from './engine/finding-list'
export type { Rule } from './engine/rule'
export { sayChain } from './engine/say'
export { assignmentIn, subjectIn } from './engine/subject-in'
export { type Subject, type SubjectReference, type SubjectType, labelOf, referenceTo, typeIn } from './engine/subjects'
export { rules } from './rules'
export {
  type Compared,
  type FindingDifference,
  type VariantComparison,
  type VariantDifference,
  compareVariants,
  findingsBetween,
} from './comparison/compare-variants'
export { type Figure, type FigureId, type FigureKind, figureKinds, figuresOf, sayFigure } from './comparison/figures'
export { type MetricText, metricTexts, unitTexts } from './comparison/metric-texts'
export {
  type Between,
  type DifferenceSaid,
  type Form,
  differencesSaid,
  sayDifferences,
  sayOwnChanges,
} from './comparison/say-differences'
export { inMarkdown } from './comparison/markdown'
export { type SaidUnder, dutyDifferenceSaid, unitDifferenceSaid } from './comparison/say-duties'
export { type ConflictSaid, conflictsSaid } from './comparison/say-conflicts'
export { type ComparisonSection, type ComparisonTold, comparisonSections } from './comparison/sections'
export { comparisonAsMarkdown } from './comparison/whole-in-markdown'
export { type Fact, type FactPart, factParts } from './exercises/fact'
export { factsOf } from './exercises/facts'
export { placesOf } from './exercises/places'
export type { Exercise, Fault } from './exercises/format'
export { type FaultKind, type KindId, faultKind, faultKinds, kindsOfRule } from './exercises/kinds'
export { type ExerciseDraft, exerciseFrom, exerciseText, faultsIn } from './exercises/make'
export { type ExerciseHead, type ExerciseReading, exerciseHead, readExercise } from './exercises/read'
export { whyRight } from './exercises/right'
export { type FaultFound, type Mark, type MarkResult, type Score, markKey, scoreOf } from './exercises/score'
