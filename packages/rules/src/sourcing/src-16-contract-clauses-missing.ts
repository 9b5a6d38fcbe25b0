import { type ContractClause, contractClauses, idsOf, section } from '@taiseizu/catalogue'
import type { Contract, Design, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { lacking, servicesSaid, withClauses, worksOnSystems } from './clauses'

const asked: readonly ContractClause[] = ['subcontracting', 'confidentiality']
const askedOfMore: readonly ContractClause[] = [...asked, 'personnel', 'exit']

/** Who else gets the work, who does it, what stays secret, and how it ends: agreed beforehand. */
export const src16 = defineRule({
  id: 'SRC-16',
  severity: 'advice',
  source: [section('C', '5.1.2'), section('C', '5.2.2')],
  each: 'unit',
  bearing: ['provider'],
  per: ['unit'],
  title: { ja: '契約の取決めが不足', en: 'Terms missing from contracts' },
  why: {
    ja: '再委託先や要員を通じて、情報も危険も契約の相手より先に広がる。秘密の保持や終わり方まで決めておけば、相手を替えるときにもデータと権限を確実に取り戻せる。',
    en: 'Through subcontractors and staff, information and risk travel beyond the party to the contract. What stays secret, and how the work ends, is to be settled so that data and access come back when the provider changes.',
  },
  text: {
    ja: '外部事業者「{unit}」との委託契約に、不足する条項があります: {clauses}。',
    en: 'Contracts with the provider "{unit}" lack clauses: {clauses}.',
  },
  when: (unit) => unit.isProvider,
  *check(unit, design) {
    const wanted = worksOnSystems(unit) || isCritical(design) ? askedOfMore : asked
    const gaps = design
      .contractsWith(unit)
      .map((contract) => ({ contract, missing: lacking(contract, wanted) }))
      .filter(({ missing }) => missing.length > 0)
    if (gaps.length === 0) return
    const clauses = named(
      contractClauses,
      idsOf(contractClauses).filter((clause) => gaps.some(({ missing }) => missing.includes(clause))),
    )
    yield {
      subjects: [unit],
      says: { clauses },
      evidence: () => [...gaps.map(({ contract, missing }) => lacks(contract, missing)), ...whyMore(unit, design)],
      fixes: () => [
        fix(
          {
            ja: '「{unit}」との契約に不足する条項を加える: {clauses}',
            en: 'Add to the contracts with "{unit}" what they lack: {clauses}',
          },
          { unit, clauses },
          gaps.map(({ contract, missing }) => withClauses(contract, missing)),
        ),
      ],
    }
  },
})

const isCritical = (design: Design): boolean => design.profile?.criticalInfrastructure === true

const lacks = (contract: Contract, missing: readonly ContractClause[]): Evidence =>
  state(
    {
      ja: '委託契約「{contract}」にない条項: {clauses}',
      en: 'Clauses that the contract "{contract}" lacks: {clauses}',
    },
    { contract, clauses: named(contractClauses, missing) },
  )

function whyMore(unit: Unit, design: Design): readonly Evidence[] {
  const critical = state({ ja: '重要インフラ事業者である', en: 'The organisation is critical infrastructure' }, {})
  return [...servicesSaid(unit), ...(isCritical(design) ? [critical] : [])]
}
