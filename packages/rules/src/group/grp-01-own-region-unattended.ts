import { type FieldId, figure } from '@taiseizu/catalogue'
import { type Design, type Scope, type Task, type Unit, isUnder, orderedBy, sameList, sameSet } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { question, questionAbout } from '../engine/question'
import { defineRule } from '../engine/rule'
import { markedBy, scopeOwners } from '../engine/under'
import { companyOf, fieldNamed, fieldSubject, supervisionsIn } from '../engine/words'

const legal: FieldId = 'legal'

const legalHolders = ({ tally }: Design): readonly Unit[] =>
  [...new Set([...tally.performersOf(legal), ...tally.answerersOf(legal)])].toSorted(orderedBy((unit) => unit.id))

const legalWorkers = markedBy(({ tally }, unit) => tally.performs(unit, legal) || tally.answers(unit, legal))

/** In another region law and hours differ: somebody there looks to it, or a supervision at home does. */
export const grp01 = defineRule({
  id: 'GRP-01',
  severity: 'advice',
  source: figure('G', 18),
  each: 'unit',
  bearing: ['subsidiary'],
  per: ['unit'],
  title: { ja: '別地域のグループ会社に目が届かない', en: 'Group company in another region left to itself' },
  why: {
    ja: '地域が違えば、法律も時差も言葉も違う。法務も監視も現地で担わず、本社の統括の定めも及ばないなら、現地で何が求められ、何が起きているかを誰もつかんでいない。',
    en: 'Another region means other laws, other hours and another language. If nobody there looks after law or monitoring, and no supervision sets rules for it either, nobody knows what is asked of it or what happens in it.',
  },
  text: {
    ja: '別地域（{region}）の「{unit}」は、法務も監視も自ら担わず、社外の統括の規程・方針も及んでいません。',
    en: '"{unit}" in another region ({region}) looks after neither law nor monitoring itself, and no supervision outside it may set its policy.',
  },
  when: (unit) => unit.kind === 'subsidiary',
  *check(unit, design) {
    const { region } = unit.record
    const home = design.profile?.region
    if (home === undefined || region === undefined || !isAbroad(design, unit) || governed(design).has(unit)) return
    if (!scopeOwners.some(design, unit) || legalWorkers.some(design, unit) || watchesItself(design, unit)) return
    yield {
      subjects: [unit],
      says: { region },
      evidence: () => [
        state(
          { ja: '本社の地域: {home}、「{unit}」の地域: {region}', en: 'Region at home: {home}; of "{unit}": {region}' },
          { home, unit, region },
        ),
        heldOf(legal, legalHolders(design), unit),
        ...[...companyOf(unit)]
          .flatMap((one) => one.ownedScopes)
          .map((scope) => heldIn(scope, monitorsOf(design, scope))),
        policyOver(unit, design),
      ],
    }
  },
})

/** Both regions have to be given. */
function isAbroad(design: Design, { record: { region } }: Unit): boolean {
  const home = design.profile?.region
  return region !== undefined && home !== undefined && region !== home
}

const companiesAbroad = question(
  (design) => design.unitsOfKind('subsidiary').filter((unit) => isAbroad(design, unit)),
  sameList,
)

/** Those for which a supervision outside may set policy. Asked of each supervision by itself: what is granted to one is no matter of the others. */
const governedBy = questionAbout(
  (design, supervision: Unit): readonly Unit[] =>
    companiesAbroad(design).filter(
      (company) => isOutside(supervision, company) && design.authority.has(supervision, 'policy', company),
    ),
  sameList,
)

const governed = question((design): ReadonlySet<Unit> => {
  const companies = new Set<Unit>()
  for (const supervision of supervisionsIn(design))
    for (const company of governedBy(design, supervision)) companies.add(company)
  return companies
}, sameSet)

const isOutside = (one: Unit, company: Unit): boolean => !isUnder(one, company)

const isMonitoring = ({ field }: Task): boolean => field === fieldNamed.monitoring

/** Who performs or answers for the monitoring of a scope. */
const monitorsOf = questionAbout(
  (design, scope: Scope): readonly Unit[] => [
    ...new Set(design.dutiesOfTasks(scope, isMonitoring).flatMap((duty) => design.unitsWith(duty, 'R', 'A'))),
  ],
  sameList,
)

/** Whether in a scope of the company one of its own does. The first scope says so for the most part. */
function watchesItself(design: Design, company: Unit): boolean {
  for (const owner of scopeOwners.each(design, company))
    for (const scope of owner.ownedScopes)
      if (monitorsOf(design, scope).some((one) => isUnder(one, company))) return true
  return false
}

const nobody = { ja: 'なし', en: 'nobody' }
const orNobody = (units: readonly Unit[]) => (units.length === 0 ? nobody : units)

const heldOf = (field: FieldId, units: readonly Unit[], unit: Unit) =>
  state(
    {
      ja: '「{field}」を実行・決定（R・A）する部署: {units}（「{unit}」の中にはない）',
      en: 'Who performs or answers for (R, A) "{field}": {units}; nobody within "{unit}"',
    },
    { field: fieldSubject(field), units: orNobody(units), unit },
  )

const heldIn = (scope: Scope, units: readonly Unit[]) =>
  state(
    {
      ja: '「{scope}」の「{field}」を実行・決定（R・A）する部署: {units}',
      en: 'Who performs or answers for (R, A) "{field}" in "{scope}": {units}',
    },
    { scope, field: fieldSubject(fieldNamed.monitoring), units: orNobody(units) },
  )

const policyOver = (unit: Unit, design: Design) =>
  state(
    {
      ja: '「{unit}」に対する規程・方針の制定の権限を持つ部署: {units}（その外の統括にはない）',
      en: 'Who may set policy for "{unit}": {units}; no supervision outside it',
    },
    { unit, units: orNobody(design.authority.holdersOf('policy', unit).map((holder) => holder.unit)) },
  )
