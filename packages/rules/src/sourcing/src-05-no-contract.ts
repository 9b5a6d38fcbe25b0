import { direction, section } from '@taiseizu/catalogue'
import type { Assignment, Contract, ContractRecord, Design, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import { freeContractId } from '../engine/free-ids'
import { type Fix, defineRule } from '../engine/rule'
import { firstFew } from './candidates'

/** Who works from outside does so under a contract. */
export const src05 = defineRule({
  id: 'SRC-05',
  severity: 'warning',
  source: [direction(9), section('C', '4.4')],
  each: 'assignment',
  bearing: ['uncontracted'],
  per: ['assignment'],
  title: { ja: '契約のない外部委託', en: 'Outsourced without a contract' },
  why: {
    ja: '外部に任せた仕事に求める水準も、事故のときの義務も、契約があってはじめて約束になる。契約が示されていなければ、誰がその事業者を管理しているのかも分からない。',
    en: 'What is expected of outside work, and who owes what in an incident, is a promise only where there is a contract. Where none is named, nobody can tell who manages the provider either.',
  },
  text: {
    ja: '外部が担う分担「{assignment}」に、契約が示されていません。',
    en: 'No contract is named for the outsourced assignment "{assignment}".',
  },
  when: ({ mode, contract, role }) => mode === 'outsourced' && contract === undefined && (role === 'R' || role === 'S'),
  *check(assignment, design) {
    yield {
      subjects: [assignment],
      evidence: () => [
        state(
          assignment.unit.isProvider
            ? {
                ja: '「{unit}」は外部事業者で、分担に契約の記載がない',
                en: '"{unit}" is a provider, and the assignment names no contract',
              }
            : {
                ja: '「{unit}」は外部委託により行うとされ、分担に契約の記載がない',
                en: '"{unit}" has it done by a contractor, and the assignment names no contract',
              },
          { unit: assignment.unit },
        ),
        contractsSaid(assignment.unit, design),
      ],
      fixes: () => {
        const known = contractsOf(assignment.unit, design)
        return known.length > 0
          ? firstFew(known).map((one) => under(assignment, one))
          : underNewContract(assignment, design)
      },
    }
  },
})

/** The contracts with a provider, or those that an in-house unit manages. */
const contractsOf = (unit: Unit, design: Design): readonly Contract[] =>
  unit.isProvider ? design.contractsWith(unit) : design.contracts.filter(({ manager }) => manager === unit)

function contractsSaid(unit: Unit, design: Design) {
  const contracts = contractsOf(unit, design)
  if (contracts.length > 0)
    return state(
      { ja: '「{unit}」の委託契約: {contracts}', en: 'Contracts of "{unit}": {contracts}' },
      { unit, contracts },
    )
  return state({ ja: '「{unit}」の委託契約: なし', en: 'Contracts of "{unit}": none' }, { unit })
}

const under = (assignment: Assignment, contract: Contract): Fix =>
  fix({ ja: '委託契約「{contract}」によるものとする', en: 'Put it under the contract "{contract}"' }, { contract }, [
    put('assignments', { ...assignment.record, contract: contract.id }),
  ])

/** A contract managed by who answers for the work, else by who owns the scopes. Who decided on it remains to be said. */
function underNewContract(assignment: Assignment, design: Design): readonly Fix[] {
  if (!assignment.unit.isProvider) return []
  const duties = design.dutiesOf(assignment)
  const managers = [
    ...duties.flatMap((duty) => design.unitsWith(duty, 'A')),
    ...duties.flatMap(({ scope }) => scope.owner ?? []),
  ]
  return firstFew(managers.filter((unit) => !unit.isProvider)).map((manager) => {
    const record: ContractRecord = {
      id: freeContractId(design, `${assignment.unit.id.slice(0, 48)}-contract`),
      provider: assignment.unit.id,
      manager: manager.id,
    }
    return fix(
      { ja: '「{manager}」が管理する委託契約を加える', en: 'Add a contract managed by "{manager}"' },
      { manager },
      [put('contracts', record), put('assignments', { ...assignment.record, contract: record.id })],
    )
  })
}
