/**
 * The seventeen fields of ITSS+ (security area), in the order of the guide, each with everything that the guide says of
 * it: layer, place in the example organisation, sourcing, whether it may be left unhandled, and the skills it asks for.
 *
 * Source: G 図表6, 7, 15, 16, 17, 20, 22. The English names are this product's own translation. 図表7, 12 and 17 print
 * some names shorter or longer: those are the aliases.
 */
import { figure, inferred, section } from './source'
import type { Sources } from './source'
import type { Fig16ClassId, SourcingMark } from './sourcing'
import type { ExclusionReason, LayerId, SkillArea, SkillLevel, UnitFunction } from './terms'
import type { Text } from './text'

/** A row of the example organisation on which 図表6 lays the fields. */
export interface FieldRow {
  readonly id: RowId
  readonly layer: LayerId
  readonly name: Text
  /** The departments that the figure names for the row. */
  readonly departments?: Text
  readonly source: Sources
}

const digitalOrBusiness: Text = {
  ja: 'デジタル部門／事業部門（専門事業者への外注を含む）',
  en: 'Digital or business departments (work contracted to specialists included)',
}

const rowRecords = [
  {
    id: 'board-and-executive-meeting',
    layer: 'executive',
    name: { ja: '取締役会／執行役員会議', en: "Board of directors / executive officers' meeting" },
    source: figure('G', 6, 20),
  },
  {
    id: 'internal-audit',
    layer: 'strategic-management',
    name: { ja: '内部監査部門（外部監査を含む）', en: 'Internal audit department (incl. external audit)' },
    source: figure('G', 6, 20),
  },
  {
    id: 'administration',
    layer: 'strategic-management',
    name: {
      ja: '管理部門（総務、法務、広報、調達、人事 等）',
      en: 'Administrative departments (general affairs, legal, PR, procurement, HR, ...)',
    },
    source: figure('G', 6, 20),
  },
  {
    id: 'security-supervision-office',
    layer: 'strategic-management',
    name: { ja: 'セキュリティ統括室', en: 'Security supervision office' },
    source: figure('G', 6, 20),
  },
  {
    id: 'planning-and-business',
    layer: 'strategic-management',
    name: { ja: '経営企画部門／事業部門', en: 'Corporate planning / business departments' },
    source: figure('G', 6, 20),
  },
  {
    id: 'design-development-test',
    layer: 'practitioner',
    name: { ja: '設計・開発・テスト', en: 'Design, development and test' },
    departments: digitalOrBusiness,
    source: figure('G', 6, 20),
  },
  {
    id: 'operation-maintenance',
    layer: 'practitioner',
    name: { ja: '運用・保守', en: 'Operation and maintenance' },
    departments: digitalOrBusiness,
    source: figure('G', 6, 20),
  },
  {
    id: 'research',
    layer: 'practitioner',
    name: { ja: '研究開発', en: 'Research and development' },
    departments: digitalOrBusiness,
    source: figure('G', 6, 20),
  },
] as const satisfies readonly (Omit<FieldRow, 'id'> & { readonly id: string })[]

export type RowId = (typeof rowRecords)[number]['id']
export const fieldRows: readonly FieldRow[] = rowRecords

/** Why a field may be left unhandled, and who then looks after its concerns. */
export interface NotHandled {
  readonly reason: Exclude<ExclusionReason, 'not-applicable'>
  /** The circumstances in which the guide allows it. */
  readonly condition: Text
  /** Who takes the concerns over: units with one of these functions, or whoever holds one of these fields. */
  readonly takenOverBy: { readonly functions: readonly UnitFunction[]; readonly fields: readonly FieldId[] }
}

/** One of the seventeen fields. */
export interface Field {
  readonly id: FieldId
  /** 1 to 17, as the guide lists them. */
  readonly order: number
  readonly name: Text
  /** Other wordings for the same field in the guide, as printed. */
  readonly aliases?: readonly string[]
  readonly layer: LayerId
  readonly rows: readonly RowId[]
  /** 0 (mostly other tasks) to 1 (mostly security tasks): the horizontal place in 図表6, estimated. */
  readonly securityWeight: number
  /** STEP4: security is the main duty of its people; STEP5: it is added to another main duty. */
  readonly step: 'STEP4' | 'STEP5'
  readonly sourcing: SourcingMark
  readonly sourcingNote: Text
  readonly fig16Class: Fig16ClassId
  /** `null`: the guide names no circumstances in which the field may be left unhandled. */
  readonly notHandled: NotHandled | null
  /** The level that 図表22 asks for in each area; `null` for the executive fields, which have no row there. */
  readonly skills: Readonly<Record<SkillArea, SkillLevel>> | null
  /** Where each fact comes from. */
  readonly source: {
    readonly name: Sources
    readonly aliases?: Sources
    readonly layer: Sources
    readonly rows: Sources
    readonly securityWeight: Sources
    readonly step: Sources
    readonly sourcing: Sources
    readonly fig16Class: Sources
    readonly notHandled?: Sources
    readonly takenOverBy?: Sources
    readonly skills: Sources
  }
}

const estimatedWeight = inferred(figure('G', 6, 20), 'Estimated from the horizontal place in the picture.')

const complementOfStep4 = inferred(
  figure('G', 20),
  'Complement of the six fields that 3.1(1) lists for STEP4; the boundary line of the figure is not in the text.',
)

const managementMark = inferred(
  figure('G', 22),
  'Only one ○ survives and its column and row span are lost. Column: taken to be the first (management-layer fields; the next group is strongest there). Span: the ○ stands in the text between 経営リスクマネジメント and 法務, which would also fit a merge of these two alone, but then システム監査 and 事業ドメイン（戦略・企画） would have no mark at all; a merge of all four is assumed.',
)

const operationMarks = inferred(
  figure('G', 22),
  'Two ○ are printed for three columns and the position is lost; read as the two rightmost (operation-side) columns. (management + operation) is the other possible reading.',
)

const siteMark = inferred(
  figure('G', 22),
  'One ○ is printed and its column is lost; read as the rightmost column because the field runs sites and makes the first response.',
)

const records = [
  {
    id: 'security-executive',
    order: 1,
    name: { ja: 'セキュリティ経営（CISO）', en: 'Security executive management (CISO)' },
    layer: 'executive',
    rows: ['board-and-executive-meeting'],
    securityWeight: 0.9,
    step: 'STEP4',
    sourcing: 'must-in-house',
    sourcingNote: {
      ja: '経営層の役割は外に出せない。外部の専門家を CISO に任命したり、補佐・助言者を招くことはできる',
      en: 'The executive role cannot be outsourced; an outside expert may be appointed CISO, and an aide or adviser may be brought in',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: null,
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: inferred(figure('G', 22), 'The three executive fields have no row in the figure.'),
    },
  },
  {
    id: 'digital-executive',
    order: 2,
    name: { ja: 'デジタル経営（CIO/CDO）', en: 'Digital executive management (CIO/CDO)' },
    layer: 'executive',
    rows: ['board-and-executive-meeting'],
    securityWeight: 0.5,
    step: 'STEP5',
    sourcing: 'must-in-house',
    sourcingNote: {
      ja: '経営層の役割は外に出せない。外部の専門家を CIO・CDO に任命することはできる',
      en: 'The executive role cannot be outsourced; an outside expert may be appointed CIO or CDO',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: null,
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: inferred(figure('G', 22), 'The three executive fields have no row in the figure.'),
    },
  },
  {
    id: 'corporate-executive',
    order: 3,
    name: { ja: '企業経営（取締役）', en: 'Corporate management (board directors)' },
    layer: 'executive',
    rows: ['board-and-executive-meeting'],
    securityWeight: 0.15,
    step: 'STEP5',
    sourcing: 'must-in-house',
    sourcingNote: {
      ja: '企業経営そのものは委託の対象にならない',
      en: 'Running the company is outside the scope of outsourcing altogether',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: null,
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: inferred(figure('G', 22), 'The three executive fields have no row in the figure.'),
    },
  },
  {
    id: 'security-audit',
    order: 4,
    name: { ja: 'セキュリティ監査', en: 'Security audit' },
    layer: 'strategic-management',
    rows: ['internal-audit'],
    securityWeight: 0.9,
    step: 'STEP4',
    sourcing: 'audit-either',
    sourcingNote: {
      ja: '外部監査とする場合は委託の形になる',
      en: 'Takes the form of outsourcing when done as an external audit',
    },
    fig16Class: 'meaning-depends-on-performer',
    notHandled: null,
    skills: { securityManagement: 'lead', systemSecurity: 'communicate', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: figure('G', 22),
    },
  },
  {
    id: 'system-audit',
    order: 5,
    name: { ja: 'システム監査', en: 'System audit' },
    layer: 'strategic-management',
    rows: ['internal-audit'],
    securityWeight: 0.6,
    step: 'STEP5',
    sourcing: 'audit-either',
    sourcingNote: {
      ja: '外部監査に出すなら、結果を受けて改善する体制も自社に要る',
      en: 'If the audit is outsourced, a structure that acts on its findings is needed as well',
    },
    fig16Class: 'meaning-depends-on-performer',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'none', securityOperation: 'none' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: managementMark,
    },
  },
  {
    id: 'security-supervision',
    order: 6,
    name: { ja: 'セキュリティ統括', en: 'Security supervision' },
    layer: 'strategic-management',
    rows: ['security-supervision-office'],
    securityWeight: 0.95,
    step: 'STEP4',
    sourcing: 'in-house-with-specialist-support',
    sourcingNote: {
      ja: '自組織のリスク管理に直結するため、責任は自社要員が負い、外部専門家とは役割を分ける',
      en: "Tied directly to the organisation's own risk management, so own staff keep the responsibility and share roles with outside specialists",
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: { securityManagement: 'lead', systemSecurity: 'communicate', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: figure('G', 22),
    },
  },
  {
    id: 'digital-system-strategy',
    order: 7,
    name: { ja: 'デジタルシステムストラテジー', en: 'Digital system strategy' },
    layer: 'strategic-management',
    rows: ['planning-and-business'],
    securityWeight: 0.5,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: 'コンサルティングは外に頼めるが、決めることと管理は自社に残す',
      en: 'Consulting may be bought in; decisions and management stay in-house',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: null,
    skills: { securityManagement: 'lead', systemSecurity: 'communicate', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: inferred(figure('G', 16), 'not listed in 図表16; carries no mark in 図表17'),
      skills: figure('G', 22),
    },
  },
  {
    id: 'enterprise-risk-management',
    order: 8,
    name: { ja: '経営リスクマネジメント', en: 'Enterprise risk management' },
    layer: 'strategic-management',
    rows: ['administration'],
    securityWeight: 0.3,
    step: 'STEP5',
    sourcing: 'in-house-with-specialist-support',
    sourcingNote: {
      ja: '社内の管理部門が担うべきタスク',
      en: "A task for the organisation's own administrative departments",
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'none', securityOperation: 'none' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: managementMark,
    },
  },
  {
    id: 'legal',
    order: 9,
    name: { ja: '法務', en: 'Legal affairs' },
    layer: 'strategic-management',
    rows: ['administration'],
    securityWeight: 0.25,
    step: 'STEP5',
    sourcing: 'in-house-with-specialist-support',
    sourcingNote: {
      ja: '必要なら弁護士等から助言を得る契約を結んでおくとよい',
      en: 'A standing contract for advice from lawyers is useful where needed',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'none', securityOperation: 'none' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: [section('G', '3.2(2)'), complementOfStep4],
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: managementMark,
    },
  },
  {
    id: 'business-domain-planning',
    order: 10,
    name: { ja: '事業ドメイン（戦略・企画・調達）', en: 'Business domain (strategy, planning and procurement)' },
    aliases: ['事業ドメイン（戦略・企画）'],
    layer: 'strategic-management',
    rows: ['planning-and-business'],
    securityWeight: 0.1,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: 'コンサルティング会社等に頼めるが、決めることと管理は自社に残す',
      en: 'Consulting firms may be used; decisions and management stay in-house',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'none', securityOperation: 'none' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: figure('G', 6),
      securityWeight: estimatedWeight,
      step: [section('G', '3.2(2)'), complementOfStep4],
      sourcing: figure('G', 17),
      fig16Class: inferred(
        figure('G', 16),
        'Printed as 事業ドメイン 等; figure 17 puts no mark on the field. Both agree that decision and management stay in-house.',
      ),
      skills: managementMark,
    },
  },
  {
    id: 'vulnerability-assessment-pentest',
    order: 11,
    name: { ja: '脆弱性診断・ペネトレーションテスト', en: 'Vulnerability assessment and penetration testing' },
    layer: 'practitioner',
    rows: ['design-development-test', 'operation-maintenance'],
    securityWeight: 0.95,
    step: 'STEP4',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '専門性を社内で賄えなければ委託できる。仕様を作り、報告を受けて動く体制は社内に要る',
      en: 'Outsourceable when the expertise is missing in-house; someone inside must write the specification and act on the reports',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'lead', securityOperation: 'lead' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(
        figure('G', 6),
        '脆弱性診断 is among the tasks of the design row and ペネトレテスト among those of the operation row',
      ),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: figure('G', 22),
    },
  },
  {
    id: 'security-monitoring-operation',
    order: 12,
    name: { ja: 'セキュリティ監視・運用', en: 'Security monitoring and operation' },
    layer: 'practitioner',
    rows: ['operation-maintenance'],
    securityWeight: 0.95,
    step: 'STEP4',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '専門性を社内で賄えなければ委託できる。仕様を作り、報告を受けて動く体制は社内に要る',
      en: 'Outsourceable when the expertise is missing in-house; someone inside must write the specification and act on the reports',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: null,
    skills: { securityManagement: 'communicate', systemSecurity: 'lead', securityOperation: 'lead' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(figure('G', 6), 'its tasks are listed in the operation row'),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: figure('G', 16),
      skills: figure('G', 22),
    },
  },
  {
    id: 'security-analysis-research',
    order: 13,
    name: { ja: 'セキュリティ調査分析・研究開発', en: 'Security investigation, analysis and R&D' },
    layer: 'practitioner',
    rows: ['operation-maintenance', 'research'],
    securityWeight: 0.95,
    step: 'STEP4',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '専門性を社内で賄えなければ委託できる。仕様を作り、報告を受けて動く体制は社内に要る',
      en: 'Outsourceable when the expertise is missing in-house; someone inside must write the specification and act on the reports',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: {
      reason: 'specialist-contracted-when-needed',
      condition: {
        ja: '高度な専門性が要り、一般企業が要員を抱えて行うことは少ない。フォレンジック等が必要になれば担当者が外部委託で対応する',
        en: 'The expertise needed is so high that ordinary companies seldom staff it; when forensics or the like is needed, the persons in charge outsource it',
      },
      takenOverBy: {
        functions: [],
        fields: ['security-supervision', 'digital-product-operation', 'security-monitoring-operation'],
      },
    },
    skills: { securityManagement: 'communicate', systemSecurity: 'lead', securityOperation: 'lead' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(
        figure('G', 6),
        'forensics, malware analysis and threat intelligence are listed in the operation row, theory and technology research in the research row',
      ),
      securityWeight: estimatedWeight,
      step: section('G', '3.1(1)'),
      sourcing: figure('G', 17),
      fig16Class: inferred(
        figure('G', 16),
        'not named in 図表16 but falls under「上記以外の分野」; 図表15 also allows not handling it',
      ),
      notHandled: figure('G', 15),
      takenOverBy: inferred(
        figure('G', 15),
        'The figure prints デジタルプロダクトマネジメント, none of the 17 fields; read as digital product operation, as in appendix 2.',
      ),
      skills: figure('G', 22),
    },
  },
  {
    id: 'digital-system-architecture',
    order: 14,
    name: { ja: 'デジタルシステムアーキテクチャ', en: 'Digital system architecture' },
    aliases: ['システムアーキテクチャ'],
    layer: 'practitioner',
    rows: ['design-development-test'],
    securityWeight: 0.5,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '専門性を社内で賄えなければ委託できる。SaaS・パッケージのみなら割当を省き、調達担当かセキュリティ統括担当が対策を受け持つ',
      en: 'Outsourceable when the expertise is missing in-house; with SaaS or packages only, no assignment is made and the procurement or security supervision staff take over the measures',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: {
      reason: 'packages-only',
      condition: {
        ja: '自社向けシステムを開発せず、SaaS やパッケージアプリだけを使う場合',
        en: 'No system is developed for own use and only SaaS or packaged applications are used',
      },
      takenOverBy: {
        functions: ['procurement', 'supervision'],
        fields: ['business-domain-planning', 'security-supervision'],
      },
    },
    skills: { securityManagement: 'communicate', systemSecurity: 'lead', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(figure('G', 6), 'its tasks are listed in the design row'),
      securityWeight: estimatedWeight,
      step: section('G', '3.2(1)'),
      sourcing: figure('G', 17),
      fig16Class: inferred(figure('G', 16), 'falls under「上記以外の分野」in 図表16'),
      notHandled: figure('G', 15, 17),
      takenOverBy: inferred(
        figure('G', 17),
        'Procurement staff are read as business domain (planning), the field that carries procurement in its name.',
      ),
      skills: figure('G', 22),
    },
  },
  {
    id: 'digital-product-development',
    order: 15,
    name: { ja: 'デジタルプロダクト開発', en: 'Digital product development' },
    layer: 'practitioner',
    rows: ['design-development-test'],
    securityWeight: 0.45,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '専門性を社内で賄えなければ委託できる。SaaS・パッケージのみなら割当を省き、調達担当かセキュリティ統括担当が対策を受け持つ',
      en: 'Outsourceable when the expertise is missing in-house; with SaaS or packages only, no assignment is made and the procurement or security supervision staff take over the measures',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: {
      reason: 'packages-only',
      condition: {
        ja: '自社向けシステムを開発せず、SaaS やパッケージアプリだけを使う場合',
        en: 'No system is developed for own use and only SaaS or packaged applications are used',
      },
      takenOverBy: {
        functions: ['procurement', 'supervision'],
        fields: ['business-domain-planning', 'security-supervision'],
      },
    },
    skills: { securityManagement: 'communicate', systemSecurity: 'lead', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(figure('G', 6), 'its tasks are listed in the design row'),
      securityWeight: estimatedWeight,
      step: section('G', '3.2(1)'),
      sourcing: figure('G', 17),
      fig16Class: inferred(figure('G', 16), 'falls under「上記以外の分野」in 図表16'),
      notHandled: figure('G', 15, 17),
      takenOverBy: inferred(
        figure('G', 17),
        'Procurement staff are read as business domain (planning), the field that carries procurement in its name.',
      ),
      skills: figure('G', 22),
    },
  },
  {
    id: 'digital-product-operation',
    order: 16,
    name: { ja: 'デジタルプロダクト運用', en: 'Digital product operation' },
    aliases: ['デジタルプロダクトマネジメント'],
    layer: 'practitioner',
    rows: ['operation-maintenance'],
    securityWeight: 0.45,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '保守・運用は委託できるが、利用者の権限管理など社内に置くべきタスクが残る',
      en: 'Maintenance and operation may be outsourced, but tasks such as user-permission management belong in-house',
    },
    fig16Class: 'other-partly-outsourceable',
    notHandled: null,
    skills: { securityManagement: 'none', systemSecurity: 'communicate', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      aliases: inferred(
        figure('G', 15),
        'デジタルプロダクトマネジメント stands in figure 15 and appendix 2 only; the identification is ours.',
      ),
      layer: figure('G', 6),
      rows: inferred(figure('G', 6), 'its tasks are listed in the operation row'),
      securityWeight: estimatedWeight,
      step: section('G', '3.2(1)'),
      sourcing: figure('G', 17),
      fig16Class: inferred(figure('G', 16), 'falls under「上記以外の分野」in 図表16'),
      skills: operationMarks,
    },
  },
  {
    id: 'business-domain-site',
    order: 17,
    name: {
      ja: '事業ドメイン（生産現場・事業所管理）',
      en: 'Business domain (production site and business-site management)',
    },
    aliases: ['事業ドメイン（生産現場・店舗管理）', '事業ドメイン（生産現場）'],
    layer: 'practitioner',
    rows: ['operation-maintenance'],
    securityWeight: 0.1,
    step: 'STEP5',
    sourcing: 'outsourceable-with-in-house-decision',
    sourcingNote: {
      ja: '一部は委託できるが、仕事で使うデジタル環境がどうなっているかは社内でつかんでおく',
      en: 'Some tasks may be outsourced, but the organisation itself keeps track of the digital environment used at work',
    },
    fig16Class: 'in-house-required',
    notHandled: null,
    skills: { securityManagement: 'none', systemSecurity: 'none', securityOperation: 'communicate' },
    source: {
      name: figure('G', 6),
      layer: figure('G', 6),
      rows: inferred(
        figure('G', 6),
        '現場教育・管理 and 設備管理・保全 are listed in the operation row; the box may span further rows in the picture',
      ),
      securityWeight: estimatedWeight,
      step: complementOfStep4,
      sourcing: figure('G', 17),
      fig16Class: inferred(
        figure('G', 16),
        '図表16 prints「事業ドメイン 等」without telling the two business-domain fields apart; by its reasons (management judgement, business risk) the class may be meant for the planning field only. 図表17 puts no mark on it.',
      ),
      skills: siteMark,
    },
  },
] as const satisfies readonly (Omit<Field, 'id' | 'notHandled'> & {
  readonly id: string
  readonly notHandled: object | null
})[]

export type FieldId = (typeof records)[number]['id']

/** The seventeen fields in the order of the guide. */
export const fields: readonly Field[] = records

const byId: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.id, field]))

export const isFieldId = (id: string): id is FieldId => byId.has(id)

/** The field with this id. An unknown id is our own mistake and throws. */
export function field(id: FieldId): Field {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no field "${id}" in the catalogue`)
  return found
}

/** What 図表6 says of the fields as a whole. */
export const fieldNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'borders-blur',
    text: {
      ja: 'クラウド・アジャイル・DevSecOps 等により分野間の境界は薄れつつある',
      en: 'Cloud, agile and DevSecOps are blurring the borders between fields',
    },
    source: figure('G', 6),
  },
  {
    id: 'differ-with-technology',
    text: {
      ja: '扱う技術（チップ、IoT・組込み、制御、OS、サーバ、NW、ソフト、Web 等）や事業分野によりタスク・スキルは大きく変わる',
      en: 'Tasks and skills differ widely with the technology handled (chip, IoT and embedded, control, OS, server, network, software, web) and with the business',
    },
    source: figure('G', 6),
  },
]
