import { type Collaboration, type FieldId, collaborations, figure } from '@taiseizu/catalogue'
import { type Design, type Unit, orderedBy, subsidiaryOf } from '@taiseizu/core'
import { circleOf } from '../engine/circles'
import { state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { questionAbout } from '../engine/question'
import { fieldSubject, isMarked } from '../engine/words'

/** Fields work together only where those who answer for them have something to do with each other. */
export const cov12 = defineRule({
  id: 'COV-12',
  severity: 'advice',
  source: figure('G', 13),
  each: 'variant',
  per: ['field', 'field'],
  title: { ja: '連携すべき分野がつながっていない', en: 'Fields that should work together are apart' },
  why: {
    ja: '保険、契約、新サービス、現場の訓練など、一つの分野だけでは進まない仕事がある。手引きはそうした分野の組合せを例示しており、責任を持つ部署どうしに上下関係も連携も共通の会議体もなければ、協力は個人の付き合いに頼ることになる。',
    en: 'Insurance, contracts, new services, drills on site: some work cannot be done within one field. The guide gives examples of such pairs; where those who answer for them share no line, no link and no committee, working together depends on personal acquaintance.',
  },
  text: {
    ja: '「{one}」と「{other}」は、責任を持つ部署の間に連携がありません（連携の例: {topic}）。',
    en: 'Nobody who answers for "{one}" is joined with anybody who answers for "{other}" ({topic}).',
  },
  *check(design) {
    for (const collaboration of collaborations) {
      if (!areApart(design, collaboration)) continue
      const [one, other] = collaboration.fields
      const these = [...design.tally.answerersOf(one)].toSorted(byId)
      const those = [...design.tally.answerersOf(other)].toSorted(byId)
      yield {
        subjects: [fieldSubject(one), fieldSubject(other)],
        says: { one: fieldSubject(one), other: fieldSubject(other), topic: collaboration.text },
        evidence: () => [
          answeringSaid(one, these),
          answeringSaid(other, those),
          state(
            {
              ja: 'これらの間に、上下関係、連携のリンク、共通の委員会・チームはない',
              en: 'Between them there is no line, no coordinates-with link, and no committee or team in common',
            },
            {},
            { ...missingBetween(these, those) },
          ),
          ...([one, other].some(isAudit)
            ? [
                state(
                  { ja: '監査する部署が相手を点検する権限もない', en: 'Nor may those who audit inspect the others' },
                  {},
                ),
              ]
            : []),
        ],
        fixes: () => linkThem(these, those),
      }
    }
  },
})

const byId = orderedBy((unit: Unit) => unit.id)

const answeringSaid = (field: FieldId, units: readonly Unit[]) =>
  state(
    { ja: '「{field}」に責任を持つ部署（A）: {units}', en: 'Answering for "{field}" (A): {units}' },
    { field: fieldSubject(field), units },
  )

const isAudit = (field: FieldId): boolean => isMarked(field, 'audit-either')

/** Those who answer for the first field of each collaboration. */
const circles = new Map(
  collaborations.map(({ fields: [one] }) => [one, circleOf(({ tally }) => [...tally.answerersOf(one)])]),
)

/** Whether there are units that answer for each of the fields, and nothing joins one of these with one of those. */
const areApart = questionAbout((design, collaboration: Collaboration): boolean => {
  const { tally } = design
  const [one, other] = collaboration.fields
  // Who answers for both fields is joined with itself; in a large organisation somebody is.
  if (tally.someAnswersForBoth(one, other)) return false
  if (tally.answerersOf(one).size === 0 || tally.answerersOf(other).size === 0) return false
  return !areJoined(design, collaboration) && !oneInspects(design, one, other) && !oneInspects(design, other, one)
})

const areJoined = (design: Design, { fields: [one, other] }: Collaboration): boolean => {
  const circle = circles.get(one)
  for (const counterpart of design.tally.answerersOf(other)) if (circle?.isJoined(design, counterpart)) return true
  return false
}

/** Whether somebody who audits may inspect somebody who answers for the other field. By line they would be joined: so by a grant. */
function oneInspects({ tally, authority }: Design, field: FieldId, other: FieldId): boolean {
  if (!isAudit(field)) return false
  for (const unit of tally.answerersOf(field))
    if (unit.grants.some(({ kind }) => kind === 'inspect'))
      for (const counterpart of tally.answerersOf(other)) if (authority.has(unit, 'inspect', counterpart)) return true
  return false
}

const missingBetween = ([from]: readonly Unit[], [to]: readonly Unit[]) =>
  from === undefined || to === undefined ? {} : { missing: { from, to } }

/** Links between a few of both sides; those outside group companies, whose word reaches further, first. */
function linkThem(these: readonly Unit[], those: readonly Unit[]): readonly Fix[] {
  const few = (units: readonly Unit[]) => {
    const rank = (unit: Unit) => (subsidiaryOf(unit) === undefined ? 0 : 1)
    return units
      .filter((unit) => !unit.isProvider)
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, 2)
  }
  return few(these).flatMap((unit) => few(those).map((counterpart) => addLink('coordinates-with', unit, counterpart)))
}
