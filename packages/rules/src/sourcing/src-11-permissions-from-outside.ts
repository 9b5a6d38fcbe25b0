import { figure } from '@taiseizu/catalogue'
import { holdersOf } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { isLeftToOutsiders } from '../engine/words'
import { firstFew, mayHold, nearTo } from './candidates'
import { joinIn } from './roles'
import { worksFromOutside } from './said'

/** Who may do what in a system is looked after inside. */
export const src11 = defineRule({
  id: 'SRC-11',
  severity: 'warning',
  source: figure('G', 17),
  each: 'duty',
  bearing: ['leftToOutsiders'],
  per: ['duty'],
  title: { ja: '権限管理を外部だけで実施', en: 'Permissions managed by outsiders alone' },
  why: {
    ja: '誰に何を許すかは、異動や退職、仕事の中身を知る社内でしか正しく決められない。運用を委託しても、利用者の権限の管理は社内に残すべき仕事である。',
    en: 'Who may do what can be judged rightly only by those who know who moves, who leaves and what the work needs. Even where operation is outsourced, managing permissions belongs in-house.',
  },
  text: {
    ja: '「{duty}」を外部だけで実行しており、社内に実行者がいません。',
    en: '"{duty}" is performed by outsiders alone, with nobody inside.',
  },
  ofTask: ({ kind }) => kind === 'permissions',
  when: isLeftToOutsiders,
  *check(duty, design) {
    const performers = design.holding(duty, 'R')
    yield {
      subjects: [duty],
      evidence: () => [holdersOf(design, duty, 'R'), ...performers.map(worksFromOutside)],
      fixes: () =>
        firstFew(nearTo(performers, design), (unit) => mayHold(unit, 'R', [duty], design)).map((unit) =>
          fix(
            {
              ja: '「{unit}」が社内の要員で「{duty}」を実行（R）する',
              en: 'Let "{unit}" perform "{duty}" (R) with its own people',
            },
            { unit, duty },
            joinIn(duty, 'R', { unit }, design),
          ),
        ),
    }
  },
})
