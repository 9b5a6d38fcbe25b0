export { type CheckOptions, type Report, type Summary, check, limitedTo } from './engine/check'
export {
  type EvidenceSaid,
  type Finding,
  type FixOffered,
  evidenceOf,
  fixesOf,
  messageOf,
  sourceOf,
} from './engine/findings'
export type { Rule } from './engine/rule'
export { sayChain } from './engine/say'
export { type Subject, type SubjectReference, type SubjectType, labelOf, referenceTo } from './engine/subjects'
export { rules } from './rules'
