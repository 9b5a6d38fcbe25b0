import { practice, section } from '@taiseizu/catalogue'
import type { Design, Post, Scope, Task, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { isSecurityField } from '../engine/words'

/** In hundredths of a full-time post, so that sums are exact. */
const fewest = 200

/** Security that rests on one person ends with that person's holiday. */
export const ppl03 = defineRule({
  id: 'PPL-03',
  severity: 'advice',
  source: [practice, section('S', '3.2⑥')],
  each: 'scope',
  per: ['scope', 'unit'],
  title: { ja: '少なすぎる要員に依存', en: 'Resting on too few people' },
  why: {
    ja: '社内で担うのが一つの部署だけで、要員が二人分に満たなければ、休みや異動、事故が重なったときに仕事が止まる。一人に任せきりでは、引き継ぎも互いの確認もできない。',
    en: 'Where a single unit does the security work inside, with less than two full-time people, work stops with a holiday, a transfer or a second incident. One person alone can neither hand over nor be checked.',
  },
  text: {
    ja: '「{scope}」のセキュリティの職務を社内で実行するのは「{unit}」だけで、充足している要員は常勤換算{fte}人分です。',
    en: 'In "{scope}" only "{unit}" performs security duties in-house, with filled posts of {fte} full-time equivalents.',
  },
  when: (scope, design) => {
    const unit = solePerformer(scope, design)
    return unit !== undefined && unit.posts.length > 0 && filledIn(ownPosts(unit)) < fewest
  },
  *check(scope, design) {
    const unit = solePerformer(scope, design)
    const posts = unit === undefined ? [] : ownPosts(unit)
    if (unit === undefined || posts.length === 0) return
    const sum = filledIn(posts)
    yield {
      subjects: [scope, unit],
      says: { fte: sum / 100 },
      evidence: () => [
        state(
          {
            ja: '「{scope}」のセキュリティの分野を自ら実行（R）する社内の部署: {unit}',
            en: 'Who performs (R) security fields in "{scope}" with own people: {unit}',
          },
          { scope, unit },
        ),
        ...posts.map((post) =>
          state(
            post.vacant
              ? {
                  ja: 'ポスト「{post}」: 常勤換算{fte}、空席',
                  en: 'Post "{post}": {fte} full-time equivalents, vacant',
                }
              : { ja: 'ポスト「{post}」: 常勤換算{fte}', en: 'Post "{post}": {fte} full-time equivalents' },
            { post, fte: post.fte },
          ),
        ),
      ],
    }
  },
})

/** Who alone performs security duties of a scope with own people. */
function solePerformer(scope: Scope, design: Design): Unit | undefined {
  const performers = design.signs.insidePerformers(scope, isSecurityTask)
  return performers.length === 1 ? performers[0] : undefined
}

const ownPosts = (unit: Unit): readonly Post[] => unit.posts.filter((post) => post.unit === unit)

/** In hundredths of a full-time post. */
const filledIn = (posts: readonly Post[]): number =>
  Math.round(posts.reduce((total, { vacant, fte }) => total + (vacant ? 0 : fte), 0) * 100)

const isSecurityTask = ({ field }: Task): boolean => isSecurityField(field)
