import { type UnitFunction, practice, providerServices, section, unitFunctions } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

const guarding: readonly UnitFunction[] = ['supervision', 'soc', 'internal-audit']

/** A unit that is there for security does something. */
export const str05 = defineRule({
  id: 'STR-05',
  severity: 'advice',
  source: [section('G', 'STEP5'), practice],
  each: 'unit',
  bearing: ['guarding'],
  per: ['unit'],
  title: { ja: '何も担っていない部署', en: 'Idle unit' },
  why: {
    ja: 'セキュリティのために置いた部署や契約した事業者が、どの職務にも権限にもつながりにも現れないなら、役割を割り当て忘れているか、もう必要がないかのどちらかである。',
    en: 'A unit set up for security, or a provider, that appears in no duty, no authority and no connection was either forgotten when work was divided or is not needed any more.',
  },
  text: {
    ja: '「{unit}」は、役割・権限・連携・契約のどれにも現れません。',
    en: '"{unit}" appears in no role, authority, connection or contract.',
  },
  when: (unit, design) => isThereForSecurity(unit) && standsAlone(design, unit),
  *check(unit, design) {
    const assignments = design.assignmentsOf(unit)
    if (assignments.some((assignment) => design.dutiesOf(assignment).length > 0)) return
    yield {
      subjects: [unit],
      evidence: () => [
        purposeOf(unit),
        assignments.length === 0
          ? state({ ja: '「{unit}」への分担はない', en: 'Nothing is assigned to "{unit}"' }, { unit })
          : state(
              {
                ja: '「{unit}」への分担はどの職務でも効いていない: {assignments}',
                en: 'What is assigned to "{unit}" counts in no duty: {assignments}',
              },
              { unit, assignments },
            ),
        state(
          {
            ja: '「{unit}」には、付与された権限、加わる委員会やチーム、連携、所有する対象環境、下の部署、関わる委託契約、引き受けた対象外のいずれもない',
            en: '"{unit}" holds no grant, is in no committee or team, has no link, owns no scope, has nobody below it, is in no contract and takes over no exclusion',
          },
          { unit },
        ),
      ],
    }
  },
})

const isThereForSecurity = (unit: Unit): boolean =>
  unit.isProvider || unit.isSirt || guarding.some((name) => unit.functions.includes(name))

const standsAlone = (design: Design, unit: Unit): boolean =>
  unit.memberOf.length === 0 &&
  unit.ownedScopes.length === 0 &&
  unit.children.length === 0 &&
  design.authority.grantsOf(unit).length === 0 &&
  design.relations.linksOf(unit).length === 0 &&
  !unit.isEngaged

function purposeOf(unit: Unit): Evidence {
  if (!unit.isProvider)
    return state(
      { ja: '「{unit}」の機能: {functions}', en: 'Functions of "{unit}": {functions}' },
      { unit, functions: named(unitFunctions, unit.functions) },
    )
  return unit.services.length === 0
    ? state({ ja: '「{unit}」は外部事業者', en: '"{unit}" is a provider' }, { unit })
    : state(
        { ja: '外部事業者「{unit}」のサービス: {services}', en: 'Services of the provider "{unit}": {services}' },
        { unit, services: named(providerServices, unit.services) },
      )
}
