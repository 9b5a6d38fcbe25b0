/**
 * More than can be read at once is folded: what stands below a unit is seen as one with it, and what joins two folded parts as one line.
 * Opened level by level from the top, the organisation's own units before those of its group companies, as far as the picture has room.
 */
import { unitKinds } from '@taiseizu/catalogue'
import type { ThingKind } from './kinds'
import { type Part, joined } from './part'
import type { BandId, Relation, Thing, Whole } from './whole'

export interface Folding {
  /** About so many things are shown. */
  readonly limit: number
  /** Opened by hand, whatever the room. */
  readonly opened: ReadonlySet<string>
  /** What is folded stays apart by its layers. */
  readonly isByBand: boolean
}

export interface Folded {
  readonly part: Part
  /** What a thing is seen as: itself, or what it is folded into. */
  shownAs(key: string): string
  /** The line that a relation is seen in; `undefined` where it lies within one fold. */
  lineOf(key: string): string | undefined
  readonly isFolded: boolean
}

/** So much is shown unfolded on any screen, and so many at most stand at the top. */
const few = { inAll: 150, atTop: 3 } as const

const limits = [40, 60, 90, 130, 190, 260]

/** How much has room to be read, in few steps: a pane that moves by a little changes nothing. */
export const limitFor = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  limits.findLast((limit) => limit <= (width * height) / 4_600) ?? 40

export const unfolded = (part: Part): Folded => ({
  part,
  shownAs: (key) => key,
  lineOf: (key) => key,
  isFolded: false,
})

export const canFold = (part: Part): boolean => part.things.size > few.inAll

/** Cost: linear in the part. */
export function folded(whole: Whole, part: Part, folding: Folding): Folded {
  if (!canFold(part)) return unfolded(part)
  const heads = openedHeads(part, folding)
  const heirs = clusters(part, heads, folding.isByBand)
  const shown = new Map<string, string>()
  const things = new Map<string, Thing>()
  const isFold = foldsAmong(heads)
  for (const { head, members } of heirs) {
    const one = seenAs(head, members, isFold.has(head.key))
    things.set(one.key, one)
    for (const { key } of members) shown.set(key, one.key)
  }
  const shownAs = (key: string) => shown.get(key) ?? key
  const { relations, lineOf } = merged(part.relations, shownAs, (key) => things.get(key)?.holds === undefined)
  return {
    part: joined(whole, things, relations),
    shownAs,
    lineOf,
    isFolded: things.size < part.things.size,
  }
}

/** The key of what is opened where something folded is. */
export const openingOf = ({ key, holds }: Thing): string | undefined => (holds === undefined ? undefined : unitOf(key))

const standIn = 'fold/'
/** Whether a thing stands for things of a layer that its own unit is not of. */
export const isStandIn = (key: string): boolean => key.startsWith(standIn)
const unitOf = (key: string): string => (isStandIn(key) ? key.slice(key.indexOf('/', standIn.length) + 1) : key)

/** Whether two stand for the same fold in different layers: their names say then that they belong together. */
export const isSameFold = (from: string, to: string): boolean =>
  (isStandIn(from) || isStandIn(to)) && unitOf(from) === unitOf(to)

/** What has to be opened for a thing to be seen itself. */
export function wayTo(whole: Whole, key: string): readonly string[] {
  const way: string[] = []
  for (
    let at = whole.things.get(key);
    at !== undefined;
    at = at.parent === undefined ? undefined : whole.things.get(at.parent)
  ) {
    way.push(kindKey(at.kind, at.parent))
    if (at.parent !== undefined) way.push(at.parent)
  }
  return way
}

const bandNumber: Readonly<Record<BandId, number>> = {
  executive: 1,
  'strategic-management': 2,
  practitioner: 4,
  scope: 8,
  field: 16,
  outside: 32,
}
const countBits = (bits: number): number => [1, 2, 4, 8, 16, 32].filter((bit) => (bits & bit) !== 0).length

/** What is seen of each thing: the thing that it is folded into, by key. */
function openedHeads(part: Part, { limit, opened, isByBand }: Folding): ReadonlyMap<string, Thing> {
  const bands = new Map<string, number>()
  const measure = (thing: Thing): number => {
    const all = part.childrenOf(thing.key).reduce((bits, child) => bits | measure(child), bandNumber[thing.band])
    bands.set(thing.key, all)
    return all
  }
  const costOf = (thing: Thing) => (isByBand ? countBits(bands.get(thing.key) ?? 1) : 1)
  const roots = part.childrenOf(undefined)
  for (const root of roots) measure(root)
  const heads = new Map<string, Thing>()
  const fold = (thing: Thing, head: Thing) => {
    heads.set(thing.key, head)
    for (const child of part.childrenOf(thing.key)) fold(child, head)
  }
  /** Of too many beside one another those of one kind are folded together, the most numerous first. @returns what is left. */
  const gathered = (all: readonly Thing[], parent: Thing | undefined, most: number): readonly Thing[] => {
    let left = all
    const sum = () => left.reduce((total, thing) => total + costOf(thing), 0)
    const ofKind = (kind: ThingKind) => left.filter((thing) => thing.kind === kind)
    const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted((a, b) => ofKind(b).length - ofKind(a).length)
    for (const kind of kinds) {
      const alike = ofKind(kind)
      const head = alike.length < manyAlike || sum() <= most ? undefined : headOfKind(kind, alike, parent)
      if (head === undefined || opened.has(head.key)) continue
      for (const thing of alike) fold(thing, head)
      left = left.filter((thing) => thing.kind !== kind)
    }
    return left
  }
  const isOutside = ({ band }: Thing) => band === 'outside'
  // Those outside stand apart in a band of their own, whose names may be close.
  const inside = roots.filter((thing) => !isOutside(thing))
  const outside = gathered(roots.filter(isOutside), undefined, limit * 0.8)
  let used = inside.reduce((sum, thing) => sum + costOf(thing), 0)
  let level: readonly Waiting[] = [...inside, ...outside].map((thing) => ({ thing, turn: turnOf(thing, 0) }))
  let isFull = false
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Waiting[] = []
    // The uppermost are told apart even where they have little room.
    const isTop = level.filter(({ thing }) => part.childrenOf(thing.key).length > 0).length <= few.atTop
    const most = isTop ? limit * (limit > 60 ? 2.5 : 1.5) : isFull ? 0 : limit
    for (const waiting of level) {
      const { thing, turn } = waiting
      const children = part.childrenOf(thing.key)
      if (turn > depth && children.length > 0 && !opened.has(thing.key)) {
        next.push(waiting)
        continue
      }
      const more = children.reduce((sum, child) => sum + costOf(child), 1 - costOf(thing))
      if (children.length > 0 && used + more > most && !isTop && !opened.has(thing.key)) {
        isFull = true
        fold(thing, thing)
        continue
      }
      heads.set(thing.key, thing)
      const left = opened.has(thing.key) || used + more <= most ? children : gathered(children, thing, most - used)
      used += left.reduce((sum, child) => sum + costOf(child), 1 - costOf(thing))
      next.push(...left.map((child) => ({ thing: child, turn: turnOf(child, depth + 1) })))
    }
    level = next
  }
  return heads
}

/** So many of one kind may be folded together. */
const manyAlike = 8
const kindKey = (kind: ThingKind, parent: string | undefined): string => `kind/${kind}/${parent ?? ''}`

/** What units of one kind are folded into that stand below the same one. */
function headOfKind(kind: ThingKind, alike: readonly Thing[], parent: Thing | undefined): Thing | undefined {
  const name = unitKinds.find(({ id }) => id === kind)?.name
  const [first] = alike
  if (name === undefined || first === undefined) return undefined
  const { subject } = parent ?? first
  return {
    ...first,
    key: kindKey(kind, parent?.key),
    subject,
    of: { name },
    name,
    parent: parent?.key,
    group: undefined,
  }
}

interface Waiting {
  readonly thing: Thing
  /** The level at which it may be opened. */
  readonly turn: number
}

/** A group company is looked into after what is nearer. */
const turnOf = ({ kind }: Thing, depth: number): number => (kind === 'subsidiary' ? depth + 2 : depth)

interface Cluster {
  readonly head: Thing
  readonly members: Thing[]
}

function clusters(part: Part, heads: ReadonlyMap<string, Thing>, isByBand: boolean): Iterable<Cluster> {
  const found = new Map<string, Cluster>()
  for (const thing of part.things.values()) {
    const head = heads.get(thing.key) ?? thing
    const key = isByBand ? `${thing.band} ${head.key}` : head.key
    const cluster = found.get(key)
    if (cluster === undefined) found.set(key, { head, members: [thing] })
    else cluster.members.push(thing)
  }
  return found.values()
}

/** The keys of what others are folded into. */
const foldsAmong = (heads: ReadonlyMap<string, Thing>): ReadonlySet<string> =>
  new Set([...heads].flatMap(([key, head]) => (head.key === key ? [] : [head.key])))

function seenAs(head: Thing, members: readonly Thing[], isFold: boolean): Thing {
  const [only] = members
  if (members.length === 1 && only !== undefined && (only !== head || !isFold)) return only
  const isOwn = members.includes(head)
  const band = only?.band ?? head.band
  const { subject, of, parent, group } = head
  return {
    key: isOwn ? head.key : `${standIn}${band}/${head.key}`,
    kind: isOwn ? head.kind : mostFrequent(members),
    subject,
    of,
    get name() {
      return of.name
    },
    parent: isOwn || head.key.startsWith('kind/') ? parent : head.key,
    band,
    group,
    below: Math.max(head.below, members.length),
    holds: members.length - (isOwn ? 1 : 0),
  }
}

function mostFrequent(members: readonly Thing[]): ThingKind {
  const counts = new Map<ThingKind, number>()
  for (const { kind } of members) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const [[kind] = ['section' as const]] = [...counts].toSorted((a, b) => b[1] - a[1])
  return kind
}

/** Relations of the same kind between the same two, of which one is folded, are one line that says how many they are. */
function merged(relations: readonly Relation[], shownAs: (key: string) => string, isWhole: (key: string) => boolean) {
  const found = new Map<string, { relation: Relation; count: number }>()
  const lines = new Map<string, { relation: Relation; count: number }>()
  for (const relation of relations) {
    const [from, to] = [shownAs(relation.from), shownAs(relation.to)]
    if (from === to && relation.from !== relation.to) continue
    const key = isWhole(from) && isWhole(to) ? relation.key : `${relation.kind} ${from}>${to}`
    const line = found.get(key) ?? { relation: { ...relation, from, to }, count: 0 }
    line.count += 1
    found.set(key, line)
    lines.set(relation.key, line)
  }
  return {
    relations: [...found.values()].map(({ relation, count }) => (count === 1 ? relation : { ...relation, count })),
    // A line is called by the first of its relations.
    lineOf: (key: string) => lines.get(key)?.relation.key,
  }
}
