import { section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldNamed, fieldSubject, supervisionsIn } from '../engine/words'
import { addSupervision } from './supervision-forms'

/** Somebody has to hold together what is done about security. */
export const cov04 = defineRule({
  id: 'COV-04',
  severity: 'error',
  source: section('G', 'STEP2'),
  each: 'variant',
  per: [],
  title: { ja: 'セキュリティ統括機能がない', en: 'No security supervision' },
  why: {
    ja: '手引きは、経営層を補佐して組織横断の対策とインシデント対応を束ねる統括機能を、体制の要としている。専門組織でも委員会でもよいが、担う部署や会議体が一つもなければ、対策は部署ごとにばらばらになる。',
    en: 'The guide makes the supervision function, which assists the executives and holds measures and incident response together across the organisation, the centre of the structure. It may be a dedicated unit or a committee; with none at all each unit goes its own way.',
  },
  text: {
    ja: 'セキュリティ統括機能を担う部署や委員会がありません。',
    en: 'No unit or committee has the function of security supervision.',
  },
  *check(design) {
    if (supervisionsIn(design).length > 0) return
    yield {
      subjects: [],
      evidence: () => {
        const duties = design.dutiesOfField(fieldNamed.supervision)
        const holders = new Set(duties.flatMap((duty) => design.unitsWith(duty, 'R', 'A')))
        const units = design.units.filter((unit) => holders.has(unit))
        return [
          state(
            {
              ja: '「セキュリティ統括」の機能を持つ部署: なし',
              en: 'Units with the function "Security supervision": none',
            },
            {},
          ),
          units.length === 0
            ? state(
                { ja: '「{field}」の職務でRまたはAの部署: なし', en: 'R or A in duties of "{field}": nobody' },
                { field: fieldSubject(fieldNamed.supervision) },
              )
            : state(
                { ja: '「{field}」の職務でRまたはAの部署: {units}', en: 'R or A in duties of "{field}": {units}' },
                { field: fieldSubject(fieldNamed.supervision), units },
              ),
        ]
      },
      fixes: () => addSupervision(design),
    }
  },
})
