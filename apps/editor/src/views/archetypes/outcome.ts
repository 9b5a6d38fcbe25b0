/** What an archetype comes to in an organisation, as plain data: it is worked out beside the page, and sent. */
import type { Severity, Text } from '@taiseizu/catalogue'
import type { ArchetypeChoice, Classification, CollectionName, VariantChange } from '@taiseizu/core'
import type { FigureId, SubjectReference } from '@taiseizu/rules'

/** What is said, and of whom: known to the organisation as it stands, or new. */
export interface Told {
  readonly text: Text
  readonly subjects: readonly SubjectReference[]
}

export interface FindingTold {
  readonly key: string
  readonly severity: Severity
  readonly says: Text
  readonly subject: SubjectReference | null
}

export interface FigureTold {
  readonly id: FigureId
  readonly before: number | null
  readonly after: number | null
}

export interface RecordTold {
  readonly subject: SubjectReference
  readonly kind: 'added' | 'moved' | 'changed' | 'removed'
  readonly name: Text
  /** Of what is changed, one sentence for each key. */
  readonly keys: Lines
}

/** What changes for a unit: ready to be handed to it. */
export interface UnitTold {
  readonly id: string
  readonly name: Text
  /** In how many duties it comes to answer (A), and in how many no longer; the same of what it is granted. */
  readonly answers: Turn
  readonly grants: Turn
  readonly head: Text
  readonly lines: Lines
}

/** How many come and go. */
interface Turn {
  readonly gained: number
  readonly lost: number
}

type Lines = Readonly<Record<'ja' | 'en', readonly string[]>>

/** Of which the first are told. */
export interface Counted<Item> {
  readonly count: number
  readonly told: readonly Item[]
}

export interface CollectionTold extends Counted<RecordTold> {
  readonly collection: CollectionName
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** What is measured of it, for the field of archetypes. */
export type Measured = Pick<Classification, 'form' | 'committeeShare' | 'scope' | 'centralisation' | 'mixed'>

export interface Outcome {
  readonly key: string
  readonly choice: ArchetypeChoice
  /** Adds the variant to the workspace. */
  readonly change: VariantChange
  /** What the variant is to be called, unless somebody says otherwise. */
  readonly name: Text
  readonly remarks: readonly Told[]
  readonly limits: readonly Told[]
  readonly measured: Measured
  readonly come: Counted<FindingTold>
  readonly gone: Counted<FindingTold>
  readonly stayed: number
  readonly figures: readonly FigureTold[]
  /** Only the collections in which something differs. */
  readonly records: readonly CollectionTold[]
  /** Seats in committees and teams, the new ones included. */
  readonly members: { readonly added: number; readonly removed: number }
  readonly units: Counted<UnitTold>
}

/** How far the work on one has come; `ground`: the organisation as it stands is looked at first. */
export type Phase = 'ground' | 'applying' | 'checking' | 'comparing'
