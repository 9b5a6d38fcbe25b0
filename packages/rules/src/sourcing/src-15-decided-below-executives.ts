import { section } from '@taiseizu/catalogue'
import { state, worksInLayers } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { firstFew } from './candidates'
import { decidedByFix, executivesAbove } from './deciders'

/** Read to the letter, the guide wants sourcing decided above the layer that runs security. */
export const src15 = defineRule({
  id: 'SRC-15',
  severity: 'advice',
  source: section('G', 'STEP3(4)'),
  each: 'unit',
  bearing: ['decides'],
  per: ['unit'],
  title: { ja: '委託を経営層より下で決定', en: 'Sourcing decided below the executives' },
  why: {
    ja: '手引きは、自社で行うか委ねるかを、統括などを担う戦略マネジメント層より上で決めるのが適切とする。文言どおりなら経営層の判断であり、決めた部署が経営層の了承を得ているかを確かめておきたい。',
    en: 'The guide holds it fitting that sourcing is decided above the strategic management layer that bears supervision. To the letter that is for executives; it is worth making sure that they stand behind what the unit decided.',
  },
  text: {
    ja: '「{unit}」は経営層ではありませんが、委託を決めています: {contracts}。',
    en: '"{unit}" is not executive, but decided on sourcing: {contracts}.',
  },
  *check(unit, design) {
    const contracts = unit.decisions
    if (contracts.length === 0 || unit.isExecutive || unit.isProvider || unit.isPractitionerOnly) return
    yield {
      subjects: [unit],
      says: { contracts },
      evidence: () => [
        worksInLayers(unit),
        ...contracts.map((contract) =>
          state(
            { ja: '委託契約「{contract}」の決定者: {unit}', en: 'Who decided on the contract "{contract}": {unit}' },
            { contract, unit },
          ),
        ),
      ],
      fixes: () => firstFew(executivesAbove([unit], design)).map((above) => decidedByFix(contracts, above)),
    }
  },
})
