import { figure } from '@taiseizu/catalogue'
import { type Design, type Duty, type Unit, isUnder } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { joinWhere } from './roles'

/** Who manages a contract has a hand in the work that it buys. */
export const src10 = defineRule({
  id: 'SRC-10',
  severity: 'warning',
  source: figure('G', 17),
  each: 'contract',
  per: ['contract'],
  title: { ja: '管理者が仕事に関わらない委託', en: 'Manager takes no part in the work' },
  why: {
    ja: '委託の管理には、仕様を作り、報告を読み、足りなければ求める力が要る。仕事そのものに関わらない部署では、契約書を預かるだけになりやすい。',
    en: 'Managing outsourced work means writing what is wanted, reading the reports and asking for more where they fall short. A unit with no part in the work itself easily ends up merely keeping the paper.',
  },
  text: {
    ja: '委託契約「{contract}」を管理する「{manager}」は、委託した仕事のどれにも実行・責任・支援として関わっていません。',
    en: '"{manager}" manages the contract "{contract}" but takes no part (R, A or S) in any of the work that it serves.',
  },
  *check(contract, design) {
    const { manager } = contract
    if (manager === undefined || manager.isProvider) return
    const isUnderManager = (unit: Unit) => isUnder(unit, manager)
    const hasHand = (duty: Duty) => design.someUnitWith(duty, roles, isUnderManager)
    if (contract.someAssignment((one) => design.dutiesOf(one).some(hasHand))) return
    const duties = design.dutiesServedBy(contract)
    if (duties.length === 0) return
    yield {
      subjects: [contract],
      says: { manager },
      evidence: () => [
        state(
          { ja: '委託契約「{contract}」の管理者: {manager}', en: 'Who manages the contract "{contract}": {manager}' },
          { contract, manager },
        ),
        state(
          {
            ja: '委託契約「{contract}」が支える職務の数: {count}',
            en: 'Duties that the contract "{contract}" serves: {count}',
          },
          { contract, count: duties.length },
        ),
        state(
          {
            ja: 'それらに実行・責任・支援（R・A・S）として関わる部署: {units}',
            en: 'Who takes part in them (R, A or S): {units}',
          },
          { units: [...new Set(duties.flatMap((duty) => takingPart(duty, design)))] },
        ),
      ],
      fixes: () => [
        fix(
          { ja: '「{manager}」が委託した仕事を支援（S）する', en: 'Let "{manager}" support (S) the outsourced work' },
          { manager },
          contract.assignments
            .filter((one) => design.dutiesOf(one).length > 0)
            .flatMap((one) => joinWhere(one, 'S', { unit: manager }, design)),
        ),
      ],
    }
  },
})

const roles = ['R', 'A', 'S'] as const

const takingPart = (duty: Duty, design: Design): readonly Unit[] => design.unitsWith(duty, ...roles)
