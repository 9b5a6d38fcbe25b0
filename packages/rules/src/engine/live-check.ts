/** A check that goes on: after an edit it asks again who can have changed his answer, and nobody else. */
import {
  type Change,
  type Design,
  type Duty,
  type DutyCounts,
  type ExceptionRecord,
  type Items,
  LiveDesign,
  type Parts,
  type Workspace,
  groupBy,
} from '@taiseizu/core'
import type { CheckOptions, Report, Summary } from './check'
import { type Difference, difference } from './difference'
import { applies, holdingException } from './exceptions'
import type { Finding } from './findings'
import { FindingList } from './finding-list'
import { type Place, type Round, type Rounds, ask, placesIn, roundsOf } from './rounds'
import type { Context, Eaches, Found, Rule } from './rule'
import { type Facts, subjectsIn } from './say'
import { keyOf, labelOf } from './subjects'
import { type Watcher, askAboutSome, askNoted } from './watching'

/** How far a check has come that is made in steps: how much has been looked at, of all. */
export interface CheckProgress {
  readonly done: number
  readonly all: number
}

/** A place under watch: what was found there, by which part. */
interface Watched {
  readonly place: Eaches[Place]
  readonly round: Round
  readonly reader: number
  found: readonly Kept[]
  counts: DutyCounts | undefined
}

interface Kept {
  readonly bit: Parts
  /** Where it was found at one duty of the scope. */
  readonly duty: Duty | undefined
  readonly finding: Finding
}

/** So many places are looked at in a step. */
const stepSize = 20

const noItems: Items = new Map()
const noCounts = { duties: 0, covered: 0, matched: 0, excluded: 0 }

/**
 * Checks a variant, and keeps the findings up to date while it is edited. At any time they are those that `check` would find.
 */
export class LiveCheck {
  private options: CheckOptions
  private readonly variantId: string
  private readonly live: LiveDesign
  private rounds: Rounds = new Map()
  private watched = new Map<object, Watched[]>()
  private list = new FindingList()
  private counts: Record<keyof DutyCounts, number> = { ...noCounts }
  private exceptions: ReadonlyMap<string, readonly ExceptionRecord[]> = new Map()
  /** The kinds of places all of which are under watch. */
  private walked = new Set<Place>()
  private whole = false
  /** Checks of the other variants, for exceptions to findings that are made there. */
  private misaims: readonly Eaches[Place][] = []
  private readonly others = new Map<string, LiveCheck>()
  private settings: Workspace['settings']
  /** What stood under the keys that an edit has had to do with so far. */
  private before = new Map<string, Finding | undefined>()
  private readonly context: Context

  /**
   * @param options without rules nothing is checked yet, only compiled: `checking` then does it.
   * @throws where the variant does not exist. Cost: a full check that notes what it reads.
   */
  constructor(workspace: Workspace, variantId: string, options: Partial<CheckOptions>) {
    const { rules, today } = options
    this.options = { rules: rules ?? [], today }
    this.variantId = variantId
    this.live = new LiveDesign(workspace, variantId)
    this.settings = workspace.settings
    this.context = { today, findingExists: ({ record }) => this.isFoundAnywhere(record) }
    if (rules !== undefined) this.begin()
  }

  get design(): Design {
    return this.live.design
  }
  get workspace(): Workspace {
    return this.live.workspace
  }
  /** Whether all has been looked at. */
  get isWhole(): boolean {
    return this.whole
  }
  /** All findings, sorted by severity, rule and key; any part of them can be had without the rest. */
  get findings(): FindingList {
    return this.list
  }
  get summary(): Summary {
    return { ...this.list.counts, ...this.counts }
  }
  /** As `check` gives it. */
  get report(): Report {
    return { design: this.design, findings: this.list.all, summary: this.summary }
  }

  /**
   * The check in steps, for whoever wants to do something else in between. The variant may be edited meanwhile. What has been found
   * so far stands in `findings` and `summary`; those about exceptions come with the last step.
   */
  *checking(rules: readonly Rule[]): Generator<CheckProgress, undefined> {
    this.options = { ...this.options, rules }
    this.prepare()
    yield* this.stepping()
    return undefined
  }

  /**
   * Makes changes of the workspace and brings the findings up to date.
   *
   * @param after the workspace with the changes made, where the caller has it already.
   * @param isInSteps where everything has to be checked anew, that is left to `checking`: `isWhole` tells it.
   * @throws where a change names a variant that is not there, or leaves a reference to nothing: the check is then of no more use.
   */
  apply(changes: readonly Change[], after?: Workspace, isInSteps = false): Difference {
    this.before = new Map()
    const moves = this.live.apply(changes, after)
    const variants = this.others.size === 0 ? [] : this.workspace.variants
    for (const [id, other] of this.others)
      if (variants.some((variant) => variant.id === id)) other.apply(changes, after, isInSteps)
      else this.others.delete(id)
    const isOther = changes.some(({ change }) => change === 'settings') && this.workspace.settings !== this.settings
    if (moves === null || isOther) {
      const before = this.list
      this.list = new FindingList()
      if (moves !== null) for (const [one] of this.watched) this.leave(one)
      this.begin(isInSteps || !this.whole)
      const keys = [...before, ...this.list].map(({ key }) => key)
      return difference(new Map(keys.map((key) => [key, before.get(key)])), this.list)
    }
    for (const one of moves.left) this.leave(one)
    for (const one of moves.came) this.enter(one.type, one)
    this.live.tracker.settle(2)
    if (this.whole) this.followMisaimed()
    if (changes.some(({ change }) => change === 'exception')) this.followExceptions()
    if (this.whole) this.reviewExceptions()
    return difference(this.before, this.list)
  }

  /** All at once; where a check is being made in steps these go on from the start. */
  private begin(isInSteps = false): void {
    this.prepare()
    if (!isInSteps) this.finish()
  }

  private prepare(): void {
    const { rules } = this.options
    this.settings = this.workspace.settings
    this.rounds = roundsOf(rules, this.settings)
    this.watched = new Map()
    this.list = new FindingList()
    this.counts = { ...noCounts }
    this.walked = new Set()
    this.whole = false
    this.misaims = []
    this.takeUpExceptions()
  }

  private finish(): void {
    const steps = this.stepping()
    for (let step = steps.next(); step.done !== true;) step = steps.next()
  }

  private *stepping(): Generator<CheckProgress, undefined> {
    for (let place = this.nextPlace(); place !== undefined; place = this.nextPlace()) yield* this.walk(place)
    yield* this.steppingElsewhere()
    // It may have been compiled anew by an edit meanwhile.
    if (this.nextPlace() !== undefined) return yield* this.stepping()
    this.whole = true
    this.followMisaimed()
    this.reviewExceptions()
    yield this.progress
    return undefined
  }

  private get progress(): CheckProgress {
    const places = [...this.rounds.keys()].filter(isWalked)
    return {
      done: this.watched.size,
      all: places.reduce((sum, place) => sum + placesIn(this.design, place).length, 0),
    }
  }

  private nextPlace(): Place | undefined {
    for (const place of this.rounds.keys()) if (isWalked(place) && !this.walked.has(place)) return place
    return undefined
  }

  /** Looks at all places of a kind that are not under watch yet; from the start where an edit came in between. */
  private *walk(place: Place): Generator<CheckProgress, undefined> {
    const { design, watched } = this
    let entered = 0
    for (const one of placesIn(design, place)) {
      if (watched.has(one)) continue
      this.enter(place, one)
      entered += 1
      if (entered % stepSize !== 0) continue
      yield this.progress
      if (this.design !== design) return undefined
    }
    this.walked.add(place)
    return undefined
  }

  /** The other variants that the exceptions to be reviewed ask about. */
  private *steppingElsewhere(): Generator<CheckProgress, undefined> {
    // Who is asked by another has none to review: he would ask the other in turn.
    if (!this.rounds.has('exception')) return undefined
    for (const record of this.workspace.exceptions ?? [])
      for (const { id } of this.workspace.variants) {
        if (!applies(record, id) || this.isFoundHere(record)) continue
        const other = this.other(id)
        if (other === undefined || other.isWhole) continue
        const { progress } = this
        const steps = other.stepping()
        while (steps.next().done !== true) yield progress
      }
    return undefined
  }

  private enter(place: Place, one: Eaches[Place]): void {
    const rounds = this.rounds.get(place)
    if (rounds === undefined) return
    const watched = rounds.map((round): Watched => {
      const made: Watched = {
        place: one,
        round,
        reader: this.live.enrol(one as { readonly type?: string }, (parts, items) => this.look(made, parts, items)),
        found: [],
        counts: undefined,
      }
      return made
    })
    this.watched.set(one, watched)
    for (const each of watched) this.look(each, each.round.all, noItems)
  }

  private leave(one: object): void {
    for (const watched of this.watched.get(one) ?? []) {
      this.live.tracker.dismiss(watched.reader)
      for (const { finding } of watched.found) this.drop(finding)
      this.count(watched, undefined)
    }
    this.watched.delete(one)
  }

  private look(watched: Watched, parts: Parts, items: Items): void {
    const { design, context } = this
    const { tracker } = this.live
    const { round, place, reader } = watched
    const found: Kept[] = []
    let at: Duty | undefined
    const watcher: Watcher = {
      turnTo: (part, duty) => {
        at = duty
        tracker.turnTo(part, duty)
      },
      found: ({ rule, severity, bit }, one) => {
        const key = keyOf(rule.id, one.subjects)
        noteNames(one)
        found.push({ bit, duty: at, finding: { rule, severity, key, found: one, exception: this.exceptionFor(key) } })
      },
      counted: (_, counts) => this.count(watched, counts),
    }
    if (parts !== 0) tracker.during(reader, parts, () => askNoted(round, place, parts, design, context, watcher))
    if (items.size > 0)
      tracker.duringMore(reader, parts, () => askAboutSome(round, items, parts, design, context, watcher))
    const kept: Kept[] = []
    for (const one of watched.found) {
      const asked = parts | (one.duty === undefined ? 0 : (items.get(one.duty) ?? 0))
      if ((one.bit & asked) === 0) kept.push(one)
      else this.drop(one.finding)
    }
    for (const { finding } of found) this.add(finding)
    if (watched.found.length > 0 || found.length > 0) watched.found = [...kept, ...found]
  }

  private count(watched: Watched, counts: DutyCounts | undefined): void {
    for (const name of ['duties', 'covered', 'matched', 'excluded'] as const)
      this.counts[name] += (counts ?? noCounts)[name] - (watched.counts ?? noCounts)[name]
    watched.counts = counts
  }

  private add(finding: Finding): void {
    if (!this.before.has(finding.key)) this.before.set(finding.key, undefined)
    this.list.add(finding)
  }
  private drop(finding: Finding): void {
    // It may have been given another exception since.
    const known = this.list.remove(finding.key)
    if (known !== undefined && !this.before.has(finding.key)) this.before.set(finding.key, known)
  }

  // Entries aimed at nothing

  private followMisaimed(): void {
    for (const one of this.misaims) this.leave(one)
    this.misaims = placesIn(this.design, 'record')
    for (const one of this.misaims) this.enter('record', one)
  }

  // Exceptions

  private exceptionFor(key: string): ExceptionRecord | null {
    const fitting = this.exceptions.get(key)
    return fitting === undefined ? null : holdingException(fitting, key, this.variantId, this.options.today)
  }

  private takeUpExceptions(): void {
    this.exceptions = groupBy(this.workspace.exceptions ?? [], (exception) => exception.key)
  }

  private followExceptions(): void {
    const before = this.exceptions
    this.takeUpExceptions()
    for (const key of new Set([...before.keys(), ...this.exceptions.keys()])) {
      const finding = this.list.get(key)
      const exception = this.exceptionFor(key)
      if (finding === undefined || finding.exception === exception) continue
      this.drop(finding)
      this.add({ ...finding, exception })
    }
  }

  /** The rules about exceptions look at all that is found, so they are asked last, each time about what is there then. There are few exceptions. */
  private reviewExceptions(): void {
    for (const finding of this.list.ofPlace('exception')) this.drop(finding)
    const exceptions = placesIn(this.design, 'exception')
    for (const round of this.rounds.get('exception') ?? [])
      for (const one of exceptions)
        ask(round, one, this.design, this.context, {
          found: ({ rule, severity }, found) => {
            const key = keyOf(rule.id, found.subjects)
            this.add({ rule, severity, key, found, exception: this.exceptionFor(key) })
          },
        })
  }

  private isFoundAnywhere(record: ExceptionRecord): boolean {
    return (
      this.isFoundHere(record) ||
      this.workspace.variants.some(({ id }) => applies(record, id) && this.inVariant(id).has(record.key))
    )
  }

  private isFoundHere(record: ExceptionRecord): boolean {
    return applies(record, this.variantId) && this.list.has(record.key)
  }

  private inVariant(id: string): FindingList {
    const other = this.other(id)
    if (other === undefined) return this.list
    if (!other.isWhole) other.finish()
    return other.list
  }

  /** The check of another variant, perhaps yet to be made; `undefined` for this one. */
  private other(id: string): LiveCheck | undefined {
    if (id === this.variantId) return undefined
    const known = this.others.get(id)
    if (known !== undefined) return known
    const made = new LiveCheck(this.workspace, id, { today: this.options.today })
    made.options = { ...this.options, rules: this.options.rules.filter((rule) => rule.each !== 'exception') }
    made.prepare()
    this.others.set(id, made)
    return made
  }
}

/** Entries aimed at nothing and exceptions are looked at last, again and again. */
const isWalked = (place: Place): boolean => place !== 'exception' && place !== 'record'

/** A finding is another when it is to be said in other words: so the names that it speaks of are read with it. */
function noteNames({ subjects, says }: Found): void {
  for (const subject of subjects) labelOf(subject, 'en')
  if (says !== undefined) for (const subject of subjectsIn(says as Facts)) labelOf(subject, 'en')
}
