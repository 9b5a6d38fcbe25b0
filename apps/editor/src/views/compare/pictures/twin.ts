/** Two pictures in one: every box and chip of either, so that both can be drawn with everything at the same place. */
import { noMarks } from '../../../picture/model/marks'
import type { Chip, Picture, UnitBox } from '../../../picture/model/model'

export const sides = ['before', 'after'] as const
export type Side = (typeof sides)[number]

/** A box as it is in the two pictures; missing where it is not there, or stands elsewhere. */
export type BoxPair = Readonly<Partial<Record<Side, UnitBox>>>

export interface Twin {
  readonly picture: Picture
  /** By path: where a box stands, from the outermost in. A unit that moves has two. */
  readonly pairs: ReadonlyMap<string, BoxPair>
  readonly nobody: Readonly<Record<Side, ReadonlyMap<string, Chip>>>
}

/** Where a box stands: the path of what it stands in, and its unit. */
export const pathIn = (within: string, box: Pick<UnitBox, 'unit' | 'rank'>): string =>
  within === '' ? `${box.rank}:${box.unit.id}` : `${within}/${box.unit.id}`

/** Cost: linear in the boxes and chips of the two. */
export function twinOf(before: Picture, after: Picture): Twin {
  const pairs = new Map<string, BoxPair>()
  const both = (part: 'executives' | 'collegial' | 'divisions' | 'providers') =>
    joinedBoxes(before[part], after[part], '', pairs)
  return {
    picture: {
      executives: both('executives'),
      collegial: both('collegial'),
      divisions: both('divisions'),
      providers: both('providers'),
      nobody: joined(before.nobody, after.nobody, keyOf).map(roomier(before.nobody, after.nobody)),
      marks: noMarks,
    },
    pairs,
    nobody: { before: byKey(before.nobody), after: byKey(after.nobody) },
  }
}

function joinedBoxes(
  before: readonly UnitBox[],
  after: readonly UnitBox[],
  within: string,
  pairs: Map<string, BoxPair>,
): readonly UnitBox[] {
  const [was, is] = [before, after].map((boxes) => new Map(boxes.map((box) => [box.unit.id, box])))
  return joined(before, after, ({ unit }) => unit.id).map((box) => {
    const [old, now] = [was?.get(box.unit.id), is?.get(box.unit.id)]
    const path = pathIn(within, box)
    pairs.set(path, { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) })
    return joinedBox(old ?? box, now ?? box, path, joinedBoxes(old?.children ?? [], now?.children ?? [], path, pairs))
  })
}

function joinedBox(old: UnitBox, now: UnitBox, path: string, children: readonly UnitBox[]): UnitBox {
  const words = (language: keyof UnitBox['words']) => `${now.words[language]}\u0002${old.words[language]}\u0002${path}`
  return {
    ...now,
    members: joined(old.members, now.members, (member) => member.unit.id),
    scopes: joined(old.scopes, now.scopes, ({ scope }) => scope.id),
    chips: joined(old.chips, now.chips, keyOf).map(roomier(old.chips, now.chips)),
    badges: now.badges.length < old.badges.length ? old.badges : now.badges,
    number: now.number ?? old.number,
    under: now.under ?? old.under,
    children,
    inside: children.reduce((sum, child) => sum + 1 + child.inside, 0),
    words: { ja: words('ja'), en: words('en') },
  }
}

/** The chip of the two that needs more room, for its sign or its role. */
function roomier(before: readonly Chip[], after: readonly Chip[]) {
  const [was, is] = [byKey(before), byKey(after)]
  const need = ({ role, state, accepted }: Chip) =>
    (role === undefined ? 0 : role.length) + (state === 'covered' && !accepted ? 0 : 1)
  return (chip: Chip): Chip => {
    const [old, now] = [was.get(chip.key) ?? chip, is.get(chip.key) ?? chip]
    return need(old) > need(now) ? old : now
  }
}

const keyOf = ({ key }: Chip): string => key
const byKey = (chips: readonly Chip[]): ReadonlyMap<string, Chip> => new Map(chips.map((chip) => [chip.key, chip]))

/** All of both, in the order of the second; what only the first has stands behind what it stood behind there. */
export function joined<Item>(
  before: readonly Item[],
  after: readonly Item[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set(after.map(idOf))
  const behind = new Map<string, Item[]>()
  let last = ''
  for (const item of before) {
    const id = idOf(item)
    if (known.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), item])
  }
  return [...(behind.get('') ?? []), ...after.flatMap((item) => [item, ...(behind.get(idOf(item)) ?? [])])]
}
