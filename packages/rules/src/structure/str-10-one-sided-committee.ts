import { type UnitFunction, figure, unitFunctions } from '@taiseizu/catalogue'
import { type Unit, divisionOf, subsidiaryOf, upFrom } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

/** Those whom a security committee brings together. */
const sides = [
  { name: { ja: '情報システム', en: 'IT' }, functions: ['it'] },
  { name: { ja: '事業', en: 'business' }, functions: ['business'] },
  {
    name: { ja: '管理', en: 'administration' },
    functions: ['legal', 'risk-management', 'planning', 'general-affairs', 'procurement', 'pr', 'hr', 'internal-audit'],
  },
] as const satisfies readonly {
  readonly name: { readonly ja: string; readonly en: string }
  readonly functions: readonly UnitFunction[]
}[]

/** A committee supervises by bringing all sides to one table. */
export const str10 = defineRule({
  id: 'STR-10',
  severity: 'warning',
  source: figure('G', 10),
  each: 'unit',
  bearing: ['collegial', 'supervision'],
  per: ['unit'],
  title: { ja: '顔ぶれの偏った委員会', en: 'One-sided committee' },
  why: {
    ja: '委員会型の統括は、事業部門・管理部門・情報システム部門が一つの場で決め、それぞれ持ち帰って実行することで成り立つ。どれかが欠ければ、その部門の事情を知らずに決めることになり、決めたことも実行されない。',
    en: 'Supervision by committee works because business, administration and IT decide at one table and each carries it out at home. Where one of them is missing, it is decided without knowing its affairs and not carried out there.',
  },
  text: {
    ja: '統括機能を持つ委員会「{unit}」に、{missing}の部署の者が加わっていません。',
    en: 'The committee "{unit}", which supervises security, has no member from {missing}.',
  },
  when: (unit) => unit.kind === 'committee' && unit.isSupervision && unit.members.length > 0,
  *check(unit) {
    if (divisionOf(unit) !== undefined || subsidiaryOf(unit) !== undefined) return
    const present = functionsAround(unit)
    const missing = sides.filter((side) => !side.functions.some((name) => present.has(name)))
    if (missing.length === 0) return
    yield {
      subjects: [unit],
      says: { missing: missing.map((side) => side.name) },
      evidence: () => [
        ...unit.members.map((member) => memberSaid(member.unit)),
        ...missing.map((side) => missingSaid(unit, side.functions)),
      ],
    }
  },
})

/** The functions of a unit and of those above it: a section of the IT department speaks for IT. */
const functionsAbove = (unit: Unit): ReadonlySet<UnitFunction> =>
  new Set([...upFrom(unit)].flatMap((above) => above.functions))

const functionsAround = (committee: Unit): ReadonlySet<UnitFunction> =>
  new Set(committee.members.flatMap((member) => [...functionsAbove(member.unit)]))

function memberSaid(member: Unit): Evidence {
  const functions = [...functionsAbove(member)]
  return functions.length === 0
    ? state(
        {
          ja: '構成員「{member}」とその上位の機能: なし',
          en: 'Functions of the member "{member}" and of those above it: none',
        },
        { member },
      )
    : state(
        {
          ja: '構成員「{member}」とその上位の機能: {functions}',
          en: 'Functions of the member "{member}" and of those above it: {functions}',
        },
        { member, functions: named(unitFunctions, functions) },
      )
}

const missingSaid = (unit: Unit, functions: readonly UnitFunction[]): Evidence =>
  state(
    {
      ja: '「{unit}」の構成員に、次のどの機能を持つ部署の者もいない: {functions}',
      en: 'No member of "{unit}" has one of these functions: {functions}',
    },
    { unit, functions: named(unitFunctions, functions) },
  )
