/** What is said of a field in words: to screen readers, in the table and where one points. */
import { type Field, type Language, sourcingMarks } from '@taiseizu/catalogue'
import { type Unit, textIn } from '@taiseizu/core'
import { stateOrder } from '../../picture/duty-state'
import { type Lens, verdictOf } from './lens'
import type { FieldTally, Share } from './tally'
import { wordsIn } from './words'

/** What units are called, where others are called the same. */
export type UnitNames = ReadonlyMap<Unit, string>

export const nameIn = (names: UnitNames, unit: Unit, language: Language): string =>
  names.get(unit) ?? textIn(unit.name, language)

/** Who does it: performers first, then who only answers for it. */
export const namesOf = ({ performers, answerers }: FieldTally): readonly Share[] => [
  ...performers,
  ...answerers.filter(({ unit }) => !performers.some((one) => one.unit === unit)),
]

/** The first few by name with how many duties each has, and how many more there are. */
export function sharesSaid(shares: readonly Share[], names: UnitNames, language: Language, few = 3): string {
  const words = wordsIn(language)
  const said = shares.slice(0, few).map(({ unit, duties }) => `${nameIn(names, unit, language)} (${duties})`)
  const more = shares.length > few ? [words('more', { count: shares.length - few })] : []
  return [...said, ...more].join(words('between')) || words('noUnit')
}

/** The states of the duties, the worst first, each with how many. */
export function statesSaid({ states }: FieldTally, language: Language): string {
  const words = wordsIn(language)
  return stateOrder
    .filter((state) => states[state] > 0)
    .map((state) => `${words(`state.${state}`)} ${states[state]}`)
    .join(words('between'))
}

export function findingsSaid({ findings }: FieldTally, language: Language): string {
  const words = wordsIn(language)
  return (['error', 'warning', 'advice'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => words(`severity.${severity}`, { count: findings[severity] }))
    .join(words('between'))
}

/** The guide's mark with what it means. */
export function markSaid({ sourcing }: Field, language: Language): string {
  const mark = sourcingMarks.find(({ id }) => id === sourcing)
  return [mark?.sign, mark?.name[language]].filter(Boolean).join(' ')
}

/** Everything of a field in one line. */
export function tileSaid(field: Field, tally: FieldTally, lens: Lens, names: UnitNames, language: Language): string {
  const words = wordsIn(language)
  const { says } = verdictOf(tally, lens)
  return [
    field.name[language],
    markSaid(field, language),
    words('duties', { count: tally.open }),
    words(...says),
    statesSaid(tally, language),
    `${words('units')}: ${sharesSaid(namesOf(tally), names, language)}`,
    findingsSaid(tally, language),
  ]
    .filter((part) => part !== '')
    .join(language === 'ja' ? '。' : '. ')
}
