/** One picture with room for everything that any of several pictures of an organisation shows. */
import { languages } from '@taiseizu/catalogue'
import { type TextValue, byCodeUnits, groupBy, textIn } from '@taiseizu/core'
import type { Badge, Chip, Marks, Picture, ScopeTab, UnitBox } from '../model/model'
import { noMarks } from '../model/marks'
import { allBoxes } from './walk'

/**
 * What stands at the same place in several pictures is there once; what moves has a place wherever it ever stands. Of each text and sign the
 * widest is taken, so that whatever one of them shows has its room. Siblings keep the order that they have in the first that shows them.
 *
 * @param pictures At least one. Cost: linear in what they show, but for the order of siblings.
 */
export function merged(pictures: readonly Picture[]): Picture {
  const numbers = committeeNumbers(pictures)
  const lists = (of: (picture: Picture) => readonly UnitBox[]) => mergedBoxes(pictures.map(of), numbers)
  return {
    executives: lists((picture) => picture.executives),
    collegial: lists((picture) => picture.collegial),
    divisions: lists((picture) => picture.divisions),
    providers: lists((picture) => picture.providers),
    nobody: mergedChips(pictures.map((picture) => picture.nobody)),
    marks: most(pictures.map((picture) => picture.marks)),
  }
}

/** Committees and teams have the same number in all the pictures. */
export function committeeNumbers(pictures: readonly Picture[]): ReadonlyMap<string, number> {
  const ids = pictures.flatMap((picture) =>
    allBoxes(picture).flatMap(({ unit, number }) => (number === undefined ? [] : [unit.id])),
  )
  return new Map([...new Set(ids)].toSorted(byCodeUnits).map((id, index) => [id, index + 1]))
}

export const renumbered = (badges: readonly Badge[], numbers: ReadonlyMap<string, number>): readonly Badge[] =>
  badges
    .map((badge) => ({ ...badge, number: numbers.get(badge.of.id) ?? badge.number }))
    .toSorted((a, b) => a.number - b.number)

type Numbers = ReadonlyMap<string, number>

function mergedBoxes(lists: readonly (readonly UnitBox[])[], numbers: Numbers): readonly UnitBox[] {
  const byUnit = groupBy(lists.flat(), ({ unit }) => unit.id)
  const order = inOrder(lists.map((list) => list.map(({ unit }) => unit.id)))
  return order.flatMap((id) => {
    const [first, ...others] = byUnit.get(id) ?? []
    return first === undefined ? [] : [mergedBox([first, ...others], numbers)]
  })
}

function mergedBox(all: readonly [UnitBox, ...UnitBox[]], numbers: Numbers): UnitBox {
  const [first] = all
  const { unit, name } = longest(all, (box) => box.name)
  const members = first.unit.isCollegial ? all.flatMap((box) => box.members) : []
  return {
    ...first,
    unit,
    name,
    under: all.find(({ under }) => under !== undefined)?.under,
    scopes: mergedTabs(all.map(({ scopes }) => scopes)),
    chips: mergedChips(all.map(({ chips }) => chips)),
    number: numbers.get(first.unit.id),
    badges: renumbered(
      once(
        all.flatMap(({ badges }) => badges),
        ({ of }) => of.id,
      ),
      numbers,
    ),
    // The chair's name is written wider.
    members: once(
      members.toSorted((a, b) => Number(b.chair) - Number(a.chair)),
      ({ unit }) => unit.id,
    ),
    children: mergedBoxes(
      all.map(({ children }) => children),
      numbers,
    ),
    marks: most(all.map(({ marks }) => marks)),
    allMarks: most(all.map(({ allMarks }) => allMarks)),
    inside: Math.max(...all.map(({ inside }) => inside)),
    words: {
      ja: once(
        all.map(({ words }) => words.ja),
        (text) => text,
      ).join('\u0003'),
      en: once(
        all.map(({ words }) => words.en),
        (text) => text,
      ).join('\u0003'),
    },
  }
}

/** What has the longest name: room is made by that. */
function longest<Item>(items: readonly [Item, ...Item[]], nameOf: (item: Item) => TextValue): Item {
  const lengthOf = (item: Item) => Math.max(...languages.map((language) => textIn(nameOf(item), language).length))
  return items.reduce((most, item) => (lengthOf(item) > lengthOf(most) ? item : most))
}

function mergedTabs(lists: readonly (readonly ScopeTab[])[]): readonly ScopeTab[] {
  const byScope = groupBy(lists.flat(), ({ scope }) => scope.id)
  return inOrder(lists.map((list) => list.map(({ scope }) => scope.id))).flatMap((id) => {
    const [first, ...others] = byScope.get(id) ?? []
    if (first === undefined) return []
    const all = [first, ...others] as const
    return [{ ...longest(all, ({ scope }) => scope.name), marks: most(all.map(({ marks }) => marks)) }]
  })
}

function mergedChips(lists: readonly (readonly Chip[])[]): readonly Chip[] {
  const byKey = groupBy(lists.flat(), ({ key }) => key)
  return inOrder(lists.map((list) => list.map(({ key }) => key))).flatMap((key) => {
    const all = byKey.get(key) ?? []
    return all.slice(0, 1).map((chip) => ({
      ...chip,
      role: all.find(({ role }) => role === 'AR')?.role ?? all.find(({ role }) => role !== undefined)?.role,
      state: all.find(({ state }) => state !== 'covered')?.state ?? 'covered',
      accepted: all.some(({ accepted }) => accepted),
    }))
  })
}

const once = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()

const most = (all: readonly Marks[]): Marks =>
  all.reduce(
    (sum, marks) => ({
      error: Math.max(sum.error, marks.error),
      warning: Math.max(sum.warning, marks.warning),
      advice: Math.max(sum.advice, marks.advice),
    }),
    noMarks,
  )

/** Everything that any of the lists has, once, each after what it follows in the first list that has it. */
export function inOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = []
  for (const list of lists) {
    const place = new Map(order.map((id, index) => [id, index]))
    const next: { readonly after: number; readonly id: string }[] = []
    let after = -1
    for (const id of list) {
      const known = place.get(id)
      if (known === undefined) next.push({ after, id })
      else after = Math.max(after, known)
    }
    for (const { after: at, id } of next.toReversed()) order.splice(at + 1, 0, id)
  }
  return order
}
