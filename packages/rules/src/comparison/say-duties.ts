/** What changes in duties, and for each unit, in words that can be handed to a department as they stand. */
import { type Language, type Text, coverageStatuses, field, matchStates } from '@taiseizu/catalogue'
import {
  type Duty,
  type DutyDifference,
  type DutyStanding,
  type RoleInDuty,
  type Sourcing,
  type Unit,
  type UnitDifference,
  groupBy,
} from '@taiseizu/core'
import { type Said, fill, say } from '../engine/say'
import { labelOf } from '../engine/subjects'

const texts = {
  added: { ja: '新設', en: 'new' },
  removed: { ja: '廃止', en: 'abolished' },
  duty: { ja: '{field}: {duty}', en: '{field}: {duty}' },
  stands: { ja: '{before} → {after}', en: '{before} → {after}' },
  absent: { ja: '職務なし', en: 'no such duty' },
  gained: { ja: '{role} に加わる: {units}', en: '{role} comes to: {units}' },
  lost: { ja: '{role} を離れる: {units}', en: '{role} leaves: {units}' },
  superior: { ja: '上位: {before} → {after}', en: 'Under: {before} → {after}' },
  none: { ja: '（なし）', en: '(none)' },
  gains: { ja: '新たに担う（{role}）: {duty}', en: 'Takes on ({role}): {duty}' },
  loses: { ja: '担わなくなる（{role}）: {duty}', en: 'Gives up ({role}): {duty}' },
  keeps: { ja: '担い続けるが状況が変わる（{role}）: {duty}', en: 'Keeps, under other circumstances ({role}): {duty}' },
  authorityGained: { ja: '権限を得る: {items}', en: 'Is granted: {items}' },
  authorityLost: { ja: '権限を失う: {items}', en: 'Is no longer granted: {items}' },
  scopesGained: { ja: '所管に加わる: {items}', en: 'Comes to own: {items}' },
  scopesLost: { ja: '所管から外れる: {items}', en: 'No longer owns: {items}' },
} as const satisfies Readonly<Record<string, Text>>

const sourcingTexts: Readonly<Record<Exclude<Sourcing, null>, Text>> = {
  'in-house': { ja: '社内', en: 'in-house' },
  outsourced: { ja: '外部委託', en: 'outsourced' },
  mixed: { ja: '社内と外部委託', en: 'in-house and outsourced' },
}

const nameOf = (terms: readonly { readonly id: string; readonly name: Text }[], id: string | null) =>
  terms.find((term) => term.id === id)?.name

/** How a duty stands: 「充足・権限あり・社内」. */
function standingSaid(standing: DutyStanding | null, language: Language): string {
  if (standing === null) return texts.absent[language]
  const { status, match, sourcing } = standing
  const parts = [
    nameOf(coverageStatuses, status),
    nameOf(matchStates, match),
    sourcing === null ? undefined : sourcingTexts[sourcing],
  ]
  return parts.flatMap((part) => part?.[language] ?? []).join(language === 'ja' ? '・' : ', ')
}

/** A heading and what stands under it. */
export interface SaidUnder {
  readonly head: string
  readonly lines: readonly string[]
}

/** A duty with its field: tasks of different fields share names. */
const dutySaid = (duty: Duty, language: Language): string =>
  fill(texts.duty, { field: field(duty.field).name, duty }, language)

/** One duty: its name, how it stood and stands, who comes and goes. */
export function dutyDifferenceSaid({ duty, before, after, roles }: DutyDifference, language: Language): SaidUnder {
  const [was, is] = [standingSaid(before, language), standingSaid(after, language)]
  const units = (as: 'gained' | 'lost', role: string, list: readonly Unit[]) =>
    list.length === 0 ? [] : [fill(texts[as], { role, units: list }, language)]
  return {
    head: dutySaid(duty, language),
    lines: [
      ...(was === is ? [] : [fill(texts.stands, { before: was, after: is }, language)]),
      ...roles.flatMap(({ role, gained, lost }) => [...units('gained', role, gained), ...units('lost', role, lost)]),
    ],
  }
}

/** What changes for one unit: what it takes on and gives up, under whom it stands, what it may do. */
export function unitDifferenceSaid(difference: UnitDifference, language: Language): SaidUnder {
  const { unit, kind, superior, gains, loses, keeps } = difference
  const name = labelOf(unit, language)
  const list = (as: 'authorityGained' | 'authorityLost' | 'scopesGained' | 'scopesLost') => {
    const items: Said = difference[as]
    return difference[as].length === 0 ? [] : [fill(texts[as], { items }, language)]
  }
  const roles = (as: 'gains' | 'loses' | 'keeps', held: readonly RoleInDuty[]) =>
    [...groupBy(held, ({ duty }) => duty)].map(([duty, all]) => {
      const letters = all.map(({ role }) => role).join(language === 'ja' ? '・' : ', ')
      return fill(texts[as], { role: letters, duty: dutySaid(duty, language) }, language)
    })
  const under = (above: Unit | undefined) => (above === undefined ? texts.none[language] : say(above, language))
  const isMoved = kind === 'kept' && superior.before?.id !== superior.after?.id
  return {
    head: kind === 'kept' ? name : language === 'ja' ? `${name}（${texts[kind].ja}）` : `${name} (${texts[kind].en})`,
    lines: [
      ...(isMoved
        ? [fill(texts.superior, { before: under(superior.before), after: under(superior.after) }, language)]
        : []),
      ...roles('gains', gains),
      ...roles('loses', loses),
      ...roles('keeps', keeps),
      ...list('scopesGained'),
      ...list('scopesLost'),
      ...list('authorityGained'),
      ...list('authorityLost'),
    ],
  }
}
