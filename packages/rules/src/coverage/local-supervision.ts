/** A supervision of a place's own: a section in a division or group company, in charge of the place's scopes. */
import { type Design, type DesignEdit, type Duty, type Scope, type Unit, textIn } from '@taiseizu/core'
import { fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import type { Fix } from '../engine/rule'
import { fieldNamed } from '../engine/words'
import { kindsNeeded } from './entitling'

const field = fieldNamed.supervision

/** The edit that adds the section, under the place. */
export function localSection(design: Design, place: Unit, taken: ReadonlySet<string> = new Set()) {
  const id = freeUnitId(design, `${place.id.slice(0, 48)}-security`, taken)
  const name = {
    ja: `${textIn(place.name, 'ja')} セキュリティ担当`,
    en: `${textIn(place.name, 'en')} security section`,
  }
  return { id, name, edit: put('units', { id, kind: 'section', name, parent: place.id, functions: ['supervision'] }) }
}

/** A and R of the field in a scope, where no assignment says so of this scope already. */
export const localRoles = (design: Design, unit: string, scope: Scope): readonly DesignEdit[] =>
  (['A', 'R'] as const)
    .filter(
      (role) =>
        !design.assignments.some(
          (one) => one.scope === scope && one.task === undefined && one.field === field && one.role === role,
        ),
    )
    .map((role) => put('assignments', { field, scope: scope.id, unit, role }))

/** What an assignment of the field in the scope would make a unit answer for. */
export const answeredLocally = (design: Design, scope: Scope): readonly Duty[] =>
  design
    .dutiesIn(scope)
    .filter(
      (duty) =>
        duty.field === field &&
        design.holding(duty, 'A').every((one) => one.task === undefined && one.scope === undefined),
    )

/** The authority that answering for duties takes, granted over a place or everything. */
export const grantsFor = (
  holder: string,
  duties: readonly Duty[],
  over: string,
  grantedBy: Unit,
): readonly DesignEdit[] =>
  kindsNeeded(duties).map((kind) => put('authority', { holder, kind, over, grantedBy: grantedBy.id }))

/** Gives a group company a supervision that may set its rules, in charge where nobody supervises. */
export function addLocalSupervision(design: Design, company: Unit): readonly Fix[] {
  const { id, name, edit } = localSection(design, company)
  const isUntouchedIn = (scope: Scope) =>
    design
      .dutiesIn(scope)
      .every(
        (duty) => duty.field !== field || (duty.task.kind !== 'audit' && design.unitsWith(duty, 'R', 'A').length === 0),
      )
  const untouched = design.scopes.filter(
    (scope) => !scope.isEnterprise && design.authority.hasByLine(company, scope) && isUntouchedIn(scope),
  )
  const answered = untouched.flatMap((scope) => answeredLocally(design, scope))
  return [
    fix({ ja: '「{company}」に「{name}」を新設する', en: 'Add "{name}" to "{company}"' }, { company, name }, [
      edit,
      put('authority', { holder: id, kind: 'policy', over: company.id, grantedBy: company.id }),
      ...untouched.flatMap((scope) => localRoles(design, id, scope)),
      ...grantsFor(id, answered, company.id, company),
    ]),
  ]
}
