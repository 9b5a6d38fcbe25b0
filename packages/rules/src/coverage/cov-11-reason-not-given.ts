import { exclusionReasons, figure } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject, isMarked } from '../engine/words'
import { dropAndStaff } from './dropping'
import { notHandled } from './taking-over'

/** The guide names three fields that may be left aside, each for one reason. */
export const cov11 = defineRule({
  id: 'COV-11',
  severity: 'warning',
  source: figure('G', 15),
  each: 'exclusion',
  per: ['exclusion'],
  title: { ja: '手引きにない理由で対象外にしている', en: 'Excluded for a reason that the guide does not give' },
  why: {
    ja: '手引きが考えなくてよいとするのは、SaaS・パッケージのみの場合の設計と開発、専門家に頼る場合の調査・研究だけである。それ以外の分野や理由で外すと、担い手のいない分野を見過ごすおそれがある。',
    en: 'The guide lets design and development be left aside where only packages are used, and research where specialists are called. Excluding other fields, or for other reasons, risks overlooking a field that nobody looks after.',
  },
  text: {
    ja: '「{exclusion}」を「{reason}」を理由に対象外とすることは、手引きでは想定されていません。',
    en: 'The guide does not provide for excluding "{exclusion}" for the reason "{reason}".',
  },
  *check(exclusion, design) {
    const { task, field, reason } = exclusion
    const given = notHandled(field)
    if (given?.reason === reason || isMarked(field, 'must-in-house', 'in-house-with-specialist-support')) return
    if (task !== undefined && reason === 'not-applicable') return
    yield {
      subjects: [exclusion],
      says: { reason: named(exclusionReasons, [reason]) },
      evidence: () => [
        given === null
          ? state(
              {
                ja: '図表15は「{field}」を外せる場合を挙げていない',
                en: 'Figure 15 gives no case in which "{field}" may be left aside',
              },
              { field: fieldSubject(field) },
            )
          : state(
              {
                ja: '図表15が「{field}」を外せるとする場合: {condition}',
                en: 'Figure 15 on when "{field}" may be left aside: {condition}',
              },
              { field: fieldSubject(field), condition: given.condition },
            ),
        state(
          {
            ja: '「{field}」で対象外になっていない職務: {count}件',
            en: 'Duties of "{field}" that are not excluded: {count}',
          },
          { field: fieldSubject(field), count: design.dutiesOfField(field).length },
        ),
      ],
      fixes: () => dropAndStaff(design, exclusion),
    }
  },
})
