/** What boxes, chips and scopes are called to somebody who does not see them, or wants to know more. */
import { type Language, scopeKinds, unitKinds } from '@taiseizu/catalogue'
import { type TextValue, textIn } from '@taiseizu/core'
import type { Chip, Marks, ScopeTab, UnitBox } from '../model/model'
import { marksSaid } from './signs'
import { wordsIn } from '../words'

const nameIn = (
  terms: readonly { readonly id: string; readonly name: TextValue }[],
  id: string,
  language: Language,
): string => textIn(terms.find((term) => term.id === id)?.name ?? id, language)

/** A board is called like its kind: nothing is said twice. */
const joined = (parts: readonly string[], language: Language): string =>
  [...new Set(parts)].join(language === 'ja' ? '、' : ', ')

const marksIn = (marks: Marks, language: Language): readonly string[] => {
  const words = wordsIn(language)
  return marksSaid(marks, (severity, count) => words('mark.count', { severity: words(`mark.${severity}`), count }))
}

/** Name, kind, who is in charge, committees, what is inside, findings. */
export function saidOfBox(box: UnitBox, collapsed: boolean, language: Language): string {
  const words = wordsIn(language)
  const { unit } = box
  return joined(
    [
      textIn(box.name, language),
      nameIn(unitKinds, unit.kind, language),
      ...(box.under === undefined ? [] : [words('box.under', { unit: textIn(box.under.name, language) })]),
      ...box.badges.map(({ of, chair }) =>
        words(chair ? 'box.chairOf' : 'box.memberOf', { unit: textIn(of.name, language) }),
      ),
      ...(box.inside === 0 ? [] : [words('box.inside', { count: box.inside })]),
      ...marksIn(collapsed ? box.allMarks : box.marks, language),
    ],
    language,
  )
}

/** Its state in words; that a covered one is done in-house or outside. */
function stateSaid(chip: Chip, language: Language): string {
  const words = wordsIn(language)
  const state = chip.state === 'covered' ? words(`state.${chip.sourcing}`) : words(`state.${chip.state}`)
  return chip.accepted ? joined([state, words('state.accepted')], language) : state
}

export function saidOfChip(chip: Chip, language: Language): string {
  const words = wordsIn(language)
  return joined(
    [
      textIn(chip.label, language),
      ...(chip.role === undefined ? [] : [words(`role.${chip.role}`)]),
      stateSaid(chip, language),
      words('chip.duties', { count: chip.duties.length }),
    ],
    language,
  )
}

/** For a pointer that rests on a chip: also which tasks, in which scopes. */
export function explanationOf(chip: Chip, language: Language): string {
  const most = 12
  const tasks = [...new Set(chip.duties.map((duty) => textIn(duty.task.name, language)))]
  const scopes = [...new Set(chip.duties.map((duty) => textIn(duty.scope.name, language)))]
  const some = (names: readonly string[]) => [...names.slice(0, most), ...(names.length > most ? ['…'] : [])]
  return [
    saidOfChip(chip, language),
    ...some(scopes).map((name) => `◇ ${name}`),
    ...some(tasks).map((name) => `・${name}`),
  ].join('\n')
}

export function saidOfTab({ scope, marks }: ScopeTab, language: Language): string {
  const kind = scope.kind === undefined ? '' : nameIn(scopeKinds, scope.kind, language)
  return joined(
    [textIn(scope.name, language), wordsIn(language)('tab.scope', { kind }), ...marksIn(marks, language)],
    language,
  )
}
