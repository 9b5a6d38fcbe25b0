/**
 * The tasks that the guide prints for each field. None of its lists is exhaustive: each ends with 「等」.
 *
 * Source: G 図表7 (tasks of each field), 図表12 (the same again, with who does them), 図表17 (what is in-house and what may
 * go outside) and 図表6, which lists tasks by row of the organisation and not by field: there the field was chosen by
 * matching terms, and the source says `inferred`. Which tasks become duties: see `task-model.ts`.
 */
import type { FieldId, RowId } from './fields'
import { figure, inferred, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

/** A place where a task is printed. */
export interface TaskSource {
  readonly at: Source
  /** The row of 図表6. */
  readonly row?: RowId
  /** The wording there, where it differs from the task's name. */
  readonly printedAs?: string
  readonly note?: string
}

/** One thing to be done, in exactly one field. */
export interface Task {
  readonly id: TaskId
  readonly field: FieldId
  readonly name: Text
  /** One task that the guide prints once for several fields: the same value, the same task. */
  readonly sharedTask?: string
  /** Tasks that the guide prints under another field or wording for much the same work. */
  readonly relatedTasks?: readonly TaskId[]
  /** The guide wants it done in-house even where the rest of the field is outsourced. */
  readonly keepInHouse?: true
  /** Why it stands in this field, where the guide does not say. */
  readonly placement?: Source
  readonly sources: readonly TaskSource[]
}

const records = [
  {
    id: 'security-executive.awareness',
    field: 'security-executive',
    name: { ja: 'サイバーセキュリティ意識啓発', en: 'Raising cybersecurity awareness' },
    sharedTask: 'executive.awareness',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'security-executive.direct-policy',
    field: 'security-executive',
    name: { ja: '対策方針の指示', en: 'Directing the policy for measures' },
    sharedTask: 'executive.direct-policy',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: '対策方針指示' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'security-executive.approve',
    field: 'security-executive',
    name: {
      ja: 'セキュリティポリシー・予算・対策実施事項の承認',
      en: 'Approving the security policy, budget and measures to carry out',
    },
    sharedTask: 'executive.approve',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: 'ポリシー・予算・実施事項承認' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'security-executive.decide-and-resource',
    field: 'security-executive',
    name: {
      ja: 'サイバーセキュリティ対策に関する意思決定と予算・リソースの確保',
      en: 'Deciding on cybersecurity measures and securing budget and resources for them',
    },
    sources: [{ at: figure('G', 17) }],
  },
  {
    id: 'digital-executive.awareness',
    field: 'digital-executive',
    name: { ja: 'サイバーセキュリティ意識啓発', en: 'Raising cybersecurity awareness' },
    sharedTask: 'executive.awareness',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'digital-executive.direct-policy',
    field: 'digital-executive',
    name: { ja: '対策方針の指示', en: 'Directing the policy for measures' },
    sharedTask: 'executive.direct-policy',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: '対策方針指示' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'digital-executive.approve',
    field: 'digital-executive',
    name: {
      ja: 'セキュリティポリシー・予算・対策実施事項の承認',
      en: 'Approving the security policy, budget and measures to carry out',
    },
    sharedTask: 'executive.approve',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: 'ポリシー・予算・実施事項承認' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'digital-executive.decide-and-resource',
    field: 'digital-executive',
    name: {
      ja: 'デジタル利用に関する意思決定と予算・リソースの確保',
      en: 'Deciding on the use of digital technology and securing budget and resources for it',
    },
    sources: [{ at: figure('G', 17) }],
  },
  {
    id: 'corporate-executive.awareness',
    field: 'corporate-executive',
    name: { ja: 'サイバーセキュリティ意識啓発', en: 'Raising cybersecurity awareness' },
    sharedTask: 'executive.awareness',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'corporate-executive.direct-policy',
    field: 'corporate-executive',
    name: { ja: '対策方針の指示', en: 'Directing the policy for measures' },
    sharedTask: 'executive.direct-policy',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: '対策方針指示' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'corporate-executive.approve',
    field: 'corporate-executive',
    name: {
      ja: 'セキュリティポリシー・予算・対策実施事項の承認',
      en: 'Approving the security policy, budget and measures to carry out',
    },
    sharedTask: 'executive.approve',
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'board-and-executive-meeting', printedAs: 'ポリシー・予算・実施事項承認' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'corporate-executive.decide-and-resource',
    field: 'corporate-executive',
    name: {
      ja: '組織のリスクマネジメントに関する意思決定と予算・リソースの確保',
      en: 'Deciding on organisational risk management and securing budget and resources for it',
    },
    sources: [{ at: figure('G', 17) }],
  },
  {
    id: 'security-audit.audit',
    field: 'security-audit',
    name: { ja: '情報セキュリティ監査', en: 'Information security audit' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'internal-audit', printedAs: 'セキュリティ監査' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'サイバーセキュリティマネジメントに関する監査の実施' },
    ],
  },
  {
    id: 'security-audit.report-advise',
    field: 'security-audit',
    name: { ja: '報告・助言', en: 'Reporting and advice' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'system-audit.audit',
    field: 'system-audit',
    name: { ja: 'システム監査', en: 'System audit' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'internal-audit' },
      { at: figure('G', 12), note: 'the row is printed twice in this figure' },
      { at: figure('G', 17), printedAs: 'デジタル環境の管理・利用に関する監査の実施' },
    ],
  },
  {
    id: 'system-audit.report-advise',
    field: 'system-audit',
    name: { ja: '報告・助言', en: 'Reporting and advice' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'security-supervision.education',
    field: 'security-supervision',
    name: { ja: 'サイバーセキュリティ教育・普及啓発', en: 'Cybersecurity education and awareness promotion' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'security-supervision-office', printedAs: 'サイバーセキュリティ教育' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'サイバーセキュリティ教育・社内相談対応' },
    ],
  },
  {
    id: 'security-supervision.lectures',
    field: 'security-supervision',
    name: { ja: 'サイバーセキュリティ関連の講義・講演', en: 'Lectures and talks on cybersecurity' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'security-supervision.risk-assessment',
    field: 'security-supervision',
    name: { ja: 'サイバーセキュリティリスクアセスメント', en: 'Cybersecurity risk assessment' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'security-supervision-office', printedAs: 'リスクアセスメント' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'リスクアセスメント' },
    ],
  },
  {
    id: 'security-supervision.policy-guidelines',
    field: 'security-supervision',
    name: {
      ja: 'セキュリティポリシー・ガイドラインの策定・管理・周知',
      en: 'Drawing up, maintaining and publicising security policies and guidelines',
    },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'security-supervision-office', printedAs: 'ポリシー・ガイドライン策定・管理' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'ポリシー・ガイドライン策定・管理' },
    ],
  },
  {
    id: 'security-supervision.authorities',
    field: 'security-supervision',
    name: { ja: '警察・官公庁等対応', en: 'Dealing with police and government agencies' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 12) },
      {
        at: inferred(figure('G', 6), '図表6 puts dealings with agencies in the administrative row'),
        row: 'administration',
        printedAs: '官公庁、法令等遵守対応',
      },
    ],
  },
  {
    id: 'security-supervision.internal-consultation',
    field: 'security-supervision',
    name: { ja: '社内相談対応', en: 'Answering internal consultations' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'security-supervision-office' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'サイバーセキュリティ教育・社内相談対応' },
    ],
  },
  {
    id: 'security-supervision.incident-handling',
    field: 'security-supervision',
    name: { ja: 'インシデントハンドリング', en: 'Incident handling' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'security-supervision-office' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-system-strategy.digital-strategy',
    field: 'digital-system-strategy',
    name: { ja: 'デジタル事業戦略立案', en: 'Planning the digital business strategy' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'planning-and-business', printedAs: '事業戦略立案' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'デジタル戦略の立案' },
    ],
  },
  {
    id: 'digital-system-strategy.system-planning',
    field: 'digital-system-strategy',
    name: { ja: 'システム企画', en: 'System planning' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'planning-and-business' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-system-strategy.requirements-specification',
    field: 'digital-system-strategy',
    name: { ja: '要件定義・仕様書作成', en: 'Requirements definition and specification writing' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'planning-and-business' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-system-strategy.project-management',
    field: 'digital-system-strategy',
    name: { ja: 'プロジェクトマネジメント', en: 'Project management' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'planning-and-business' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'enterprise-risk-management.erm',
    field: 'enterprise-risk-management',
    name: { ja: '経営リスクマネジメント', en: 'Enterprise risk management' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'enterprise-risk-management.bcp-crisis',
    field: 'enterprise-risk-management',
    name: { ja: 'BCP／危機管理対応', en: 'Business continuity and crisis management' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'administration', printedAs: 'ＢＣＰ対応' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'BCP対応' },
    ],
  },
  {
    id: 'enterprise-risk-management.cyber-insurance',
    field: 'enterprise-risk-management',
    name: { ja: 'サイバーセキュリティ保険検討', en: 'Considering cyber insurance' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'enterprise-risk-management.public-relations',
    field: 'enterprise-risk-management',
    name: { ja: '記者・広報対応', en: 'Press and public relations' },
    sources: [{ at: figure('G', 7) }, { at: inferred(figure('G', 6)), row: 'administration' }, { at: figure('G', 12) }],
  },
  {
    id: 'enterprise-risk-management.facility-physical-security',
    field: 'enterprise-risk-management',
    name: { ja: '施設管理・物理セキュリティ', en: 'Facility management and physical security' },
    sources: [{ at: figure('G', 7) }, { at: inferred(figure('G', 6)), row: 'administration' }, { at: figure('G', 12) }],
  },
  {
    id: 'enterprise-risk-management.insider-crime',
    field: 'enterprise-risk-management',
    name: { ja: '内部犯行対策', en: 'Countering insider crime' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'administration' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'legal.digital-law',
    field: 'legal',
    name: { ja: 'デジタル関連法令対応', en: 'Responding to digital-related laws' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'legal.compliance',
    field: 'legal',
    name: { ja: 'コンプライアンス対応', en: 'Compliance' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'legal.contract-management',
    field: 'legal',
    name: { ja: '契約管理', en: 'Contract management' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 12) },
      { at: inferred(figure('G', 6), 'only the contract part'), row: 'administration', printedAs: '調達・契約・検収' },
    ],
  },
  {
    id: 'legal.statutory-compliance',
    field: 'legal',
    name: { ja: '法令等遵守対応', en: 'Statutory and regulatory compliance' },
    relatedTasks: ['legal.compliance', 'legal.digital-law'],
    sources: [
      { at: figure('G', 17) },
      { at: inferred(figure('G', 6)), row: 'administration', printedAs: '官公庁、法令等遵守対応' },
    ],
  },
  {
    id: 'business-domain-planning.business-risk-identification',
    field: 'business-domain-planning',
    name: { ja: '事業特有のリスクの洗い出し', en: 'Identifying risks peculiar to the business' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'business-domain-planning.business-specific-security',
    field: 'business-domain-planning',
    name: {
      ja: '事業特性に応じたサイバーセキュリティ対応',
      en: 'Cybersecurity measures that suit the nature of the business',
    },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'business-domain-planning.supply-chain',
    field: 'business-domain-planning',
    name: { ja: 'サプライチェーン管理', en: 'Supply chain management' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'business-domain-planning.business-strategy',
    field: 'business-domain-planning',
    name: { ja: '事業戦略立案', en: 'Business strategy planning' },
    sources: [{ at: figure('G', 17) }, { at: inferred(figure('G', 6)), row: 'planning-and-business' }],
  },
  {
    id: 'business-domain-planning.system-planning',
    field: 'business-domain-planning',
    name: { ja: 'システム企画', en: 'System planning' },
    sources: [{ at: figure('G', 17) }, { at: inferred(figure('G', 6)), row: 'planning-and-business' }],
  },
  {
    id: 'business-domain-planning.requirements-specification',
    field: 'business-domain-planning',
    name: { ja: '要件定義・仕様書作成', en: 'Requirements definition and specification writing' },
    sources: [{ at: figure('G', 17) }, { at: inferred(figure('G', 6)), row: 'planning-and-business' }],
  },
  {
    id: 'business-domain-planning.project-management',
    field: 'business-domain-planning',
    name: { ja: 'プロジェクトマネジメント', en: 'Project management' },
    sources: [{ at: figure('G', 17) }, { at: inferred(figure('G', 6)), row: 'planning-and-business' }],
  },
  {
    id: 'business-domain-planning.procurement-acceptance',
    field: 'business-domain-planning',
    name: { ja: '調達・契約・検収', en: 'Procurement, contracting and acceptance' },
    relatedTasks: ['legal.contract-management'],
    placement: inferred(
      figure('G', 6),
      "printed only in the administrative row of 図表6 (調達 is one of its departments); placed here because this field's name carries 調達",
    ),
    sources: [{ at: inferred(figure('G', 6)), row: 'administration' }],
  },
  {
    id: 'vulnerability-assessment-pentest.vulnerability-assessment',
    field: 'vulnerability-assessment-pentest',
    name: { ja: '脆弱性診断', en: 'Vulnerability assessment' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '脆弱性診断の実施' },
    ],
  },
  {
    id: 'vulnerability-assessment-pentest.penetration-test',
    field: 'vulnerability-assessment-pentest',
    name: { ja: 'ペネトレーションテスト', en: 'Penetration testing' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: 'ペネトレテスト' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'ペネトレーションテストの実施' },
    ],
  },
  {
    id: 'security-monitoring-operation.products-services',
    field: 'security-monitoring-operation',
    name: {
      ja: 'セキュリティ製品・サービスの導入・運用',
      en: 'Introducing and operating security products and services',
    },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: 'セキュリティツールの導入・運用' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'security-monitoring-operation.monitor-detect-respond',
    field: 'security-monitoring-operation',
    name: { ja: 'セキュリティ監視・検知・対応', en: 'Security monitoring, detection and response' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: '監視・検知・対応' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '監視・検知・初動対応・原因究明' },
    ],
  },
  {
    id: 'security-monitoring-operation.incident-response',
    field: 'security-monitoring-operation',
    name: { ja: 'インシデントレスポンス', en: 'Incident response' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'security-monitoring-operation.contact-point',
    field: 'security-monitoring-operation',
    name: { ja: '連絡受付', en: 'Receiving reports (contact point)' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'security-monitoring-operation.first-response',
    field: 'security-monitoring-operation',
    name: { ja: '初動対応', en: 'First response' },
    sources: [
      { at: figure('G', 17), printedAs: '監視・検知・初動対応・原因究明' },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: '初動対応・原因究明・フォレンジック' },
    ],
  },
  {
    id: 'security-monitoring-operation.cause-investigation',
    field: 'security-monitoring-operation',
    name: { ja: '原因究明', en: 'Finding the cause' },
    relatedTasks: ['security-analysis-research.cause-forensics'],
    sources: [{ at: figure('G', 17), printedAs: '監視・検知・初動対応・原因究明' }],
  },
  {
    id: 'security-analysis-research.attack-investigation',
    field: 'security-analysis-research',
    name: { ja: 'サイバー攻撃捜査', en: 'Investigating cyber attacks' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'security-analysis-research.cause-forensics',
    field: 'security-analysis-research',
    name: { ja: '原因究明・フォレンジック', en: 'Cause analysis and digital forensics' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: '初動対応・原因究明・フォレンジック' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'デジタルフォレンジック' },
    ],
  },
  {
    id: 'security-analysis-research.malware-analysis',
    field: 'security-analysis-research',
    name: { ja: 'マルウェア解析', en: 'Malware analysis' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'security-analysis-research.threat-intelligence',
    field: 'security-analysis-research',
    name: {
      ja: '脅威・脆弱性情報の収集・分析・活用',
      en: 'Gathering, analysing and using threat and vulnerability information',
    },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '脅威情報の収集・分析' },
    ],
  },
  {
    id: 'security-analysis-research.theory-technology-rnd',
    field: 'security-analysis-research',
    name: { ja: 'セキュリティ理論・技術の研究開発', en: 'Research and development of security theory and technology' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 6), row: 'research', printedAs: 'セキュリティ理論研究 / セキュリティ技術開発' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'セキュリティ技術開発' },
    ],
  },
  {
    id: 'security-analysis-research.market-survey',
    field: 'security-analysis-research',
    name: { ja: 'セキュリティ市場動向調査', en: 'Surveying the security market' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'digital-system-architecture.secure-requirements',
    field: 'digital-system-architecture',
    name: { ja: 'セキュアシステム要件定義', en: 'Secure system requirements definition' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-system-architecture.secure-architecture',
    field: 'digital-system-architecture',
    name: { ja: 'セキュアシステムアーキテクチャ設計', en: 'Secure system architecture design' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test', printedAs: 'セキュアアーキテクチャ設計' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: 'セキュアアーキテクチャ設計' },
    ],
  },
  {
    id: 'digital-system-architecture.secure-software-method',
    field: 'digital-system-architecture',
    name: { ja: 'セキュアソフトウェア方式設計', en: 'Secure software architectural design' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-system-architecture.test-planning',
    field: 'digital-system-architecture',
    name: { ja: 'テスト計画', en: 'Test planning' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'digital-system-architecture.test-design',
    field: 'digital-system-architecture',
    name: { ja: 'テスト設計', en: 'Test design' },
    relatedTasks: ['digital-system-architecture.test-planning'],
    sources: [{ at: figure('G', 17) }],
  },
  {
    id: 'digital-product-development.basic-design',
    field: 'digital-product-development',
    name: { ja: '基本設計', en: 'Basic design' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test', printedAs: '基本・詳細設計' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '基本・詳細設計' },
    ],
  },
  {
    id: 'digital-product-development.detailed-design',
    field: 'digital-product-development',
    name: { ja: '詳細設計', en: 'Detailed design' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test', printedAs: '基本・詳細設計' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '基本・詳細設計' },
    ],
  },
  {
    id: 'digital-product-development.secure-programming',
    field: 'digital-product-development',
    name: { ja: 'セキュアプログラミング', en: 'Secure programming' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-product-development.test-quality',
    field: 'digital-product-development',
    name: { ja: 'テスト・品質保証', en: 'Testing and quality assurance' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-product-development.patch-development',
    field: 'digital-product-development',
    name: { ja: 'パッチ開発', en: 'Patch development' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'design-development-test' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-product-operation.configuration-management',
    field: 'digital-product-operation',
    name: { ja: '構成管理', en: 'Configuration management' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-product-operation.operation-settings',
    field: 'digital-product-operation',
    name: { ja: '運用設定', en: 'Operational settings' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'digital-product-operation.user-management',
    field: 'digital-product-operation',
    name: { ja: '利用者管理', en: 'User management' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'digital-product-operation.user-permission-management',
    field: 'digital-product-operation',
    name: { ja: 'ユーザー権限管理', en: 'User permission management' },
    relatedTasks: ['digital-product-operation.user-management'],
    keepInHouse: true,
    sources: [{ at: figure('G', 17), note: 'named in the outsourcing column as a task that fits in-house handling' }],
  },
  {
    id: 'digital-product-operation.support-helpdesk',
    field: 'digital-product-operation',
    name: { ja: 'サポート・ヘルプデスク', en: 'Support and help desk' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'digital-product-operation.vulnerability-handling',
    field: 'digital-product-operation',
    name: { ja: '脆弱性対策・対応', en: 'Vulnerability countermeasures and handling' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: '脆弱性対応' },
      { at: figure('G', 12) },
      { at: figure('G', 17), printedAs: '脆弱性情報の収集、脆弱性対応' },
    ],
  },
  {
    id: 'digital-product-operation.vulnerability-information',
    field: 'digital-product-operation',
    name: { ja: '脆弱性情報の収集', en: 'Gathering vulnerability information' },
    relatedTasks: ['security-analysis-research.threat-intelligence'],
    sources: [{ at: figure('G', 17) }],
  },
  {
    id: 'digital-product-operation.security-tools',
    field: 'digital-product-operation',
    name: { ja: 'セキュリティツールの導入・運用', en: 'Introducing and operating security tools' },
    relatedTasks: ['security-monitoring-operation.products-services'],
    sources: [{ at: figure('G', 17) }, { at: inferred(figure('G', 6)), row: 'operation-maintenance' }],
  },
  {
    id: 'digital-product-operation.incident-response',
    field: 'digital-product-operation',
    name: { ja: 'インシデントレスポンス', en: 'Incident response' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
    ],
  },
  {
    id: 'business-domain-site.site-education',
    field: 'business-domain-site',
    name: { ja: '現場教育・管理', en: 'On-site education and management' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'business-domain-site.facility-maintenance',
    field: 'business-domain-site',
    name: { ja: '設備管理・保全', en: 'Equipment management and maintenance' },
    sources: [
      { at: figure('G', 7) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance' },
      { at: figure('G', 12) },
      { at: figure('G', 17) },
    ],
  },
  {
    id: 'business-domain-site.qc-activity',
    field: 'business-domain-site',
    name: { ja: 'QC活動', en: 'Quality control activities' },
    sources: [{ at: figure('G', 7) }, { at: figure('G', 12) }],
  },
  {
    id: 'business-domain-site.first-response',
    field: 'business-domain-site',
    name: { ja: '初動対応', en: 'First response' },
    sources: [
      { at: figure('G', 7) },
      { at: figure('G', 12) },
      { at: inferred(figure('G', 6)), row: 'operation-maintenance', printedAs: '初動対応・原因究明・フォレンジック' },
    ],
  },
  {
    id: 'business-domain-site.digital-environment-awareness',
    field: 'business-domain-site',
    name: { ja: '業務で使うデジタル環境の状況把握', en: 'Keeping track of the digital environment used at work' },
    keepInHouse: true,
    sources: [{ at: figure('G', 17), note: 'from the outsourcing column' }],
  },
] as const satisfies readonly (Omit<Task, 'id' | 'relatedTasks'> & {
  readonly id: `${FieldId}.${string}`
  readonly relatedTasks?: readonly string[]
})[]

export type TaskId = (typeof records)[number]['id']

/** Every task of the catalogue, by field in the order in which the figures print them. */
export const tasks: readonly Task[] = records

const byId: ReadonlyMap<string, Task> = new Map(tasks.map((task) => [task.id, task]))

export const isTaskId = (id: string): id is TaskId => byId.has(id)

/** The task with this id. An unknown id is our own mistake and throws. */
export function task(id: TaskId): Task {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no task "${id}" in the catalogue`)
  return found
}

/** What has to be done in-house once a field is outsourced. The guide says so in sentences and prints no task for it. */
export interface InHouseCounterpart {
  readonly id: string
  readonly name: Text
  /** The fields whose outsourcing calls for it; `*` stands for every field. */
  readonly forFields: readonly FieldId[] | '*'
  readonly source: Sources
}

export const inHouseCounterparts: readonly InHouseCounterpart[] = [
  {
    id: 'outsourcing-specification',
    name: { ja: '委託仕様の策定', en: 'Writing the outsourcing specification' },
    forFields: ['vulnerability-assessment-pentest', 'security-monitoring-operation', 'security-analysis-research'],
    source: figure('G', 17),
  },
  {
    id: 'outsourcing-report-handling',
    name: { ja: '委託先からの報告への対応', en: "Acting on the contractor's reports" },
    forFields: ['vulnerability-assessment-pentest', 'security-monitoring-operation', 'security-analysis-research'],
    source: figure('G', 17),
  },
  {
    id: 'audit-findings-improvement',
    name: { ja: '監査結果を踏まえた改善', en: 'Improvement following audit findings' },
    forFields: ['system-audit'],
    source: figure('G', 17),
  },
  {
    id: 'contractor-management',
    name: { ja: '委託先管理', en: 'Contractor management' },
    forFields: '*',
    source: [section('G', '2.3(1)'), figure('G', 9)],
  },
]
