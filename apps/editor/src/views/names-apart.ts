/** What units are called where others are called the same: two companies both have a general affairs department. */
import type { Language } from '@taiseizu/catalogue'
import { type Unit, subsidiaryOf, textIn, upFrom } from '@taiseizu/core'

/** A unit on the way to a name of its own. */
interface Candidate {
  readonly unit: Unit
  /** The names above it, the nearest first. */
  readonly above: readonly string[]
  readonly company: string | undefined
  /** Which of them are said. */
  readonly said: ReadonlySet<string>
}

/**
 * Each unit's name; where several of the units have the same, before it that of its company, or of whatever above it tells it from the others.
 * One of them may go without: nothing above it is its own. Cost: linear in the units, for repeated names also in what stands above them.
 */
export function namesApart(units: readonly Unit[], language: Language): ReadonlyMap<Unit, string> {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const name = textIn(unit.name, language)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [unit])
    else group.push(unit)
  }
  const names = new Map<Unit, string>()
  for (const [name, group] of groups)
    if (group.length === 1) for (const unit of group) names.set(unit, name)
    else
      for (const one of toldApart(group.map((unit) => candidate(unit, language))))
        names.set(one.unit, nameOf(one, name))
  return names
}

function candidate(unit: Unit, language: Language): Candidate {
  const own = textIn(unit.name, language)
  const above = new Set([...upFrom(unit.parent)].map((one) => textIn(one.name, language)))
  above.delete(own)
  const company = subsidiaryOf(unit)
  return {
    unit,
    above: [...above],
    company: company === undefined || company === unit ? undefined : textIn(company.name, language),
    said: new Set(),
  }
}

/** As an address: what is larger first. */
const nameOf = ({ above, said }: Candidate, own: string): string =>
  [...above.filter((name) => said.has(name)).toReversed(), own].join(' ')

/** Of the same name: first by what one alone has above it, then by what fewer have, as long as that tells more of them apart. */
function toldApart(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length < 2) return group
  const counts = new Map<string, number>()
  for (const { above } of group) for (const name of above) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isOneOf = (most: number) => (name: string | undefined) => name !== undefined && (counts.get(name) ?? 0) <= most
  const rounds = new Map<string, Candidate[]>()
  for (const one of group) {
    const ways = [one.company, ...one.above]
    const chosen = ways.find(isOneOf(1)) ?? ways.find(isOneOf(group.length - 1))
    const same = rounds.get(chosen ?? '')
    const next = chosen === undefined ? one : { ...one, said: new Set([...one.said, chosen]) }
    if (same === undefined) rounds.set(chosen ?? '', [next])
    else same.push(next)
  }
  // Where one name divides nobody there is no other that does.
  return [...rounds.values()].flatMap((same) => (same.length === group.length ? same : toldApart(same)))
}
