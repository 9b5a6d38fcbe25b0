import { fields, section } from '@taiseizu/catalogue'
import { type Design, type Unit, isUnder, upFrom, orderedBy, sameList } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { question, sameLists } from '../engine/question'
import { defineRule } from '../engine/rule'
import { underOf } from '../engine/under'
import { companyOf, isSecurityField, sirtsIn, supervisionsIn } from '../engine/words'

const connecting = ['coordinates-with', 'escalates-to', 'reports-to'] as const

/** A company that answers for its own security is in touch with those who lead it in the group. */
export const grp02 = defineRule({
  id: 'GRP-02',
  severity: 'warning',
  source: section('S', '2.2.1⑩'),
  each: 'unit',
  bearing: ['subsidiary'],
  per: ['unit'],
  title: { ja: 'グループの統括とつながりのない会社', en: 'Group company out of touch with supervision' },
  why: {
    ja: 'グループ会社が自らセキュリティに責任を持っていても、統括やSIRTとの経路がなければ、事故の知らせも対策の知恵も会社の境で止まる。一社の弱みはグループ全体の入口になる。',
    en: 'Even where a group company answers for its own security, news of incidents and know-how stop at its border if no way leads to a supervision or SIRT. The weakness of one company is a door into the group.',
  },
  text: {
    ja: '「{unit}」は自らセキュリティの責任を負っていますが、社外の統括やSIRTのどれともつながりがありません。',
    en: '"{unit}" answers for security of its own, but is in touch with no supervision or SIRT outside it.',
  },
  when: (unit) => unit.kind === 'subsidiary',
  *check(unit, design) {
    if (leadersUnder(design, unit).length === leadersIn(design).length || standsUnderLeader(unit)) return
    const company = [...companyOf(unit)]
    const answering = company.filter((one) => answersForSecurity(one, design))
    if (answering.length === 0 || company.some((one) => isInTouch(one, unit, design))) return
    yield {
      subjects: [unit],
      evidence: () => [
        state(
          {
            ja: '「{unit}」でセキュリティの分野の責任・決定（A）を担う部署: {answering}',
            en: 'Who answers (A) in security fields within "{unit}": {answering}',
          },
          { unit, answering },
        ),
        ...leadersOutside(design, unit).map((leader) =>
          state(
            {
              ja: '「{unit}」のどの部署も、「{leader}」と上下・連携・報告の関係も共通の委員会・チームも持たない',
              en: 'No unit of "{unit}" stands over or under "{leader}", has a link with it, or sits in a committee or team with it',
            },
            { unit, leader },
            { missing: { from: unit, to: leader } },
          ),
        ),
      ],
    }
  },
})

/** Supervisions and SIRTs, by id. */
const leadersIn = question(
  (design): readonly Unit[] =>
    [...new Set([...supervisionsIn(design), ...sirtsIn(design)])].toSorted(orderedBy((unit) => unit.id)),
  sameList,
)

const leadersUnder = underOf(leadersIn)
const leadersOutside = (design: Design, company: Unit): readonly Unit[] =>
  leadersIn(design).filter((leader) => !isUnder(leader, company))

/** In which committees and teams there are supervisions and SIRTs, and which. Asking for each pair would be too much in a large group. */
const leadersByTable = question((design): ReadonlyMap<Unit, readonly Unit[]> => {
  const tables = new Map<Unit, Unit[]>()
  for (const leader of leadersIn(design))
    for (const table of design.relations.collegialOf(leader)) {
      const known = tables.get(table)
      if (known === undefined) tables.set(table, [leader])
      else known.push(leader)
    }
  return tables
}, sameLists)

const isLeader = (unit: Unit): boolean => unit.isSupervision || unit.isSirt

const standsUnderLeader = (company: Unit): boolean => [...upFrom(company.parent)].some(isLeader)

const answersForSecurity = (unit: Unit, design: Design): boolean =>
  fields.some(({ id }) => isSecurityField(id) && design.tally.answers(unit, id))

/** Joined with a supervision or SIRT outside the company, or linked with one. */
function isInTouch(unit: Unit, company: Unit, design: Design): boolean {
  const isOutside = (leader: Unit) => !isUnder(leader, company)
  const linked = design.relations.linksOf(unit).some(({ kind, from, to }) => {
    const other = from === unit ? to : from
    return connecting.some((one) => one === kind) && isLeader(other) && isOutside(other)
  })
  if (linked) return true
  for (const table of design.relations.collegialOf(unit))
    if (leadersByTable(design).get(table)?.some(isOutside)) return true
  return false
}
