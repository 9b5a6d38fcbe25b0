import { type FieldId, section } from '@taiseizu/catalogue'
import { type Design, type DesignEdit, type Duty, type Scope, type Unit, divisionOf, isUnder } from '@taiseizu/core'
import { holdersOf, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { fieldNamed, sirtsIn, supervisionsIn } from '../engine/words'
import { changeHolders } from './assigning'
import { staysIndependent } from './independence'

/** In a plant those who run it take part in its security; supervision helps. */
export const aut18 = defineRule({
  id: 'AUT-18',
  severity: 'warning',
  source: section('S', '2.2.1⑬'),
  each: 'scope',
  per: ['scope'],
  title: { ja: '工場のセキュリティに現場がいない', en: 'Nobody of the plant in its security' },
  why: {
    ja: '制御系の現場では、技術は統括が示し、実施の責任は工場側が持って共に進める例が多い。監視や運用が現場の外の部署だけで回っていると、設備の事情が分からないまま判断することになり、止めてよいかどうかも決められない。',
    en: 'In plants, supervision often gives the technology while the factory carries it out and answers for it, side by side. Where monitoring and operation are run only by units from outside, they decide without knowing the equipment, and not even whether it may be stopped.',
  },
  text: {
    ja: '「{scope}」の監視・運用に、所管する「{owner}」の部門の部署が一つも関わっていません。',
    en: 'Nobody of the division of "{owner}", which owns "{scope}", takes part in its monitoring and operation.',
  },
  *check(scope, design) {
    const { owner } = scope
    if (scope.kind !== 'ot' || owner === undefined) return
    const duties = design.dutiesIn(scope).filter((duty) => isMonitoringOrOperation(duty.field))
    const holders = new Set(duties.flatMap((duty) => design.unitsWith(duty, 'R', 'A')))
    if (holders.size === 0) return
    const home = divisionOf(owner) ?? owner
    if ([...holders].some((unit) => !unit.isProvider && isUnder(unit, home))) return
    yield {
      subjects: [scope],
      says: { owner },
      evidence: () => [
        state({ ja: '「{scope}」は「{owner}」が所管する', en: '"{owner}" owns "{scope}"' }, { scope, owner }),
        state(
          { ja: '監視・運用の実行（R）または責任者（A）: {holders}。「{home}」の中の部署はない', en: 'R or A of monitoring and operation: {holders}; none of them is in "{home}"' },
          { holders: [...holders].toSorted((a, b) => (a.id < b.id ? -1 : 1)), home },
        ),
        ...duties.flatMap((duty) =>
          (['R', 'A'] as const).flatMap((role) => (design.holding(duty, role).length === 0 ? [] : [holdersOf(design, duty, role)])),
        ),
      ],
      fixes: () => siteUnits(design, scope, home).flatMap((unit) => performOnSite(design, scope, unit, duties)),
    }
  },
})

const fields: ReadonlySet<FieldId> = new Set<FieldId>([fieldNamed.monitoring, fieldNamed.operation])
const isMonitoringOrOperation = (field: FieldId): boolean => fields.has(field)

/** The SIRTs of the division, then the owner itself. */
const siteUnits = (design: Design, { owner }: Scope, home: Unit): readonly Unit[] =>
  [...new Set([...sirtsIn(design).filter((unit) => isUnder(unit, home)).slice(0, 2), ...(owner === undefined ? [] : [owner])])].filter(
    (unit) => !unit.isProvider && !unit.isCollegial,
  )

/** The site performs; who performed from elsewhere in the house supports, and so does a supervision. Providers go on as they did. */
function performOnSite(design: Design, scope: Scope, unit: Unit, duties: readonly Duty[]): readonly Fix[] {
  const held = duties.filter((duty) => design.unitsWith(duty, 'R', 'A').length > 0 && staysIndependent(design, unit, duty))
  if (held.length === 0) return []
  return [
    fix(
      {
        ja: '「{scope}」の監視・運用の実行（R）を「{unit}」とし、これまでの社内の実行部署と統括は支援（S）に回る',
        en: 'Let "{unit}" perform (R) monitoring and operation of "{scope}"; who did so in the house, and supervision, support (S)',
      },
      { scope, unit },
      held.flatMap((duty) => performBy(design, duty, unit)),
    ),
  ]
}

function performBy(design: Design, duty: Duty, unit: Unit): readonly DesignEdit[] {
  const before = design.unitsWith(duty, 'R').filter((one) => !one.isProvider)
  const [supervision] = supervisionsIn(design)
  const supporting = [...new Set([...before, ...(supervision === undefined ? [] : [supervision])])].filter((one) => one !== unit)
  return [
    ...changeHolders(design, duty, 'R', {
      leaves: (one) => before.includes(one),
      joins: [assignmentFor(duty, unit, 'R')],
    }),
    ...changeHolders(design, duty, 'S', { joins: supporting.map((one) => assignmentFor(duty, one, 'S')) }),
  ]
}
