/**
 * The file of an exercise, `taiseizu-exercise/1`, defined once: a whole workspace with planted faults, and what a class is to make of it.
 */
import { type Source, documents, fields, idsOf } from '@taiseizu/catalogue'
import type { TextValue, Workspace } from '@taiseizu/core'
import { config, z } from 'zod'
import { kindIds } from './kinds'

// As in the core: a strict content security policy forbids to make code at run time, and reports even the attempt.
config({ jitless: true })

export const exerciseFormat = 'taiseizu-exercise/1'

/** What an exercise may hold. Beyond these a file is refused like for any other mistake. */
export const exerciseLimits = {
  /** UTF-16 code units of the whole file: a class looks at some dozens of units, not at thousands. */
  fileLength: 4 * 1024 * 1024,
  /** Items of any list. */
  list: 2_000,
  /** UTF-16 code units of a text, of a key. */
  text: 10_000,
  key: 1_000,
} as const

const shortText = z.string().min(1).max(exerciseLimits.text)
const text = z.union([
  shortText,
  z
    .strictObject({ ja: shortText.exactOptional(), en: shortText.exactOptional() })
    .refine((value) => value.ja !== undefined || value.en !== undefined),
])
const key = z.string().min(1).max(exerciseLimits.key)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(exerciseLimits.list)

/** A place that can be marked: a unit, a scope (`enterprise` for the organisation as a whole), a contract. */
const place = z.strictObject({ type: z.enum(['unit', 'scope', 'contract']), id: key })

/** The exercise's own part of the file. */
export const exercisePart = z.strictObject({
  title: text,
  /** From 1, for beginners, to 4. */
  level: z.number().int().min(1).max(4),
  story: text,
  /** What the class is asked. */
  task: text,
  /** Of the workspace's variants the one that is shown; the first where not given. */
  variant: key.exactOptional(),
  /** The planted faults. One fault may show in several findings: whoever sees one of them has found it. */
  sought: list(
    z.strictObject({ findings: list(key).min(1), name: text.exactOptional(), learn: text.exactOptional() }),
  ).min(1),
  /** Findings that are right, and count neither way. */
  aside: list(z.strictObject({ findings: list(key).min(1), reason: text })).exactOptional(),
  /** What looks wrong and is right: said to whoever accuses it. */
  right: list(
    z.strictObject({
      at: place,
      field: z.enum(idsOf(fields)).exactOptional(),
      kinds: list(z.enum(kindIds)).exactOptional(),
      why: text,
    }),
  ).exactOptional(),
  /** From a nudge to nearly the answer. */
  hints: list(text).exactOptional(),
  /** What to take home. */
  lesson: text.exactOptional(),
  sources: list(
    z.strictObject({
      document: z.enum(documents.map(({ id }) => id)),
      figures: list(z.number().int().min(1).max(1_000)).exactOptional(),
      section: text.exactOptional(),
    }),
  ).exactOptional(),
})

type Given = Readonly<z.infer<typeof exercisePart>>

/** A planted fault: the findings in which it shows, each enough to have found it. */
export interface Fault {
  readonly findings: readonly string[]
  /** What the class is to see, in a few words; the findings speak for themselves where not given. */
  readonly name?: TextValue
  /** What to learn from this one. */
  readonly learn?: TextValue
}

/** An exercise: a workspace of its own, and what is sought in it. A value of this type has passed every check of the reader. */
export interface Exercise extends Omit<Given, 'sought' | 'sources' | 'variant'> {
  readonly variant: string
  readonly sought: readonly Fault[]
  readonly sources: readonly Source[]
  readonly workspace: Workspace
}
