/**
 * 図表9 and 2.2: what the security supervision function is and does, and why an organisation has one. The four archetypes
 * and the placements are in `archetypes.ts`, with whom it speaks in `communication.ts`.
 *
 * The geometry of 図表9 is lost in the text: what was rebuilt is marked `inferred`.
 */
import { figure, inferred, section } from './source'
import type { Sources } from './source'
import type { LayerId, UnitKind } from './terms'
import type { Text } from './text'

/** A statement with its source. */
export interface SupervisionStatement {
  readonly id: string
  readonly text: Text
  readonly source: Sources
}

export const supervisionDefinition: {
  readonly text: Text
  readonly layers: readonly LayerId[]
  /** What it does not take over. */
  readonly doesNotReplace: Text
  readonly source: Sources
} = {
  text: {
    ja: '企業のリスク管理の一部として、CISO・経営層を補佐し、対策とインシデント対応を組織横断で束ねる機能',
    en: 'A function, part of corporate risk management, that assists the CISO and executives and steers cybersecurity measures and incident response across the organisation',
  },
  layers: ['strategic-management', 'practitioner'],
  doesNotReplace: {
    ja: '経営層と各事業部門の主体的な責任は残り、情報システム部門や統括機能とは状況に応じて連携する',
    en: 'Executives and business departments keep the primary responsibility and work with the IT department and the supervision function as the situation requires',
  },
  source: section('G', '2.2(1)'),
}

/** The shapes in which it may exist (図表8), with the model's unit kind; a single person is an officer's or a post's. */
export const supervisionShapes: readonly {
  readonly id: string
  readonly name: Text
  readonly kind: UnitKind | null
  readonly source: Sources
}[] = [
  { id: 'form-department', name: { ja: '部署', en: 'Department' }, kind: 'department', source: figure('G', 8) },
  { id: 'form-committee', name: { ja: '委員会', en: 'Committee' }, kind: 'committee', source: figure('G', 8) },
  { id: 'form-team', name: { ja: 'チーム', en: 'Team' }, kind: 'team', source: figure('G', 8) },
  { id: 'form-single-person', name: { ja: '1人', en: 'A single person' }, kind: null, source: figure('G', 8) },
]

export type SupervisionTaskKindId = 'assist-executive-decision' | 'own-execution' | 'support-others'

/** Who leads the work: the executives, supervision itself, or the departments (2.2(2) ア, イ, ウ). */
export interface SupervisionTaskKind {
  readonly id: SupervisionTaskKindId
  readonly mark: string
  readonly name: Text
  readonly lead: 'executive' | 'supervision' | 'other-department'
  readonly source: Sources
}

export const supervisionTaskKinds: readonly SupervisionTaskKind[] = [
  {
    id: 'assist-executive-decision',
    mark: 'ア',
    name: {
      ja: '経営層（CISO等）の意思決定・判断の補佐',
      en: 'Assist the decisions and judgement of executives (CISO and others)',
    },
    lead: 'executive',
    source: [section('G', '2.2(2)'), figure('G', 9)],
  },
  {
    id: 'own-execution',
    mark: 'イ',
    name: {
      ja: '統括機能が主体となる組織横断の実務',
      en: 'Cross-organisational work led by the supervision function itself',
    },
    lead: 'supervision',
    source: [section('G', '2.2(2)'), figure('G', 9)],
  },
  {
    id: 'support-others',
    mark: 'ウ',
    name: {
      ja: '事業部門・管理部門が主体の実務を専門知見で支援',
      en: 'Expert support of work led by business or administrative departments',
    },
    lead: 'other-department',
    source: [section('G', '2.2(2)'), figure('G', 9)],
  },
]

/** A piece of work of the supervision function, as 図表9 names it. */
export interface SupervisionItem {
  readonly id: string
  readonly name: Text
  readonly source: Sources
}

/** A block of 図表9. */
export interface SupervisionTaskGroup {
  readonly id: string
  readonly name: Text
  readonly subgroup: Text
  readonly kind: SupervisionTaskKindId
  /** Empty for the block per business field, which is the matrix below. */
  readonly items: readonly SupervisionItem[]
  readonly source: Sources
}

export const supervisionTaskGroups: readonly SupervisionTaskGroup[] = [
  {
    id: 'policy-making',
    name: { ja: '方針策定', en: 'Policy making' },
    subgroup: { ja: 'セキュリティ戦略', en: 'Security strategy' },
    kind: 'assist-executive-decision',
    items: [
      {
        id: 'sup.law',
        name: { ja: '法令対応（国内法対応、各国法対応）', en: 'Legal compliance (domestic and foreign law)' },
        source: figure('G', 9),
      },
      {
        id: 'sup.security-policy',
        name: { ja: 'セキュリティポリシー 策定', en: 'Drawing up the security policy' },
        source: figure('G', 9),
      },
      {
        id: 'sup.risk-bcm',
        name: {
          ja: 'リスクマネジメント・事業継続管理（BCM）',
          en: 'Risk management and business continuity management (BCM)',
        },
        source: figure('G', 9),
      },
      {
        id: 'sup.organisation-authority',
        name: {
          ja: '組織体制・業務分掌・業務権限 策定',
          en: 'Setting the organisation, division of duties and authority',
        },
        source: figure('G', 9),
      },
      {
        id: 'sup.standards-guidelines',
        name: {
          ja: 'セキュリティ基準・政府等ガイドライン対応',
          en: 'Following security standards and government guidelines',
        },
        source: figure('G', 9),
      },
    ],
    source: figure('G', 9),
  },
  {
    id: 'practice',
    name: { ja: '実務', en: 'Practice' },
    subgroup: { ja: 'セキュリティ実務', en: 'Security practice' },
    kind: 'own-execution',
    items: [
      {
        id: 'sup.rules-technical-guidelines',
        name: {
          ja: '規程・社則・技術的ガイドライン策定',
          en: 'Drawing up regulations, company rules and technical guidelines',
        },
        source: figure('G', 9),
      },
      {
        id: 'sup.configuration-policy-assessment',
        name: {
          ja: '構成管理指針策定・アセスメント実施',
          en: 'Setting the configuration-management guideline and carrying out assessments',
        },
        source: figure('G', 9),
      },
      {
        id: 'sup.information-sharing',
        name: { ja: '情報共有・情報連携', en: 'Information sharing and exchange' },
        source: figure('G', 9),
      },
      {
        id: 'sup.incident-csirt',
        name: {
          ja: 'インシデント管理・CSIRT活動（SOC 含む）',
          en: 'Incident management and CSIRT activity (incl. SOC)',
        },
        source: figure('G', 9),
      },
    ],
    source: figure('G', 9),
  },
  {
    id: 'support',
    name: { ja: '支援', en: 'Support' },
    subgroup: { ja: 'セキュリティ対応', en: 'Security handling' },
    kind: 'support-others',
    items: [
      {
        id: 'sup.new-technology-service',
        name: { ja: '新規技術・サービス導入', en: 'Introducing new technology and services' },
        source: figure('G', 9),
      },
      { id: 'sup.data-management', name: { ja: 'データ管理', en: 'Data management' }, source: figure('G', 9) },
      {
        id: 'sup.supplier-management',
        name: { ja: '調達先管理', en: 'Supplier management' },
        source: inferred(
          figure('G', 9),
          'The text separates this item from its row; placed beside data management. It may belong to the procurement phase instead.',
        ),
      },
      {
        id: 'sup.contractor-management',
        name: { ja: '委託先管理', en: 'Contractor management' },
        source: inferred(
          figure('G', 9),
          'The text separates this item from its row; placed beside data management. It may belong to the procurement phase instead.',
        ),
      },
    ],
    source: figure('G', 9),
  },
  {
    id: 'practice-support',
    name: { ja: '実務支援', en: 'Practice support' },
    subgroup: { ja: '事業分野別セキュリティ対策', en: 'Security measures per business field' },
    kind: 'support-others',
    items: [],
    source: figure('G', 9),
  },
]

export type SupervisionPhaseId = 'plan' | 'design' | 'procure' | 'operate' | 'audit'

/** The block of 図表9 per business field: supporting each domain in each phase. */
export const businessSupport: {
  readonly domains: readonly { readonly id: 'iot' | 'it' | 'ot'; readonly name: Text; readonly source: Sources }[]
  readonly phases: readonly { readonly id: SupervisionPhaseId; readonly name: Text; readonly source: Sources }[]
  /** Items are printed; which phase each belongs to is inferred from its meaning. */
  readonly items: readonly (SupervisionItem & { readonly phase: SupervisionPhaseId })[]
} = {
  domains: [
    { id: 'iot', name: { ja: 'IoT', en: 'IoT' }, source: figure('G', 9) },
    { id: 'it', name: { ja: 'IT', en: 'IT' }, source: figure('G', 9) },
    {
      id: 'ot',
      name: {
        ja: 'OT',
        en: 'Operational technology (control technology for production equipment and critical infrastructure)',
      },
      source: figure('G', 9),
    },
  ],
  phases: [
    { id: 'plan', name: { ja: '企画', en: 'Planning' }, source: figure('G', 9) },
    { id: 'design', name: { ja: '設計', en: 'Design' }, source: figure('G', 9) },
    { id: 'procure', name: { ja: '調達', en: 'Procurement' }, source: figure('G', 9) },
    { id: 'operate', name: { ja: '運用', en: 'Operation' }, source: figure('G', 9) },
    { id: 'audit', name: { ja: '監査', en: 'Audit' }, source: figure('G', 9) },
  ],
  items: [
    {
      id: 'sup.strategy-budget',
      name: { ja: 'セキュリティ戦略 / 予算措置', en: 'Security strategy / budgeting' },
      phase: 'plan',
      source: inferred(figure('G', 9)),
    },
    {
      id: 'sup.security-by-design',
      name: { ja: 'セキュリティバイデザイン', en: 'Security by design' },
      phase: 'design',
      source: inferred(figure('G', 9)),
    },
    {
      id: 'sup.selection-criteria',
      name: { ja: '選定基準（機器・サービス等）', en: 'Selection criteria (devices, services, ...)' },
      phase: 'procure',
      source: inferred(figure('G', 9)),
    },
    {
      id: 'sup.supply-chain-risk',
      name: { ja: 'サプライチェーンリスク管理', en: 'Supply chain risk management' },
      phase: 'procure',
      source: inferred(figure('G', 9), 'The phase is read from the meaning; it may span several phases.'),
    },
    {
      id: 'sup.operation-standards-quality',
      name: { ja: '運用保守基準 / 品質管理', en: 'Operation and maintenance standards / quality control' },
      phase: 'operate',
      source: inferred(figure('G', 9)),
    },
    {
      id: 'sup.assessment-audit',
      name: { ja: 'アセスメント / 監査', en: 'Assessment / audit' },
      phase: 'audit',
      source: inferred(figure('G', 9)),
    },
  ],
}

/** Why one supervision function is needed, or is rational. */
export const supervisionRationale: readonly SupervisionStatement[] = [
  {
    id: 'single-command-normal',
    text: {
      ja: '異質なシステムが部門ごとに使われ相互につながるため、対策水準がばらつくと弱い所が狙われる。平時の司令塔が要る',
      en: 'Unlike systems are used by many departments and interconnected; uneven measures leave a weak point to exploit, so one command post is needed in normal times',
    },
    source: section('G', { ja: '2.2 コラム「必要性・合理性」①', en: '2.2, column on need and rationale (1)' }),
  },
  {
    id: 'single-liaison-incident',
    text: {
      ja: '素早い判断には内外をまとめる連絡調整役が要り、再発防止には平時の司令塔との連携も要るため、平時と緊急時を一つに束ねる',
      en: 'Swift response needs one liaison inside and out, and preventing recurrence needs the normal-time command post, so both are steered together',
    },
    source: section('G', { ja: '2.2 コラム「必要性・合理性」②', en: '2.2, column on need and rationale (2)' }),
  },
  {
    id: 'concentration',
    text: {
      ja: '権限・責任・予算をまとめると組織を身軽にでき、法令・脅威・サービス情報も部門別に集めるより安く済む',
      en: 'Pooling authority, responsibility and budget slims the organisation; legal, threat and service information is cheaper to gather once than per department',
    },
    source: section('G', { ja: '2.2 コラム「必要性・合理性」③', en: '2.2, column on need and rationale (3)' }),
  },
]

export const supervisionMisconceptions: readonly SupervisionStatement[] = [
  {
    id: 'all-left-to-supervision',
    text: {
      ja: '統括機能を置けば全て任せられる、というのは誤解。事業・管理部門が主体的に動き、全社員も意識する必要がある',
      en: 'Having a supervision function does not mean leaving everything to it: business and administrative departments act on their own, and every employee stays aware',
    },
    source: section('G', { ja: '2.2 コラム ①', en: '2.2, column (1)' }),
  },
]

export const archetypeNotes: readonly SupervisionStatement[] = [
  {
    id: 'none-is-best',
    text: {
      ja: 'どれが最良ということはなく、ガバナンスとリスク管理の体制で決まる',
      en: 'None is best as such; the fit depends on the governance and risk management of the company',
    },
    source: section('G', '2.2(3)'),
  },
  {
    id: 'charts-not-read',
    text: {
      ja: '図表10 には各類型の組織図と CSIRT の位置も描かれるが、文字情報からは読み取れない',
      en: 'Figure 10 also draws a chart of each archetype with a CSIRT in it; the layout cannot be read from the text',
    },
    source: figure('G', 10),
  },
]
