import { direction, section } from '@taiseizu/catalogue'
import type { Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { sirtsIn, supervisionsIn } from '../engine/words'
import { questionAbout } from '../engine/question'
import { circleOf } from '../engine/circles'
import { nearestTo } from './nearest'

const publicRelations = circleOf((design) => design.unitsWithFunction('pr'))

/** Asked unit by unit, and remembered: most links have nothing to do with it. */
const isTied = questionAbout(
  (design, unit: Unit) => publicRelations.isJoined(design, unit) || publicRelations.isLinked(design, unit),
)

/** What the public is told of an incident is settled between those who respond and those who speak. */
export const aut24 = defineRule({
  id: 'AUT-24',
  severity: 'advice',
  source: [direction(7), section('S', '2.2.1⑫')],
  each: 'variant',
  per: [],
  title: { ja: '広報とつながりのないインシデント対応', en: 'Incident response apart from public relations' },
  why: {
    ja: '重大なインシデントでは、何をいつ公表するかを早く決めなければならない。対応にあたる部署と広報がふだんからつながっていなければ、説明が遅れたり食い違ったりして、被害のほかに不信まで招く。',
    en: 'In a serious incident it has to be settled soon what is made public and when. If those who respond and those who speak for the organisation have no tie beforehand, word goes out late or wrong, and distrust comes on top of the damage.',
  },
  text: {
    ja: 'SIRTや統括機能のどれも、広報の部署とつながっていません。',
    en: 'No SIRT and no supervision has a tie with public relations.',
  },
  *check(design) {
    const sirts = sirtsIn(design)
    const pr = publicRelations.unitsIn(design)
    if (sirts.length === 0 || pr.length === 0) return
    const hasTie = (unit: Unit) => isTied(design, unit)
    if (sirts.some(hasTie) || supervisionsIn(design).some(hasTie)) return
    yield {
      subjects: [],
      evidence: () => [
        state({ ja: 'SIRT: {sirts}', en: 'SIRTs: {sirts}' }, { sirts }),
        supervisionsIn(design).length === 0
          ? state({ ja: '統括機能: なし', en: 'Supervisions: none' }, {})
          : state(
              { ja: '統括機能: {supervisions}', en: 'Supervisions: {supervisions}' },
              { supervisions: supervisionsIn(design) },
            ),
        state(
          {
            ja: 'そのいずれも、広報の部署（{pr}）と上下関係・連携・共通の委員会やチームのいずれでもつながっていない',
            en: 'None of them is tied with a unit of public relations ({pr}) by line, a link or a committee or team in common',
          },
          { pr: pr },
        ),
      ],
      fixes: () => bestFirst(sirts, pr),
    }
  },
})

/** A CSIRT first: it is the one that the whole organisation knows. */
const bestFirst = (sirts: readonly Unit[], pr: readonly Unit[]): readonly Fix[] => {
  const isCsirt = (unit: Unit) => unit.functions.includes('csirt')
  const ordered = [...sirts.filter(isCsirt), ...sirts.filter((unit) => !isCsirt(unit))]
  return ordered
    .slice(0, 3)
    .flatMap((sirt) => nearestTo(sirt, pr, 1).map((one) => addLink('coordinates-with', sirt, one)))
}
