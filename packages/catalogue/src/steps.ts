/**
 * 図表3 and 1.4: the six steps of the guide, what goes into each and comes out, and two ways of using only some of them.
 *
 * The arrows of 図表3 are lost in the text: inputs, outputs and flow are this product's reading of it and of each step.
 */
import { figure, inferred, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

/** One of the ten directions of the management guidelines, and how far the guide covers it. */
export interface CoveredDirection {
  /** 1 to 10. */
  readonly direction: number
  readonly covered: 'full' | 'partial'
  readonly limits?: Text
  readonly source: Sources
}

export const coveredDirections: readonly CoveredDirection[] = [
  { direction: 2, covered: 'full', source: figure('G', 1) },
  {
    direction: 3,
    covered: 'partial',
    limits: { ja: '予算の確保は扱わない', en: 'Securing the budget is not covered' },
    source: figure('G', 1),
  },
  {
    direction: 7,
    covered: 'partial',
    limits: { ja: '体制に関する部分のみ', en: 'Only what concerns the organisation' },
    source: figure('G', 1),
  },
  {
    direction: 8,
    covered: 'partial',
    limits: { ja: '体制に関する部分のみ', en: 'Only what concerns the organisation' },
    source: figure('G', 1),
  },
]

/** Something that a step needs or makes. */
export interface Artefact {
  readonly id: ArtefactId
  readonly name: Text
  readonly source: Source
}

const readFromTheFlow = inferred(
  figure('G', 3),
  'The arrows are lost in the text; read from the flow and the text of each step.',
)

const artefactRecords = [
  { id: 'risk-policy', name: { ja: 'リスク管理の方針', en: 'Risk management policy' }, source: readFromTheFlow },
  { id: 'recognised-risks', name: { ja: '認識したリスク', en: 'Recognised risks' }, source: readFromTheFlow },
  { id: 'task-list', name: { ja: 'タスク一覧', en: 'Task list' }, source: readFromTheFlow },
  {
    id: 'governance-and-risk-management-form',
    name: { ja: 'ガバナンス・リスク管理の体制', en: 'Form of governance and risk management' },
    source: readFromTheFlow,
  },
  { id: 'supervision-archetype', name: { ja: '統括機能の類型', en: 'Supervision archetype' }, source: readFromTheFlow },
  {
    id: 'supervision-placement',
    name: { ja: '統括機能の位置付け', en: 'Supervision placement' },
    source: readFromTheFlow,
  },
  { id: 'supervision-tasks', name: { ja: '統括機能のタスク', en: 'Supervision tasks' }, source: readFromTheFlow },
  { id: 'division-of-duties', name: { ja: '組織分掌', en: 'Division of duties' }, source: readFromTheFlow },
  { id: 'outsourced-tasks', name: { ja: '外部委託するタスク', en: 'Outsourced tasks' }, source: readFromTheFlow },
  {
    id: 'security-role-tasks',
    name: { ja: '管理体制上の役割のタスク', en: 'Tasks as roles in the security structure' },
    source: readFromTheFlow,
  },
  {
    id: 'business-activity-tasks',
    name: { ja: '事業活動の中のタスク', en: 'Tasks within business activity' },
    source: readFromTheFlow,
  },
  {
    id: 'responsibility-and-authority',
    name: { ja: '責任と権限', en: 'Responsibility and authority' },
    source: readFromTheFlow,
  },
  { id: 'security-personnel', name: { ja: 'セキュリティ人材', en: 'Security personnel' }, source: readFromTheFlow },
  {
    id: 'plus-security-personnel',
    name: { ja: 'プラス・セキュリティの要員', en: 'Plus-security personnel' },
    source: readFromTheFlow,
  },
  {
    id: 'training-use',
    name: { ja: '教育プログラムの活用', en: 'Use of training programmes' },
    source: readFromTheFlow,
  },
  { id: 'qualification-use', name: { ja: '試験・資格の活用', en: 'Use of qualifications' }, source: readFromTheFlow },
  { id: 'development-plan', name: { ja: '人材育成計画', en: 'Development plan' }, source: readFromTheFlow },
] as const satisfies readonly (Omit<Artefact, 'id'> & { readonly id: string })[]

export type ArtefactId = (typeof artefactRecords)[number]['id']
export const artefacts: readonly Artefact[] = artefactRecords

export type StepId = 'STEP1' | 'STEP2' | 'STEP3' | 'STEP4' | 'STEP5' | 'STEP6'

/** A step of the guide. */
export interface Step {
  readonly id: StepId
  readonly order: number
  readonly name: Text
  readonly summary: Text
  /** The direction of the management guidelines that it serves. */
  readonly direction: 2 | 3
  readonly inputs: readonly ArtefactId[]
  readonly outputs: readonly ArtefactId[]
  /** The figures of the guide that belong to it. */
  readonly figures: readonly number[]
  readonly substeps?: readonly {
    readonly id: string
    readonly name: Text
    readonly examples: readonly Text[]
    readonly source: Sources
  }[]
  readonly source: Sources
}

export const steps: readonly Step[] = [
  {
    id: 'STEP1',
    order: 1,
    name: {
      ja: 'サイバーセキュリティに関して「やるべきこと」の明確化',
      en: 'Making clear what has to be done about cybersecurity',
    },
    summary: {
      ja: '自社と委託先等のリスクを認識し、タスクを洗い出す',
      en: 'Recognise risks incl. those at contractors and list the tasks',
    },
    direction: 2,
    inputs: ['risk-policy', 'recognised-risks'],
    outputs: ['task-list'],
    figures: [4, 5, 6, 7],
    substeps: [
      {
        id: 'STEP1.1',
        name: { ja: 'サイバーセキュリティリスクの認識', en: 'Recognise cybersecurity risks' },
        examples: [
          { ja: 'マルウェア感染による事業停止', en: 'Business stopped by malware' },
          { ja: '認証不備による情報漏えい', en: 'Leaks through weak authentication' },
          { ja: '内部不正', en: 'Wrongdoing by insiders' },
        ],
        source: figure('G', 4),
      },
      {
        id: 'STEP1.2',
        name: {
          ja: '実現すべきサイバーセキュリティ機能の明確化',
          en: 'Make clear which security functions to realise',
        },
        examples: [
          { ja: '自社のIT資産の保全', en: "Keeping the organisation's IT assets safe" },
          { ja: '異常の検知', en: 'Detecting anomalies' },
          { ja: '関係者との調整', en: 'Coordinating with those concerned' },
        ],
        source: figure('G', 4),
      },
      {
        id: 'STEP1.3',
        name: { ja: '具体的にやるべきこと（タスク）の洗い出し', en: 'List the tasks' },
        examples: [
          { ja: 'IT資産における構成管理', en: 'Configuration management of IT assets' },
          { ja: '脆弱性対応の実施', en: 'Handling vulnerabilities' },
        ],
        source: figure('G', 4),
      },
    ],
    source: [section('G', '2.1'), figure('G', 3)],
  },
  {
    id: 'STEP2',
    order: 2,
    name: { ja: 'セキュリティ統括機能の検討', en: 'Considering the security supervision function' },
    summary: { ja: '自社に合う統括機能の形を選ぶ', en: 'Choose the form of supervision that fits' },
    direction: 2,
    inputs: ['task-list', 'governance-and-risk-management-form'],
    outputs: ['supervision-archetype', 'supervision-placement', 'supervision-tasks'],
    figures: [8, 9, 10, 11],
    source: [section('G', '2.2'), figure('G', 3)],
  },
  {
    id: 'STEP3',
    order: 3,
    name: {
      ja: 'サイバーセキュリティ関連タスクを担う部門・関係会社の特定・責任明確化',
      en: 'Identifying the departments and affiliates that bear the tasks and making responsibility clear',
    },
    summary: {
      ja: '委託範囲を決め、残りを組織分掌に沿って割り当てる',
      en: 'Fix the outsourced range and assign the rest along the division of duties',
    },
    direction: 2,
    inputs: ['task-list', 'supervision-archetype', 'division-of-duties'],
    outputs: ['outsourced-tasks', 'security-role-tasks', 'business-activity-tasks', 'responsibility-and-authority'],
    figures: [12, 13, 14, 15, 16, 17, 18],
    source: [section('G', '2.3'), figure('G', 3)],
  },
  {
    id: 'STEP4',
    order: 4,
    name: {
      ja: 'サイバーセキュリティを主たる業務とする人材の確保',
      en: 'Securing people whose main work is cybersecurity',
    },
    summary: {
      ja: '体制の役割を担い必要なスキルを持つ人材を確保する',
      en: 'Secure people with the skills for the roles of the structure',
    },
    direction: 3,
    inputs: ['security-role-tasks'],
    outputs: ['security-personnel'],
    figures: [19, 20, 21],
    source: [section('G', '3.1'), figure('G', 3)],
  },
  {
    id: 'STEP5',
    order: 5,
    name: { ja: '「プラス・セキュリティ」の取組推進', en: 'Promoting plus-security' },
    summary: {
      ja: '他業務の担当者に役割を自覚させ、必要なスキルを身につけさせる',
      en: 'Make people in other work aware of their role and have them acquire the skills',
    },
    direction: 3,
    inputs: ['business-activity-tasks'],
    outputs: ['plus-security-personnel'],
    figures: [19, 20],
    source: [section('G', '3.2'), figure('G', 3)],
  },
  {
    id: 'STEP6',
    order: 6,
    name: {
      ja: '教育プログラム・試験・資格等の活用と人材育成計画の検討',
      en: 'Using training programmes, examinations and qualifications, and planning development',
    },
    summary: {
      ja: '継続的に知識・スキルを伸ばす方策を実行する',
      en: 'Carry out measures that keep raising knowledge and skills',
    },
    direction: 3,
    inputs: ['security-personnel', 'plus-security-personnel'],
    outputs: ['training-use', 'qualification-use', 'development-plan'],
    figures: [22, 23, 24],
    source: [section('G', '3.3'), figure('G', 3)],
  },
]

/** What STEP3 sorts the tasks into, and where each heap goes. */
export const taskDestinations: readonly {
  readonly id: ArtefactId
  readonly name: Text
  readonly leadsTo: 'STEP4' | 'STEP5' | 'outside'
  readonly source: Sources
}[] = [
  {
    id: 'business-activity-tasks',
    name: { ja: 'セキュリティ以外の事業活動の中で行うタスク', en: 'Tasks done within other business activity' },
    leadsTo: 'STEP5',
    source: figure('G', 3),
  },
  {
    id: 'security-role-tasks',
    name: { ja: '管理体制上の役割として行うタスク', en: 'Tasks done as a role in the security structure' },
    leadsTo: 'STEP4',
    source: figure('G', 3),
  },
  {
    id: 'outsourced-tasks',
    name: { ja: '外部委託するタスク', en: 'Tasks outsourced' },
    leadsTo: 'outside',
    source: figure('G', 3),
  },
]

/** The way from step to step; the last one is the periodic review. */
export const stepFlow: readonly {
  readonly from: StepId
  readonly to: StepId
  readonly by?: ArtefactId
  readonly source: Source
}[] = [
  { from: 'STEP1', to: 'STEP2', source: readFromTheFlow },
  { from: 'STEP2', to: 'STEP3', source: readFromTheFlow },
  { from: 'STEP3', to: 'STEP4', by: 'security-role-tasks', source: readFromTheFlow },
  { from: 'STEP3', to: 'STEP5', by: 'business-activity-tasks', source: readFromTheFlow },
  { from: 'STEP4', to: 'STEP6', source: readFromTheFlow },
  { from: 'STEP5', to: 'STEP6', source: readFromTheFlow },
  { from: 'STEP6', to: 'STEP1', source: figure('G', 3) },
]

/** When the whole is gone through again. */
export const review: { readonly text: Text; readonly source: Sources } = {
  text: {
    ja: '全体を定期的に見直す（例 年1回、および新リスクの顕在化時）',
    en: 'Review the whole periodically (e.g. yearly, and when a new risk appears)',
  },
  source: [figure('G', 3), section('G', '2.1(1)')],
}

/** A way of using only some of the steps. */
export interface UsageExample {
  readonly id: string
  readonly name: Text
  readonly when: Text
  readonly path: readonly { readonly step: StepId; readonly text: Text }[]
  readonly skipped: readonly StepId[]
  readonly source: Sources
}

export const usageExamples: readonly UsageExample[] = [
  {
    id: 'dx',
    name: {
      ja: '事業部門の DX 推進に合わせた自社体制の見直し',
      en: 'Revising the structure for DX in business departments',
    },
    when: { ja: '今の体制では働かなくなる懸念がある場合', en: 'When the present structure may no longer work' },
    path: [
      {
        step: 'STEP1',
        text: {
          ja: 'DX に伴うリスクに対しタスクの不足がないか見る',
          en: 'Check whether tasks are missing for DX risks',
        },
      },
      {
        step: 'STEP3',
        text: { ja: 'DX 関係部署が適切な役割を担うよう見直す', en: 'Revise so that DX departments bear fitting roles' },
      },
      {
        step: 'STEP5',
        text: {
          ja: '事業部門の役割が増えるため知識・スキル習得を促す',
          en: 'With more roles in business departments, encourage learning',
        },
      },
      {
        step: 'STEP6',
        text: {
          ja: '負担が過大にならない習得方法を検討・実施する',
          en: 'Work out and carry out learning without undue burden',
        },
      },
    ],
    skipped: ['STEP2', 'STEP4'],
    source: section('G', { ja: '1.4(2) 例1', en: '1.4(2), example 1' }),
  },
  {
    id: 'supply-chain',
    name: {
      ja: 'サプライチェーンにおけるインシデント対応体制の共同化',
      en: 'Sharing the incident response structure in a supply chain',
    },
    when: {
      ja: '被害の連鎖を防ぐため複数社で体制を共同化する場合',
      en: 'When several companies share the structure to prevent chain damage',
    },
    path: [
      {
        step: 'STEP2',
        text: {
          ja: '統括のタスクに組織間の連携・共有を加える',
          en: 'Add liaison and sharing between organisations to supervision tasks',
        },
      },
      {
        step: 'STEP3',
        text: {
          ja: '情報をやり取りする部署に共同対応と訓練のタスクを含める',
          en: 'Give the units that exchange information joint response and drill tasks',
        },
      },
      {
        step: 'STEP5',
        text: {
          ja: '対応スキルを高める教育プログラム等を検討する',
          en: 'Consider training that raises response skills',
        },
      },
      {
        step: 'STEP6',
        text: {
          ja: '実務経験の機会が少ないため外部の演習サービス等で訓練する',
          en: 'As practical chances are few, train with outside exercise services',
        },
      },
    ],
    skipped: ['STEP1', 'STEP4'],
    source: section('G', { ja: '1.4(2) 例2', en: '1.4(2), example 2' }),
  },
]

/** Which readers the guide has in mind, and what each is to read. */
export const readers: readonly {
  readonly id: string
  readonly name: Text
  readonly reads: Text
  readonly source: Sources
}[] = [
  {
    id: 'executives',
    name: { ja: '経営者・経営層', en: 'Top management and executives' },
    reads: { ja: '概要版', en: 'the summary' },
    source: section('G', '1.2'),
  },
  {
    id: 'ciso-and-supervision',
    name: { ja: 'CISO・セキュリティ統括担当者', en: 'CISO and supervision staff' },
    reads: { ja: '全体（コラムは任意）', en: 'the whole (columns optional)' },
    source: section('G', '1.2'),
  },
  {
    id: 'business-and-hr',
    name: { ja: '事業部門の責任者・人事部門担当者・関心のある方', en: 'Business heads, HR staff and the interested' },
    reads: { ja: '3章中心', en: 'chapter 3 above all' },
    source: section('G', '1.2'),
  },
]
