import { direction, section } from '@taiseizu/catalogue'
import { hasAuthority, holdersOf, nobodyHas } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { letAnswer } from './staffing'

/** Who performs a duty cannot also be the only one to say whether it is done well enough. */
export const cov02 = defineRule({
  id: 'COV-02',
  severity: 'error',
  source: [section('G', 'STEP3(1)'), direction(2)],
  each: 'duty',
  bearing: ['unanswered'],
  per: ['duty'],
  title: { ja: '責任者のいない職務', en: 'Duty that nobody answers for' },
  why: {
    ja: '実行者だけがいて責任を持つ部署が決まっていないと、優先順位や予算を決める人がおらず、他部署の協力も得にくい。手引きも経営ガイドラインも、役割とともに責任の所在を明らかにすることを求めている。',
    en: 'With somebody to perform it but nobody to answer for it, no one sets priorities or money aside, and other units have little reason to help. The guide and the management guidelines both ask that responsibility be made clear along with the role.',
  },
  text: {
    ja: '「{duty}」は{performers}が実行しますが、責任を持つ部署（A）が決まっていません。',
    en: '"{duty}" is performed by {performers}, but no unit answers for it (A).',
  },
  when: (duty) => duty.countOf('A') === 0 && duty.countOf('R') > 0,
  *check(duty, design) {
    yield {
      subjects: [duty],
      says: { performers: design.unitsWith(duty, 'R') },
      evidence: () => [
        holdersOf(design, duty, 'R'),
        holdersOf(design, duty, 'A'),
        ...duty.task.requires.flatMap((kind) => {
          const holders = design.authority.holdersOf(kind, duty.scope)
          if (holders.length === 0) return [nobodyHas(kind, duty.scope)]
          return holders.map(({ unit, chain }) => hasAuthority(unit, kind, duty.scope, chain))
        }),
      ],
      fixes: () => letAnswer(design, duty),
    }
  },
})
