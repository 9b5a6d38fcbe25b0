/** Sourcing and supply chain. */
import { inferred } from '../source'
import { criticalInfrastructure, guide, managementGuidelines, survey, undefinedIn } from './term'
import type { GlossaryTerm } from './term'

export const sourcingTerms: readonly GlossaryTerm[] = [
  {
    id: 'outsourcing',
    topic: 'sourcing',
    name: { ja: '外部委託', en: 'Outsourcing' },
    definition: {
      ja: '業務の一部を社外の事業者に任せること。判断と管理は社内に残す',
      en: 'Entrusting part of the work outside, keeping decision and management inside',
    },
    source: [managementGuidelines, guide],
  },
  {
    id: 'contractor',
    topic: 'sourcing',
    name: { ja: '委託先', en: 'Contractor' },
    definition: { ja: '業務を任された社外の事業者', en: 'The outside company entrusted with work' },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure)],
  },
  {
    id: 'subcontracting',
    topic: 'sourcing',
    name: { ja: '再委託', en: 'Subcontracting' },
    definition: {
      ja: '委託先がさらに別の事業者に任せること',
      en: 'A contractor entrusting the work to another in turn',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'supplier',
    topic: 'sourcing',
    name: { ja: '供給者', en: 'Supplier' },
    definition: {
      ja: '製品やサービスを供給する外部組織。直接の供給者とその先がある',
      en: 'An outside organisation that supplies products or services, direct or further up',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'supply-chain',
    topic: 'sourcing',
    name: { ja: 'サプライチェーン', en: 'Supply chain' },
    definition: {
      ja: '同指針では、外部が関わる製品・サービスを自組織が調達し使うまでの過程',
      en: 'In that guideline the process of procuring and using products or services in which outsiders have a part',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'responsibility-demarcation',
    topic: 'sourcing',
    name: { ja: '責任分界点', en: 'Demarcation of responsibility' },
    definition: { ja: '自社と相手方の責任の境目', en: "The border between own and the other party's responsibility" },
    source: [undefinedIn(criticalInfrastructure), undefinedIn(survey)],
  },
  {
    id: 'shared-responsibility',
    topic: 'sourcing',
    name: { ja: '責任共有モデル', en: 'Shared responsibility model' },
    definition: {
      ja: 'クラウドで、境目を決めるだけでなく運用責任を利用者と提供者が分かち合う考え方',
      en: 'In the cloud, user and provider share operational responsibility besides drawing the border',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'cyber-insurance',
    topic: 'sourcing',
    name: { ja: 'サイバー保険', en: 'Cyber insurance' },
    definition: {
      ja: '攻撃による損失を補う保険。リスク移転の一手段',
      en: 'Insurance against losses from attacks, a means of transfer',
    },
    source: [undefinedIn(managementGuidelines), undefinedIn(guide)],
  },
  {
    id: 'security-action',
    topic: 'sourcing',
    name: { ja: 'SECURITY ACTION', en: 'SECURITY ACTION' },
    definition: {
      ja: '中小企業が対策に取り組むことを自ら宣言する制度',
      en: 'A scheme in which smaller enterprises declare that they take measures',
    },
    source: managementGuidelines,
  },
  {
    id: 'service-registration',
    topic: 'sourcing',
    name: {
      ja: '情報セキュリティサービス審査登録制度',
      en: 'Information security service examination and registration scheme',
    },
    definition: {
      ja: '基準に合う事業者を審査し登録する制度',
      en: 'A scheme that examines and registers providers against a standard',
    },
    source: inferred(survey, 'Named and discussed without definition'),
  },
]
