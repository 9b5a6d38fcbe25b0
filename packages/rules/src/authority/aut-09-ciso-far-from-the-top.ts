import { section } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { type Evidence, standsUnder, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { boardsIn, isHead, isInSubsidiary } from './executives'

/** A CISO speaks with the head of the organisation without anybody in between. */
export const aut09 = defineRule({
  id: 'AUT-09',
  severity: 'warning',
  source: section('C', '3.4'),
  each: 'unit',
  bearing: ['ciso'],
  per: ['unit'],
  title: { ja: 'CISO が組織トップに直接つながらない', en: 'CISO without direct access to the top' },
  why: {
    ja: 'CISO は、平時に、とりわけ有事に、組織のトップと直接話せる立場に置く。間に人が入ると、止める・公表するといった判断が遅れ、都合の悪い話が薄まる。',
    en: 'A CISO is to be placed so as to speak with the head of the organisation directly, in normal times and above all in an emergency. With somebody in between, decisions to stop or to disclose come late, and bad news gets thinner on the way.',
  },
  text: {
    ja: 'CISO「{unit}」は、組織のトップ（{heads}）に直接つながっていません。',
    en: 'The CISO "{unit}" has no direct way to the head of the organisation ({heads}).',
  },
  *check(unit, design) {
    if (!unit.isCiso || isInSubsidiary(unit) || isHead(design, unit)) return
    if (unit.parent !== undefined && isHead(design, unit.parent)) return
    const escalations = escalationsOf(design, unit)
    if (escalations.some((to) => isHead(design, to))) return
    const heads = headsIn(design)
    yield {
      subjects: [unit],
      says: { heads },
      evidence: () => [
        standsUnder(unit),
        saidOf(unit, escalations),
        ...heads
          .slice(0, 1)
          .map((to) =>
            state(
              { ja: '「{unit}」から「{to}」へのエスカレーションはない', en: '"{unit}" does not escalate to "{to}"' },
              { unit, to },
              { missing: { from: unit, to } },
            ),
          ),
      ],
      fixes: () => heads.slice(0, 3).map((to) => addLink('escalates-to', unit, to)),
    }
  },
})

const escalationsOf = (design: Design, unit: Unit): readonly Unit[] =>
  design.relations.linksOf(unit).flatMap(({ kind, from, to }) => (kind === 'escalates-to' && from === unit ? [to] : []))

const saidOf = (unit: Unit, escalations: readonly Unit[]): Evidence =>
  escalations.length === 0
    ? state({ ja: '「{unit}」のエスカレーション先: なし', en: '"{unit}" escalates to nobody' }, { unit })
    : state(
        { ja: '「{unit}」のエスカレーション先: {escalations}', en: '"{unit}" escalates to {escalations}' },
        { unit, escalations },
      )

/** The owner of enterprise before the top and the boards, those of group companies aside. */
const headsIn = (design: Design): readonly Unit[] =>
  [
    ...new Set([design.enterprise.owner, design.topUnit, ...boardsIn(design).filter((unit) => !isInSubsidiary(unit))]),
  ].filter((unit) => unit !== undefined)
