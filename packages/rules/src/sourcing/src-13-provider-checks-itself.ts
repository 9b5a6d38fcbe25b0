import { type FieldId, type ProviderService, practice } from '@taiseizu/catalogue'
import { type Assignment, type Design, type Duty, type Task, type Unit, groupBy, sameSet } from '@taiseizu/core'
import { state } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { question } from '../engine/question'
import { type Fix, defineRule } from '../engine/rule'
import { fieldNamed, isMarked } from '../engine/words'
import { firstFew } from './candidates'
import { type Holder, asBefore, heldBy } from './roles'

/** Who builds, runs or watches a system should not be the one who checks it. */
export const src13 = defineRule({
  id: 'SRC-13',
  severity: 'advice',
  source: practice,
  each: 'unit',
  bearing: ['provider'],
  per: ['unit', 'scope'],
  title: { ja: '事業者が自分の仕事を検査', en: 'Provider checks its own work' },
  why: {
    ja: '作った人や運用する人が自分で検査すると、見慣れたところを見落とし、自分に不利な指摘もしにくい。監査や脆弱性診断は別の事業者に頼むと、見る目が増える。',
    en: 'Those who build or run a system overlook what they are used to, and have little reason to report against themselves. An audit or assessment by somebody else adds a second pair of eyes.',
  },
  text: {
    ja: '「{scope}」で、外部事業者「{unit}」が自ら携わる仕事の監査・診断も行っています。',
    en: 'In "{scope}" the provider "{unit}" also audits or assesses what it works on itself.',
  },
  when: (unit, design) => {
    if (!unit.isProvider) return false
    const performed = design.tally.performedBy(unit)
    return performed.some(isWorkField) && performed.some((field) => checkingFields(design).has(field))
  },
  *check(unit, design) {
    const performing = unit.assignmentsWith('R')
    if (!performing.some(isWork) || !performing.some(mayCheck)) return
    for (const [scope, duties] of groupBy(design.dutiesWith(unit, 'R'), (duty) => duty.scope)) {
      const [work, checks] = [duties.filter(isWork), duties.filter(isCheck)]
      if (work.length === 0 || checks.length === 0) continue
      yield {
        subjects: [unit, scope],
        evidence: () => [
          state(
            {
              ja: '「{unit}」が実行（R）する監視・運用・開発: {work}',
              en: 'What "{unit}" watches, runs or builds (R): {work}',
            },
            { unit, work },
          ),
          state(
            {
              ja: '「{unit}」が実行（R）する監査・診断: {checks}',
              en: 'What "{unit}" audits or assesses (R): {checks}',
            },
            { unit, checks },
          ),
        ],
        fixes: () =>
          firstFew(design.units, (other) => other !== unit && canCheck(other, checks, design)).map((other) =>
            checkedBy(other, unit, checks, design),
          ),
      }
    }
  },
})

/** The fields with tasks by which the work of others is checked. */
const checkingFields = question(
  (design): ReadonlySet<FieldId> => new Set(design.tasks.filter(isCheckTask).map(({ field }) => field)),
  sameSet,
)

const isWork = ({ field }: Duty | Assignment): boolean => isWorkField(field)
const isWorkField = (field: FieldId): boolean =>
  field === fieldNamed.monitoring || field === fieldNamed.operation || field === fieldNamed.development
const isCheck = ({ task }: Duty): boolean => isCheckTask(task)
const isCheckTask = ({ field, kind }: Task): boolean => kind === 'audit' || field === fieldNamed.assessment
const mayCheck = ({ field, task }: Assignment): boolean =>
  task === undefined || task.kind === 'audit' || field === fieldNamed.assessment

const serviceFor = ({ field }: Duty): ProviderService => (field === fieldNamed.assessment ? 'assessment' : 'audit')

/** Another provider that offers these services and does not work on the scope itself. */
const canCheck = (other: Unit, checks: readonly Duty[], design: Design): boolean =>
  other.isProvider &&
  checks.every(
    (duty) => other.services.includes(serviceFor(duty)) && !isWork(duty) && !isMarked(duty.field, 'must-in-house'),
  ) &&
  !design.dutiesWith(other, 'R').some((duty) => isWork(duty) && duty.scope === checks[0]?.scope)

function checkedBy(other: Unit, unit: Unit, checks: readonly Duty[], design: Design): Fix {
  const [contract] = design.contractsWith(other)
  const taker: Holder = { unit: other, ...(contract === undefined ? {} : { terms: { contract: contract.id } }) }
  return fix(
    { ja: '監査・診断は「{other}」に頼む', en: 'Have "{other}" audit or assess instead' },
    { other },
    checks.flatMap((duty) => {
      const remaining = design.holding(duty, 'R').filter((one) => one.unit !== unit)
      return heldBy(duty, 'R', [taker, ...remaining.map(asBefore)], design)
    }),
  )
}
