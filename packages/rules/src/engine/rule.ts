/** What a rule is. One rule, one file; everything else about it (message, key, order, page) is made from that. */
import type { Severity, Source, Text } from '@taiseizu/catalogue'
import type {
  Assignment,
  AssignmentSign,
  Contract,
  Design,
  DesignEdit,
  Duty,
  DutySign,
  Exclusion,
  Field,
  Grant,
  Link,
  Scope,
  Task,
  Unit,
  UnitSign,
} from '@taiseizu/core'
import type { Evidence } from './evidence'
import type { Facts, PlaceholdersOf, Said, Template } from './say'
import type { ExceptionSubject, RecordSubject, Subject } from './subjects'

/** What the engine hands to a rule, one at a time: the things of the checked variant, sorted by id. */
export interface Eaches {
  /** The variant as a whole, once. */
  readonly variant: Design
  readonly unit: Unit
  /** `enterprise` included. */
  readonly scope: Scope
  readonly field: Field
  /** Open duties: neither excluded nor relieved. */
  readonly duty: Duty
  readonly assignment: Assignment
  readonly contract: Contract
  readonly grant: Grant
  readonly link: Link
  readonly exclusion: Exclusion
  /** Entries of this variant aimed at what its base does not have. */
  readonly record: RecordSubject
  /** Exceptions that apply to this variant. */
  readonly exception: ExceptionSubject
}
export type Each = keyof Eaches

/** What can be borne by what a rule is handed; of a scope: by some open duty of it. */
export type SignOf<Of extends Each> = Of extends 'duty' | 'scope'
  ? DutySign
  : Of extends 'assignment'
    ? AssignmentSign
    : Of extends 'unit'
      ? UnitSign
      : never

/** A way to mend a finding: a label, and what the design is to be. */
export interface Fix {
  readonly label: Template
  readonly facts: Facts
  readonly edits: readonly DesignEdit[]
}

/** What a rule yields. Evidence and fixes are asked for only when somebody looks. */
export interface Found<Placeholder extends string = string> {
  /** In the order of the *per* column of the rules; with the rule's id they make the key. */
  readonly subjects: readonly Subject[]
  /** The facts of the message; a placeholder named like a subject's type is filled from the subjects. */
  readonly says?: { readonly [Name in Placeholder]?: Said }
  /** Which of the rule's other messages fits; its main one where not given. */
  readonly as?: string
  readonly evidence: () => readonly Evidence[]
  readonly fixes?: () => readonly Fix[]
}

/** What a rule may ask besides the design. */
export interface Context {
  /** The day of the check, YYYY-MM-DD; without one nothing expires. */
  readonly today: string | undefined
  /** Whether a finding of that key is made in any variant to which the exception applies. Checks other variants when it must. */
  findingExists(exception: ExceptionSubject): boolean
}

export interface Rule<Of extends Each = Each> {
  /** `SRC-08` */
  readonly id: string
  /** What the sources make of it; a workspace's settings may differ. */
  readonly severity: Severity
  readonly source: readonly Source[]
  /** What it is handed, one at a time: things of one kind, or of several. */
  readonly each: Of | readonly Of[]
  /** The types of a finding's subjects, in order: its *per*; empty for the variant as a whole. */
  readonly per: readonly Subject['type'][]
  /** The same for findings that are made for something else instead; where not given there are none. */
  readonly or?: readonly Subject['type'][]
  /** A short name of what it looks for. */
  readonly title: Text
  /** Why it matters, in a few sentences for the rule's page. */
  readonly why: Text
  /** The message, one sentence with placeholders. */
  readonly text: Template
  /** Other messages, for findings that say more or less. */
  readonly texts: Readonly<Record<string, Template>>
  /**
   * What must be borne for the rule to find anything, all of it. It says nothing that `when` and `check` do not say themselves, but at a glance:
   * whatever lacks it is passed over without a question.
   */
  readonly bearing?: readonly SignOf<Of>[]
  /** Of rules about duties: of which tasks. Asked once for each task; duties of the others are passed over. */
  ofTask?(task: Task): boolean
  /** Asked before `check`, which is not asked where this says no: cheap, and of what the rule is about. Without it all are checked. */
  when?(subject: Eaches[Of], design: Design): boolean
  check(subject: Eaches[Of], design: Design, context: Context): Iterable<Found>
}

/**
 * Defines a rule.
 *
 * `check` is pure, leaves early, and yields at most one finding for the same subjects. It reads what it is handed and asks the design, and
 * keeps nothing (`question.ts` does that): all it reads is noted, so that it is asked again after an edit that can have changed its answer.
 * What is handed to a rule is little to it for the most part; to begin a `check` and end it costs more than to look. `when` says, at the
 * cost of a look, which are worth it: `check` relies on it and does not look again.
 */
export function defineRule<
  Of extends Each,
  const Main extends Template,
  const Others extends Readonly<Record<string, Template>> = Readonly<Record<never, Template>>,
>(rule: {
  readonly id: string
  readonly severity: Severity
  readonly source: Source | readonly Source[]
  readonly each: Of | readonly Of[]
  readonly per: readonly Subject['type'][]
  readonly or?: readonly Subject['type'][]
  readonly title: Text
  readonly why: Text
  readonly text: Main
  readonly texts?: Others
  readonly bearing?: readonly SignOf<Of>[]
  ofTask?(task: Task): boolean
  when?(subject: Eaches[Of], design: Design): boolean
  check(
    subject: Eaches[Of],
    design: Design,
    context: Context,
  ): Iterable<Found<PlaceholdersOf<Main> | PlaceholdersOf<Others[keyof Others]>>>
}): Rule<Of> {
  const { source } = rule
  return { ...rule, source: isList(source) ? source : [source], texts: rule.texts ?? {} }
}

const isList = (source: Source | readonly Source[]): source is readonly Source[] => Array.isArray(source)
