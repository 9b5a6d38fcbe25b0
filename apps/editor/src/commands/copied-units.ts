/** Units as they are copied: the records of whole subtrees, that can be put into any design under new ids. */
import {
  type AssignmentRecord,
  type Design,
  type DesignEdit,
  type GrantRecord,
  type LinkRecord,
  type PostRecord,
  type ScopeRecord,
  type TextValue,
  type Unit,
  type UnitRecord,
  freeId,
  isUnder,
  textIn,
  inHierarchy,
} from '@taiseizu/core'
import type { Language, Text } from '@taiseizu/catalogue'
import { inBoth } from '../messages'
import { guarded, unguarded } from './formulas'
import { under } from './move-units'
import { takenIds } from './taken-ids'
import type { Proposal } from './proposal'
import { namesOf, topmost } from './selected-units'
import '../messages/edits'

export interface CopiedUnits {
  /** Each after the unit that it stands under. */
  readonly units: readonly UnitRecord[]
  readonly scopes: readonly ScopeRecord[]
  readonly posts: readonly PostRecord[]
  readonly assignments: readonly AssignmentRecord[]
  readonly grants: readonly GrantRecord[]
  readonly links: readonly LinkRecord[]
  /** Their names, indented as they stand: what another program gets. */
  readonly outline: string
}

/**
 * The units with all that is below them, the scopes they own, their posts, and what is said among these alone: who does what in these scopes,
 * who may do what to these units, links between them. What they do in the scopes of others stays theirs: twice, it would be contested.
 */
export function copyOf(design: Design, selected: readonly Unit[], language: Language): CopiedUnits {
  const roots = topmost(selected)
  const subtrees = roots.map((root) => design.units.filter((unit) => isUnder(unit, root)).toSorted(inHierarchy))
  const units = subtrees.flat()
  const inside = new Set(units)
  const scopes = units.flatMap((unit) => unit.ownedScopes.filter((scope) => !scope.isEnterprise))
  const owned = new Set(scopes)
  const depths = new Map<Unit, number>()
  for (const unit of units) {
    const above = unit.parent === undefined ? undefined : depths.get(unit.parent)
    depths.set(unit, above === undefined ? 0 : above + 1)
  }
  return {
    units: units.map(({ record }) => record),
    scopes: scopes.flatMap(({ record }) => (record === undefined ? [] : [record])),
    posts: units.flatMap((unit) => unit.posts.map(({ record }) => record)),
    assignments: design.assignments
      .filter(({ unit, scope }) => inside.has(unit) && scope !== undefined && owned.has(scope))
      .map(({ record }) => record),
    grants: design.grants
      .filter(({ holder, over }) => {
        if (!inside.has(holder) || over === '*') return false
        return over.type === 'unit' ? inside.has(over) : owned.has(over)
      })
      .map(({ record }) => record),
    links: design.links.filter(({ from, to }) => inside.has(from) && inside.has(to)).map(({ record }) => record),
    outline: units
      .map((unit) => `${'\t'.repeat(depths.get(unit) ?? 0)}${guarded(textIn(unit.name, language))}`)
      .join('\n'),
  }
}

/** What pasting would do, and the ids of the topmost units that it would bring. */
export interface Pasting {
  readonly step: Proposal
  readonly roots: readonly string[]
}

export function pasting(
  design: Design,
  copied: CopiedUnits,
  target: Unit | undefined,
  step: 'edits.step.paste' | 'edits.step.duplicate' = 'edits.step.paste',
): Pasting {
  if (target?.isProvider)
    return { step: { refused: inBoth('edits.refuse.intoProvider', { target: namesOf([target]) }) }, roots: [] }
  const [first] = copied.units
  const name = (language: Language) => (first === undefined ? '' : textIn(first.name, language))
  const one: Text = { ja: name('ja'), en: name('en') }
  const more = copied.units.length - 1
  const unit = more === 0 ? one : inBoth('structure.several', { unit: one, more })
  const { edits, roots } = pastedUnder(design, copied, target)
  return { step: { label: inBoth(step, { unit }), edits }, roots }
}

/** Units copied and pasted in one go. */
export const copiedUnder = (design: Design, units: readonly Unit[], target: Unit, language: Language): Pasting =>
  pasting(design, copyOf(design, units, language), target, 'edits.step.duplicate')

/** The edits that put copied units under a unit, and the ids of the topmost of them. References to what is not there are left out. */
function pastedUnder(
  design: Design,
  copied: CopiedUnits,
  parent: Unit | undefined,
): { readonly edits: readonly DesignEdit[]; readonly roots: readonly string[] } {
  const ids = freshIds(design, copied)
  const isKnown = (id: string) => design.unitById.has(id)
  /** A unit: the copy where it was copied too, else the one that is there, if it is. */
  const unit = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (ids.get(id) ?? (isKnown(id) ? id : undefined))
  const own = (id: string): string => ids.get(id) ?? id
  const roots: string[] = []

  const units = copied.units.map((record): UnitRecord => {
    const { appointedBy, members, ...rest } = record
    const isRoot = record.parent === undefined || !ids.has(record.parent)
    const id = own(record.id)
    if (isRoot) roots.push(id)
    const home = isRoot ? parent?.id : own(record.parent ?? '')
    const appointer = unit(appointedBy)
    const known = members?.flatMap((member) => {
      const there = unit(member.unit)
      return there === undefined ? [] : [{ ...member, unit: there }]
    })
    return {
      ...under({ ...rest, id }, record.kind === 'provider' ? undefined : home),
      ...(appointer === undefined ? {} : { appointedBy: appointer }),
      ...(known === undefined ? {} : { members: known }),
    }
  })
  const assignments = copied.assignments.flatMap((record): readonly AssignmentRecord[] => {
    const { contract, ...rest } = record
    const there = contract !== undefined && design.contractById.has(contract)
    if (record.task !== undefined && !design.taskById.has(record.task)) return []
    return [
      {
        ...rest,
        unit: own(record.unit),
        ...(record.scope === undefined ? {} : { scope: own(record.scope) }),
        ...(there ? { contract } : {}),
      },
    ]
  })
  const grants = copied.grants.map(({ grantedBy, ...rest }): GrantRecord => {
    const grantor = unit(grantedBy)
    return {
      ...rest,
      holder: own(rest.holder),
      over: own(rest.over),
      ...(grantor === undefined ? {} : { grantedBy: grantor }),
    }
  })
  const posts = copied.posts.map(({ concurrentWith, ...rest }): PostRecord => {
    const others = concurrentWith?.flatMap((id) => unit(id) ?? [])
    return {
      ...rest,
      id: own(rest.id),
      unit: own(rest.unit),
      ...(others === undefined ? {} : { concurrentWith: others }),
    }
  })
  const edits: readonly DesignEdit[] = [
    ...units.map((record): DesignEdit => ({ collection: 'units', record })),
    ...copied.scopes.map((record): DesignEdit => ({
      collection: 'scopes',
      record: { ...record, id: own(record.id), owner: own(record.owner) },
    })),
    ...assignments.map((record): DesignEdit => ({ collection: 'assignments', record })),
    ...grants.map((record): DesignEdit => ({ collection: 'authority', record })),
    ...copied.links.map((record): DesignEdit => ({
      collection: 'links',
      record: { ...record, from: own(record.from), to: own(record.to) },
    })),
    ...posts.map((record): DesignEdit => ({ collection: 'posts', record })),
  ]
  return { edits, roots }
}

/** A new id for everything that is copied. */
function freshIds(design: Design, copied: CopiedUnits): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const known = takenIds(design.workspace, 'units', 'scopes', 'posts')
  const isTaken = (id: string) => taken.has(id) || known.has(id)
  for (const { id } of [...copied.units, ...copied.scopes, ...copied.posts]) {
    // An id has 64 characters at most; the number that makes it free needs some.
    const fresh = freeId(isTaken, id.replace(/-\d+$/u, '').slice(0, 58))
    taken.add(fresh)
    ids.set(id, fresh)
  }
  return ids
}

/** Units of the names in a text, one in a line, indented under each other: a column of a spreadsheet, an outline. */
export function unitsNamed(text: string): CopiedUnits {
  const above: { readonly depth: number; readonly id: string }[] = []
  const units = text.split(/\r?\n/u).flatMap((line, index): readonly UnitRecord[] => {
    const name: TextValue = unguarded(line.trim()).slice(0, 200)
    if (name === '') return []
    const depth = (/^[\t\u3000 ]*/u.exec(line)?.[0] ?? '').replaceAll(/\t|\u3000| {2}/gu, '>').length
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    const parent = above.at(-1)?.id
    const id = `unit-${index + 1}`
    above.push({ depth, id })
    return [{ id, kind: 'section', name, ...(parent === undefined ? {} : { parent }) }]
  })
  return { units, scopes: [], posts: [], assignments: [], grants: [], links: [], outline: text }
}
