import { appendix } from '@taiseizu/catalogue'
import { type Unit, subsidiaryOf, upFrom } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { supervisionsIn } from '../engine/words'
import { placeElsewhere } from './placement'

/** Supervision that stands in the business may have to put the business first. */
export const aut22 = defineRule({
  id: 'AUT-22',
  severity: 'advice',
  source: appendix('G', '1', { ja: '②', en: '②' }),
  each: 'variant',
  per: [],
  title: { ja: '事業部門の内にしかない統括', en: 'Supervision within the business alone' },
  why: {
    ja: '事業を進める部門の中だけに統括機能を置くと、事業が優先され、セキュリティが後回しになることがある。事業部門を統制できるよう、管理部門や経営層の下に置くことも検討するとよい。',
    en: 'Where supervision stands inside the departments that drive the business alone, business may come first and security be put off. Consider a place beside administration or under the executives, from which the business can be governed.',
  },
  text: {
    ja: 'グループ会社の外にある統括機能が、どれも事業部門の内にあります。',
    en: 'Every supervision outside the group companies stands inside a business unit.',
  },
  *check(design) {
    const supervisions = supervisionsIn(design).filter((unit) => subsidiaryOf(unit) === undefined)
    if (supervisions.length === 0 || !supervisions.every((unit) => businessOver(unit) !== undefined)) return
    yield {
      subjects: [],
      evidence: () => supervisions.map((unit) => placeSaid(unit)),
      fixes: () =>
        supervisions
          .filter((unit) => !unit.functions.includes('business'))
          .slice(0, 3)
          .flatMap((unit) => placeElsewhere(design, unit, (place) => businessOver(place) === undefined)),
    }
  },
})

function businessOver(unit: Unit): Unit | undefined {
  for (const above of upFrom(unit)) if (above.functions.includes('business')) return above
  return undefined
}

function placeSaid(unit: Unit) {
  const business = businessOver(unit)
  return business === undefined || business === unit
    ? state(
        {
          ja: '統括機能「{unit}」は自らが事業の機能を持つ',
          en: 'The supervision "{unit}" has the function business itself',
        },
        { unit },
      )
    : state(
        {
          ja: '統括機能「{unit}」は、事業の機能を持つ「{business}」の下にある',
          en: 'The supervision "{unit}" stands below "{business}", which has the function business',
        },
        { unit, business },
      )
}
