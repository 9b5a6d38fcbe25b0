/** The shape of a direction and of its checklist, and the places in the guidelines from which it is taken. */
import type { FieldId } from '../fields'
import { section } from '../source'
import type { Source, Sources } from '../source'
import type { Text } from '../text'
import type { DirectionGroupId, EvidenceId } from './principles'

/** An item of the checklist in appendix A. */
export interface ChecklistItem {
  readonly id: string
  readonly text: Text
  /** Identifiers of NIST CSF 1.0 printed beside it; empty where the sheet prints a dash. */
  readonly csf: readonly string[]
  /** The identifiers as printed, where they were repaired or put in order. */
  readonly csfPrinted?: readonly string[]
  readonly evidence: EvidenceId
  /** What the model shows, and what it does not. This product's own statement. */
  readonly how: Text
  /** The fields whose duties are looked at; none where the item concerns all or none. */
  readonly fields: readonly FieldId[]
  readonly source: Source
}

/** Something that a direction's own page says of structure. In the source they are examples, not checklist items. */
export interface DirectionHint {
  readonly id: string
  readonly text: Text
  readonly check: string
  readonly source: Source
}

/** One of the ten directions. */
export interface Direction {
  readonly id: DirectionId
  /** 1 to 10. */
  readonly number: number
  readonly group: DirectionGroupId
  readonly name: Text
  /** The short name by which the guide's 図表1 calls it. */
  readonly shortName: Text
  readonly checklist: readonly ChecklistItem[]
  readonly hints: readonly DirectionHint[]
  readonly source: { readonly name: Sources; readonly shortName: Sources }
}

export type DirectionId = `d${number}`

export const checkSheet = section('M', { ja: '付録A', en: 'appendix A' })

const within = (number: number, ja: string, en: string): Source =>
  section('M', { ja: `指示${number} ${ja}`, en: `direction ${number}, ${en}` })

export const examples = (number: number): Source => within(number, '対策例', 'examples of measures')

export const statement = (number: number): Source => within(number, '指示文', 'statement')

export const scenario = (number: number): Source => within(number, '対策を怠った場合のシナリオ', 'scenario of neglect')
