/** What can be wrong with a file, as data: it becomes words only in `describe-problem.ts`. */

/** A place in the text: line and column count from 1, columns and the offset in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Keys and list positions from the root of the file. */
export type Path = readonly (string | number)[]

/** Every kind of problem, from the outside in: the text, its syntax, the format, single records, the whole. */
export const problemCodes = [
  'file-empty',
  'file-too-big',
  'character-not-allowed',
  'syntax',
  'duplicate-key',
  'alias',
  'tag',
  'nested-too-deep',
  'format-missing',
  'format-unknown',
  'format-newer',
  'key-unknown',
  'key-missing',
  'type-wrong',
  'value-unknown',
  'text-empty',
  'text-too-long',
  'id-malformed',
  'date-wrong',
  'number-out-of-range',
  'list-empty',
  'list-too-long',
  'null-without-base',
  'remove-without-base',
  'id-reserved',
  'identity-repeated',
  'base-unknown',
  'base-circle',
  'records-too-many',
  'rule-unknown',
  'exception-key-wrong',
  'exception-repeated',
  'exception-not-allowed',
  'reference-unknown',
  'reference-removed',
  'key-not-for-kind',
  'provider-as-parent',
  'parent-circle',
  'chairs-several',
  'task-and-field',
  'task-or-field-missing',
  'task-not-standard',
  'task-id-taken',
  'task-differs-from-catalogue',
  'provider-in-house',
  'contract-of-other-provider',
  'note-missing',
  'link-to-itself',
  'duties-too-many',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What a problem can be about, and what a reference can refer to. */
export type SubjectType =
  | 'organisation'
  | 'variant'
  | 'unit'
  | 'scope'
  | 'task'
  | 'assignment'
  | 'contract'
  | 'authority'
  | 'link'
  | 'exclusion'
  | 'post'
  | 'exception'
  | 'policy'
  | 'rule'
  | 'provider'

/** A record: by its id or natural key; where it has none yet, by its place in its list, from 1. */
export type Subject =
  | { readonly type: SubjectType; readonly id: string }
  | { readonly type: SubjectType; readonly number: number }

export type ValueType = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'map' | 'nothing'

/** What stands in the file: a value as it is, or only its type; nothing where something is missing. */
export type Found = string | number | boolean | null | { readonly type: ValueType }

/** Ways in which the text itself breaks the rules of YAML or JSON. */
export const syntaxFaults = [
  'unexpected',
  'character-missing',
  'value-missing',
  'key-not-quoted',
  'not-closed',
  'indentation',
  'tab',
  'escape',
  'start-of-value',
  'map-in-line',
  'key-not-text',
  'several-documents',
  'comment',
  'number',
  'trailing-text',
] as const
export type SyntaxFault = (typeof syntaxFaults)[number]

/** Standing advice on what to write instead. */
export type Advice =
  | 'quote-the-star'
  | 'write-it-out'
  | 'no-tag'
  | 'leave-it-out'
  | 'one-of-task-and-field'
  | 'add-as-own-task'
  | 'other-id'
  | 'as-in-catalogue'
  | 'outsourced'
  | 'contract-of-unit'
  | 'add-a-note'
  | 'other-unit'
  | 'keep-or-move'
  | 'begins-with-rule'
  | 'once'
  | 'one-chair'
  | 'id-form'
  | 'date-form'
  | 'a-text'
  | 'at-least-one'
  | 'newer-program'
  | 'no-exception'

export type Expected =
  | { readonly is: 'one-of'; readonly values: readonly string[]; readonly or?: ValueType }
  | { readonly is: 'type'; readonly types: readonly ValueType[] }
  | { readonly is: 'at-most'; readonly limit: number }
  | { readonly is: 'at-least'; readonly limit: number }
  | { readonly is: 'bytes'; readonly limit: number }
  | { readonly is: 'id-of'; readonly types: readonly SubjectType[] }
  | { readonly is: 'kinds'; readonly kinds: readonly string[] }
  | { readonly is: 'advice'; readonly advice: Advice }

/** The other end of a problem that has two: the record's first occurrence, the removed unit's referrer. */
export interface OtherEnd {
  readonly subject?: Subject
  readonly at: Position
}

/** One thing wrong with a file. */
export interface Problem {
  readonly code: ProblemCode
  readonly at: Position
  readonly path: Path
  readonly subject?: Subject
  readonly other?: OtherEnd
  readonly found?: Found
  readonly expected?: Expected
  /** The valid value, key or id that is most like the one found. */
  readonly nearest?: string
}

/** A problem before its place in the text is known. */
export interface Fault {
  readonly code: ProblemCode
  readonly path: Path
  /** Where at the path: at the key rather than at its value. */
  readonly on?: 'key'
  readonly otherPath?: Path
  readonly found?: Found
  readonly expected?: Expected
  readonly nearest?: string | undefined
}
/** Takes a problem as it is found. */
export type Report = (fault: Fault) => void
