/** Fixes that put units to work: who performs, who answers, and a unit of the kind that 図表12 names where there is none. */
import { type FieldId, type Role, type TypicalUnit, authorityKinds, roles } from '@taiseizu/catalogue'
import {
  type AssignmentRecord,
  type Design,
  type DesignEdit,
  type Duty,
  type Scope,
  type Unit,
  type UnitRecord,
  subsidiaryOf,
} from '@taiseizu/core'
import { assign, assignmentFor, fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import { isAudited, standsApartUnder } from '../engine/independence'
import { fieldSubject } from '../engine/words'
import type { Fix } from '../engine/rule'
import { named } from '../engine/say'
import { entitle } from './entitling'
import { couldAnswer, hasAllThat, mayAnswer, mayPerform, namedInside, outsidersFor, presentFor } from './fitting'

/** More to choose from would help nobody. */
const most = 6

const isFix = (one: Fix | undefined): one is Fix => one !== undefined

/** Ways to let a duty be performed: by a unit that 図表12 names for its field, by one of its providers, or by one that is added. */
export function letPerform(design: Design, duty: Duty): readonly Fix[] {
  const inside = presentFor(design, duty.field, duty.scope).filter((unit) => mayPerform(design, duty, unit))
  const outside = outsidersFor(design, duty)
  const offered = [
    ...inside.map((unit) => answeredBy(design, duty, unit, assign(duty, unit, 'R'))),
    ...outside.map((unit) => answeredBy(design, duty, unit, hire(design, duty, unit))),
    ...(inside.length > 0 ? [] : addPerformer(design, duty).map((one) => answeredBy(design, duty, undefined, one))),
  ]
  return offered.filter(isFix).slice(0, most)
}

/** The fix, with somebody to answer for the duty where nobody does: the performer where it has the authority, else whoever fits best. */
function answeredBy(design: Design, duty: Duty, performer: Unit | undefined, performing: Fix): Fix | undefined {
  if (design.holding(duty, 'A').length > 0) return performing
  const candidates = couldAnswer(design, [duty])
  const isEntitled =
    performer !== undefined && mayAnswer(design, duty, performer) && hasAllThat(design, duty, performer)
  for (const answerer of isEntitled ? [performer] : candidates) {
    const answering = answerWith(design, duty, answerer)
    if (answering === undefined) continue
    const { ja, en } = performing.label
    return {
      label: { ja: `${ja}（責任・決定（A）は「{answerer}」）`, en: `${en}, with "{answerer}" to answer for it (A)` },
      facts: { ...performing.facts, answerer },
      edits: [...performing.edits, ...answering.edits],
    }
  }
  return undefined
}

function hire(design: Design, duty: Duty, provider: Unit): Fix {
  const contract = design.contractsWith(provider)[0]
  return fix(
    { ja: '「{unit}」に委託し、「{duty}」の{role}とする', en: 'Contract "{unit}" to be {role} of "{duty}"' },
    { unit: provider, duty, role: named(roles, ['R']) },
    [put('assignments', assignmentFor(duty, provider, 'R', contract === undefined ? {} : { contract: contract.id }))],
  )
}

const addPerformer = (design: Design, duty: Duty): readonly Fix[] =>
  [typicalToAdd(design, [duty])]
    .filter((unit) => unit !== undefined)
    .map((unit) =>
      fix(
        {
          ja: '「{name}」を新設し、「{duty}」の{role}にする',
          en: 'Add the unit "{name}" and make it {role} of "{duty}"',
        },
        { name: unit.name, duty, role: named(roles, ['R']) },
        [
          put('units', unit),
          put('assignments', { task: duty.task.id, scope: duty.scope.id, unit: unit.id, role: 'R' }),
        ],
      ),
    )

/**
 * The first department or section that 図表12 names for a field, to stand directly under whoever leads the company of the scope.
 * Offices, boards and sites are nothing that a fix can add, and a committee or team would have nobody in it.
 */
function typicalToAdd(design: Design, duties: readonly Duty[]): UnitRecord | undefined {
  const [first] = duties
  if (first === undefined) return undefined
  const { field, scope } = first
  const parent = (scope.owner && subsidiaryOf(scope.owner)) ?? design.enterprise.owner
  if (parent === undefined || !['officer', 'board', 'subsidiary'].includes(parent.kind)) return undefined
  if (wouldAuditItself(design, parent, duties)) return undefined
  const typical = namedInside(field).find(canBeAdded)
  if (typical === undefined) return undefined
  const { kinds = ['department'], functions = [] } = typical.recognise
  return {
    id: freeUnitId(design, typical.id),
    kind: kinds[0] ?? 'department',
    name: typical.name,
    parent: parent.id,
    ...(functions[0] === undefined ? {} : { functions: [functions[0]] }),
  }
}

/** Whether who takes on all of these duties would audit what it does itself. */
const auditsOwnWork = (duties: readonly Duty[]): boolean =>
  duties.some(isAudited) && duties.some(({ task }) => task.kind === 'audit')

/** Whether a unit added under a parent would judge its own work, or its own house. */
const wouldAuditItself = (design: Design, parent: Unit, duties: readonly Duty[]): boolean =>
  auditsOwnWork(duties) ||
  duties.some(({ task, scope }) => task.kind === 'audit' && !standsApartUnder(design, parent, scope))

const canBeAdded = ({ recognise: { kinds = [] } }: TypicalUnit): boolean =>
  kinds[0] === 'department' || kinds[0] === 'section'

/** Ways to have somebody answer for a duty, with the authority that it takes. */
export const letAnswer = (design: Design, duty: Duty): readonly Fix[] =>
  couldAnswer(design, [duty])
    .slice(0, most)
    .map((unit) => answerWith(design, duty, unit))
    .filter(isFix)

/** Makes a unit A of a duty that has none, with the authority that it lacks; `undefined` where nobody could grant it. */
export function answerWith(design: Design, duty: Duty, unit: Unit): Fix | undefined {
  const entitlement = entitle(design, unit, [duty])
  if (entitlement === undefined) return undefined
  const { kinds, edits } = entitlement
  if (kinds.length === 0) return assign(duty, unit, 'A')
  return fix(
    {
      ja: '「{unit}」を「{duty}」の{role}にし、権限（{kinds}）を与える',
      en: 'Make "{unit}" {role} of "{duty}" and grant it authority ({kinds})',
    },
    { unit, duty, role: named(roles, ['A']), kinds: named(authorityKinds, kinds) },
    [put('assignments', assignmentFor(duty, unit, 'A')), ...edits],
  )
}

/** Who is to perform and who to answer for all duties of one field in one scope, and the edits that make it so. */
export interface Staffing {
  readonly performer: Unit
  readonly answerer: Unit | undefined
  readonly edits: readonly DesignEdit[]
}

/**
 * Ways to staff duties of one field in one scope in which nobody holds R or A: performed by each unit that 図表12 names, answered for by the
 * same unit where it has the authority, else by whoever fits best.
 */
export function staffings(design: Design, duties: readonly Duty[]): readonly Staffing[] {
  const [first] = duties
  if (first === undefined || auditsOwnWork(duties)) return []
  const { field, scope } = first
  const answerers = couldAnswer(design, duties)
  const performers = presentFor(design, field, scope).filter((unit) =>
    duties.every((duty) => mayPerform(design, duty, unit)),
  )
  return performers.slice(0, most - 1).map((performer) => {
    const entitled = answerers.includes(performer) && entitle(design, performer, duties)?.kinds.length === 0
    const candidates = entitled ? [performer] : answerers
    const answerer = candidates.find((unit) => entitle(design, unit, duties) !== undefined)
    const grants = answerer === undefined ? [] : (entitle(design, answerer, duties)?.edits ?? [])
    const edits = [
      put('assignments', byField(field, scope, performer, 'R')),
      ...(answerer === undefined ? [] : [put('assignments', byField(field, scope, answerer, 'A'))]),
      ...grants,
    ]
    return { performer, answerer, edits }
  })
}

const byField = (field: FieldId, scope: Scope, unit: { readonly id: string }, role: Role): AssignmentRecord => ({
  field,
  scope: scope.id,
  unit: unit.id,
  role,
})

/** Fixes that staff a field in a scope in which nobody holds R or A. */
export const staffField = (design: Design, duties: readonly Duty[]): readonly Fix[] =>
  staffings(design, duties).flatMap(({ performer, answerer, edits }) => {
    const [first] = duties
    if (first === undefined) return []
    const facts = { field: fieldSubject(first.field), scope: first.scope, performer }
    return answerer === undefined
      ? [
          fix(
            {
              ja: '「{scope}」の「{field}」を「{performer}」に割り当てる（R）',
              en: 'Assign "{field}" in "{scope}" to "{performer}" (R)',
            },
            facts,
            edits,
          ),
        ]
      : [
          fix(
            {
              ja: '「{scope}」の「{field}」を「{performer}」（R）と「{answerer}」（A）に割り当てる',
              en: 'Assign "{field}" in "{scope}" to "{performer}" (R) and "{answerer}" (A)',
            },
            { ...facts, answerer },
            edits,
          ),
        ]
  })

/** A fix that adds the unit of 図表12 to perform a field in a scope in which nobody holds R or A. */
export function addForField(design: Design, duties: readonly Duty[]): readonly Fix[] {
  const unit = typicalToAdd(design, duties)
  const [first] = duties
  if (unit === undefined || first === undefined) return []
  const { field, scope } = first
  return [
    fix(
      {
        ja: '「{name}」を新設し、「{scope}」の「{field}」を割り当てる（R）',
        en: 'Add the unit "{name}" and assign "{field}" in "{scope}" to it (R)',
      },
      { name: unit.name, scope, field: fieldSubject(field) },
      [put('units', unit), put('assignments', byField(field, scope, unit, 'R'))],
    ),
  ]
}
