import type { Around, Piece } from '@taiseizu/core/testing'

/** A bad and a good organisation for a rule, as small as can be: shown on the rule's page and tested. */
export interface RuleExample {
  /** The rule finds something here. */
  readonly bad: readonly Piece[]
  /** The same without the fault: the rule finds nothing. */
  readonly good: readonly Piece[]
  /** What is around the variant in both: profile, settings, exceptions, further variants. */
  readonly around?: Around
  /** Which variant is checked: `as-is`, which the pieces make up, where not given; else one of those around. */
  readonly variant?: string
}
