/**
 * 図表13: pairs of fields that work together, and on what. The guide says that collaboration is not limited to them.
 */
import type { FieldId } from './fields'
import { figure, section } from './source'
import type { Sources } from './source'
import type { Text } from './text'

/** Two fields that the guide has work together, in the order in which the figure prints them. */
export interface Collaboration {
  readonly id: string
  readonly fields: readonly [FieldId, FieldId]
  readonly topic: string
  /** What they do together. */
  readonly text: Text
  readonly source: Sources
}

/** In the order of the figure; rules that speak of the two fields of a pair name them in this order. */
export const collaborations: readonly Collaboration[] = [
  {
    id: 'erm-supervision-insurance',
    fields: ['enterprise-risk-management', 'security-supervision'],
    topic: 'insurance',
    text: { ja: 'サイバー保険への加入を協議する', en: 'Discuss taking out cyber insurance' },
    source: figure('G', 13),
  },
  {
    id: 'legal-supervision-regulation',
    fields: ['legal', 'security-supervision'],
    topic: 'law-and-contracts',
    text: {
      ja: '法規改正への対応方針や契約等での扱いを検討する',
      en: 'Work out how to respond to changes of law and how to treat them in contracts and the like',
    },
    source: figure('G', 13),
  },
  {
    id: 'legal-audit-compliance',
    fields: ['legal', 'security-audit'],
    topic: 'compliance-audit',
    text: {
      ja: 'セキュリティ対策の法令遵守の状況を監査する',
      en: 'Audit the state of compliance of cybersecurity measures',
    },
    source: figure('G', 13),
  },
  {
    id: 'business-planning-supervision-new-service',
    fields: ['business-domain-planning', 'security-supervision'],
    topic: 'new-service-risk',
    text: { ja: '新サービスに伴うサイバーリスクを評価する', en: 'Assess cyber-related risk of new services' },
    source: figure('G', 13),
  },
  {
    id: 'business-planning-audit-cloud-procurement',
    fields: ['business-domain-planning', 'security-audit'],
    topic: 'cloud-procurement-audit',
    text: {
      ja: 'クラウドサービスの調達について情報セキュリティ監査を行う',
      en: 'Carry out an information security audit of cloud service procurement',
    },
    source: figure('G', 13),
  },
  {
    id: 'business-site-supervision-drill',
    fields: ['business-domain-site', 'security-supervision'],
    topic: 'incident-drill',
    text: { ja: 'インシデントに備えた訓練を共に行う', en: 'Hold joint drills in preparation for incidents' },
    source: figure('G', 13),
  },
  {
    id: 'business-site-monitoring-cloud',
    fields: ['business-domain-site', 'security-monitoring-operation'],
    topic: 'cloud-monitoring',
    text: {
      ja: '事業部門が使うクラウドサービスを監視する',
      en: 'Monitor the cloud services a business department uses',
    },
    source: [section('G', '2.3(2)'), figure('G', 13)],
  },
  {
    id: 'business-site-audit-site-management',
    fields: ['business-domain-site', 'security-audit'],
    topic: 'site-management-audit',
    text: {
      ja: '事業所の管理状況について情報セキュリティ監査を行う',
      en: 'Carry out an information security audit of how the site is managed',
    },
    source: figure('G', 13),
  },
]
