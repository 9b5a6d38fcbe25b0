import type { ArchetypeChoice, Classification } from '@taiseizu/core'
import type { Report } from '@taiseizu/rules'

/** The organisation as it stands, or as one archetype would make it. */
export interface Scene {
  /** `as-it-stands`, `${form}-${scope}`, or with a placement `${form}-${scope}-${placement}`. */
  readonly key: string
  /** `null`: as it stands. */
  readonly choice: ArchetypeChoice | null
  /** The design and its findings. */
  readonly report: Report
  readonly classification: Classification
}
