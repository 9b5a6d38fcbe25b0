/** What stands out of the picture: the neighbourhood of what is pointed at, the proof of a finding, what an overlay tells. */
import type { SubjectReference } from '@taiseizu/rules'

/** A line that is drawn over the picture. */
export interface Strand {
  readonly from: string
  readonly to: string
  readonly kind: 'authority' | 'steps' | 'missing' | 'contract'
  /** Written at its middle. */
  readonly text?: string
  readonly subject?: SubjectReference
}

/** A sign at a thing. */
export interface Mark {
  readonly kind: 'count' | 'missing' | 'forbidden' | 'good'
  readonly text: string
}

export interface Emphasis {
  /** What stays clear while all else fades; `null`: nothing fades. */
  readonly clear: ReadonlySet<string> | null
  /** Relations of the picture that are drawn strongly. */
  readonly relations: ReadonlySet<string>
  readonly strands: readonly Strand[]
  readonly marks: ReadonlyMap<string, Mark>
}

export const noEmphasis: Emphasis = { clear: null, relations: new Set(), strands: [], marks: new Map() }
