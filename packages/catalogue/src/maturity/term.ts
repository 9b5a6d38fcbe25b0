/** What is named in an assessment of the ten directions. */
import type { Sources } from '../source'
import type { Text } from '../text'

/** A named thing of the slides. */
export interface MaturityTerm {
  readonly id: string
  readonly name: Text
  readonly source: Sources
}
