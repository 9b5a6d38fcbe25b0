/** Finds entries by words in any order, and puts the best first. */
import type { Language } from '@taiseizu/catalogue'
import type { Design, Scope, Task } from '@taiseizu/core'
import { searchText } from '../../ui/search-text'
import { type Entry, type EntryGroup, dutyEntry, entryGroups } from './entries'

/** Results of one kind, the best first. */
export interface Found {
  readonly group: EntryGroup
  readonly entries: readonly Entry[]
}

/** The words of a query as they are compared. */
export const wordsOf = (query: string): readonly string[] =>
  query
    .normalize('NFKC')
    .split(/\s+/u)
    .map(searchText)
    .filter((word) => word !== '')

interface Scored {
  readonly entry: Entry
  readonly score: number
}

/** Every entry that has every word, by kind; kinds in the order of their best entry. */
export function search(entries: readonly Entry[], words: readonly string[]): readonly Found[] {
  if (words.length === 0) return []
  const groups = new Map<EntryGroup, Scored[]>()
  for (const entry of entries) {
    const score = scoreOf(entry, words)
    if (score === 0) continue
    const group = groups.get(entry.group)
    if (group === undefined) groups.set(entry.group, [{ entry, score }])
    else group.push({ entry, score })
  }
  return [...groups]
    .map(([group, scored]) => ({ group, scored: scored.toSorted(byScore) }))
    .toSorted(
      (a, b) => tierOf(b.scored) - tierOf(a.scored) || entryGroups.indexOf(a.group) - entryGroups.indexOf(b.group),
    )
    .map(({ group, scored }) => ({ group, entries: scored.map(({ entry }) => entry) }))
}

/** How good the best is, coarsely: a name that is a little shorter does not put its kind before all others. */
const tierOf = ([best]: readonly Scored[]): number => Math.floor((best?.score ?? 0) / 20)

/** What is equally good keeps its order. */
const byScore = (a: Scored, b: Scored): number => b.score - a.score

/** How well an entry fits: every word has to be somewhere; 0 where one is not. */
function scoreOf(entry: Entry, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const score = wordScore(entry, word)
    if (score === 0) return 0
    sum += score
  }
  // A short name of which the words are the greater part comes before a long one.
  const length = entry.names[0]?.length ?? 0
  return sum / words.length + Math.max(0, 5 - length / 12)
}

function wordScore({ names, id, context }: Entry, word: string): number {
  let best = 0
  for (const name of names) {
    const at = name.indexOf(word)
    if (at < 0) continue
    best = Math.max(best, name.length === word.length ? 100 : at === 0 ? 80 : 60)
  }
  if (best > 0) return best
  const at = id.indexOf(word)
  if (at >= 0) return id.length === word.length ? 90 : at === 0 ? 55 : 40
  return context.includes(word) ? 20 : 0
}

/** So many duties are shown at most: who looks for one names its task and its scope. */
const shownDuties = 60

/** For each thing, which of the words it has: as bits, so that a pair of them has all where both together do. */
function bitsOf<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
  words: readonly string[],
): readonly (readonly [Thing, number])[] {
  const found: (readonly [Thing, number])[] = []
  for (const thing of things) {
    const names = namesOf(thing)
    let bits = 0
    words.forEach((word, place) => {
      if (names.some((name) => name.includes(word))) bits |= 1 << place
    })
    if (bits > 0) found.push([thing, bits])
  }
  return found
}

export interface DutyNames {
  readonly tasks: ReadonlyMap<Task, readonly string[]>
  readonly scopes: ReadonlyMap<Scope, readonly string[]>
}

/** What tasks and scopes are called, for {@link searchDuties}. */
export function dutyNamesOf(entries: readonly Entry[], design: Design): DutyNames {
  const byId = new Map(entries.map((entry) => [entry.key, [...entry.names, entry.id]]))
  const named = <Thing extends { readonly id: string }>(group: EntryGroup, things: readonly Thing[]) =>
    new Map(things.map((thing) => [thing, byId.get(`${group}/${thing.id}`) ?? []]))
  return { tasks: named('task', design.tasks), scopes: named('scope', design.scopes) }
}

/**
 * The duties whose task and scope together have every word, each at least one: a single word names no duty.
 * Tasks and scopes are compared, never all of their pairs.
 */
export function searchDuties(
  design: Design,
  { tasks, scopes }: DutyNames,
  words: readonly string[],
  language: Language,
): Found | undefined {
  if (words.length < 2 || words.length > 30) return undefined
  const all = 2 ** words.length - 1
  const scopesFound = bitsOf([...scopes.keys()], (scope) => scopes.get(scope) ?? [], words)
  const found: Entry[] = []
  for (const [task, taskBits] of bitsOf([...tasks.keys()], (task) => tasks.get(task) ?? [], words)) {
    for (const [scope, scopeBits] of scopesFound) {
      if ((taskBits | scopeBits) !== all) continue
      const duty = design.duty(task, scope)
      if (duty !== undefined) found.push(dutyEntry(design, duty, language))
      if (found.length === shownDuties) return { group: 'duty', entries: found }
    }
  }
  return found.length === 0 ? undefined : { group: 'duty', entries: found }
}
