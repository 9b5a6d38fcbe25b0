/**
 * The management guidelines: three principles, the ten directions (重要10項目), and the checklist of appendix A (付録A), with
 * what an organisation modelled here can say about each item.
 *
 * That is always evidence of design: that a thing is really done is shown by no model. CSF identifiers are those printed
 * beside the items, of version 1.0 of the framework; 図表5 of the guide speaks of version 1.1. Titles and group names are
 * printed terms, everything else is paraphrased. `check` is this product's own note, in English, on what a rule can look at.
 */
import type { Direction } from './direction'
import { incidentDirections } from './incident-readiness'
import { managementStructureDirections } from './management-structure'
import { riskDirections } from './risk-and-measures'
import { partnerDirections } from './supply-chain-and-communication'

export type { ChecklistItem, Direction, DirectionHint, DirectionId } from './direction'
export { generalHints } from './general'
export { directionGroups, evidenceScale, guidelineAudience, pillars, principles } from './principles'
export type {
  DirectionGroup,
  DirectionGroupId,
  EvidenceId,
  Pillar,
  PillarId,
  Principle,
  PrincipleId,
} from './principles'

/** In their order. */
export const directions: readonly Direction[] = [
  ...managementStructureDirections,
  ...riskDirections,
  ...incidentDirections,
  ...partnerDirections,
]
