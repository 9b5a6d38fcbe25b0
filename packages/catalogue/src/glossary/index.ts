/**
 * Terms, each with a definition in one line and in this product's own words, and the documents that use it.
 *
 * The management guidelines define twenty-one terms in their appendix E (付録Ｅ), which prints the number 20 twice: PDCA is
 * entry 21 in order. Where a document uses a term without defining it, the definition is what its use there shows, and the
 * source says `inferred`. English terms are this product's own unless a source spells out the abbreviation.
 */
import { assessmentTerms, outsideBodiesTerms } from './assessment'
import { criticalInfrastructureTerms } from './critical-infrastructure'
import { guidelineTerms } from './guideline'
import { responseTerms, technologyTerms } from './operation'
import { organisationTerms, peopleTerms } from './organisation'
import { sourcingTerms } from './sourcing'
import type { GlossaryTerm } from './term'

export { glossaryTopics } from './term'
export type { GlossaryTerm, GlossaryTopic, GlossaryTopicId } from './term'

/** By topic; those of appendix E in its order. */
export const glossary: readonly GlossaryTerm[] = [
  ...guidelineTerms,
  ...organisationTerms,
  ...responseTerms,
  ...sourcingTerms,
  ...criticalInfrastructureTerms,
  ...assessmentTerms,
  ...peopleTerms,
  ...outsideBodiesTerms,
  ...technologyTerms,
]
