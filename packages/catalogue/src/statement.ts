/**
 * A statement of the guide on who does what and who may: the shape that the statements on outsourcing and those on
 * responsibility and authority share.
 */
import type { FieldId } from './fields'
import type { IndustryExampleId } from './industry-examples/example'
import type { QualificationId } from './qualifications'
import type { Sources } from './source'
import type { TaskId } from './tasks'
import type { Text } from './text'

/** How strongly the source words it: 必要・不可 `must`; 適切・望ましい `should`; 可能・場合もある `may`. */
export type Strength = 'must' | 'should' | 'may'

/** A statement, paraphrased. */
export interface Statement {
  readonly id: string
  /** `rule`: stated for organisations in general; `example`: seen in an example of use or of an industry. */
  readonly kind: 'rule' | 'example'
  readonly industry?: IndustryExampleId
  readonly text: Text
  /** The fields that it concerns; `*` is every field. */
  readonly appliesTo: readonly FieldId[] | '*'
  /** Fields that it may concern as well, though the source does not name them. */
  readonly alsoAppliesTo?: readonly FieldId[]
  /** The fields whose people take the matter over. */
  readonly takenOverBy?: readonly FieldId[]
  readonly tasks?: readonly TaskId[]
  readonly qualifications?: readonly QualificationId[]
  readonly strength: Strength
  /** The circumstances in which it holds; all of them. Facts are those of `factors.ts` where it has them. */
  readonly when?: readonly { readonly fact: string; readonly value: string }[]
  /** This product's own note, in English, on how the statement could be decided on a model. */
  readonly check: string
  /** A remark on the reading, in English. */
  readonly note?: string
  readonly source: Sources
}
