import { figure } from '@taiseizu/catalogue'
import type { Contract, Design, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { changeContract } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { firstFew } from './candidates'

/** Whatever is outsourced, somebody inside manages it. */
export const src09 = defineRule({
  id: 'SRC-09',
  severity: 'error',
  source: figure('G', 17),
  each: 'contract',
  per: ['contract'],
  title: { ja: '社内の管理者がいない委託', en: 'Contract that nobody inside manages' },
  why: {
    ja: '委託できる分野でも、管理は自社の仕事である。仕様を伝え、報告を受け、約束が守られているかを見る人が社内にいなければ、任せたのではなく放り出したことになる。',
    en: 'Where work may be outsourced, managing it stays with the organisation. Without somebody inside who says what is wanted, takes the reports and sees that promises are kept, the work is not entrusted but abandoned.',
  },
  text: {
    ja: '委託契約「{contract}」を管理する社内の部署が決まっていません。',
    en: 'No in-house unit is named that manages the contract "{contract}".',
  },
  texts: {
    provider: {
      ja: '委託契約「{contract}」を、外部事業者「{unit}」が管理しています。',
      en: 'The contract "{contract}" is managed by a provider, "{unit}".',
    },
  },
  when: ({ manager }) => manager === undefined || manager.isProvider,
  *check(contract, design) {
    const unit = contract.manager
    yield {
      subjects: [contract],
      ...(unit === undefined ? {} : { as: 'provider', says: { unit } }),
      evidence: () => [
        unit === undefined
          ? state(
              {
                ja: '委託契約「{contract}」（{provider}）に管理者の記載がない',
                en: 'The contract "{contract}" ({provider}) names nobody who manages it',
              },
              { contract, provider: contract.provider },
            )
          : state(
              {
                ja: '委託契約「{contract}」の管理者は外部事業者「{unit}」',
                en: 'The contract "{contract}" is managed by "{unit}", a provider',
              },
              { contract, unit },
            ),
      ],
      fixes: () =>
        firstFew(candidates(contract, design)).map((manager) =>
          changeContract(
            contract,
            { manager: manager.id },
            { ja: '「{manager}」を管理者とする', en: 'Let "{manager}" manage it' },
            { manager },
          ),
        ),
    }
  },
})

/** Who works by means of the contract, who answers for what it serves, who owns what it serves; else procurement, or who decided. */
function* candidates(contract: Contract, design: Design): Generator<Unit, undefined> {
  const duties = design.dutiesServedBy(contract)
  const near = [
    ...contract.assignments.map(({ unit }) => unit),
    ...duties.flatMap((duty) => design.unitsWith(duty, 'A')),
    ...duties.flatMap(({ scope }) => scope.owner ?? []),
    ...design.units.filter(({ functions }) => functions.includes('procurement')),
    ...(contract.decidedBy === undefined ? [] : [contract.decidedBy]),
  ]
  for (const unit of near) if (!unit.isProvider) yield unit
  return undefined
}
