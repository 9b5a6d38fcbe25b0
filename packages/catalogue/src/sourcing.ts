/**
 * What may be outsourced: the marks of 図表17, the classes of 図表16, and the rough three-way split to begin with.
 *
 * The mark of each field stands with the field. 図表16 and 図表17 agree but in the business-domain fields, where the class
 * is stricter than the mark: both keep decision and management in-house.
 */
import { figure, section } from './source'
import type { Sources } from './source'
import type { Text } from './text'

export type SourcingMark =
  | 'must-in-house'
  | 'in-house-with-specialist-support'
  | 'audit-either'
  | 'outsourceable-with-in-house-decision'

/** A mark of 図表17. */
export interface SourcingMarkTerm {
  readonly id: SourcingMark
  /** The sign that the figure prints; `null` for the fields without one. */
  readonly sign: string | null
  readonly name: Text
  readonly source: Sources
}

/** From the strictest to the freest. */
export const sourcingMarks: readonly SourcingMarkTerm[] = [
  {
    id: 'must-in-house',
    sign: '※',
    name: { ja: '自社体制で実施すべき分野', en: 'To be carried out by the organisation itself' },
    source: figure('G', 17),
  },
  {
    id: 'in-house-with-specialist-support',
    sign: '◇',
    name: {
      ja: '自社で実施しつつ、専門性の高い業務を外部に頼れる分野',
      en: 'Carried out in-house, while highly specialised work may go outside',
    },
    source: figure('G', 17),
  },
  {
    id: 'audit-either',
    sign: '★',
    name: {
      ja: '自社でも可能だが、外部委託に別の効果がある分野',
      en: 'Possible in-house, but outsourcing yields a different effect',
    },
    source: figure('G', 17),
  },
  {
    id: 'outsourceable-with-in-house-decision',
    sign: null,
    name: {
      ja: '外部委託できるが、意思決定・管理は自社に残す分野',
      en: 'Outsourceable, with decision-making and management kept in-house',
    },
    source: figure('G', 17),
  },
]

export type Fig16ClassId = 'in-house-required' | 'meaning-depends-on-performer' | 'other-partly-outsourceable'

/** A class of fields in 図表16. */
export interface Fig16Class {
  readonly id: Fig16ClassId
  readonly name: Text
  /** What the figure lists in the class, as printed. */
  readonly listed: readonly string[]
  readonly source: Sources
}

/** The header of the figure's second column repeats that of 図表15; its cells say how to divide the work. */
export const fig16Classes: readonly Fig16Class[] = [
  {
    id: 'in-house-required',
    name: { ja: '必ず自社要員で対応すべき分野', en: 'Must be handled by own personnel' },
    listed: ['経営層が担う全分野', 'セキュリティ統括', '経営リスクマネジメント', '法務', '事業ドメイン 等'],
    source: figure('G', 16),
  },
  {
    id: 'meaning-depends-on-performer',
    name: { ja: '実施者により意味合いが異なる分野', en: 'Meaning differs by who performs it' },
    listed: ['システム監査', 'セキュリティ監査'],
    source: figure('G', 16),
  },
  {
    id: 'other-partly-outsourceable',
    name: { ja: 'その他の分野', en: 'Other fields (part of the work may be outsourced)' },
    listed: ['脆弱性診断・ペネトレーションテスト', 'セキュリティ監視・運用 等'],
    source: figure('G', 16),
  },
]

export type SourcingSplitId = 'own-staff' | 'partly-outsourced' | 'not-handled'

/** One of the three heaps into which the seventeen fields are to be sorted first. */
export interface SourcingSplit {
  readonly id: SourcingSplitId
  readonly name: Text
  readonly source: Sources
}

export const sourcingSplit: readonly SourcingSplit[] = [
  {
    id: 'own-staff',
    name: { ja: '自社の要員で対応する分野', en: 'Handled by own personnel' },
    source: section('G', '2.3(4)'),
  },
  {
    id: 'partly-outsourced',
    name: { ja: '一部業務を外部委託する分野', en: 'Part of the work outsourced' },
    source: section('G', '2.3(4)'),
  },
  {
    id: 'not-handled',
    name: { ja: '自社では対応しない分野', en: 'Not handled by the organisation' },
    source: section('G', '2.3(4)'),
  },
]
