import { section } from '@taiseizu/catalogue'
import { type Design, type Unit, isUnder, upFrom, orderedBy, sameList, sameSet } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { question, questionAbout } from '../engine/question'
import { defineRule } from '../engine/rule'
import { markedBy } from '../engine/under'
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
    if (standsUnderLeader(unit) || !answering.some(design, unit) || isInTouch(design, unit)) return
    if (leadersIn(design).every((leader) => isUnder(leader, unit))) return
    yield {
      subjects: [unit],
      evidence: () => [
        state(
          {
            ja: '「{unit}」でセキュリティの分野の責任・決定（A）を担う部署: {answering}',
            en: 'Who answers (A) in security fields within "{unit}": {answering}',
          },
          { unit, answering: [...companyOf(unit)].filter((one) => answersForSecurity(design, one)) },
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

const leadersOutside = (design: Design, company: Unit): readonly Unit[] =>
  leadersIn(design).filter((leader) => !isUnder(leader, company))

const isLeader = (unit: Unit): boolean => unit.isSupervision || unit.isSirt

const standsUnderLeader = (company: Unit): boolean => [...upFrom(company.parent)].some(isLeader)

const answersForSecurity = ({ tally }: Design, unit: Unit): boolean => tally.answeredBy(unit).some(isSecurityField)
const answering = markedBy(answersForSecurity)

/** The companies that a supervision or SIRT does not stand in but is joined with, or linked. */
const companiesInTouchWith = questionAbout((design, leader: Unit): ReadonlySet<Unit> => {
  const companies = new Set<Unit>()
  const reach = (unit: Unit) => {
    for (let company = unit.subsidiary; company !== undefined; company = company.parent?.subsidiary)
      if (!isUnder(leader, company)) companies.add(company)
  }
  for (const { kind, from, to } of design.relations.linksOf(leader))
    if (connecting.some((one) => one === kind)) reach(from === leader ? to : from)
  // A member stands in for those below him in his division, which ends at the border of the company.
  for (const table of design.relations.collegialOf(leader)) {
    reach(table)
    for (const { unit } of table.members) reach(unit)
  }
  return companies
}, sameSet)

/** Asked of the leaders, who are few: a company may have a thousand units. */
const companiesInTouch = question((design): ReadonlySet<Unit> => {
  const companies = new Set<Unit>()
  for (const leader of leadersIn(design))
    for (const company of companiesInTouchWith(design, leader)) companies.add(company)
  return companies
}, sameSet)

/** Whether a unit of the company is joined with a supervision or SIRT outside it, or linked with one. */
const isInTouch = questionAbout((design, company: Unit): boolean => companiesInTouch(design).has(company))
