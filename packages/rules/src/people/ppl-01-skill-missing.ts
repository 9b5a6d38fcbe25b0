import {
  type FieldId,
  type SkillArea,
  type SkillLevel,
  field as catalogueField,
  figure,
  idsOf,
  skillAreas,
  skillLevels,
} from '@taiseizu/catalogue'
import { type Design, type Duty, type Post, type Scope, type Unit, groupBy } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject } from '../engine/words'
import { dutiesOfAll, performingInside } from './performed'

/** Who carries a field has somebody with each of the skills that it asks for. */
export const ppl01 = defineRule({
  id: 'PPL-01',
  severity: 'advice',
  source: figure('G', 22),
  each: 'unit',
  bearing: ['hasPosts'],
  per: ['unit', 'field'],
  title: { ja: '求められる水準のスキルがない', en: 'Skill missing for a field' },
  why: {
    ja: '分野ごとに、主導できることや話が通じることが求められる知識・スキルは違う。担う部署の誰もその水準に達していなければ、育てるか、補うか、外の力を借りるかを考えることになる。',
    en: 'Each field asks for its own mix of knowledge: to lead in some areas, to be able to talk with others in the rest. Where nobody in the unit that carries it reaches a level, the choice is to train, to recruit or to get help.',
  },
  text: {
    ja: '「{field}」を担う「{unit}」に、求められる水準に達したポストがないスキルがあります: {areas}。',
    en: '"{unit}" carries "{field}", but none of its posts reaches the level asked for in: {areas}.',
  },
  when: (unit, design) => design.tally.performedBy(unit).length > 0 && unit.posts.some((post) => !post.vacant),
  *check(unit, design) {
    const filled = unit.posts.filter((post) => !post.vacant)
    const reached = areas.map((area) => Math.max(...filled.map((post) => rank(levelOf(post, area)))))
    for (const id of design.tally.performedBy(unit)) {
      const wanted = catalogueField(id).skills
      if (wanted === null) continue
      const missing = areas.filter((area, place) => (reached[place] ?? 0) < rank(wanted[area]))
      if (missing.length === 0) continue
      const duties = dutiesOfAll(
        performingInside(unit).filter(({ field }) => field === id),
        design,
      )
      const scopes = carriedScopes(id, duties, design)
      const answered = duties.filter((duty) => design.holding(duty, 'A').some((one) => one.unit === unit))
      if (scopes.length === 0 && answered.length === 0) continue
      yield {
        subjects: [unit, fieldSubject(id)],
        says: { areas: named(skillAreas, missing) },
        evidence: () => [
          ...scopes.map((scope) => carries(unit, id, scope, duties, design)),
          ...(scopes.length === 0
            ? [
                state(
                  {
                    ja: '「{unit}」が自ら実行し責任も負う（R・A）職務: {answered}',
                    en: 'What "{unit}" both performs and answers for (R, A): {answered}',
                  },
                  { unit, answered },
                ),
              ]
            : []),
          ...missing.flatMap((area) => filled.map((post) => reaches(post, area, wanted[area]))),
        ],
      }
    }
  },
})

const areas = idsOf(skillAreas)
const levels = idsOf(skillLevels)
const rank = (level: SkillLevel): number => levels.indexOf(level)
const levelOf = (post: Post, area: SkillArea): SkillLevel => post.record.skills?.[area] ?? 'none'

const countIn = (scope: Scope, field: FieldId, design: Design): number =>
  design.dutiesIn(scope).filter((duty) => duty.field === field).length

/** The scopes in which these duties are two or more, and at least half of the field's. */
const carriedScopes = (field: FieldId, duties: readonly Duty[], design: Design): readonly Scope[] =>
  [...groupBy(duties, (duty) => duty.scope)]
    .filter(([scope, { length }]) => length >= 2 && length * 2 >= countIn(scope, field, design))
    .map(([scope]) => scope)

const carries = (unit: Unit, field: FieldId, scope: Scope, duties: readonly Duty[], design: Design): Evidence =>
  state(
    {
      ja: '「{unit}」が「{scope}」で自ら実行（R）する「{field}」の職務: {all}件中{count}件',
      en: 'Duties of "{field}" in "{scope}" that "{unit}" performs (R) itself: {count} of {all}',
    },
    {
      unit,
      scope,
      field: fieldSubject(field),
      all: countIn(scope, field, design),
      count: duties.filter((duty) => duty.scope === scope).length,
    },
  )

const reaches = (post: Post, area: SkillArea, wanted: SkillLevel): Evidence =>
  state(
    {
      ja: 'ポスト「{post}」の{area}: {level}。求められる水準: {wanted}',
      en: '{area} of the post "{post}": {level}; asked for: {wanted}',
    },
    {
      post,
      area: named(skillAreas, [area]),
      level: named(skillLevels, [levelOf(post, area)]),
      wanted: named(skillLevels, [wanted]),
    },
  )
