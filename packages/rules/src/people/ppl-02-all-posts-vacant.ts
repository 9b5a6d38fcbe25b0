import { direction } from '@taiseizu/catalogue'
import { state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { dutiesOfAll, performingInside } from './performed'

/** A unit that does the work has people. */
export const ppl02 = defineRule({
  id: 'PPL-02',
  severity: 'warning',
  source: direction(3),
  each: 'unit',
  bearing: ['hasPosts'],
  per: ['unit'],
  title: { ja: '実行する部署が全員空席', en: 'All posts vacant' },
  why: {
    ja: '分担表では実行者がいても、その部署のポストが全て空席なら、仕事をする人はいない。要員を確保するまでの間、誰が代わりに行うかを決めておく必要がある。',
    en: 'The table of assignments may name who performs, but if every post there is vacant nobody does the work. Until people are found, somebody else has to be named.',
  },
  text: {
    ja: '「{unit}」は職務を自ら実行するとされていますが、ポストが全て空席です。',
    en: '"{unit}" is to perform duties with its own people, but all of its posts are vacant.',
  },
  when: ({ posts }) => posts.length > 0 && posts.every((post) => post.vacant),
  *check(unit, design) {
    const { posts } = unit
    if (design.tally.performedBy(unit).length === 0) return
    const duties = dutiesOfAll(performingInside(unit), design)
    if (duties.length === 0) return
    yield {
      subjects: [unit],
      evidence: () => [
        state({ ja: '「{unit}」の空席のポスト: {posts}', en: 'Vacant posts of "{unit}": {posts}' }, { unit, posts }),
        state(
          {
            ja: '「{unit}」が自ら実行（R）する職務の数: {count}',
            en: 'Duties that "{unit}" performs (R) itself: {count}',
          },
          { unit, count: duties.length },
        ),
      ],
    }
  },
})
