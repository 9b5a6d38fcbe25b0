/**
 * In which rounds rules are asked. All that is looked at in one place is looked at together: a scope with its duties and assignments, a unit, a
 * contract. So what is near in memory is read at once; and after an edit, what is asked again are the rules of a place.
 */
import type { Severity } from '@taiseizu/catalogue'
import {
  type Assignment,
  type Design,
  type DutyCounts,
  type ExceptionRecord,
  type Parts,
  type Scope,
  type TaskChoice,
  type Unit,
  type Workspace,
  assignmentSigns,
  dutySigns,
  mostParts,
  unitSigns,
} from '@taiseizu/core'
import { applies } from './exceptions'
import type { Context, Each, Eaches, Found, Rule } from './rule'
import { exceptionSubject } from './exception-subject'
import { recordSubject } from './subjects'

/** The kinds of places; duties are looked at where their scope is, and so are the assignments that name one. */
export type Place = Exclude<Each, 'duty'>

const placeOf = (each: Each): readonly Place[] =>
  each === 'duty' ? ['scope'] : each === 'assignment' ? ['scope', 'assignment'] : [each]

/** A rule as it takes part in a round. */
export interface Part {
  readonly rule: Rule
  readonly severity: Severity
  readonly bit: Parts
  /** What must be borne, so that the rule is worth asking. */
  readonly sought: number
  /** Of rules about duties: of which tasks it is asked. */
  readonly isMeant: TaskChoice
}

/** Rules that are asked of places of one kind, so many as fit into one number. */
export interface Round {
  readonly place: Place
  readonly all: Parts
  /** Asked of the place itself. */
  readonly own: readonly Part[]
  /** Of a scope: asked of each open duty, of each assignment. */
  readonly duties: readonly Part[]
  readonly assignments: readonly Part[]
  /** Of a scope, in the first of its rounds: how its duties stand. */
  readonly counts: Parts
  /** Of those that are asked of the place itself: who is worth asking, by what is borne there. Most places bear the same as others. */
  readonly worthAsking: Map<number, readonly Part[]>
}

export type Rounds = ReadonlyMap<Place, readonly Round[]>

const eachOf = ({ each }: Rule): readonly Each[] => (isList(each) ? each : [each])
const isList = (each: Each | readonly Each[]): each is readonly Each[] => Array.isArray(each)

/** The rounds of rules that are not switched off in the settings of a workspace. */
export function roundsOf(rules: readonly Rule[], settings: Workspace['settings']): Rounds {
  const rounds = new Map<Place, Round[]>()
  const asked = new Map<Place, { readonly rule: Rule; readonly severity: Severity; readonly each: Each }[]>([
    ['scope', []],
  ])
  for (const rule of rules) {
    const severity = settings?.rules?.[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const each of eachOf(rule))
      for (const place of placeOf(each)) {
        const known = asked.get(place)
        if (known === undefined) asked.set(place, [{ rule, severity, each }])
        else known.push({ rule, severity, each })
      }
  }
  const fitting = mostParts - 1
  for (const [place, parts] of asked) {
    const list: Round[] = []
    for (let from = 0; from === 0 || from < parts.length; from += fitting) {
      const own: Part[] = []
      const duties: Part[] = []
      const assignments: Part[] = []
      const counts = place === 'scope' && from === 0 ? 1 << fitting : 0
      let all = counts
      for (const [index, { rule, severity, each }] of parts.slice(from, from + fitting).entries()) {
        const bit = 1 << index
        all |= bit
        const where = each === 'duty' ? duties : each === 'assignment' && place === 'scope' ? assignments : own
        where.push({
          rule,
          severity,
          bit,
          sought: soughtBy(rule, each, place),
          isMeant: (task) => rule.ofTask?.(task) ?? true,
        })
      }
      list.push({ place, all, own, duties, assignments, counts, worthAsking: new Map() })
    }
    rounds.set(place, list)
  }
  return rounds
}

/** What a round comes upon. */
export interface Listener {
  found(part: Pick<Part, 'rule' | 'severity' | 'bit'>, found: Found): void
  counted?(scope: Scope, counts: DutyCounts): void
}

/** Asks the rules of a round of one place. */
export function ask(round: Round, place: Eaches[Place], design: Design, context: Context, listener: Listener): void {
  const borne = signsOf(round.place, place, design)
  for (const part of worthAsking(round, borne)) askOne(part, place, design, context, listener)
  if (round.place !== 'scope') return
  const scope = place as Scope
  const { signs } = design
  for (const part of round.duties) {
    if (!isBorne(part.sought, borne)) continue
    for (const duty of signs.dutiesBearing(part.sought, scope, part.isMeant))
      askOne(part, duty, design, context, listener)
  }
  for (const part of round.assignments)
    if (isBorne(part.sought, signs.ofAssignmentsIn(scope)))
      scope.eachAssignment((assignment: Assignment) => askOne(part, assignment, design, context, listener))
  if (round.counts !== 0) listener.counted?.(scope, design.countsIn(scope))
}

function worthAsking({ own, worthAsking: known }: Round, borne: number): readonly Part[] {
  let parts = known.get(borne)
  if (parts === undefined) known.set(borne, (parts = own.filter(({ sought }) => isBorne(sought, borne))))
  return parts
}

export const isBorne = (sought: number, signs: number): boolean => (signs & sought) === sought

/** What is borne by what a rule of that place is handed. */
export function signsOf(place: Place, one: Eaches[Place], { signs }: Design): number {
  if (place === 'unit') return signs.ofUnit(one as Unit)
  return place === 'scope' ? signs.ofDutiesIn(one as Scope) : 0
}

const signTables: { readonly [Of in Each]?: Readonly<Record<string, number>> } = {
  duty: dutySigns,
  scope: dutySigns,
  assignment: assignmentSigns,
  unit: unitSigns,
}

/** The bits of what a rule seeks in things of a kind; of other kinds, and of assignments that name no scope, nobody keeps signs. */
function soughtBy({ bearing = [] }: Rule, each: Each, place: Place): number {
  const table = (place === 'assignment' ? undefined : signTables[each]) ?? {}
  return bearing.reduce((bits, name) => bits | (table[name] ?? 0), 0)
}

export function askOne(part: Part, subject: Eaches[Each], design: Design, context: Context, listener: Listener): void {
  // A rule's `each` names what fits its check; the type of a list of all rules cannot say so.
  const rule = part.rule as Rule<never>
  const it = subject as never
  if (rule.when?.(it, design) === false) return
  for (const found of rule.check(it, design, context)) listener.found(part, found)
}

/** The places of a kind in a design. */
export function placesIn(design: Design, place: Place): readonly Eaches[Place][] {
  switch (place) {
    case 'variant':
      return [design]
    case 'unit':
      return design.units
    case 'scope':
      return design.scopes
    case 'field':
      return design.fields
    case 'assignment':
      return design.generalAssignments
    case 'contract':
      return design.contracts
    case 'grant':
      return design.grants
    case 'link':
      return design.links
    case 'exclusion':
      return design.exclusions
    case 'record':
      return design.variant.misaimed.map(recordSubject)
    case 'exception':
      return exceptionsFor(design).map((exception) => exceptionSubject(exception, design))
  }
}

const exceptionsFor = (design: Design): readonly ExceptionRecord[] =>
  (design.workspace.exceptions ?? []).filter((exception) => applies(exception, design.variant.id))
