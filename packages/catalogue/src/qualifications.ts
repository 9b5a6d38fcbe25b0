/**
 * The guide's appendix 2 (巻末資料2): examinations and certificates that can be used, as of 2022, and the fields each is
 * tied to. 図表22 makes two of them the benchmark of its levels. The guide calls the list examples.
 */
import type { FieldId } from './fields'
import { appendix, figure, inferred, section } from './source'
import type { Sources } from './source'
import type { LayerId, SkillLevel } from './terms'
import type { Text } from './text'

/** An examination or certificate. */
export interface Qualification {
  readonly id: QualificationId
  readonly name: Text
  /** `common`: whatever the field; `layer-wide`: across the fields of a layer; `field`: tied to fields. */
  readonly scope: 'common' | 'layer-wide' | 'field'
  readonly layer?: LayerId
  readonly fields: readonly FieldId[]
  /** Whether the examination can be taken in Japanese, as printed in 2022. */
  readonly japaneseExam: boolean
  readonly body: Text
  readonly audience: Text
  /** The level of 図表22 of which it is the benchmark. */
  readonly skillLevel?: SkillLevel
  readonly source: Sources
}

const readAsOperation = inferred(
  appendix('G', '2'),
  'Printed under デジタルプロダクトマネジメント, none of the 17 fields; by its place read as digital product operation.',
)

const records = [
  {
    id: 'riss-exam',
    name: { ja: '情報処理安全確保支援士試験', en: 'Registered Information Security Specialist Examination' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: {
      ja: '専門知識で安全なシステムの企画〜運用を支え、対策を評価・助言する人',
      en: 'Those who support secure planning to operation and assess and advise on measures',
    },
    skillLevel: 'lead',
    source: [appendix('G', '2'), figure('G', 22)],
  },
  {
    id: 'sg-exam',
    name: { ja: '情報セキュリティマネジメント試験', en: 'Information Security Management Examination' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: { ja: '利用部門のセキュリティリーダー', en: 'Security leaders in user departments' },
    skillLevel: 'communicate',
    source: [appendix('G', '2'), figure('G', 22)],
  },
  {
    id: 'it-passport',
    name: { ja: 'ITパスポート試験', en: 'IT Passport Examination' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: { ja: 'IT を使うすべての社会人・学生', en: 'All workers and students who use IT' },
    source: appendix('G', '2'),
  },
  {
    id: 'cissp',
    name: { ja: 'CISSP', en: 'CISSP' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: '(ISC)2', en: '(ISC)2' },
    audience: { ja: '情報セキュリティのリーダー', en: 'Leaders in information security' },
    source: appendix('G', '2'),
  },
  {
    id: 'security-plus',
    name: { ja: 'CompTIA Security+', en: 'CompTIA Security+' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: 'CompTIA', en: 'CompTIA' },
    audience: {
      ja: '評価から実装・運用まで ITセキュリティに携わる全員',
      en: 'All who work in IT security from assessment to operation',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'csbm',
    name: { ja: 'CSBM（SEA/J基礎）', en: 'CSBM (SEA/J basic)' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: {
      ja: 'SEA/J（セキュリティ・エデュケーション・アライアンス・ジャパン）',
      en: 'SEA/J (Security Education Alliance/Japan)',
    },
    audience: {
      ja: '営業・サービス技術者・初級技術者・社内システム担当など',
      en: 'Sales and service engineers, junior engineers, in-house system staff and so on',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gsec',
    name: { ja: 'GSEC', en: 'GSEC' },
    scope: 'common',
    fields: [],
    japaneseExam: true,
    body: { ja: 'SANS', en: 'SANS' },
    audience: {
      ja: '専門家への出発点として基礎実務を学ぶ人',
      en: 'Those learning practical basics on the way to become experts',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'crisc',
    name: { ja: 'CRISC', en: 'CRISC' },
    scope: 'field',
    fields: ['enterprise-risk-management'],
    japaneseExam: false,
    body: { ja: 'ISACA', en: 'ISACA' },
    audience: {
      ja: 'リスク管理や情報システム統制に携わる人',
      en: 'Those in risk management and information system control',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'cisa',
    name: { ja: '公認情報システム監査人(CISA)', en: 'Certified Information Systems Auditor (CISA)' },
    scope: 'field',
    fields: ['system-audit'],
    japaneseExam: true,
    body: { ja: 'ISACA', en: 'ISACA' },
    audience: {
      ja: '情報システムの監査・セキュリティ・統制に携わる人',
      en: 'Those in audit, security and control of information systems',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'systems-auditor-exam',
    name: { ja: 'システム監査技術者試験', en: 'Systems Auditor Examination' },
    scope: 'field',
    fields: ['system-audit'],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: {
      ja: '対象から独立して点検・評価し、保証や助言を行う人',
      en: 'Those who check independently of the object and give assurance or advice',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'cais',
    name: { ja: '公認情報セキュリティ監査人(CAIS)', en: 'Certified Auditor for Information Security (CAIS)' },
    scope: 'field',
    fields: ['security-audit'],
    japaneseExam: true,
    body: { ja: 'JASA', en: 'JASA' },
    audience: { ja: '監査の計画・実施・報告を担う人', en: 'Those who plan, carry out and report audits' },
    source: appendix('G', '2'),
  },
  {
    id: 'cism',
    name: { ja: '公認情報セキュリティマネージャー(CISM)', en: 'Certified Information Security Manager (CISM)' },
    scope: 'field',
    fields: ['security-supervision'],
    japaneseExam: true,
    body: { ja: 'ISACA', en: 'ISACA' },
    audience: {
      ja: 'セキュリティプログラムの管理・設計・監督を行う人',
      en: 'Those who manage, design and oversee security programmes',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'it-strategist-exam',
    name: { ja: 'ITストラテジスト試験', en: 'IT Strategist Examination' },
    scope: 'field',
    fields: ['digital-system-strategy'],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: {
      ja: 'IT を生かした事業の基本戦略を立て推進する人',
      en: 'Those who set and drive strategy for business with IT',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'casp-plus',
    name: { ja: 'CompTIA Advanced Security Practitioner(CASP+)', en: 'CompTIA Advanced Security Practitioner (CASP+)' },
    scope: 'layer-wide',
    layer: 'practitioner',
    fields: [],
    japaneseExam: true,
    body: { ja: 'CompTIA', en: 'CompTIA' },
    audience: {
      ja: '企業のセキュリティを統合的に扱うアーキテクト',
      en: 'Architects who handle enterprise security as a whole',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'system-architect-exam',
    name: { ja: 'システムアーキテクト試験', en: 'Systems Architect Examination' },
    scope: 'field',
    fields: ['digital-system-architecture'],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: {
      ja: '要件を定義しアーキテクチャを設計、開発を主導する人',
      en: 'Those who define requirements, design the architecture and lead development',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'csslp',
    name: { ja: 'CSSLP', en: 'CSSLP' },
    scope: 'field',
    fields: ['digital-product-development'],
    japaneseExam: false,
    body: { ja: '(ISC)2', en: '(ISC)2' },
    audience: {
      ja: 'ソフトウェアのライフサイクルの安全に携わる人',
      en: 'Those in security of the software life cycle',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'pentest-plus',
    name: { ja: 'CompTIA PenTest+', en: 'CompTIA PenTest+' },
    scope: 'field',
    fields: ['vulnerability-assessment-pentest'],
    japaneseExam: true,
    body: { ja: 'CompTIA', en: 'CompTIA' },
    audience: {
      ja: '脆弱性を特定・報告し実践的なペネトレを行う専門家',
      en: 'Professionals who find and report vulnerabilities and do practical penetration tests',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'ceh',
    name: { ja: 'CEH', en: 'CEH' },
    scope: 'field',
    fields: ['vulnerability-assessment-pentest'],
    japaneseExam: true,
    body: { ja: 'EC-Council', en: 'EC-Council' },
    audience: {
      ja: 'セキュリティを担う責任者や監査人、サイトの管理者など',
      en: 'Security officers, auditors, experts, site administrators and so on',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gpen',
    name: { ja: 'GPEN', en: 'GPEN' },
    scope: 'field',
    fields: ['vulnerability-assessment-pentest'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: { ja: '手法に則りペネトレを行う実務者', en: 'Practitioners who do penetration tests by method' },
    source: appendix('G', '2'),
  },
  {
    id: 'gwapt',
    name: { ja: 'GWAPT', en: 'GWAPT' },
    scope: 'field',
    fields: ['vulnerability-assessment-pentest'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: { ja: 'Webアプリの侵入テストを通じ組織を守る実務者', en: 'Practitioners who test web applications' },
    source: appendix('G', '2'),
  },
  {
    id: 'securist',
    name: { ja: 'SecuriST/認定脆弱性診断士', en: 'SecuriST (certified vulnerability assessor)' },
    scope: 'field',
    fields: ['vulnerability-assessment-pentest'],
    japaneseExam: true,
    body: { ja: 'グローバルセキュリティエキスパート', en: 'Global Security Experts' },
    audience: {
      ja: 'Web・ネットワークの要件定義・開発・試験・品質管理の担当',
      en: 'Those in requirements, development, testing and quality of web and network systems',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gcih',
    name: { ja: 'GCIH', en: 'GCIH' },
    scope: 'field',
    fields: ['security-monitoring-operation'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: {
      ja: 'インシデントを検出・対応・解決する実務者',
      en: 'Practitioners who detect, respond to and resolve incidents',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gcia',
    name: { ja: 'GCIA', en: 'GCIA' },
    scope: 'field',
    fields: ['security-monitoring-operation'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: {
      ja: '監視・通信分析・侵入検知の実務者',
      en: 'Practitioners of monitoring, traffic analysis and intrusion detection',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gmon',
    name: { ja: 'GMON', en: 'GMON' },
    scope: 'field',
    fields: ['security-monitoring-operation'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: { ja: 'SOC 等で監視を行う実務者', en: 'Practitioners who monitor in a SOC or the like' },
    source: appendix('G', '2'),
  },
  {
    id: 'cysa-plus',
    name: { ja: 'CompTIA CySA+', en: 'CompTIA CySA+' },
    scope: 'field',
    fields: ['security-analysis-research'],
    japaneseExam: true,
    body: { ja: 'CompTIA', en: 'CompTIA' },
    audience: {
      ja: '継続監視で脅威を見つけ対処する分析者',
      en: 'Analysts who find and counter threats by continuous monitoring',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gcfe',
    name: { ja: 'GCFE', en: 'GCFE' },
    scope: 'field',
    fields: ['security-analysis-research'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: { ja: 'デジタルフォレンジックの実務者', en: 'Practitioners of digital forensics' },
    source: appendix('G', '2'),
  },
  {
    id: 'gcfa',
    name: { ja: 'GCFA', en: 'GCFA' },
    scope: 'field',
    fields: ['security-analysis-research'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: {
      ja: '高度なインシデント対応とフォレンジックの実務者',
      en: 'Practitioners of advanced incident response and forensics',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'gnfa',
    name: { ja: 'GNFA', en: 'GNFA' },
    scope: 'field',
    fields: ['security-analysis-research'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: {
      ja: 'ネットワークの侵入調査とフォレンジックの実務者',
      en: 'Practitioners of network intrusion analysis and forensics',
    },
    source: appendix('G', '2'),
  },
  {
    id: 'digital-forensic-professional',
    name: {
      ja: 'デジタル・フォレンジック・プロフェッショナル資格認定',
      en: 'Digital Forensic Professional certification',
    },
    scope: 'field',
    fields: ['security-analysis-research'],
    japaneseExam: true,
    body: { ja: 'デジタル・フォレンジック研究会', en: 'The Institute of Digital Forensics' },
    audience: { ja: 'フォレンジックに携わる人、知識を得たい人', en: 'Those in forensics or who want to learn it' },
    source: appendix('G', '2'),
  },
  {
    id: 'sscp',
    name: { ja: 'SSCP', en: 'SSCP' },
    scope: 'field',
    fields: ['digital-product-operation'],
    japaneseExam: true,
    body: { ja: '(ISC)2', en: '(ISC)2' },
    audience: {
      ja: '開発・運用に携わり組織の視点でセキュリティを学ぶ人',
      en: "Those in development or operation who learn security from the organisation's view",
    },
    source: readAsOperation,
  },
  {
    id: 'it-service-manager-exam',
    name: { ja: 'ITサービスマネージャ試験', en: 'IT Service Manager Examination' },
    scope: 'field',
    fields: ['digital-product-operation'],
    japaneseExam: true,
    body: { ja: 'IPA', en: 'IPA' },
    audience: {
      ja: 'サービスの計画から改善までを指揮する人',
      en: 'Those who direct services from planning to improvement',
    },
    source: readAsOperation,
  },
  {
    id: 'gicsp',
    name: { ja: 'GICSP', en: 'GICSP' },
    scope: 'field',
    fields: ['business-domain-site'],
    japaneseExam: false,
    body: { ja: 'SANS', en: 'SANS' },
    audience: { ja: '産業分野の制御システム技術者等', en: 'Control system engineers in industry and the like' },
    source: appendix('G', '2'),
  },
] as const satisfies readonly (Omit<Qualification, 'id'> & { readonly id: string })[]

export type QualificationId = (typeof records)[number]['id']

/** In the order of the appendix. */
export const qualifications: readonly Qualification[] = records

/** Fields without a row in the appendix; the common ones still apply. */
export const fieldsWithoutQualification: readonly FieldId[] = [
  'security-executive',
  'digital-executive',
  'corporate-executive',
  'legal',
  'business-domain-planning',
]

export const qualificationNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'product-management-field',
    text: {
      ja: '「デジタルプロダクトマネジメント」は17分野にない名称で、位置からデジタルプロダクト運用とみなした',
      en: '「デジタルプロダクトマネジメント」 is not one of the 17 fields; by its place it is read as digital product operation',
    },
    source: readAsOperation,
  },
  {
    id: 'learning-goes-on',
    text: {
      ja: '合格・取得後も学び続けることと、そのための環境作りが要る',
      en: 'Learning goes on after passing, and an environment for it is needed',
    },
    source: section('G', '3.3(3)'),
  },
]
