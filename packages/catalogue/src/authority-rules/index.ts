/**
 * What the guide says of responsibility and authority, in the order of the guide. Statements on outsourcing are in
 * `outsourcing-rules.ts`.
 */
import { appendixStatements } from './appendices'
import { introductionStatements } from './introduction'
import type { AuthorityStatement } from './statement'
import { assignmentStatements } from './step-3'
import { tasksAndSupervisionStatements } from './steps-1-and-2'
import { peopleStatements } from './steps-4-to-6'

export { authoritySubjects, authorityTopics } from './statement'
export type { AuthorityStatement, AuthoritySubjectId, AuthorityTopicId } from './statement'

export const authorityStatements: readonly AuthorityStatement[] = [
  ...introductionStatements,
  ...tasksAndSupervisionStatements,
  ...assignmentStatements,
  ...peopleStatements,
  ...appendixStatements,
]
