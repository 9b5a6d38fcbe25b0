import { type FieldId, field as catalogueField, section } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldSubject } from '../engine/words'

/** Plus-security: those with another main duty learn the security that it needs. */
export const ppl04 = defineRule({
  id: 'PPL-04',
  severity: 'advice',
  source: section('G', 'STEP5'),
  each: 'unit',
  bearing: ['hasPosts'],
  per: ['unit'],
  title: { ja: 'プラス・セキュリティの備えがない', en: 'No plus-security training' },
  why: {
    ja: 'デジタルや管理、事業の仕事を本務とする人も、自分の仕事に要るセキュリティを身に付けてこそ対策が現場で働く。資格も教育も一つも示されていなければ、その機会があるかを確かめたい。',
    en: 'Safeguards work only if those whose main duty is digital, administrative or business work learn the security that it needs. Where no post shows a qualification or training, it is worth asking whether they get the chance.',
  },
  text: {
    ja: '「{unit}」はセキュリティが本務でない分野を担いますが、どのポストにもセキュリティの資格や教育が示されていません。',
    en: '"{unit}" holds fields in which security is not the main duty, and none of its posts shows a qualification or training in security.',
  },
  when: (unit, { tally }) =>
    unit.posts.length > 0 &&
    !unit.isProvider &&
    (tally.answeredBy(unit).some(isPlusField) || tally.performedBy(unit).some(isPlusField)) &&
    !unit.posts.some(({ record }) => hasAny(record.qualifications) || hasAny(record.training)),
  *check(unit, design) {
    const { posts } = unit
    const held = unit
      .assignmentsWith('R', 'A')
      .filter(({ field }) => isPlusField(field))
      .filter((assignment) => design.dutiesOf(assignment).length > 0)
    if (held.length === 0) return
    yield {
      subjects: [unit],
      evidence: () => [
        state(
          {
            ja: '「{unit}」が実行・決定（R・A）する、セキュリティが本務でない分野: {fields}',
            en: 'Fields with another main duty that "{unit}" performs or answers for (R, A): {fields}',
          },
          { unit, fields: [...new Set(held.map(({ field }) => field))].map(fieldSubject) },
        ),
        state(
          { ja: '資格も教育も示されていないポスト: {posts}', en: 'Posts without qualification and training: {posts}' },
          { posts },
        ),
      ],
    }
  },
})

/** A field of STEP5, with another main duty. */
const isPlusField = (field: FieldId): boolean => catalogueField(field).step === 'STEP5'

const hasAny = (list: readonly string[] | undefined): boolean => list !== undefined && list.length > 0
