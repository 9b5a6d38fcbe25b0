import { section } from '@taiseizu/catalogue'
import { standsUnder, state } from '../engine/evidence'
import { addLink } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { boardsIn, isInSubsidiary } from './executives'

/** Audit answers to the board, not only to those whom it audits. */
export const aut13 = defineRule({
  id: 'AUT-13',
  severity: 'warning',
  source: section('C', '3.6'),
  each: 'unit',
  bearing: ['internalAudit'],
  per: ['unit'],
  title: { ja: '内部監査が取締役会に報告しない', en: 'Internal audit does not report to the board' },
  why: {
    ja: '監査は経営層の責任において行う。内部監査が執行側だけに報告していると、執行側に都合の悪い結果が取締役会に届かないおそれがある。取締役会に直接報告する道を設けておく。',
    en: 'Audits are carried out under the responsibility of the executives. If internal audit reports to management alone, results that management dislikes may never reach the board, so it needs a way there of its own.',
  },
  text: {
    ja: '内部監査を担う「{unit}」から取締役会への報告の道がありません。',
    en: '"{unit}", which is internal audit, does not report to a board.',
  },
  when: (unit) => unit.functions.includes('internal-audit') && unit.parent?.kind !== 'board' && !isInSubsidiary(unit),
  *check(unit, design) {
    const boards = boardsIn(design)
    if (boards.length === 0) return
    const reports = design.relations
      .linksOf(unit)
      .flatMap(({ kind, from, to }) => (kind === 'reports-to' && from === unit ? [to] : []))
    if (reports.some((to) => to.kind === 'board')) return
    const nearest = boards
      .filter((to) => to !== unit)
      .toSorted((a, b) => Number(isInSubsidiary(a)) - Number(isInSubsidiary(b)))
    yield {
      subjects: [unit],
      evidence: () => [
        standsUnder(unit),
        reports.length === 0
          ? state({ ja: '「{unit}」の報告先（点線）: なし', en: '"{unit}" reports to nobody else' }, { unit })
          : state(
              { ja: '「{unit}」の報告先（点線）: {reports}', en: '"{unit}" also reports to {reports}' },
              { unit, reports },
            ),
        ...nearest
          .slice(0, 1)
          .map((to) =>
            state({ ja: '取締役会: 「{to}」', en: 'The board: "{to}"' }, { to }, { missing: { from: unit, to } }),
          ),
      ],
      fixes: () => nearest.slice(0, 2).map((to) => addLink('reports-to', unit, to)),
    }
  },
})
