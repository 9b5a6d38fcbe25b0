import { exclusionReasons, figure, section } from '@taiseizu/catalogue'
import { type Design, type Duty, groupBy } from '@taiseizu/core'
import { type Evidence, state } from '../engine/evidence'
import { fix, put } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject } from '../engine/words'
import { namedInside } from './fitting'
import { addForField, staffField } from './staffing'
import { isUntouched } from './untouched'
import { notHandled, takersFor } from './taking-over'

/** The guide lays all seventeen fields on the organisation: one of which nobody has anything was forgotten. */
export const cov03 = defineRule({
  id: 'COV-03',
  severity: 'error',
  source: [section('G', 'STEP1'), figure('G', 7)],
  each: 'scope',
  bearing: ['inNoHands'],
  per: ['field', 'scope'],
  title: { ja: '誰も担っていない分野', en: 'Field that nobody has taken on' },
  why: {
    ja: '手引きは17分野のすべてについて、自社で対応するか、一部を委託するか、対応しないかを決めるよう求めている。誰も実行せず責任も持たない分野は、決めていないのと同じであり、そこが抜け穴になる。',
    en: 'The guide asks for a decision on each of the seventeen fields: own staff, partly outsourced, or not handled. A field that nobody performs or answers for has simply not been decided on, and that is where attacks and mistakes slip through.',
  },
  text: {
    ja: '「{scope}」では、「{field}」の職務（{count}件）を実行する部署（R）も責任を持つ部署（A）もありません。',
    en: 'In "{scope}" nobody performs (R) or answers for (A) any duty of "{field}" ({count}).',
  },
  *check(scope, design) {
    for (const [field, duties] of groupBy(design.dutiesIn(scope), (duty) => duty.field)) {
      if (!isUntouched(design, field, scope)) continue
      yield {
        subjects: [fieldSubject(field), scope],
        says: { count: duties.length },
        evidence: () => proof(duties),
        fixes: () => {
          const staffed = staffField(design, duties)
          return [...(staffed.length > 0 ? staffed : addForField(design, duties)), ...leaveOut(design, duties)]
        },
      }
    }
  },
})

function proof(duties: readonly Duty[]): readonly Evidence[] {
  const [first] = duties
  if (first === undefined) return []
  const { field, scope } = first
  return [
    state(
      {
        ja: '「{scope}」での「{field}」の職務で、RもAもいないもの: {tasks}',
        en: 'Duties of "{field}" in "{scope}" without R and A: {tasks}',
      },
      { field: fieldSubject(field), scope, tasks: duties.map((duty) => duty.task) },
    ),
    state(
      {
        ja: '図表12がこの分野の担当として挙げる部署: {units}',
        en: 'Units that figure 12 names for this field: {units}',
      },
      { units: namedInside(field).map((unit) => unit.name) },
    ),
  ]
}

/** 図表15: a field may be left out where only packages are used, or where a specialist is contracted when needed. */
function leaveOut(design: Design, duties: readonly Duty[]): readonly Fix[] {
  const [first] = duties
  const reason = first && notHandled(first.field)?.reason
  if (first === undefined || reason === undefined) return []
  const { field, scope } = first
  if (reason === 'packages-only' && scope.development !== 'packages-only') return []
  const taker = takersFor(design, reason, scope)[0]
  const record = { field, scope: scope.id, reason }
  const facts = { field: fieldSubject(field), scope, reason: named(exclusionReasons, [reason]) }
  return taker === undefined
    ? [
        fix(
          { ja: '「{scope}」の「{field}」を対象外とする（{reason}）', en: 'Exclude "{field}" in "{scope}" ({reason})' },
          facts,
          [put('exclusions', record)],
        ),
      ]
    : [
        fix(
          {
            ja: '「{scope}」の「{field}」を対象外とし（{reason}）、「{taker}」が引き受ける',
            en: 'Exclude "{field}" in "{scope}" ({reason}), taken over by "{taker}"',
          },
          { ...facts, taker },
          [put('exclusions', { ...record, takenOverBy: taker.id })],
        ),
      ]
}
