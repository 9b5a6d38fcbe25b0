/** The visualisation tool: who uses it, what it measures and shows, and kinds of assessment. Source: T. */
import { inferred, practice, section } from '../source'
import type { Source, Sources } from '../source'
import type { Text } from '../text'
import type { MaturityTerm } from './term'

const position = section('T', { ja: '位置づけ', en: 'position' })

const howToUse = section('T', { ja: 'どう使うか？', en: 'how to use it' })

const partOfRiskManagement = section('T', { ja: 'リスクマネジメント活動の一環', en: 'part of risk management' })

const quantitative = section('T', { ja: '定量的に状況を把握できる', en: 'the state in numbers' })

const simple = section('T', { ja: '簡易的に評価できる', en: 'simple to assess' })

const comprehensive = inferred(
  section('T', { ja: '包括的なガイドラインに準拠', en: 'follows a comprehensive guideline' }),
  'The edition is not named on the slide.',
)

const comparison = section('T', { ja: '業種平均値との比較', en: 'comparison with industry averages' })

const effects = section('T', { ja: '期待される効果と特徴', en: 'effects and features' })

/** The tool. */
export const tool: {
  readonly name: Text
  readonly version: string
  readonly practiceCollection: string
  readonly purpose: Text
  readonly source: { readonly name: Source; readonly version: Source; readonly purpose: Source }
} = {
  name: { ja: 'サイバーセキュリティ経営可視化ツール', en: 'Cybersecurity management visualisation tool' },
  version: '2.1 (2023-07)',
  practiceCollection: '4 (2023-10)',
  purpose: {
    ja: '組織のリスクマネジメントが有効かを見る活動の一部',
    en: "Part of judging whether the organisation's risk management works",
  },
  source: {
    purpose: howToUse,
    name: position,
    version: inferred(
      position,
      'The slide prints the two dates without their owners; paired by order and by what each is.',
    ),
  },
}

/** Who uses what. */
export const toolUse: readonly { readonly id: string; readonly text: Text; readonly source: Source }[] = [
  {
    id: 'direct-and-act',
    text: {
      ja: '経営層がガイドラインに基づき指示し、実務者が対策する',
      en: 'Executives direct on the guideline, practitioners act',
    },
    source: position,
  },
  {
    id: 'practise-and-assess',
    text: {
      ja: '実務者はプラクティス集を見て実践し、ツールで評価して経営層に報告する',
      en: 'Practitioners follow the collection of practices, assess with the tool and report to executives',
    },
    source: position,
  },
  {
    id: 'disclose',
    text: {
      ja: '評価は社外への開示にも使う（例は投資家・取引先・損保会社）',
      en: 'The result also serves disclosure (examples: investors, partners, insurers)',
    },
    source: position,
  },
  {
    id: 'insurers',
    text: {
      ja: '損保会社等は結果に応じサービスを提案しうる',
      en: 'Insurers and others may offer services that fit the result',
    },
    source: inferred(position, 'The arrow between stakeholder and text is lost.'),
  },
]

/** The framework of risk management (JIS Q 31000:2019) that the slide shows the tool in. */
export const riskManagementFramework: readonly MaturityTerm[] = [
  {
    id: 'leadership-commitment',
    name: { ja: 'リーダーシップ及びコミットメント', en: 'Leadership and commitment' },
    source: partOfRiskManagement,
  },
  { id: 'integration', name: { ja: '統合', en: 'Integration' }, source: partOfRiskManagement },
  { id: 'design', name: { ja: '設計', en: 'Design' }, source: partOfRiskManagement },
  { id: 'implementation', name: { ja: '実施', en: 'Implementation' }, source: partOfRiskManagement },
  { id: 'evaluation', name: { ja: '評価', en: 'Evaluation' }, source: partOfRiskManagement },
  { id: 'improvement', name: { ja: '改善', en: 'Improvement' }, source: partOfRiskManagement },
]

export const toolEffects: readonly MaturityTerm[] = [
  {
    id: 'executive-communication',
    name: { ja: '経営層とのコミュニケーションの活性化', en: 'Livelier communication with executives' },
    source: effects,
  },
  {
    id: 'right-investment',
    name: { ja: '適切なセキュリティ投資の実行', en: 'Right security investment' },
    source: effects,
  },
]

export const toolFeatures: readonly MaturityTerm[] = [
  {
    id: 'comprehensive',
    name: { ja: '包括的なガイドラインに準拠', en: 'Follows a comprehensive guideline' },
    source: effects,
  },
  { id: 'quantitative', name: { ja: '定量的に状況を把握できる', en: 'Shows the state in numbers' }, source: effects },
  { id: 'simple', name: { ja: '簡易的に評価できる', en: 'Simple to assess' }, source: effects },
]

export const assessedOrganisations: readonly MaturityTerm[] = [
  { id: 'own', name: { ja: '自組織', en: "One's own organisation" }, source: howToUse },
  { id: 'group-company', name: { ja: 'グループ会社', en: 'Group company' }, source: howToUse },
  { id: 'contractor', name: { ja: '委託先企業', en: 'Contractor' }, source: howToUse },
]

export type MaturityLevelNumber = 1 | 2 | 3 | 4 | 5

/** A level of the maturity model. */
export interface MaturityLevel {
  readonly level: MaturityLevelNumber
  readonly id: string
  readonly name: Text
  readonly source: Sources
}

/** From the highest. The slide does not say that a level includes those below it. */
export const maturityLevels: readonly MaturityLevel[] = [
  {
    level: 5,
    id: 'improving',
    name: { ja: '継続的に改善されている', en: 'Continually improved' },
    source: quantitative,
  },
  {
    level: 4,
    id: 'evaluated',
    name: { ja: '定期的に評価されている', en: 'Regularly evaluated' },
    source: quantitative,
  },
  {
    level: 3,
    id: 'resourced',
    name: { ja: '適切な予算や人材等が割り当てられている', en: 'Adequate budget, people and the like are assigned' },
    source: quantitative,
  },
  {
    level: 2,
    id: 'documented',
    name: { ja: '方針や手順等が文書化されている', en: 'Policy, procedures and the like are documented' },
    source: quantitative,
  },
  {
    level: 1,
    id: 'ad-hoc',
    name: { ja: 'できていない、又は場当たり的対応', en: 'Not done, or done ad hoc' },
    source: quantitative,
  },
]

export const maturityNotes: readonly { readonly id: string; readonly text: Text; readonly source: Source }[] = [
  {
    id: 'meaning',
    text: { ja: '10項目を実装・構築できている度合い', en: 'How far the ten directions have been put in place' },
    source: quantitative,
  },
  {
    id: 'levels-need-not-include',
    text: {
      ja: '上の段が下の段を含むとはスライドに書かれていない',
      en: 'The slide does not say that a level includes those below it',
    },
    source: quantitative,
  },
  {
    id: 'not-from-the-graph',
    text: {
      ja: '成熟度はグラフから計算できない。評価の答えから計算する',
      en: 'Maturity cannot be computed from the graph, only from the answers of the assessment',
    },
    source: practice,
  },
]

/** The scale of the radar chart in the slide's example; the industry averages themselves are only a picture. */
export const radarScale: {
  readonly from: number
  readonly to: number
  readonly step: number
  readonly source: Source
} = {
  from: 1,
  to: 3.5,
  step: 0.5,
  source: comparison,
}

/**
 * A direction as the slides name it. They do not say which edition of the management guidelines they follow; the names
 * differ from version 2.0, and the closing slide names the practices for version 3.0. Same number, same subject.
 */
export interface ToolDirection {
  /** 1 to 10. */
  readonly number: number
  readonly name: Text
  readonly group: ToolDirectionGroupId
  readonly source: Source
}

export type ToolDirectionGroupId =
  | 'risk-management-structure'
  | 'risk-identification-and-measures'
  | 'incident-management'
  | 'supply-chain-measures'
  | 'communication'

export const toolDirectionGroups: readonly (MaturityTerm & { readonly id: ToolDirectionGroupId })[] = [
  {
    id: 'risk-management-structure',
    name: { ja: 'リスク管理体制', en: 'Risk management structure' },
    source: comprehensive,
  },
  {
    id: 'risk-identification-and-measures',
    name: { ja: 'リスクの特定と対策', en: 'Identifying risks and taking measures' },
    source: comprehensive,
  },
  { id: 'incident-management', name: { ja: 'インシデント管理', en: 'Incident management' }, source: comprehensive },
  {
    id: 'supply-chain-measures',
    name: { ja: 'サプライチェーン対策', en: 'Supply chain measures' },
    source: comprehensive,
  },
  { id: 'communication', name: { ja: 'コミュニケーション', en: 'Communication' }, source: comprehensive },
]

export const toolDirections: readonly ToolDirection[] = [
  {
    number: 1,
    name: { ja: 'サイバーセキュリティ対応方針策定', en: 'Setting the cybersecurity response policy' },
    group: 'risk-management-structure',
    source: comprehensive,
  },
  {
    number: 2,
    name: { ja: 'リスク管理体制の構築', en: 'Building the risk management structure' },
    group: 'risk-management-structure',
    source: comprehensive,
  },
  {
    number: 3,
    name: { ja: '資源（予算、人材等）の確保', en: 'Securing resources (budget, people, ...)' },
    group: 'risk-management-structure',
    source: comprehensive,
  },
  {
    number: 4,
    name: { ja: 'リスクの把握と対応計画策定', en: 'Understanding risks and planning the response' },
    group: 'risk-identification-and-measures',
    source: comprehensive,
  },
  {
    number: 5,
    name: { ja: '保護対策（防御・検知・分析）の実施', en: 'Carrying out protection (defend, detect, analyse)' },
    group: 'risk-identification-and-measures',
    source: comprehensive,
  },
  {
    number: 6,
    name: { ja: 'PDCAによる対策の継続的改善', en: 'Continual improvement of measures by PDCA' },
    group: 'risk-identification-and-measures',
    source: comprehensive,
  },
  {
    number: 7,
    name: { ja: '緊急対応体制の整備', en: 'Preparing the emergency response' },
    group: 'incident-management',
    source: comprehensive,
  },
  {
    number: 8,
    name: { ja: '事業継続・復旧体制の整備', en: 'Preparing business continuity and recovery' },
    group: 'incident-management',
    source: comprehensive,
  },
  {
    number: 9,
    name: { ja: 'サプライチェーンセキュリティ対策', en: 'Supply chain security measures' },
    group: 'supply-chain-measures',
    source: comprehensive,
  },
  {
    number: 10,
    name: { ja: '情報収集、共有', en: 'Gathering and sharing information' },
    group: 'communication',
    source: comprehensive,
  },
]

/** A kind of assessment, told apart by purpose, criterion, workload and cost. */
export interface AssessmentKind {
  readonly id: 'self' | 'third-party'
  readonly name: Text
  readonly purpose: Text
  readonly criterion: Text
  readonly workload: Text
  readonly cost: Text
  readonly examples: readonly Text[]
  readonly source: Sources
}

export const assessmentKinds: readonly AssessmentKind[] = [
  {
    id: 'self',
    name: { ja: '自己評価', en: 'Self-assessment' },
    purpose: { ja: '状況の評価・改善', en: 'Judging and improving the state' },
    criterion: { ja: '主観的', en: 'Subjective' },
    workload: { ja: '簡易', en: 'Light' },
    cost: { ja: '低い', en: 'Low' },
    examples: [
      { ja: 'サイバーセキュリティ経営可視化ツール', en: 'Cybersecurity management visualisation tool' },
      { ja: '情報セキュリティ対策ベンチマーク', en: 'Information security measures benchmark' },
    ],
    source: simple,
  },
  {
    id: 'third-party',
    name: { ja: '第三者評価', en: 'Third-party assessment' },
    purpose: { ja: '社会的信頼の獲得', en: 'Gaining the trust of society' },
    criterion: { ja: '客観的', en: 'Objective' },
    workload: { ja: '煩雑', en: 'Heavy' },
    cost: { ja: '高い', en: 'High' },
    examples: [
      { ja: '情報セキュリティ監査', en: 'Information security audit' },
      { ja: 'ISMS適合性評価', en: 'ISMS conformity assessment' },
    ],
    source: simple,
  },
]

/** Who answered, in percent as printed. */
export const respondents: {
  readonly employees: readonly (MaturityTerm & { readonly percent: number })[]
  readonly department: readonly (MaturityTerm & { readonly percent: number })[]
} = {
  employees: [
    { id: 'to-10', name: { ja: '10人以下', en: '10 or fewer' }, percent: 31, source: comparison },
    { id: '11-100', name: { ja: '11人以上～100人以下', en: '11 to 100' }, percent: 13, source: comparison },
    { id: '101-300', name: { ja: '101人以上～300人以下', en: '101 to 300' }, percent: 10, source: comparison },
    { id: '301-1000', name: { ja: '301人以上～1,000人以下', en: '301 to 1000' }, percent: 21, source: comparison },
    { id: 'from-1001', name: { ja: '1,001人以上', en: '1001 or more' }, percent: 25, source: comparison },
  ],
  department: [
    {
      id: 'risk-management-related',
      name: { ja: 'リスク管理関連', en: 'Risk management' },
      percent: 59,
      source: comparison,
    },
    {
      id: 'information-system-related',
      name: { ja: '情報システム関連', en: 'Information systems' },
      percent: 25,
      source: comparison,
    },
    {
      id: 'other-it-related',
      name: { ja: '上記に準ずるIT関連', en: 'IT akin to the above' },
      percent: 8,
      source: comparison,
    },
    { id: 'security-related', name: { ja: 'セキュリティ関連', en: 'Security' }, percent: 8, source: comparison },
  ],
}
