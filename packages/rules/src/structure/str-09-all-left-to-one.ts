import { section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldSubject } from '../engine/words'

/** In fewer duties one unit may well do most of them. */
const few = 20

/** How many duties somebody performs, and in how many of them each unit does. */
/** Security is everybody’s business: it is not left to one unit. */
export const str09 = defineRule({
  id: 'STR-09',
  severity: 'advice',
  source: [section('G', { ja: 'STEP2 コラム', en: 'STEP2, column' }), section('S', '3.2①')],
  each: 'variant',
  per: ['unit'],
  title: { ja: '一つの部署への任せきり', en: 'All left to one' },
  why: {
    ja: '仕事を一つの部署に集めすぎると、ほかの部署はセキュリティを他人事とみなし、任された側は現場から離れて反発を招く。その部署が動けなくなれば、全体も止まる。',
    en: 'Where too much is gathered in one unit, the others take security for somebody else’s business, and whoever has it all is away from the line and meets resistance. When that unit cannot act, everything stands still.',
  },
  text: {
    ja: '「{unit}」が、実行者（R）のいる職務{all}件のうち{count}件を実行しています。',
    en: '"{unit}" performs (R) {count} of the {all} duties that anybody performs.',
  },
  *check(design) {
    const { performedDuties: all, burdened } = design.tally
    if (all <= few) return
    for (const { unit, count } of burdened) {
      if (unit.isProvider) continue
      yield {
        subjects: [unit],
        says: { all, count },
        evidence: () => [
          state({ ja: '実行者（R）のいる職務: {all}件', en: 'Duties that have R: {all}' }, { all }),
          ...countsByField(design.dutiesWith(unit, 'R').map((duty) => duty.field)).map(([field, number]) =>
            state(
              {
                ja: '「{unit}」がRである「{field}」の職務: {number}件',
                en: 'Duties of "{field}" of which "{unit}" is R: {number}',
              },
              { unit, field: fieldSubject(field), number },
            ),
          ),
        ],
      }
    }
  },
})

/** Most first; of equals in the order in which they come. */
function countsByField<Name>(fields: readonly Name[]): readonly (readonly [Name, number])[] {
  const counts = new Map<Name, number>()
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
