/** What the cells are called to somebody who does not see them, or wants to know more. */
import { type Language, roles } from '@taiseizu/catalogue'
import { type Assignment, type Design, type Duty, type Unit, textIn } from '@taiseizu/core'
import { messagesIn } from '../../messages'
import type { DutyState } from '../../ui/signs'
import { sourcingOf, stateOf } from '../../picture/duty-state'
import { type Held, heldBy } from './cells'
import { isOwn } from './edits'

const roleName = (role: string, language: Language): string =>
  roles.find(({ id }) => id === role)?.name[language] ?? role

/** What an assignment is about: this duty, a task, a field, a field in a scope. */
export function groundOf(design: Design, assignment: Assignment, language: Language): string {
  const t = messagesIn(language)
  if (isOwn(assignment)) return t('matrix.by.own')
  const { task, field, scope } = assignment
  const what = textIn(task?.name ?? design.fields.find(({ id }) => id === field)?.name ?? field, language)
  if (task !== undefined) return t('matrix.by.task', { what })
  if (scope === undefined) return t('matrix.by.field', { what })
  return t('matrix.by.fieldInScope', { what, scope: textIn(scope.name, language) })
}

const termsOf = (design: Design, { assignment, lacks }: Held, language: Language): string => {
  const t = messagesIn(language)
  const { isInside, contract } = assignment
  return [
    groundOf(design, assignment, language),
    ...(isInside ? [] : [t('matrix.outsourced')]),
    ...(contract === undefined ? [] : [t('matrix.contract', { contract: textIn(contract.name, language) })]),
    ...(lacks ? [t('matrix.lacks')] : []),
  ].join(t('matrix.separator'))
}

const withColon = (what: string, said: string, language: Language): string =>
  language === 'ja' ? `${what}：${said}` : `${what}: ${said}`

/** Role, where it comes from, in-house or outside. */
export const saidOfHeld = (design: Design, held: Held, language: Language): string =>
  withColon(roleName(held.role, language), termsOf(design, held, language), language)

/** The same in short: roles on the same terms together. */
export function heldTogether(design: Design, held: readonly Held[], language: Language): readonly string[] {
  const byTerms = new Map<string, string[]>()
  for (const one of held) {
    const terms = termsOf(design, one, language)
    byTerms.set(terms, [...(byTerms.get(terms) ?? []), one.role])
  }
  return [...byTerms].map(([terms, roles]) => withColon(roles.join('/'), terms, language))
}

function saidOfState(state: DutyState, isAccepted: boolean, language: Language): string {
  const t = messagesIn(language)
  const said = t(`matrix.state.${state}`)
  return isAccepted ? `${said}${t('matrix.separator')}${t('matrix.state.accepted')}` : said
}

/** State and who does it. */
export function saidOfDuty(design: Design, duty: Duty, isAccepted: boolean, language: Language): string {
  const t = messagesIn(language)
  const sourcing = sourcingOf(design, duty)
  const who = (role: 'R' | 'A') => {
    const units = design.unitsWith(duty, role).map(({ name }) => textIn(name, language))
    return `${role} ${units.length === 0 ? t('matrix.nobody') : units.join(t('matrix.separator'))}`
  }
  return [
    saidOfState(stateOf(design, duty), isAccepted, language),
    ...(sourcing === null ? [] : [t(`matrix.source.${sourcing}`)]),
    who('R'),
    who('A'),
  ].join(t('matrix.separator'))
}

export const dutyName = ({ task, scope }: Duty, language: Language): string =>
  language === 'ja'
    ? `${textIn(task.name, language)}（${textIn(scope.name, language)}）`
    : `${textIn(task.name, language)} (${textIn(scope.name, language)})`

/** Duty, unit, roles, state. */
export function saidOfCell(
  design: Design,
  duty: Duty,
  unit: Unit,
  unitName: string,
  isAccepted: boolean,
  language: Language,
): string {
  const t = messagesIn(language)
  const held = heldBy(design, duty, unit)
  return [
    held.length === 0
      ? t('matrix.empty')
      : held.map((one) => saidOfHeld(design, one, language)).join(t('matrix.separator')),
    unitName,
    dutyName(duty, language),
    saidOfState(stateOf(design, duty), isAccepted, language),
  ].join(t('matrix.separator'))
}
