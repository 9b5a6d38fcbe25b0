/** All rules, by id. Made from the folders by `node packages/rules/list-rules.mjs`; a test fails when it is stale. */
import type { Rule } from './engine/rule'
import { src08 } from './sourcing/src-08-decided-by-nobody'

export const rules: readonly Rule[] = [
  src08,
]
