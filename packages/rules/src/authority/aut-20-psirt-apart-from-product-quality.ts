import { section } from '@taiseizu/catalogue'
import { upFrom } from '@taiseizu/core'
import { standsUnder, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { circleOf } from '../engine/circles'
import { nearestTo } from './nearest'

const productQuality = circleOf((design) => design.unitsWithFunction('product-quality'))

/** Over shipped products quality management decides; the PSIRT advises it. */
export const aut20 = defineRule({
  id: 'AUT-20',
  severity: 'advice',
  source: section('S', '3.2⑤'),
  each: 'unit',
  bearing: ['psirt'],
  per: ['unit'],
  title: { ja: '製品品質とつながりのないPSIRT', en: 'PSIRT apart from product quality' },
  why: {
    ja: '出荷した製品をどうするかは品質を管理する部門が決め、PSIRTはその判断を助ける。両者の間に経路がなければ、脆弱性が見つかっても、回収や修正の判断につながらない。',
    en: 'What becomes of shipped products is decided by quality management, and the PSIRT helps it decide. With no route between the two, a vulnerability that was found does not turn into a recall or a repair.',
  },
  text: {
    ja: 'PSIRT「{unit}」が、製品品質の部署の下になく、連携もしていません。',
    en: 'The PSIRT "{unit}" is neither under a unit with function product quality nor linked with one.',
  },
  when: (unit) => unit.functions.includes('psirt'),
  *check(unit, design) {
    for (const above of upFrom(unit)) if (above.functions.includes('product-quality')) return
    if (productQuality.isLinked(design, unit)) return
    const units = productQuality.unitsIn(design)
    yield {
      subjects: [unit],
      evidence: () => {
        const near = nearestTo(unit, units)
        return [
          standsUnder(unit),
          near[0] === undefined
            ? state({ ja: '製品品質の機能を持つ部署はない', en: 'No unit has the function product quality' }, {})
            : state(
                {
                  ja: '「{unit}」と製品品質の部署（{quality}）との間に連携はない',
                  en: 'No link joins "{unit}" with a unit of product quality ({quality})',
                },
                { unit, quality: near },
                { missing: { from: unit, to: near[0] } },
              ),
        ]
      },
      fixes: () => [
        ...nearestTo(unit, units, 2).map((one) => addLink('advises', unit, one)),
        ...nearestTo(unit, units, 1).map((one) => addLink('coordinates-with', unit, one)),
      ],
    }
  },
})
