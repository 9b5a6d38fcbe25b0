/** What has moved, in the words of this organisation: counted and named. */
import { type Language, authorityKinds, fields, linkKinds } from '@taiseizu/catalogue'
import { type Grant, type Unit, groupBy, textIn } from '@taiseizu/core'
import { type SubjectReference, referenceTo } from '@taiseizu/rules'
import { namesApart } from '../../names-apart'
import { type Flow, type Moved, type Passage, passagesOf } from './moved'
import { namesSaid, shortened, stageWords } from './words'

/** A sentence, and what it speaks of. */
export interface MoveSaid {
  readonly text: string
  readonly subjects: readonly SubjectReference[]
  /** What it speaks of is there only in the scene before. */
  readonly in: 'before' | 'after'
}

/** So many passages are told one by one. */
const mostPassages = 4
const mostReplaced = 4
/** More of a kind than these are told together. */
const mostApart = 3

/** In the order in which it is seen: what goes, what moves, what comes, who may. `all`: without leaving anything to a count. */
export function movesSaid(moved: Moved, language: Language, all = false): readonly MoveSaid[] {
  const words = stageWords(language)
  const name = (unit: Unit | undefined) => (unit === undefined ? words('nobody') : namesSaid([unit], language))
  const said: MoveSaid[] = []
  const say = (text: string, units: readonly (Unit | undefined)[], at: MoveSaid['in'] = 'after') =>
    said.push({ text, in: at, subjects: units.flatMap((unit) => (unit === undefined ? [] : [referenceTo(unit)])) })

  if (moved.removed.length > 0)
    say(words('moves.removed', { units: namesSaid(moved.removed, language) }), moved.removed, 'before')
  for (const { unit, from, to } of moved.replaced.slice(0, all ? undefined : mostReplaced))
    say(words('moves.replaced', { unit: name(unit), from: name(from), to: name(to) }), [unit])
  said.push(...addedSaid(moved.added, language, all))
  for (const { unit, come, gone } of moved.members) {
    if (come.length > 0)
      say(words('moves.joined', { unit: name(unit), units: namesSaid(come, language) }), [unit, ...come])
    if (gone.length > 0)
      say(words('moves.left', { unit: name(unit), units: namesSaid(gone, language) }), [unit, ...gone])
  }
  said.push(...passagesSaid(moved.flows, language, all))
  said.push(
    ...grantsSaid('moves.granted', moved.grantsGained, language, all),
    ...grantsSaid('moves.withdrawn', moved.grantsLost, language, all),
  )
  for (const [key, links] of [
    ['moves.linked', moved.linksGained],
    ['moves.unlinked', moved.linksLost],
  ] as const) {
    if (links.length === 0) continue
    const each = links.map(({ kind, from, to }) => {
      const kindName = linkKinds.find(({ id }) => id === kind)?.name[language] ?? kind
      return `${textIn(from.name, language)} → ${textIn(to.name, language)} (${kindName})`
    })
    const list = shortened(each.slice(0, all ? undefined : 2), each.length, language, 'list.more')
    say(
      words(key, { links: list }),
      links.flatMap(({ from, to }) => [from, to]),
    )
  }
  return said
}

function passagesSaid(flows: readonly Flow[], language: Language, all: boolean): readonly MoveSaid[] {
  const words = stageWords(language)
  const passages = passagesOf(flows)
  const shown = passages.slice(0, all ? undefined : mostPassages)
  const rest = passages.slice(shown.length)
  const units = new Map(shown.flatMap(({ from, to }) => [from, to]).map((unit) => [unit.id, unit]))
  const apart = namesApart([...units.values()], language)
  const nameOf = (unit: Unit) => words('name', { name: apart.get(units.get(unit.id) ?? unit) ?? '' })
  const said = shown.map((passage): MoveSaid => ({
    text: passageSaid(passage, language, nameOf),
    in: 'after',
    subjects: [referenceTo(passage.from), referenceTo(passage.to)],
  }))
  const more: MoveSaid[] =
    rest.length === 0
      ? []
      : [
          {
            text: words('moves.more', { ways: rest.length, count: rest.reduce((sum, { A, R }) => sum + A + R, 0) }),
            in: 'after',
            subjects: rest.flatMap(({ from, to }) => [referenceTo(from), referenceTo(to)]),
          },
        ]
  const taken = flows.filter(({ from, to }) => from === undefined && to !== undefined)
  const dropped = flows.filter(({ from, to }) => to === undefined && from !== undefined)
  return [
    ...said,
    ...more,
    ...loneSaid(
      'moves.taken',
      taken,
      taken.flatMap(({ to }) => to ?? []),
      'after',
      language,
    ),
    ...loneSaid(
      'moves.dropped',
      dropped,
      dropped.flatMap(({ from }) => from ?? []),
      'before',
      language,
    ),
  ]
}

/** A duty is counted once, in whichever roles. */
function loneSaid(
  key: 'moves.taken' | 'moves.dropped',
  flows: readonly Flow[],
  units: readonly Unit[],
  at: MoveSaid['in'],
  language: Language,
): readonly MoveSaid[] {
  const count = new Set(flows.flatMap(({ duties }) => duties.map(({ id }) => id))).size
  if (count === 0) return []
  const text = stageWords(language)(key, { count, units: namesSaid(units, language) })
  return [{ text, in: at, subjects: units.map(referenceTo) }]
}

function passageSaid(
  { from, to, A, R, fields: passing }: Passage,
  language: Language,
  nameOf: (unit: Unit) => string,
): string {
  const words = stageWords(language)
  const what = [
    ...(A > 0 ? [words('moves.answers', { count: A })] : []),
    ...(R > 0 ? [words('moves.performs', { count: R })] : []),
  ].join(words('and'))
  const names = passing.flatMap((id) => fields.find((field) => field.id === id)?.name[language] ?? [])
  return words('moves.passage', {
    from: nameOf(from),
    to: nameOf(to),
    what,
    fields: shortened(names.slice(0, 2), names.length, language, 'names.more'),
  })
}

/** By who holds them; of many holders together. */
function grantsSaid(
  key: 'moves.granted' | 'moves.withdrawn',
  grants: readonly Grant[],
  language: Language,
  all: boolean,
): readonly MoveSaid[] {
  const holders = [...groupBy(grants, ({ holder }) => holder.id).values()]
  const isMany = holders.length > mostApart && !all
  return (isMany ? [grants] : holders).map((these): MoveSaid => {
    const kinds = authorityKinds.filter(({ id }) => these.some((grant) => grant.kind === id))
    return {
      text: stageWords(language)(isMany ? `${key}Many` : key, {
        unit: namesSaid(
          these.map(({ holder }) => holder),
          language,
        ),
        kinds: kinds.map(({ name }) => name[language]).join(stageWords(language)('and')),
        count: these.length,
      }),
      in: key === 'moves.granted' ? 'after' : 'before',
      subjects: these.map(referenceTo),
    }
  })
}

/** By what they stand under, the highest first; what comes to many departments alike is told at once. */
function addedSaid(added: readonly Unit[], language: Language, all: boolean): readonly MoveSaid[] {
  const words = stageWords(language)
  const groups = [...groupBy(added, (unit) => unit.parent?.id ?? '').values()].toSorted(
    ([a], [b]) => depthOf(a) - depthOf(b),
  )
  const isMany = groups.length > mostApart && !all
  const apart = isMany ? groups.filter(([unit]) => unit?.parent === undefined || isLeading(unit.parent)) : groups
  const together = isMany ? groups.filter((group) => !apart.includes(group)).flat() : []
  return [
    ...apart.map((units): MoveSaid => {
      const parent = units[0]?.parent
      const parameters = { units: namesSaid(units, language) }
      const text =
        parent === undefined
          ? words('moves.addedTop', parameters)
          : words('moves.added', { ...parameters, under: namesSaid([parent], language) })
      return { text, in: 'after', subjects: units.map(referenceTo) }
    }),
    ...(together.length === 0
      ? []
      : [
          {
            text: words('moves.addedMany', { units: namesSaid(together, language), count: together.length }),
            in: 'after' as const,
            subjects: together.map(referenceTo),
          },
        ]),
  ]
}

const isLeading = ({ kind }: Unit): boolean => kind === 'board' || kind === 'officer'

function depthOf(unit: Unit | undefined): number {
  let depth = 0
  for (let above = unit?.parent; above !== undefined; above = above.parent) depth += 1
  return depth
}
