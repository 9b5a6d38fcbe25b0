/** What has moved, in the words of this organisation: counted and named. */
import { type Language, authorityKinds, fields, linkKinds } from '@taiseizu/catalogue'
import { type Grant, type Unit, groupBy, textIn } from '@taiseizu/core'
import { type SubjectReference, referenceTo } from '@taiseizu/rules'
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
  for (const units of groupBy(moved.added, (unit) => unit.parent?.id ?? '').values()) {
    const parent = units[0]?.parent
    const parameters = { units: namesSaid(units, language) }
    say(
      parent === undefined
        ? words('moves.addedTop', parameters)
        : words('moves.added', { ...parameters, under: name(parent) }),
      units,
    )
  }
  for (const { unit, come, gone } of moved.members) {
    if (come.length > 0)
      say(words('moves.joined', { unit: name(unit), units: namesSaid(come, language) }), [unit, ...come])
    if (gone.length > 0)
      say(words('moves.left', { unit: name(unit), units: namesSaid(gone, language) }), [unit, ...gone])
  }
  said.push(...passagesSaid(moved.flows, language, all))
  for (const [key, grants] of [
    ['moves.granted', moved.grantsGained],
    ['moves.withdrawn', moved.grantsLost],
  ] as const)
    for (const own of groupBy(grants, ({ holder }) => holder.id).values())
      said.push(grantsSaid(key, own, language))
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
  const said = shown.map((passage): MoveSaid => ({
    text: passageSaid(passage, language),
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
    ...loneSaid('moves.taken', taken, taken.flatMap(({ to }) => to ?? []), 'after', language),
    ...loneSaid('moves.dropped', dropped, dropped.flatMap(({ from }) => from ?? []), 'before', language),
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

function passageSaid({ from, to, A, R, fields: passing }: Passage, language: Language): string {
  const words = stageWords(language)
  const what = [
    ...(A > 0 ? [words('moves.answers', { count: A })] : []),
    ...(R > 0 ? [words('moves.performs', { count: R })] : []),
  ].join(words('and'))
  const names = passing.flatMap((id) => fields.find((field) => field.id === id)?.name[language] ?? [])
  return words('moves.passage', {
    from: namesSaid([from], language),
    to: namesSaid([to], language),
    what,
    fields: shortened(names.slice(0, 2), names.length, language, 'names.more'),
  })
}

function grantsSaid(
  key: 'moves.granted' | 'moves.withdrawn',
  grants: readonly Grant[],
  language: Language,
): MoveSaid {
  const kinds = authorityKinds.filter(({ id }) => grants.some((grant) => grant.kind === id))
  const holders = grants.map(({ holder }) => holder)
  return {
    text: stageWords(language)(key, {
      unit: namesSaid(holders, language),
      kinds: kinds.map(({ name }) => name[language]).join(stageWords(language)('and')),
      count: grants.length,
    }),
    in: key === 'moves.granted' ? 'after' : 'before',
    subjects: grants.map(referenceTo),
  }
}
