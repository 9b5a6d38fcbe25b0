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
export { type Difference, LiveCheck } from './engine/live-check'
export type { FindingList } from './engine/finding-list'
export type { Rule } from './engine/rule'
export { sayChain } from './engine/say'
export { type Subject, type SubjectReference, type SubjectType, labelOf, referenceTo } from './engine/subjects'
export { rules } from './rules'
