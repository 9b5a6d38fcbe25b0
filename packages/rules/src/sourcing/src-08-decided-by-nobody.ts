import { section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { firstFew } from './candidates'
import { decidedByFix, executivesAbove } from './deciders'

/** Sourcing is a management decision: somebody took it, and is named. */
export const src08 = defineRule({
  id: 'SRC-08',
  severity: 'warning',
  source: section('G', 'STEP3(4)'),
  each: 'contract',
  per: ['contract'],
  title: { ja: '委託の決定者が不明', en: 'Sourcing decided by nobody' },
  why: {
    ja: '何を外に任せるかは経営に関わる判断である。誰が決めたかが残っていなければ、見直すことも責任を問うこともできない。',
    en: 'What to hand to outsiders is a management decision. If nobody is on record as having taken it, nobody can review it or answer for it.',
  },
  text: {
    ja: '委託契約「{contract}」を誰が決めたかが示されていません。',
    en: 'Nobody is named who decided on the contract "{contract}".',
  },
  when: ({ decidedBy }) => decidedBy === undefined,
  *check(contract, design) {
    yield {
      subjects: [contract],
      evidence: () => [
        state(
          {
            ja: '委託契約「{contract}」（{provider}）に決定者の記載がない',
            en: 'The contract "{contract}" ({provider}) names nobody who decided',
          },
          { contract, provider: contract.provider },
        ),
      ],
      fixes: () => firstFew(executivesAbove([contract.manager], design)).map((unit) => decidedByFix([contract], unit)),
    }
  },
})
