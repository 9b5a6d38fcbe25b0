/** What the structure picture shows, before anything is measured: boxes, the chips that lie on them, the marks they carry. */
import type { FieldId, Language, Severity } from '@taiseizu/catalogue'
import type { Duty, Member, Scope, TextValue, Unit } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { DutyState } from '../../ui/signs'
import type { Sourcing } from '../duty-state'

/** A field lying on the box that does it, or that should have somebody who does. */
export interface Chip {
  /** Unique in the picture, and the same as long as unit and field are. */
  readonly key: string
  readonly label: TextValue
  /** `undefined`: several fields in one chip, for want of room. */
  readonly field: FieldId | undefined
  /** What the unit is in the chip's duties; `undefined` where it is nothing: gaps, exclusions. `S` is told of providers only. */
  readonly role: 'A' | 'R' | 'AR' | 'S' | undefined
  readonly sourcing: Sourcing
  readonly state: DutyState
  /** What is wrong with it has been accepted on purpose. */
  readonly accepted: boolean
  readonly duties: readonly Duty[]
  /** How many fields the chip stands for. */
  readonly fields: number
  /** What is selected by it. */
  readonly subject: SubjectReference
}

/** How many findings of each severity, those accepted on purpose apart. */
export type Marks = Readonly<Record<Severity, number>>

export interface ScopeTab {
  readonly scope: Scope
  readonly marks: Marks
}

/** How many duties are in which state, for the bar that a box shows from far. */
export type Tally = Readonly<Record<DutyState | 'outsourced' | 'shared', number>>

export type Rank = 'executive' | 'collegial' | 'division' | 'inner' | 'provider'

export interface UnitBox {
  readonly unit: Unit
  /** As it was when the picture was made: a box that is used again may hold a unit that has been renamed since. */
  readonly name: Unit['name']
  readonly rank: Rank
  /** The executive in charge, where the box does not lie inside its box and it is not the owner of enterprise. */
  readonly under: Unit | undefined
  readonly scopes: readonly ScopeTab[]
  readonly chips: readonly Chip[]
  /** Of a committee or team: its number in the picture, by which its members are marked. */
  readonly number: number | undefined
  /** Numbers of the committees and teams that it is in, and whether it has the chair. */
  readonly badges: readonly Badge[]
  /** Of a committee or team: who is in it. */
  readonly members: readonly Member[]
  readonly children: readonly UnitBox[]
  /** Its own. */
  readonly marks: Marks
  /** Its own and those of everything inside, scopes included. */
  readonly allMarks: Marks
  /** Of the box with everything inside. */
  readonly tally: Tally
  /** Units inside, at any depth. */
  readonly inside: number
  /** Tells what is written on it and how it is drawn, apart from chips, marks and whoever is in charge: the same text, the same looks. */
  readonly words: Readonly<Record<Language, string>>
}

export interface Badge {
  readonly number: number
  readonly chair: boolean
  readonly of: Unit
}

export interface Picture {
  readonly executives: readonly UnitBox[]
  readonly collegial: readonly UnitBox[]
  readonly divisions: readonly UnitBox[]
  readonly providers: readonly UnitBox[]
  /** What concerns the enterprise and nobody does, or has been left out. */
  readonly nobody: readonly Chip[]
  /** Findings about the variant as a whole. */
  readonly marks: Marks
}
