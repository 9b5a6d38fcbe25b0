/** The part of everything that is on the screen: what the legend lets through, or the neighbourhood that is looked at. */
import type { RelationKind, ThingKind } from './kinds'
import type { Relation, Thing, Whole } from './whole'

export interface Choice {
  readonly things: ReadonlySet<ThingKind>
  readonly relations: ReadonlySet<RelationKind>
  /** Shows one thing and what is joined to it within so many steps. */
  readonly around: { readonly key: string; readonly depth: number } | null
}

export interface Part {
  readonly things: ReadonlyMap<string, Thing>
  readonly relations: readonly Relation[]
  /** The relations of a thing, both ways. */
  at(key: string): readonly Relation[]
  /** What stands below a thing, or below something below it that is not shown; of `undefined`, what stands below nothing. */
  childrenOf(key: string | undefined): readonly Thing[]
}

const none: readonly Relation[] = []
const nobody: readonly Thing[] = []

export const emptyPart: Part = { things: new Map(), relations: [], at: () => none, childrenOf: () => nobody }

/** Cost: linear in the whole; parts are worked out only if some role is shown. */
export function partOf(whole: Whole, choice: Choice): Part {
  const chosen = new Map<string, Thing>()
  for (const thing of whole.things.values()) if (choice.things.has(thing.kind)) chosen.set(thing.key, thing)
  const showsRoles = [...choice.relations].some((kind) => kind.startsWith('role-'))
  const all = showsRoles ? [...whole.relations, ...whole.parts()] : whole.relations
  const joining = all.filter(
    ({ key, kind, from, to }) =>
      choice.relations.has(kind) &&
      chosen.has(from) &&
      chosen.has(to) &&
      // A contract that is shown itself needs no short cut.
      !(key.startsWith('contract:') && choice.things.has('contract')),
  )
  if (choice.around === null || !chosen.has(choice.around.key)) return joined(whole, chosen, joining)
  const near = neighbourhood(indexed(joining), choice.around.key, choice.around.depth)
  const things = new Map([...chosen].filter(([key]) => near.has(key)))
  return joined(
    whole,
    things,
    joining.filter(({ from, to }) => near.has(from) && near.has(to)),
  )
}

/** The thing and all within so many steps, either way, with the number of steps. */
export function neighbourhood(
  at: (key: string) => readonly Relation[],
  key: string,
  depth: number,
): ReadonlyMap<string, number> {
  const near = new Map([[key, 0]])
  let border = [key]
  for (let step = 1; step <= depth; step += 1) {
    const next: string[] = []
    for (const one of border)
      for (const { from, to } of at(one)) {
        const other = from === one ? to : from
        if (near.has(other)) continue
        near.set(other, step)
        next.push(other)
      }
    border = next
  }
  return near
}

function indexed(relations: readonly Relation[]): (key: string) => readonly Relation[] {
  const at = new Map<string, Relation[]>()
  const put = (key: string, relation: Relation) => {
    const list = at.get(key)
    if (list === undefined) at.set(key, [relation])
    else list.push(relation)
  }
  for (const relation of relations) {
    put(relation.from, relation)
    if (relation.to !== relation.from) put(relation.to, relation)
  }
  return (key) => at.get(key) ?? none
}

/** A part of the whole: these things, and these relations between them. */
export function joined(whole: Whole, things: ReadonlyMap<string, Thing>, relations: readonly Relation[]): Part {
  let at: ((key: string) => readonly Relation[]) | undefined
  const children = new Map<string | undefined, Thing[]>()
  for (const thing of things.values()) {
    let parent = thing.parent
    while (parent !== undefined && !things.has(parent)) parent = whole.things.get(parent)?.parent
    const list = children.get(parent)
    if (list === undefined) children.set(parent, [thing])
    else list.push(thing)
  }
  return {
    things,
    relations,
    at: (key) => (at ??= indexed(relations))(key),
    childrenOf: (key) => children.get(key) ?? nobody,
  }
}
