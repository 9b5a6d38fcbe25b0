/** What is said of a scope. */
import { type Role, type Text, developments, exclusionReasons, fields } from '@taiseizu/catalogue'
import { type Assignment, type Design, type Scope, groupBy } from '@taiseizu/core'
import { type Said, named } from '../engine/say'
import { labelOf } from '../engine/subjects'
import { type Fact, type Tell, about } from './fact'

/** Whose it is, who does what in it, and what was left out. */
export function factsOfScope(design: Design, scope: Scope, tell: Tell): readonly Fact[] {
  const byField = groupBy(design.dutiesIn(scope), (duty) => duty.field)
  return [
    ...(scope.owner === undefined
      ? []
      : [tell('place', { ja: '所有: {owner}', en: 'Owned by {owner}' }, { owner: scope.owner }, about(scope.owner))]),
    ...(scope.development === undefined
      ? []
      : [
          tell(
            'place',
            { ja: '開発: {development}', en: 'Development: {development}' },
            { development: named(developments, [scope.development]) },
          ),
        ]),
    ...fields.flatMap(({ id, name }) => {
      const duties = byField.get(id) ?? []
      // Each way in which it is staffed once: the same people for most tasks are one fact.
      const ways = groupBy(duties, (duty) => staffRoles.map((role) => ids(duty.holding(role))).join('|'))
      return [...ways.values()].flatMap((same) => {
        const [duty] = same
        if (duty === undefined) return []
        const what: Said = same.length === duties.length ? name : same.map((one) => one.task)
        const staff = staffRoles.filter((role) => duty.countOf(role) > 0)
        // That nobody is named is a fact like any other: it is for the class to see that it is not.
        if (staff.length === 0) return []
        return [
          tell(
            'duties',
            { ja: '{what}: {staff}', en: '{what}: {staff}' },
            { what, staff: staff.map((role) => staffSaid(duty.holding(role), role)) },
            { field: id },
          ),
        ]
      })
    }),
    ...design.exclusions
      .filter((one) => one.scope === undefined || one.scope === scope)
      .map((exclusion) =>
        tell(
          'left-out',
          exclusion.takenOverBy === undefined
            ? { ja: '対象外: {exclusion}（理由: {reason}）', en: 'Left out: {exclusion} (reason: {reason})' }
            : {
                ja: '対象外: {exclusion}（理由: {reason}、引き受け: {by}）',
                en: 'Left out: {exclusion} (reason: {reason}; taken over by {by})',
              },
          {
            exclusion,
            reason: named(exclusionReasons, [exclusion.reason]),
            ...(exclusion.takenOverBy === undefined ? {} : { by: exclusion.takenOverBy }),
          },
        ),
      ),
  ]
}
const staffRoles: readonly Role[] = ['A', 'R', 'S']
const ids = (assignments: readonly Assignment[]): string => assignments.map(({ unit }) => unit.id).join(',')
const staffSaid = (assignments: readonly Assignment[], role: Role): Text => ({
  ja: `${role} ${assignments.map(({ unit }) => labelOf(unit, 'ja')).join('・')}`,
  en: `${role} ${assignments.map(({ unit }) => labelOf(unit, 'en')).join(' & ')}`,
})
