import { direction, figure, section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { sirtsIn } from '../engine/words'
import { addCsirt } from './sirts'

/** Who responds is settled before there is an incident. */
export const cov05 = defineRule({
  id: 'COV-05',
  severity: 'error',
  source: [figure('G', 14), direction(7), section('C', '4.7')],
  each: 'variant',
  per: [],
  title: { ja: 'インシデント対応の機能がない', en: 'No incident response function' },
  why: {
    ja: 'インシデントは起きてから人を集めても間に合わない。経営ガイドラインは緊急対応体制をあらかじめ整えるよう求め、手引きは常設の部署でも仮想チームでもよいからCSIRT等を置くとしている。',
    en: 'Gathering people once an incident has begun is too late. The management guidelines ask for the emergency structure in advance, and the guide for a CSIRT or the like, be it a standing unit or a virtual team.',
  },
  text: {
    ja: 'インシデント対応を担う機能（CSIRT、OT-SIRT、PSIRT、DSIRT）がありません。',
    en: 'There is no incident response function (CSIRT, OT-SIRT, PSIRT or DSIRT).',
  },
  *check(design) {
    if (sirtsIn(design).length > 0) return
    yield {
      subjects: [],
      evidence: () => {
        const incidents = design.openDuties.filter((duty) => duty.task.kind === 'incident')
        return [
          state(
            {
              ja: 'CSIRT・OT-SIRT・PSIRT・DSIRTの機能を持つ部署: なし',
              en: 'Units with the function CSIRT, OT-SIRT, PSIRT or DSIRT: none',
            },
            {},
          ),
          state(
            { ja: 'インシデント対応の職務: {count}件', en: 'Duties of responding to incidents: {count}' },
            { count: incidents.length },
          ),
        ]
      },
      fixes: () => addCsirt(design),
    }
  },
})
