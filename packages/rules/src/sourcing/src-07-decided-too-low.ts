import { section } from '@taiseizu/catalogue'
import { state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { firstFew } from './candidates'
import { decidedByFix, executivesAbove } from './deciders'

/** Sourcing is not decided by those who do the work, nor by those who sell it. */
export const src07 = defineRule({
  id: 'SRC-07',
  severity: 'error',
  source: section('G', 'STEP3(4)'),
  each: 'contract',
  per: ['contract'],
  title: { ja: '委託を現場か外部が決定', en: 'Sourcing decided too low or outside' },
  why: {
    ja: '何を委ねるかは会社全体のリスクに関わる。手が足りているかどうかだけを見て担当者が決めたり、事業者自身が決めたりすると、残すべき仕事まで外に出る。',
    en: 'What is handed out bears on the risks of the whole organisation. Where practitioners decide by how busy they are, or the provider itself decides, work goes outside that should have stayed.',
  },
  text: {
    ja: '委託契約「{contract}」を、実務者・技術者層だけの「{unit}」が決めています。',
    en: 'The contract "{contract}" was decided on by "{unit}", which belongs to the practitioners alone.',
  },
  texts: {
    provider: {
      ja: '委託契約「{contract}」を、外部事業者「{unit}」が決めています。',
      en: 'The contract "{contract}" was decided on by the provider "{unit}".',
    },
  },
  when: ({ decidedBy }) => decidedBy !== undefined && (decidedBy.isProvider || decidedBy.isPractitionerOnly),
  *check(contract, design) {
    const unit = contract.decidedBy
    if (unit === undefined) return
    yield {
      subjects: [contract],
      says: { unit },
      ...(unit.isProvider ? { as: 'provider' } : {}),
      evidence: () => [
        state(
          { ja: '委託契約「{contract}」の決定者: {unit}', en: 'Who decided on the contract "{contract}": {unit}' },
          { contract, unit },
        ),
        worksInLayers(unit),
      ],
      fixes: () =>
        firstFew(executivesAbove([unit, contract.manager], design)).map((above) => decidedByFix([contract], above)),
    }
  },
})
