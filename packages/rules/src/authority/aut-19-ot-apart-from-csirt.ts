import { section } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { sirts as allSirts } from '../engine/under'
import { csirtCircle } from '../engine/circles'
import { nearestTo } from './nearest'

/** Where there are control systems, their people and the CSIRT know each other. */
export const aut19 = defineRule({
  id: 'AUT-19',
  severity: 'warning',
  source: section('C', '4.7'),
  each: 'scope',
  per: ['scope'],
  title: { ja: 'CSIRTとつながりのない制御系', en: 'OT apart from the CSIRT' },
  why: {
    ja: '制御系で起きるインシデントには、設備を知る現場と、対応に慣れたCSIRTの両方の力が要る。ふだんからつながりがなければ、いざというときに互いの助けを得られない。',
    en: 'An incident in control systems takes both those who know the equipment and a CSIRT that knows how to respond. Without a tie beforehand neither gets the other’s help in time.',
  },
  text: {
    ja: 'OTの対象環境「{scope}」の所有者「{owner}」の側が、CSIRTとつながっていません。',
    en: 'The side of "{owner}", which owns the OT scope "{scope}", has no tie with a CSIRT.',
  },
  when: ({ kind, owner }, design) => kind === 'ot' && owner !== undefined && !hasTie(design, owner),
  *check(scope, design) {
    const { owner } = scope
    const csirts = csirtCircle.unitsIn(design)
    if (owner === undefined || csirts.length === 0) return
    const sirts = allSirts.list(design, owner)
    if (sirts.some((unit) => hasTie(design, unit))) return
    yield {
      subjects: [scope],
      says: { owner },
      evidence: () => {
        const near = nearestTo(owner, csirts)
        return [
          state({ ja: '「{scope}」の所有者は「{owner}」', en: '"{scope}" is owned by "{owner}"' }, { scope, owner }),
          sirts.length === 0
            ? state({ ja: '「{owner}」の下にSIRTはない', en: 'There is no SIRT under "{owner}"' }, { owner })
            : state({ ja: '「{owner}」の下のSIRT: {sirts}', en: 'SIRTs under "{owner}": {sirts}' }, { owner, sirts }),
          state(
            {
              ja: 'そのいずれも、CSIRT（{csirts}）と上下関係・連携・エスカレーション・共通の委員会やチームのいずれでもつながっていない',
              en: 'None of them is tied with a CSIRT ({csirts}) by line, coordination, escalation or a committee or team in common',
            },
            { csirts: near },
            near[0] === undefined ? {} : { missing: { from: sirts[0] ?? owner, to: near[0] } },
          ),
        ]
      },
      fixes: () => tieTo(owner, sirts, csirts),
    }
  },
})

const hasTie = (design: Design, unit: Unit): boolean =>
  csirtCircle.isJoined(design, unit) || csirtCircle.isLinked(design, unit, ['escalates-to'])

const tieTo = (owner: Unit, sirts: readonly Unit[], csirts: readonly Unit[]): readonly Fix[] => [
  ...sirts
    .slice(0, 2)
    .flatMap((sirt) => nearestTo(sirt, csirts, 1).map((csirt) => addLink('escalates-to', sirt, csirt))),
  ...nearestTo(owner, csirts, 2).map((csirt) => addLink('coordinates-with', owner, csirt)),
  ...nearestTo(owner, csirts, 1).map((csirt) => addLink('escalates-to', owner, csirt)),
]
