/**
 * STEP4 to STEP6 of the guide: whom to secure, how, by which training, and how people grow into the work.
 *
 * Source: G 3 (図表19, 21, 23, 24; 3.1 to 3.3). Examinations and certificates are in `qualifications.ts`, the skills that a
 * field asks for with the field. Statements are paraphrased.
 */
export { careerCases, developmentAdvice, rotations } from './careers'
export type { CareerCase, CareerPost } from './careers'
export {
  personnelKinds,
  personnelNotes,
  plusSecurity,
  plusSecurityWork,
  securingMethods,
  securingNotes,
} from './personnel'
export type { PersonnelKind, PlusSecurityWork, SecuringMethod } from './personnel'
export type { PeopleStatement } from './statement'
export { ipaSchemes, qualificationBenefits, skillRules, trainingNotes, trainingProgrammes } from './training'
export type { IpaScheme, TrainingProgramme, TrainingProgrammeId } from './training'
