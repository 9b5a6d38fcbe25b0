import { section } from '@taiseizu/catalogue'
import type { Assignment, AssignmentRecord, Design, Duty, Unit } from '@taiseizu/core'
import { changeHolders } from '../engine/assigning'
import { holdersOf, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { mayPerform } from './fitting'

const task = 'security-monitoring-operation.monitor-detect-respond'

/** A virtual team comes together for an incident; watching is everyday work. */
export const cov15 = defineRule({
  id: 'COV-15',
  severity: 'warning',
  source: section('G', 'STEP3(3)'),
  each: 'duty',
  bearing: ['performedCollegially'],
  per: ['duty'],
  title: { ja: '監視を仮想チームだけが担っている', en: 'Monitoring left to virtual teams' },
  why: {
    ja: '仮想組織として作るチームは、主にインシデント発生時に集まる。監視や検知のように平時から続く活動は、構成員の属する既存部署のいずれかが通常業務として担わなければ、実際には誰も見ていない状態になる。',
    en: 'A virtual team mostly comes together once there is an incident. Monitoring and detection go on every day: unless one of the units that its members come from does them as ordinary work, nobody is actually watching.',
  },
  text: {
    ja: '「{duty}」を実行するのが仮想チーム（{teams}）だけで、平時に監視する部署がありません。',
    en: '"{duty}" is performed by virtual teams alone ({teams}): no unit watches day by day.',
  },
  ofTask: ({ id }) => id === task,
  *check(duty, design) {
    const performing = design.holding(duty, 'R')
    if (performing.length === 0 || !performing.every(isTeamItself)) return
    const teams = design.unitsWith(duty, 'R')
    yield {
      subjects: [duty],
      says: { teams },
      evidence: () => [holdersOf(design, duty, 'R'), ...teams.map(membersOf)],
      fixes: () => teams.flatMap((team) => handToMembers(design, duty, team)),
    }
  },
})

const isTeamItself = ({ unit, mode }: Assignment): boolean => unit.kind === 'team' && mode === 'in-house'

const membersOf = (team: Unit) =>
  team.members.length === 0
    ? state({ ja: 'チーム「{team}」の構成員: なし', en: 'Members of the team "{team}": none' }, { team })
    : state(
        { ja: 'チーム「{team}」の構成員: {members}', en: 'Members of the team "{team}": {members}' },
        { team, members: team.members.map(({ unit }) => unit) },
      )

/** Day-by-day work is for units that have people for it: those that watch or run IT first, no executives, no committees. */
function handToMembers(design: Design, duty: Duty, team: Unit): readonly Fix[] {
  const watches = ({ functions }: Unit) => (functions.includes('soc') ? 0 : functions.includes('it') ? 1 : 2)
  return team.members
    .map(({ unit }) => unit)
    .filter((unit) => !unit.isCollegial && !unit.isExecutive && mayPerform(design, duty, unit))
    .toSorted((a, b) => watches(a) - watches(b))
    .slice(0, 3)
    .map((member) => {
      const record: AssignmentRecord = assignmentFor(duty, member, 'R')
      return fix(
        {
          ja: '「{duty}」の実行（R）を「{team}」から「{member}」に移す',
          en: 'Hand the performing (R) of "{duty}" from "{team}" to "{member}"',
        },
        { duty, team, member },
        changeHolders(design, duty, 'R', { leaves: (unit) => unit === team, joins: [record] }),
      )
    })
}
