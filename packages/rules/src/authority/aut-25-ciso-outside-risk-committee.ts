import { direction } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { changeUnit } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { cisosIn, isInSubsidiary } from './executives'

/** Cyber risk is weighed where the other risks of the business are. */
export const aut25 = defineRule({
  id: 'AUT-25',
  severity: 'advice',
  source: direction(2),
  each: 'variant',
  per: [],
  title: { ja: 'リスク管理の委員会にいないCISO', en: 'CISO outside the risk committee' },
  why: {
    ja: 'サイバーのリスクは経営のリスクの一つであり、ほかのリスクと並べて優先順位を決める必要がある。その場にCISOがいなければ、判断に要る材料が届かず、別の体制として置き去りになりやすい。',
    en: 'Cyber risk is one risk of the business and has to be weighed beside the others. Where the CISO has no seat at that table, what is needed to decide does not get there, and security is left to a world of its own.',
  },
  text: {
    ja: 'リスク管理の委員会（{committees}）のどれにも、CISOが加わっていません。',
    en: 'No CISO is in a committee for risk management ({committees}).',
  },
  *check(design) {
    const cisos = cisosIn(design)
    if (cisos.length === 0) return
    const committees = riskCommittees(design)
    if (committees.length === 0) return
    const isIn = (committee: Unit) => cisos.some((ciso) => design.relations.collegialOf(ciso).has(committee))
    if (committees.some(isIn)) return
    yield {
      subjects: [],
      says: { committees },
      evidence: () => [
        state({ ja: 'CISO: {cisos}', en: 'CISOs: {cisos}' }, { cisos }),
        ...committees.map((committee) =>
          committee.members.length === 0
            ? state({ ja: '「{committee}」の構成員: なし', en: 'Members of "{committee}": none' }, { committee })
            : state(
                { ja: '「{committee}」の構成員: {members}', en: 'Members of "{committee}": {members}' },
                { committee, members: committee.members.map(({ unit }) => unit) },
              ),
        ),
      ],
      fixes: () => takeIn(cisos, committees),
    }
  },
})

const riskCommittees = (design: Design): readonly Unit[] =>
  design.unitsWithFunction('risk-management').filter((unit) => unit.kind === 'committee' && !isInSubsidiary(unit))

/** A CISO of the organisation itself first. */
function takeIn(cisos: readonly Unit[], committees: readonly Unit[]): readonly Fix[] {
  const ordered = [...cisos.filter((ciso) => !isInSubsidiary(ciso)), ...cisos.filter(isInSubsidiary)]
  return committees
    .slice(0, 3)
    .flatMap((committee) =>
      ordered
        .slice(0, 2)
        .map((ciso) =>
          changeUnit(
            committee,
            { members: [...(committee.record.members ?? []), { unit: ciso.id }] },
            { ja: '「{ciso}」を「{committee}」の構成員に加える', en: 'Make "{ciso}" a member of "{committee}"' },
            { ciso, committee },
          ),
        ),
    )
}
