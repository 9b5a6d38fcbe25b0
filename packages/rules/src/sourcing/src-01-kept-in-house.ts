import { type FieldId, type Role, figure, roles as roleTerms } from '@taiseizu/catalogue'
import type { Assignment, Design, Unit } from '@taiseizu/core'
import { fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { fieldSubject, isMarked, supervisionsIn } from '../engine/words'
import { firstFew, mayTake, nearTo } from './candidates'
import { assignmentCounts, markSaid } from './said'
import { asBefore, handOver, inForceByField, joinWhere } from './roles'

/** What an organisation has to do or decide itself is not left to a provider. */
export const src01 = defineRule({
  id: 'SRC-01',
  severity: 'error',
  source: figure('G', 16, 17),
  each: 'unit',
  bearing: ['provider'],
  per: ['field', 'unit'],
  title: { ja: '自社に置くべき分野を外部が担当', en: 'Field to be kept in-house held by a provider' },
  why: {
    ja: '経営層の役割は外に出せない。統括やリスク管理、法務でも、外部の専門家に頼れるのは作業までで、決めて責任を負うのは自社である。外部が決める形では、自社のリスクについて自社の誰も答えられない。',
    en: 'The role of executives cannot be handed out. In supervision, risk management and legal affairs specialists may help with the work, while deciding and answering stay with the organisation. Where an outsider decides, nobody inside can answer for the risks.',
  },
  text: {
    ja: '自社で行うべき「{field}」で、外部事業者「{unit}」が{roles}を担っています。',
    en: 'The provider "{unit}" holds a role that has to stay in-house in "{field}": {roles}.',
  },
  when: (unit, { tally }) =>
    unit.isProvider &&
    (tally.answeredBy(unit).some((field) => isKept(field, 'A')) ||
      tally.performedBy(unit).some((field) => isKept(field, 'R'))),
  *check(unit, design) {
    for (const [id, wrong] of inForceByField(unit, ['R', 'A'], mustStayInside, design)) {
      const held = (['R', 'A'] as const).filter((role) => wrong.some((one) => one.role === role))
      yield {
        subjects: [fieldSubject(id), unit],
        says: { roles: named(roleTerms, held) },
        evidence: () => [...wrong.map((one) => assignmentCounts(one, design)), markSaid(id)],
        fixes: () =>
          firstFew(candidates(id, wrong, design), (taker) => mayTake(taker, wrong, design)).map((taker) =>
            takeIn(wrong, taker, unit, design),
          ),
      }
    }
  },
})

/** To perform and answer in some fields, to answer in others. */
const mustStayInside = ({ role, field }: Assignment): boolean => isKept(field, role)

const isKept = (field: FieldId, role: Role): boolean =>
  role === 'A'
    ? isMarked(field, 'must-in-house', 'in-house-with-specialist-support')
    : role === 'R' && isMarked(field, 'must-in-house')

/** Who is near; then, for the executives' fields an executive, for the others a supervision. */
function* candidates(field: FieldId, wrong: readonly Assignment[], design: Design): Generator<Unit, undefined> {
  const isExecutiveField = isMarked(field, 'must-in-house')
  for (const unit of nearTo(wrong, design)) if (unit.isExecutive || !isExecutiveField) yield unit
  if (field === 'security-executive') yield* design.units.filter((unit) => unit.isCiso)
  if (!isExecutiveField) yield* supervisionsIn(design)
  return undefined
}

const takeIn = (wrong: readonly Assignment[], taker: Unit, provider: Unit, design: Design): Fix =>
  fix(
    {
      ja: '「{provider}」に代えて「{taker}」が担い、「{provider}」は支援（S）に回る',
      en: '"{taker}" takes the place of "{provider}", which supports (S)',
    },
    { taker, provider },
    wrong.flatMap((one) => [
      ...handOver(one, taker, design),
      ...(keepsWork(one, wrong, provider, design) ? [] : joinWhere(one, 'S', asBefore(one), design)),
    ]),
  )

/** Whether the provider goes on working in all the duties of an assignment that it gives up. */
const keepsWork = (given: Assignment, wrong: readonly Assignment[], provider: Unit, design: Design): boolean =>
  design
    .dutiesOf(given)
    .every((duty) =>
      (['R', 'S'] as const).some((role) =>
        design.holding(duty, role).some((one) => one.unit === provider && !wrong.includes(one)),
      ),
    )
