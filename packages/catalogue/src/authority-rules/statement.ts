/** The shape of a statement on responsibility and authority: what it is about, and whom. */
import type { Statement } from '../statement'
import type { Text } from '../text'

const topicRecords = [
  { id: 'accountability', name: { ja: '説明責任', en: 'Accountability' } },
  { id: 'policy', name: { ja: '方針', en: 'Policy' } },
  { id: 'structure', name: { ja: '体制', en: 'Structure' } },
  { id: 'review', name: { ja: '見直し', en: 'Review' } },
  { id: 'responsibility', name: { ja: '責任', en: 'Responsibility' } },
  { id: 'authority', name: { ja: '権限', en: 'Authority' } },
  { id: 'independence', name: { ja: '独立性', en: 'Independence' } },
  { id: 'escalation', name: { ja: 'エスカレーション', en: 'Escalation' } },
  { id: 'reporting', name: { ja: '報告', en: 'Reporting' } },
  { id: 'committee', name: { ja: '委員会', en: 'Committee' } },
  { id: 'coordination', name: { ja: '連携', en: 'Coordination' } },
  { id: 'group-governance', name: { ja: 'グループガバナンス', en: 'Group governance' } },
  { id: 'supply-chain', name: { ja: 'サプライチェーン', en: 'Supply chain' } },
  { id: 'capacity', name: { ja: '要員と予算', en: 'Capacity' } },
  { id: 'people', name: { ja: '人材', en: 'People' } },
  { id: 'awareness', name: { ja: '意識', en: 'Awareness' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[]

export type AuthorityTopicId = (typeof topicRecords)[number]['id']

/** What a statement is about; this product's own sorting. */
export const authorityTopics: readonly { readonly id: AuthorityTopicId; readonly name: Text }[] = topicRecords

const subjectRecords = [
  { id: 'executive', name: { ja: '経営層', en: 'Executives' } },
  { id: 'supervision-function', name: { ja: 'セキュリティ統括機能', en: 'Supervision function' } },
  { id: 'security-committee', name: { ja: 'セキュリティ委員会', en: 'Security committee' } },
  { id: 'it-department', name: { ja: '情報システム部門', en: 'IT department' } },
  { id: 'business-department', name: { ja: '事業部門', en: 'Business departments' } },
  { id: 'administrative-department', name: { ja: '管理部門', en: 'Administrative departments' } },
  { id: 'site', name: { ja: '事業所', en: 'Sites' } },
  { id: 'xsirt', name: { ja: 'xSIRT', en: 'xSIRT' } },
  { id: 'csirt', name: { ja: 'CSIRT', en: 'CSIRT' } },
  { id: 'ot-sirt', name: { ja: 'OT-SIRT', en: 'OT-SIRT' } },
  { id: 'psirt', name: { ja: 'PSIRT', en: 'PSIRT' } },
  { id: 'group-company', name: { ja: 'グループ会社', en: 'Group companies' } },
  { id: 'overseas-subsidiary', name: { ja: '海外子会社', en: 'Overseas subsidiaries' } },
  { id: 'it-subsidiary', name: { ja: 'IT子会社', en: 'IT subsidiary' } },
  { id: 'supply-chain-partner', name: { ja: 'サプライチェーンの取引先', en: 'Supply chain partners' } },
  { id: 'person', name: { ja: '個人', en: 'Persons' } },
  { id: 'all-employees', name: { ja: '全従業員', en: 'All employees' } },
  { id: 'whole-structure', name: { ja: '体制全体', en: 'The structure as a whole' } },
] as const satisfies readonly { readonly id: string; readonly name: Text }[]

export type AuthoritySubjectId = (typeof subjectRecords)[number]['id']

/** Whom a statement is about; this product's own sorting. */
export const authoritySubjects: readonly { readonly id: AuthoritySubjectId; readonly name: Text }[] = subjectRecords

/** A statement of the guide on responsibility and authority. */
export interface AuthorityStatement extends Statement {
  readonly topic: AuthorityTopicId
  readonly subjects: readonly AuthoritySubjectId[]
}
