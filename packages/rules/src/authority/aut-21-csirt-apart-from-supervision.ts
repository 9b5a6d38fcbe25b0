import { section } from '@taiseizu/catalogue'
import { type Design, type Unit, sameList } from '@taiseizu/core'
import { standsUnder, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { question } from '../engine/question'
import { defineRule } from '../engine/rule'
import { type Circle, circleOf, csirtCircle, supervisionCircle } from '../engine/circles'
import { nearestTo } from './nearest'

const hasTie = (circle: Circle, unit: Unit, design: Design): boolean =>
  circle.isJoined(design, unit) || circle.isLinked(design, unit, ['escalates-to'])

/** The CSIRTs that have a tie with a supervision themselves. */
const tiedCsirts = circleOf(
  question(
    (design): readonly Unit[] => csirtCircle.unitsIn(design).filter((unit) => hasTie(supervisionCircle, unit, design)),
    sameList,
  ),
)

/** Who leads in peace and who leads in an emergency act together. */
export const aut21 = defineRule({
  id: 'AUT-21',
  severity: 'warning',
  source: section('G', { ja: 'STEP2 コラム', en: 'STEP2, column' }),
  each: 'unit',
  bearing: ['csirt'],
  per: ['unit'],
  title: { ja: '統括とつながりのないCSIRT', en: 'CSIRT apart from supervision' },
  why: {
    ja: '平時の対策を束ねる統括機能と、緊急時に動くCSIRTは、同じ方針の下で動く必要がある。別々に率いられていると、平時に決めたことが緊急時に生かされず、緊急時に学んだことも平時に戻らない。',
    en: 'Supervision steers measures in ordinary times, the CSIRT acts in emergencies, and both have to follow one line. Led apart, what was settled beforehand is lost in the emergency, and what the emergency taught is lost afterwards.',
  },
  text: {
    ja: 'CSIRT「{unit}」が、統括機能とも、統括機能とつながるCSIRTとも、つながっていません。',
    en: 'The CSIRT "{unit}" has no tie with a supervision, nor with a CSIRT that has one.',
  },
  when: (unit) => unit.functions.includes('csirt'),
  *check(unit, design) {
    const supervisions = supervisionCircle.unitsIn(design)
    if (supervisions.length === 0 || hasTie(supervisionCircle, unit, design) || hasTie(tiedCsirts, unit, design)) return
    const tied = tiedCsirts.unitsIn(design)
    yield {
      subjects: [unit],
      evidence: () => {
        const near = nearestTo(unit, supervisions)
        return [
          standsUnder(unit),
          state(
            {
              ja: '「{unit}」は統括機能（{supervisions}）と、上下関係・連携・エスカレーション・共通の委員会やチームのいずれでもつながっていない',
              en: '"{unit}" is not tied with a supervision ({supervisions}) by line, coordination, escalation or a committee or team in common',
            },
            { unit, supervisions: near },
            near[0] === undefined ? {} : { missing: { from: unit, to: near[0] } },
          ),
          tied.length === 0
            ? state({ ja: '統括機能とつながるCSIRTはない', en: 'No CSIRT is tied with a supervision' }, {})
            : state(
                {
                  ja: '統括機能とつながるCSIRT（{tied}）とも、つながっていない',
                  en: 'Nor is it tied so with a CSIRT that is ({tied})',
                },
                { tied: nearestTo(unit, tied) },
              ),
        ]
      },
      fixes: () => [
        ...nearestTo(unit, supervisions, 2).map((one) => addLink('coordinates-with', unit, one)),
        ...nearestTo(unit, supervisions, 1).map((one) => addLink('escalates-to', unit, one)),
        ...nearestTo(unit, tied, 1).map((one) => addLink('coordinates-with', unit, one)),
      ],
    }
  },
})
