/** The shape of a finding of the survey, and the words by which findings are sorted. */
import type { Source } from '../source'
import type { Text } from '../text'

const topicRecords = [
  { id: 'group', name: { ja: 'グループ', en: 'Group' } },
  { id: 'incident', name: { ja: 'インシデント', en: 'Incidents' } },
  { id: 'budget', name: { ja: '予算', en: 'Budget' } },
  { id: 'assessment', name: { ja: '評価', en: 'Assessment' } },
  { id: 'ot', name: { ja: 'OT', en: 'OT' } },
  { id: 'product', name: { ja: '製品', en: 'Products' } },
  { id: 'supervision', name: { ja: '統括', en: 'Supervision' } },
  { id: 'authority', name: { ja: '権限', en: 'Authority' } },
  { id: 'plus-security', name: { ja: 'プラス・セキュリティ', en: 'Plus-security' } },
  { id: 'people', name: { ja: '人材', en: 'People' } },
  { id: 'information-sharing', name: { ja: '情報共有', en: 'Information sharing' } },
  { id: 'cloud', name: { ja: 'クラウド', en: 'Cloud' } },
  { id: 'audit', name: { ja: '監査', en: 'Audit' } },
  { id: 'sourcing', name: { ja: '委託', en: 'Sourcing' } },
  { id: 'supply-chain', name: { ja: 'サプライチェーン', en: 'Supply chain' } },
  { id: 'executives', name: { ja: '経営者', en: 'Executives' } },
  { id: 'reporting', name: { ja: '報告', en: 'Reporting' } },
  { id: 'use', name: { ja: '活用', en: 'Use' } },
  { id: 'request', name: { ja: '要望', en: 'Requests' } },
  { id: 'guide', name: { ja: '手引き', en: 'The guide' } },
  { id: 'order', name: { ja: '進め方', en: 'Order of work' } },
  { id: 'disclosure', name: { ja: '開示', en: 'Disclosure' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[]

export type SurveyTopicId = (typeof topicRecords)[number]['id']
export const surveyTopics: readonly { readonly id: SurveyTopicId; readonly name: Text }[] = topicRecords

const kindRecords = [
  { id: 'practice', name: { ja: '実践', en: 'Practice' } },
  { id: 'opinion', name: { ja: '意見', en: 'Opinion' } },
  { id: 'request', name: { ja: '要望', en: 'Request' } },
  { id: 'expert', name: { ja: '有識者', en: 'Expert' } },
  { id: 'investor', name: { ja: '投資家', en: 'Investor' } },
  { id: 'plan', name: { ja: '改訂方針', en: 'Plan' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[]

/**
 * `practice`: how an organisation does it; `opinion`: an interviewee's view; `request`: asked of guide, guideline or state;
 * `expert`, `investor`: said by one; `plan`: decided for the guide's second edition.
 */
export type SurveyKindId = (typeof kindRecords)[number]['id']
export const surveyKinds: readonly { readonly id: SurveyKindId; readonly name: Text }[] = kindRecords

const useRecords = [
  { id: 'feature', name: { ja: '機能', en: 'Feature' } },
  { id: 'rule', name: { ja: '規則', en: 'Rule' } },
  { id: 'data', name: { ja: 'モデル', en: 'Data' } },
  { id: 'message', name: { ja: '表現', en: 'Message' } },
  { id: 'caution', name: { ja: '注意', en: 'Caution' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[]

/** What an implication is good for: a feature, a rule, an attribute of the model, a wording, or what not to claim. */
export type SurveyUseId = (typeof useRecords)[number]['id']
export const surveyUses: readonly { readonly id: SurveyUseId; readonly name: Text }[] = useRecords

/** Something that was found. */
export interface SurveyFinding {
  readonly id: string
  readonly topic: SurveyTopicId
  readonly kind: SurveyKindId
  /** The maturity of the companies that said so, where the report tells it. */
  readonly maturity?: 'high' | 'middle' | 'low'
  /** Only where the report itself says so; else it is what one or a few said. */
  readonly spread?: 'most'
  readonly text: Text
  readonly example?: Text
  readonly use: SurveyUseId
  /** What follows for an organisation modelled here: this product's conclusion, not the report's. */
  readonly implication: Text
  readonly source: Source
}
