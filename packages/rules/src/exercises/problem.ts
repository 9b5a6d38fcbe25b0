/** What can be wrong with an exercise's file: told as the problems of a workspace's file are. */
import { type Problem, nearestFinder } from '@taiseizu/core'

export { nearestFinder }
export type Expected = NonNullable<Problem['expected']>
export type Found = NonNullable<Problem['found']> | null

/** A problem before its place in the text is known. */
export interface ProblemFault {
  readonly code: Problem['code']
  readonly path: Problem['path']
  /** Where at the path: at the key rather than at its value. */
  readonly on?: 'key'
  readonly found?: Found
  readonly expected?: Expected
  readonly nearest?: string | undefined
}
