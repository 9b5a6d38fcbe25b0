/** A statement of the guide on people. */
import type { Sources } from '../source'
import type { Text } from '../text'

/** A statement with its source. */
export interface PeopleStatement {
  readonly id: string
  readonly text: Text
  readonly source: Sources
}
