import { figure } from '@taiseizu/catalogue'
import type { Assignment, Design, Unit } from '@taiseizu/core'
import { fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { fieldSubject, isMarked } from '../engine/words'
import { firstFew, mayHold, mayTake, nearTo } from './candidates'
import { handOver, inForceByField } from './roles'
import { assignmentCounts, markSaid } from './said'

/** What may be outsourced is the work; deciding and answering stay in-house. */
export const src03 = defineRule({
  id: 'SRC-03',
  severity: 'error',
  source: figure('G', 17),
  each: 'unit',
  bearing: ['provider', 'answers'],
  per: ['field', 'unit'],
  title: { ja: '外部事業者が責任・決定', en: 'Provider answers and decides' },
  why: {
    ja: '作業は委託できても、決めることと管理することは自社に残る。事業者が責任者のままでは、事故のとき止めるか続けるかを自社で決められず、仕事の良し悪しも誰も見ない。',
    en: 'Work may be outsourced; deciding and managing stay with the organisation. While the provider is the one who answers, nobody inside can decide in an emergency, and nobody judges whether the work is any good.',
  },
  text: {
    ja: '「{field}」の責任・決定（A）を、外部事業者「{unit}」が担っています。',
    en: 'The provider "{unit}" answers and decides (A) in "{field}".',
  },
  when: (unit) => unit.isProvider,
  *check(unit, design) {
    for (const [id, assignments] of inForceByField(unit, ['A'], isWhereOthersMayWork, design)) {
      yield {
        subjects: [fieldSubject(id), unit],
        evidence: () => [...assignments.map((one) => assignmentCounts(one, design)), markSaid(id)],
        fixes: () => [
          ...firstFew(nearTo(assignments, design), (taker) => mayTake(taker, assignments, design)).map((taker) =>
            toOne(assignments, taker, design),
          ),
          ...toOwners(assignments, design),
        ],
      }
    }
  },
})

/** In the other fields SRC-01 has its say. */
const isWhereOthersMayWork = ({ field }: Assignment): boolean =>
  !isMarked(field, 'must-in-house', 'in-house-with-specialist-support')

const toOne = (assignments: readonly Assignment[], taker: Unit, design: Design): Fix =>
  fix(
    { ja: '責任・決定（A）を「{taker}」に移す', en: 'Let "{taker}" answer and decide (A)' },
    { taker },
    assignments.flatMap((one) => handOver(one, taker, design)),
  )

/** Each scope to its own owner, where there are several and each may answer. */
function toOwners(assignments: readonly Assignment[], design: Design): readonly Fix[] {
  const taken = assignments.flatMap((assignment) => {
    const owner = assignment.scope?.owner
    return owner !== undefined && mayHold(owner, 'A', design.dutiesOf(assignment), design)
      ? [{ assignment, owner }]
      : []
  })
  const owners = [...new Set(taken.map(({ owner }) => owner))]
  if (taken.length < assignments.length || owners.length < 2) return []
  return [
    fix(
      {
        ja: '責任・決定（A）を各対象環境の所管「{owners}」に移す',
        en: 'Let the owners of the scopes answer and decide (A): {owners}',
      },
      { owners },
      taken.flatMap(({ assignment, owner }) => handOver(assignment, owner, design)),
    ),
  ]
}
