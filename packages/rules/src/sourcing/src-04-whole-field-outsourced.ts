import { figure } from '@taiseizu/catalogue'
import type { Assignment, Design, Duty, Field, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { isMarked, supervisionsIn } from '../engine/words'
import { firstFew, nearTo } from './candidates'
import { joinIn } from './roles'
import { markSaid } from './said'

/** A field is never outsourced as a whole: somebody inside specifies and accepts the work. */
export const src04 = defineRule({
  id: 'SRC-04',
  severity: 'error',
  source: figure('G', 16),
  each: 'field',
  per: ['field'],
  title: { ja: '分野を丸ごと委託', en: 'Whole field outsourced' },
  why: {
    ja: '委託できる分野でも、全てを任せきることはできない。何を頼むかを決め、報告を受けて動く人が社内にいなければ、委託の成果は生かされず、良し悪しも分からない。',
    en: 'Even a field that may be outsourced cannot be given away whole. Without somebody inside who says what is wanted, takes the reports and acts on them, the work is bought and left unused, and nobody can tell whether it was good.',
  },
  text: {
    ja: '「{field}」は、実行にも支援にも社内の要員が加わらず、丸ごと外部に委ねられています。',
    en: '"{field}" is outsourced as a whole: nobody inside performs or supports any of it.',
  },
  *check(field, design) {
    if (isMarked(field.id, 'must-in-house', 'in-house-with-specialist-support', 'audit-either')) return
    const { open, performed: done, inside } = design.tally.ofField(field.id)
    if (open < 2 || inside > 0 || done === 0) return
    const duties = design.dutiesOfField(field.id)
    const performed = duties.filter((duty) => design.holding(duty, 'R').length > 0)
    yield {
      subjects: [field],
      evidence: () => [
        ...performersOf(performed, design).map((unit) =>
          state(
            {
              ja: '「{unit}」が外部として実行（R）する職務の数: {count}',
              en: 'Duties that "{unit}" performs (R) from outside: {count}',
            },
            { unit, count: performed.filter((duty) => design.unitsWith(duty, 'R').includes(unit)).length },
          ),
        ),
        state(
          {
            ja: '社内の要員が実行（R）または支援（S）する職務: {count}件中0件',
            en: 'Duties that own people perform (R) or support (S): none of {count}',
          },
          { count: duties.length },
        ),
        markSaid(field.id),
      ],
      fixes: () => firstFew(candidates(performed, design)).map((unit) => supportFrom(unit, field, performed, design)),
    }
  },
})

const performersOf = (performed: readonly Duty[], design: Design): readonly Unit[] => [
  ...new Set(performed.flatMap((duty) => design.unitsWith(duty, 'R'))),
]

function* candidates(performed: readonly Duty[], design: Design): Generator<Unit, undefined> {
  const assignments = new Set(performed.flatMap((duty): readonly Assignment[] => design.holding(duty, 'R')))
  for (const { unit } of assignments) if (!unit.isProvider) yield unit
  yield* nearTo([...assignments], design)
  yield* supervisionsIn(design)
  return undefined
}

/** Support for the field as a whole, where nobody supports yet; else for each duty, beside those who do. */
function supportFrom(unit: Unit, field: Field, performed: readonly Duty[], design: Design): Fix {
  const nobodySupports = performed.every((duty) => design.holding(duty, 'S').length === 0)
  return fix(
    {
      ja: '「{unit}」が、仕様の作成と結果の受け入れのために社内から支援（S）する',
      en: '"{unit}" supports (S) from inside: specifies the work and accepts the results',
    },
    { unit },
    nobodySupports
      ? [put('assignments', { field: field.id, unit: unit.id, role: 'S' })]
      : performed.flatMap((duty) => joinIn(duty, 'S', { unit }, design)),
  )
}
