/** What an organisation says of one of its things, in words and without a verdict: what a class may read. */
import type { Language } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import type { SubjectReference } from '../engine/subjects'
import { factsOfContract } from './contract-facts'
import { type Fact, tellerIn } from './fact'
import { factsOfScope } from './scope-facts'
import { factsOfUnit } from './unit-facts'

/**
 * The facts of a unit, scope or contract; of the scope `enterprise` those of the organisation as a whole. What is not there is not told:
 * to see that is for the class. Nothing for what does not exist. Cost: linear in what it has to do with.
 */
export function factsOf(design: Design, { type, id }: SubjectReference, language: Language): readonly Fact[] {
  const tell = tellerIn(language)
  const unit = type === 'unit' ? design.unitById.get(id) : undefined
  if (unit !== undefined) return factsOfUnit(design, unit, tell, language)
  const scope = type === 'scope' ? design.scopeById.get(id) : undefined
  if (scope !== undefined) return factsOfScope(design, scope, tell)
  const contract = type === 'contract' ? design.contractById.get(id) : undefined
  return contract === undefined ? [] : factsOfContract(design, contract, tell)
}
