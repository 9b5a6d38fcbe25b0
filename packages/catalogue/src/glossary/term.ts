/** The shape of a term, the parts of the glossary, and the documents from which terms are taken. */
import { inferred, section } from '../source'
import type { Source, Sources } from '../source'
import type { Text } from '../text'

export type GlossaryTopicId =
  | 'guideline'
  | 'organisation'
  | 'response'
  | 'sourcing'
  | 'critical-infrastructure'
  | 'assessment'
  | 'people'
  | 'outside-bodies'
  | 'technology'

/** A part of the glossary. */
export interface GlossaryTopic {
  readonly id: GlossaryTopicId
  readonly name: Text
}

export const glossaryTopics: readonly GlossaryTopic[] = [
  {
    id: 'guideline',
    name: { ja: '経営ガイドライン 付録Ｅの用語', en: 'Terms of the management guidelines, appendix E' },
  },
  { id: 'organisation', name: { ja: '組織と統治', en: 'Organisation and governance' } },
  { id: 'response', name: { ja: '対応と運用', en: 'Response and operation' } },
  { id: 'sourcing', name: { ja: '委託とサプライチェーン', en: 'Sourcing and supply chain' } },
  { id: 'critical-infrastructure', name: { ja: '重要インフラ', en: 'Critical infrastructure' } },
  { id: 'assessment', name: { ja: '評価', en: 'Assessment' } },
  { id: 'people', name: { ja: '人材', en: 'People' } },
  { id: 'outside-bodies', name: { ja: '外部の機関', en: 'Outside bodies' } },
  { id: 'technology', name: { ja: '技術', en: 'Technology' } },
]

/** A term. */
export interface GlossaryTerm {
  readonly id: string
  readonly topic: GlossaryTopicId
  readonly name: Text
  /** Other Japanese wordings in the sources. */
  readonly aliases?: readonly string[]
  readonly definition: Text
  readonly source: Sources
}

export const guide: Source = { document: 'G' }

export const managementGuidelines: Source = { document: 'M' }

export const criticalInfrastructure: Source = { document: 'C' }

export const survey: Source = { document: 'S' }

export const slides: Source = { document: 'T' }

/** An entry of the management guidelines' appendix E. */
export const appendixE = (entry: number, part = ''): Source =>
  section('M', { ja: `付録Ｅ (${entry})${part}`, en: `appendix E (${entry})${part}` })

export const undefinedIn = (source: Source): Source => inferred(source, 'Used there without a definition.')
