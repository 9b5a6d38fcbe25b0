/** What is said of a contract. */
import { contractClauses, field as catalogueField } from '@taiseizu/catalogue'
import type { Contract, Design } from '@taiseizu/core'
import { named } from '../engine/say'
import { type Fact, type Tell, about, ofAll } from './fact'

/** Whose it is, who manages it and decided on it, its clauses, what it serves. */
export function factsOfContract(design: Design, contract: Contract, tell: Tell): readonly Fact[] {
  const duties = design.dutiesServedBy(contract)
  const served = [...new Set(duties.map((duty) => duty.field))]
  return [
    tell(
      'place',
      { ja: '委託先: {provider}', en: 'Provider: {provider}' },
      { provider: contract.provider },
      about(contract.provider),
    ),
    ...(contract.manager === undefined
      ? []
      : [
          tell(
            'contracts',
            { ja: '管理: {manager}', en: 'Managed by {manager}' },
            { manager: contract.manager },
            about(contract.manager),
          ),
        ]),
    ...(contract.decidedBy === undefined
      ? []
      : [
          tell(
            'contracts',
            { ja: '決定: {by}', en: 'Decided by {by}' },
            { by: contract.decidedBy },
            about(contract.decidedBy),
          ),
        ]),
    ...ofAll(contract.clauses, (all) =>
      tell('contracts', { ja: '条項: {all}', en: 'Clauses: {all}' }, { all: named(contractClauses, all) }),
    ),
    ...ofAll(served, (all) =>
      tell(
        'duties',
        { ja: '委託している仕事: {all}', en: 'Serves: {all}' },
        { all: all.map((id) => catalogueField(id).name) },
      ),
    ),
  ]
}
