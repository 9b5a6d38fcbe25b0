/** The shape of an industry example of the guide's appendix 1 (巻末資料1). */
import type { CentralisationId, FormId } from '../archetypes'
import type { FieldId } from '../fields'
import type { Sources } from '../source'
import type { Text } from '../text'

export type ExampleUnitKind =
  | 'executive'
  | 'department-group'
  | 'internal-unit'
  | 'committee'
  | 'sirt'
  | 'it-subsidiary'
  | 'vendor'
  | 'vendor-service'

/** A box of an example's chart. */
export interface ExampleUnit {
  readonly id: string
  readonly name: Text
  readonly kind: ExampleUnitKind
  readonly parent: string | null
  /** How many of them the chart draws, where more than one. */
  readonly count?: number
  /** Other parents it may have: the chart's geometry is lost in the text. */
  readonly candidates?: readonly string[]
  /** `inferred` says that the parent is read from names and order, not printed. */
  readonly source: Sources
}

/** Where a field lies in an example's chart. */
export interface ExamplePlacement {
  readonly field: FieldId
  readonly units: readonly string[]
  readonly candidates?: readonly string[]
  readonly source: Sources
}

/** An example of an industry. The guide says that none is binding. */
export interface IndustryExample {
  readonly id: IndustryExampleId
  readonly number: number
  readonly name: Text
  readonly archetype: {
    readonly form: FormId
    /** `null`: the example does not say. */
    readonly scope: CentralisationId | null
    readonly note?: Text
    readonly source: Sources
  }
  readonly units: readonly ExampleUnit[]
  readonly placements: readonly ExamplePlacement[]
  /** Fields for which the chart has no box. */
  readonly notPlaced: readonly FieldId[]
  readonly unitsWithoutField: readonly string[]
  readonly csirt?: { readonly unit: string; readonly text: Text }
  readonly characteristics: readonly Text[]
  /** What the guide adds for making it work. */
  readonly effectiveness: readonly Text[]
  readonly source: Sources
}

export type IndustryExampleId = 'finance' | 'net-service' | 'manufacturing' | 'critical-infrastructure'
