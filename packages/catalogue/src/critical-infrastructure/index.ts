/**
 * The guideline for safety standards on the cybersecurity of critical infrastructure (安全基準等策定指針): chapters 3 to 5
 * and the footnotes that concern the structure.
 */
import { controlItems } from './controls'
import { governanceItems } from './governance'
import type { GuidelineItem } from './guideline'
import { riskAndCrisisItems } from './risk-and-crisis'

export { appointmentNotes, companyForms } from './appointment'
export type { CompanyForm } from './appointment'
export { guidelineChapters, guidelineScope, guidelineStrengths, safetyStandardKinds } from './guideline'
export type { ChapterNumber, GuidelineChapter, GuidelineItem, GuidelineStatement, GuidelineStrength } from './guideline'
export { structuralRequirements } from './requirements'
export type { StructuralRequirement } from './requirements'

/** The sections of chapters 3 to 5, in their order. */
export const guidelineItems: readonly GuidelineItem[] = [...governanceItems, ...riskAndCrisisItems, ...controlItems]
