import { practice } from '@taiseizu/catalogue'
import { type Design, type Unit, isUnder } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { changeUnit } from '../engine/fixes'
import { defineRule } from '../engine/rule'
import { isInSubsidiary } from './executives'

const officersIn = (design: Design): readonly Unit[] =>
  design.unitsOfKind('officer').filter((unit) => !isInSubsidiary(unit))

/** Who leads the organisation is said, and not guessed. */
export const aut26 = defineRule({
  id: 'AUT-26',
  severity: 'warning',
  source: practice,
  each: 'variant',
  per: [],
  title: { ja: '代表者（CEO）が示されていない', en: 'No CEO' },
  why: {
    ja: '全社に対する権限は、代表者から出ていると考えて判定している。代表者がどの役員かが示されていなければ、全社の責任者や権限の根拠についての指摘が、推測の上に立つことになる。',
    en: 'Authority over the enterprise is taken to come from whoever leads it. As long as no officer is named as that, whatever is said of authority over the enterprise and of its grounds rests on a guess.',
  },
  text: {
    ja: 'グループ会社の外に、代表者（CEO）である役員が示されていません。',
    en: 'No officer outside the group companies is named as CEO.',
  },
  *check(design) {
    if (design.topUnit === undefined) return
    if (officersIn(design).some((unit) => unit.offices.includes('ceo'))) return
    yield {
      subjects: [],
      evidence: () => [officersSaid(design), ...ownerSaid(design)],
      fixes: () =>
        mayLead(design).map((unit) =>
          changeUnit(
            unit,
            { offices: [...unit.offices, 'ceo'] },
            { ja: '「{unit}」を代表者（CEO）とする', en: 'Name "{unit}" as CEO' },
            { unit },
          ),
        ),
    }
  },
})

function officersSaid(design: Design): Evidence {
  const officers = officersIn(design)
  return officers.length === 0
    ? state({ ja: 'グループ会社の外に役員はいない', en: 'There is no officer outside the group companies' }, {})
    : state(
        {
          ja: 'グループ会社の外の役員（いずれもCEOではない）: {officers}',
          en: 'Officers outside the group companies, none of them CEO: {officers}',
        },
        { officers },
      )
}

function ownerSaid({ enterprise: { owner } }: Design): readonly Evidence[] {
  if (owner === undefined) return []
  return [
    state({ ja: '全社の所有者は「{owner}」とみなしている', en: '"{owner}" is taken to own the enterprise' }, { owner }),
  ]
}

/**
 * The officer taken to own the enterprise; where that is no officer at the top, those directly below it. One above the owner would take
 * from it the authority over the enterprise that others may have been granted by it.
 */
function mayLead({ enterprise, topUnit }: Design): readonly Unit[] {
  const near = [enterprise.owner, topUnit, ...(topUnit?.children ?? [])]
  return [...new Set(near)]
    .filter((unit) => unit !== undefined)
    .filter((unit) => unit.kind === 'officer' && !isInSubsidiary(unit))
    .filter((unit) => enterprise.owner === undefined || isUnder(unit, enterprise.owner))
    .slice(0, 6)
}
