import { figure } from '@taiseizu/catalogue'
import type { Design, Scope } from '@taiseizu/core'
import { holdersOf, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { fieldNamed, fieldSubject, isLeftToOutsiders, isPerformedInside } from '../engine/words'
import { worksFromOutside } from './said'

/** An audit from outside is of use where somebody inside acts on it. */
export const src12 = defineRule({
  id: 'SRC-12',
  severity: 'warning',
  source: figure('G', 17),
  each: 'duty',
  bearing: ['leftToOutsiders'],
  per: ['duty'],
  title: { ja: '監査結果を受ける人がいない', en: 'Nobody to act on an audit' },
  why: {
    ja: '外部の監査には独立した目という良さがあるが、結果を受けて直す体制が社内にあってこそ役に立つ。統括や運用を自ら行う人がいなければ、指摘は報告書のまま終わる。',
    en: 'An audit from outside brings an independent eye, but helps only where somebody inside puts right what it finds. Without own people in supervision or operation its findings remain a report.',
  },
  text: {
    ja: '「{duty}」は外部が行いますが、その結果を受けて「{scope}」を改善する社内の実行者がいません。',
    en: '"{duty}" is done from outside, and nobody inside supervises or operates "{scope}" to act on the results.',
  },
  ofTask: ({ kind }) => kind === 'audit',
  when: isLeftToOutsiders,
  *check(duty, design) {
    const performers = design.holding(duty, 'R')
    if (hasFollowUp(duty.scope, design)) return
    const [supervision, operation] = [fieldSubject(fieldNamed.supervision), fieldSubject(fieldNamed.operation)]
    yield {
      subjects: [duty],
      says: { scope: duty.scope },
      evidence: () => [
        holdersOf(design, duty, 'R'),
        ...performers.map(worksFromOutside),
        state(
          {
            ja: '「{scope}」で「{supervision}」か「{operation}」を実行（R）する社内の要員: なし',
            en: 'Own people who perform (R) "{supervision}" or "{operation}" in "{scope}": none',
          },
          { scope: duty.scope, supervision, operation },
        ),
      ],
    }
  },
})

const hasFollowUp = (scope: Scope, design: Design): boolean =>
  design
    .dutiesIn(scope)
    .some(
      (duty) =>
        (duty.field === fieldNamed.supervision || duty.field === fieldNamed.operation) && isPerformedInside(duty, 'R'),
    )
