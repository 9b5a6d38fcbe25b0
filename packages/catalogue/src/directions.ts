/**
 * The management guidelines: three principles, the ten directions (重要10項目), and the checklist of appendix A (付録A), with
 * what an organisation modelled here can say about each item.
 *
 * That is always evidence of design: that a thing is really done is shown by no model. CSF identifiers are those printed
 * beside the items, of version 1.0 of the framework; 図表5 of the guide speaks of version 1.1. Titles and group names are
 * printed terms, everything else is paraphrased. `check` is this product's own note, in English, on what a rule can look at.
 */
import type { FieldId } from './fields'
import { direction, figure, inferred, practice, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

/** To whom the guidelines speak, who gives the directions, and to whom. */
export const guidelineAudience: {
  readonly appliesTo: Text
  readonly giver: Text
  readonly receiver: Text
  readonly source: Sources
} = {
  appliesTo: {
    ja: '大企業と中小企業（小規模事業者を除く）の経営者。合わない場合は自社に応じて使う',
    en: 'Top management of large and of small-to-medium enterprises (micro businesses excepted); to be adapted where it does not fit',
  },
  giver: { ja: '経営者', en: 'Top management' },
  receiver: { ja: '担当幹部（CISO 等）', en: 'The executive in charge (CISO or equivalent)' },
  source: section('M', { ja: '巻頭概要', en: 'summary' }),
}

export type EvidenceId = 'full' | 'partial' | 'none'

/** How much a model of the organisation can say about an item. */
export const evidenceScale: readonly { readonly id: EvidenceId; readonly name: Text; readonly source: Source }[] = [
  {
    id: 'full',
    name: {
      ja: 'モデルだけで、項目が求める体制の設計の有無を判定できる',
      en: 'The model alone decides whether what the item asks for has been designed',
    },
    source: practice,
  },
  {
    id: 'partial',
    name: {
      ja: '誰が担うか・経路があるかは示せるが、成果物や内容、頻度は示せない',
      en: 'The model shows who is charged with it or that a route exists, not the document, its content or how often',
    },
    source: practice,
  },
  {
    id: 'none',
    name: {
      ja: '意識・文書・技術設定など、モデルの外にある',
      en: 'A state of mind, a document or a technical setting, outside the model',
    },
    source: practice,
  },
]

/** A principle that top management has to recognise. */
export interface Principle {
  readonly id: PrincipleId
  readonly number: number
  readonly name: Text
  readonly note: Text
  readonly source: Sources
}

export type PrincipleId = 'p1' | 'p2' | 'p3'

export const principles: readonly Principle[] = [
  {
    id: 'p1',
    number: 1,
    name: {
      ja: '経営者のリスク認識とリーダーシップ',
      en: "Top management's awareness of the risk, and its leadership",
    },
    note: {
      ja: 'サイバーを経営リスクの一つに数え、責任者（CISO等）を任命し、自ら資源を配る',
      en: 'Counts cyber among its business risks, appoints the executive in charge (CISO), and itself allots the resources',
    },
    source: section('M', { ja: '原則1', en: 'principle 1' }),
  },
  {
    id: 'p2',
    number: 2,
    name: {
      ja: '自社に加え、取引先・委託先を含むサプライチェーンの対策',
      en: 'Measures for the supply chain, partners and contractors included, besides the company itself',
    },
    note: {
      ja: '委託先などの弱さは、自社が渡した情報の流出につながる',
      en: 'A weak contractor leaks the information that the company entrusted to it',
    },
    source: section('M', { ja: '原則2', en: 'principle 2' }),
  },
  {
    id: 'p3',
    number: 3,
    name: {
      ja: '平時・緊急時を通じた関係者とのコミュニケーション',
      en: 'Communication with those concerned, in ordinary times and in emergencies',
    },
    note: {
      ja: 'ふだんから取組を伝えておくと、被害時の不信を抑えられる',
      en: "Having spoken of one's measures beforehand keeps distrust down when damage occurs",
    },
    source: section('M', { ja: '原則3', en: 'principle 3' }),
  },
]

/** A pillar of chapter 3. The guidelines print pillars and principles in the same order but do not write the pairing. */
export interface Pillar {
  readonly id: PillarId
  readonly name: Text
  readonly principle: PrincipleId
  readonly source: Source
}

export type PillarId = 'leadership' | 'supply-chain-pillar' | 'communication-pillar'

const pairedByOrder = inferred(
  section('M', '3'),
  'Pillars and principles are printed in the same order; the pairing is not written.',
)

export const pillars: readonly Pillar[] = [
  {
    id: 'leadership',
    name: {
      ja: '経営者がリーダーシップをとったセキュリティ対策の推進',
      en: 'Security measures driven by top management',
    },
    principle: 'p1',
    source: pairedByOrder,
  },
  {
    id: 'supply-chain-pillar',
    name: { ja: 'サプライチェーンセキュリティ対策の推進', en: 'Security measures for the supply chain' },
    principle: 'p2',
    source: pairedByOrder,
  },
  {
    id: 'communication-pillar',
    name: {
      ja: 'ステークホルダーを含めた関係者とのコミュニケーションの推進',
      en: 'Communication with those concerned, stakeholders included',
    },
    principle: 'p3',
    source: pairedByOrder,
  },
]

/** A group of directions. */
export interface DirectionGroup {
  readonly id: DirectionGroupId
  readonly pillar: PillarId
  readonly name: Text
  readonly source: Sources
}

const groupRecords = [
  {
    id: 'management-structure',
    pillar: 'leadership',
    name: {
      ja: 'サイバーセキュリティリスクの管理体制構築',
      en: 'Building the structure that manages cybersecurity risk',
    },
    source: section('M', '3.1'),
  },
  {
    id: 'risk-and-measures',
    pillar: 'leadership',
    name: {
      ja: 'サイバーセキュリティリスクの特定と対策の実装',
      en: 'Identifying cybersecurity risks and putting measures in place',
    },
    source: section('M', '3.2'),
  },
  {
    id: 'incident-readiness',
    pillar: 'leadership',
    name: { ja: 'インシデント発生に備えた体制構築', en: 'Building the structure for incidents' },
    source: section('M', '3.3'),
  },
  {
    id: 'supply-chain',
    pillar: 'supply-chain-pillar',
    name: { ja: 'サプライチェーンセキュリティ対策の推進', en: 'Security measures for the supply chain' },
    source: section('M', '3.4'),
  },
  {
    id: 'communication',
    pillar: 'communication-pillar',
    name: {
      ja: 'ステークホルダーを含めた関係者とのコミュニケーションの推進',
      en: 'Communication with those concerned, stakeholders included',
    },
    source: section('M', '3.5'),
  },
] as const satisfies readonly (Omit<DirectionGroup, 'id'> & { readonly id: string })[]

export type DirectionGroupId = (typeof groupRecords)[number]['id']
export const directionGroups: readonly DirectionGroup[] = groupRecords

/** An item of the checklist in appendix A. */
export interface ChecklistItem {
  readonly id: string
  readonly text: Text
  /** Identifiers of NIST CSF 1.0 printed beside it; empty where the sheet prints a dash. */
  readonly csf: readonly string[]
  /** The identifiers as printed, where they were repaired or put in order. */
  readonly csfPrinted?: readonly string[]
  readonly evidence: EvidenceId
  /** What the model shows, and what it does not. This product's own statement. */
  readonly how: Text
  /** The fields whose duties are looked at; none where the item concerns all or none. */
  readonly fields: readonly FieldId[]
  readonly source: Source
}

/** Something that a direction's own page says of structure. In the source they are examples, not checklist items. */
export interface DirectionHint {
  readonly id: string
  readonly text: Text
  readonly check: string
  readonly source: Source
}

/** One of the ten directions. */
export interface Direction {
  readonly id: DirectionId
  /** 1 to 10. */
  readonly number: number
  readonly group: DirectionGroupId
  readonly name: Text
  /** The short name by which the guide's 図表1 calls it. */
  readonly shortName: Text
  readonly checklist: readonly ChecklistItem[]
  readonly hints: readonly DirectionHint[]
  readonly source: { readonly name: Sources; readonly shortName: Sources }
}

export type DirectionId = `d${number}`

const checkSheet = section('M', { ja: '付録A', en: 'appendix A' })

const within = (number: number, ja: string, en: string): Source =>
  section('M', { ja: `指示${number} ${ja}`, en: `direction ${number}, ${en}` })
const examples = (number: number): Source => within(number, '対策例', 'examples of measures')
const statement = (number: number): Source => within(number, '指示文', 'statement')
const scenario = (number: number): Source => within(number, '対策を怠った場合のシナリオ', 'scenario of neglect')

/** In their order. */
export const directions: readonly Direction[] = [
  {
    id: 'd1',
    number: 1,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティリスクの認識、組織全体での対応方針の策定',
      en: 'Recognising cybersecurity risk and setting a response policy for the whole organisation',
    },
    shortName: { ja: 'サイバーセキュリティ対応方針策定', en: 'Response policy' },
    checklist: [
      {
        id: 'd1-1',
        text: {
          ja: 'トップがサイバーを経営リスクに数えている',
          en: 'Top management counts cyber among its business risks',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '経営層分野の職務に経営層のAがあり、リスク管理部署や委員会から経営層へ届く経路があることは示せるが、認識そのものは示せない',
          en: 'Shows that executive fields have an executive A and that a route from risk management reaches the top; awareness itself is not shown',
        },
        fields: ['corporate-executive', 'security-executive', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd1-2',
        text: {
          ja: '全社のセキュリティポリシーをトップが定め、対外的にも示している',
          en: 'Top management has set a company-wide security policy and made it known',
        },
        csf: ['ID.GV-1'],
        evidence: 'partial',
        how: {
          ja: 'ポリシー策定・承認の職務のR/Aと、全対象に及ぶ policy 権限の保有者は示せるが、文書と宣言は示せない',
          en: 'Shows R and A of drawing up and approving the policy and who holds policy authority over everything; not the document nor its publication',
        },
        fields: ['security-supervision', 'security-executive'],
        source: checkSheet,
      },
      {
        id: 'd1-3',
        text: { ja: '守るべき法令や業界指針を押さえている', en: 'Knows which laws and industry guidelines bind it' },
        csf: ['ID.GV-3', 'DE.DP-2'],
        csfPrinted: ['ID-GV-3', 'DE.DP-2'],
        evidence: 'partial',
        how: {
          ja: '法令対応の職務が法務等に割り当てられ、統括と連携していることは示せるが、把握の中身は示せない',
          en: 'Shows that legal-compliance duties are assigned and linked with supervision; not what is known',
        },
        fields: ['legal', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd1-h1',
        text: {
          ja: '方針はITだけでなく製造・販売・サービスなど事業ごとに考える',
          en: 'The policy covers manufacturing, sales and services as well as IT',
        },
        check: 'every scope whatever its kind lies under a policy-authority holder that is supervision or above',
        source: examples(1),
      },
      {
        id: 'd1-h2',
        text: {
          ja: '従業員が見やすい場所に置き教育で行き渡らせる',
          en: 'Kept where staff can see it and spread by training',
        },
        check: 'education duties have R and A',
        source: examples(1),
      },
    ],
    source: { name: [direction(1), section('M', '3.1')], shortName: figure('G', 1) },
  },
  {
    id: 'd2',
    number: 2,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティリスク管理体制の構築',
      en: 'Building the structure that manages cybersecurity risk',
    },
    shortName: { ja: 'リスク管理体制の構築', en: 'Management structure' },
    checklist: [
      {
        id: 'd2-1',
        text: {
          ja: 'ポリシーに沿い、CISO等を中心とする管理体制がある',
          en: 'A management structure around the CISO exists, in line with the policy',
        },
        csf: [],
        evidence: 'full',
        how: {
          ja: 'CISO役員・統括機能・委員会の存在、任命元、統括分野の職務の充足を直接判定できる（ポリシーとの整合は人が確かめる）',
          en: 'Decides directly on CISO, supervision units and committees, who appointed them and whether supervision duties are covered (fit with the policy stays a human check)',
        },
        fields: ['security-executive', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd2-2',
        text: {
          ja: 'その体制の各関係者が担う役割と責任がはっきりしている',
          en: 'Everyone in that structure has a clear role and responsibility',
        },
        csf: ['ID.GV-2'],
        evidence: 'full',
        how: {
          ja: '全職務について R があり A が唯一で、A が必要な権限を持つかを計算できる',
          en: 'Computes for every duty whether it has an R and exactly one A, and whether that A holds the authority required',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd2-3',
        text: {
          ja: '他のリスク管理体制との関係が明文で決まっている',
          en: "Its relation to the organisation's other risk management is laid down",
        },
        csf: ['ID.GV-4'],
        csfPrinted: ['ID-GV-4'],
        evidence: 'full',
        how: {
          ja: '統括機能とリスク管理部署・経営リスク委員会の間の上下関係、連携リンク、共通の委員会の有無を判定できる',
          en: 'Decides whether supervision and the risk-management unit or committee are tied by line, by link or by a committee in common',
        },
        fields: ['enterprise-risk-management', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd2-h1',
        text: {
          ja: 'CISO等が体制を組み責任範囲を決める',
          en: 'The CISO builds the structure and fixes the limits of responsibility',
        },
        check: 'the CISO or a unit under it holds policy authority over the units with security duties',
        source: examples(2),
      },
      {
        id: 'd2-h2',
        text: { ja: 'CISO等が経営リスクの委員会に加わる', en: 'The CISO sits on the committee for business risks' },
        check:
          'the CISO is a member of a committee with function risk-management or of the one that answers for enterprise-risk-management',
        source: examples(2),
      },
      {
        id: 'd2-h3',
        text: {
          ja: '取締役・監査役が、体制の構築と運用を監査する',
          en: 'Directors and auditors audit that the structure exists and runs',
        },
        check:
          'an audit duty over the enterprise scope has an R that reports to the board and is not under supervision',
        source: examples(2),
      },
      {
        id: 'd2-h4',
        text: {
          ja: '企画・設計の段階から対策を考える体制にする',
          en: 'The structure brings security in from planning and design on',
        },
        check: 'architecture and planning fields are linked with supervision (consulted or coordinates-with)',
        source: examples(2),
      },
      {
        id: 'd2-h5',
        text: {
          ja: '社内の他のリスク管理体制と整合させる',
          en: 'Consistent with the other risk management of the organisation',
        },
        check: 'as d2-3',
        source: statement(2),
      },
    ],
    source: { name: [direction(2), section('M', '3.1')], shortName: figure('G', 1) },
  },
  {
    id: 'd3',
    number: 3,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティ対策のための資源（予算、人材等）確保',
      en: 'Securing the resources (budget, people, ...) for cybersecurity measures',
    },
    shortName: { ja: '資源（予算、人材等）の確保', en: 'Resources' },
    checklist: [
      {
        id: 'd3-1',
        text: {
          ja: '必要な対策を見極め、経営会議等で費用の妥当性を確かめて予算を取っている',
          en: 'Needed measures are clear; a management body judges the cost and grants the budget',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '予算承認の職務の A と budget 権限の保有者は示せるが、金額や評価の中身は示せない',
          en: 'Shows the A of approving the budget and who holds budget authority; not sums nor the judgement',
        },
        fields: ['security-executive', 'corporate-executive'],
        source: checkSheet,
      },
      {
        id: 'd3-2',
        text: {
          ja: '対策を担える人を社内外で確保し、各人が役割を理解している',
          en: 'People able to do the work are secured, inside or outside, and know their part',
        },
        csf: ['PR.AT-2', 'PR.AT-3', 'PR.AT-4', 'PR.AT-5'],
        evidence: 'partial',
        how: {
          ja: 'R を持つ部署のポスト（FTE・充足・スキル）と委託契約は示せるが、本人の理解は示せない',
          en: 'Shows posts (FTE, filled or vacant, skills) of the units with R, and contracts; not what people understand',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd3-3',
        text: { ja: '社内でセキュリティ人材を育てている', en: 'Security people are developed in-house' },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: 'ポストの資格・スキルと目標水準の差、研修委託は示せるが、育成の実施は示せない',
          en: 'Shows qualifications and skills of posts against the level asked, and training contracts; not that training takes place',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd3-4',
        text: { ja: 'キャリアパスを考え、処遇を適正にしている', en: 'Careers are designed and pay is fair' },
        csf: [],
        evidence: 'none',
        how: { ja: '処遇とキャリアパスはモデルに無い', en: 'Pay and careers are not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd3-5',
        text: {
          ja: '担当者以外も含む従業員研修を続けている',
          en: 'Training goes on for all employees, beyond the security staff',
        },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: '教育・啓発と現場教育の職務の R/A は示せるが、実施状況は示せない',
          en: 'Shows R and A of education duties, central and on site; not that it happens',
        },
        fields: ['security-supervision', 'business-domain-site'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd3-h1',
        text: {
          ja: '社内で雇えなければ専門ベンダの利用を考える',
          en: 'Where people cannot be hired, specialist vendors are considered',
        },
        check: 'a vacant or absent R may be mended by an outsourced R where the sourcing class allows it',
        source: examples(3),
      },
      {
        id: 'd3-h2',
        text: {
          ja: 'IT人材育成の計画の中に社内セキュリティ人材の育成を置く',
          en: 'Security people are developed within the plan for IT people',
        },
        check: 'none (plan content)',
        source: examples(3),
      },
    ],
    source: { name: [direction(3), section('M', '3.1')], shortName: figure('G', 1) },
  },
  {
    id: 'd4',
    number: 4,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティリスクの把握とリスク対応に関する計画の策定',
      en: 'Understanding cybersecurity risks and planning the response to them',
    },
    shortName: { ja: 'リスクの把握と対応計画策定', en: 'Risks and response plan' },
    checklist: [
      {
        id: 'd4-1',
        text: {
          ja: '守る情報を洗い出し、置き場所や事業価値で順位を付けている',
          en: 'Information to protect is identified and ranked by place and business value',
        },
        csf: ['ID.AM-1', 'ID.AM-2', 'ID.AM-3', 'ID.AM-4', 'ID.AM-5'],
        evidence: 'partial',
        how: {
          ja: '対象環境とその所有部署、構成管理の R/A は示せるが、情報の一覧と順位は示せない',
          en: 'Shows scopes with their owners and R/A of configuration management; not the inventory nor its ranking',
        },
        fields: ['digital-product-operation', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-2',
        text: {
          ja: 'その情報への脅威と脆弱性を洗い、経営戦略に照らしリスクとして捉えている',
          en: 'Threats and vulnerabilities to it are identified and seen as risks in the light of strategy',
        },
        csf: ['ID.RA-1', 'ID.RA-3', 'ID.RM-1'],
        csfPrinted: ['ID.RA-3', 'ID.RA-1', 'ID.RM-1'],
        evidence: 'partial',
        how: {
          ja: '各対象のリスクアセスメントと事業リスク洗い出しの R/A は示せるが、結果は示せない',
          en: 'Shows R and A of risk assessment and business-risk identification per scope; not the result',
        },
        fields: ['security-supervision', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-3',
        text: { ja: '事業への影響の大きさを見積もっている', en: 'The impact on the business is estimated' },
        csf: ['ID.RA-4', 'ID.RA-5', 'ID.RM-2'],
        evidence: 'partial',
        how: {
          ja: '経営リスク管理と事業側がリスク評価に参加（R/C）しているかは示せるが、推定値は示せない',
          en: 'Shows whether risk management and the business take part (R or C) in the assessment; not the estimate',
        },
        fields: ['enterprise-risk-management', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-4',
        text: {
          ja: '影響度に応じ、低減・回避・移転の計画を立てている',
          en: 'A plan to reduce, avoid or transfer follows from the impact',
        },
        csf: ['ID.RA-6', 'ID.RM-3'],
        evidence: 'partial',
        how: {
          ja: '対策方針の指示・承認の A と保険検討の担当は示せるが、計画は示せない',
          en: 'Shows the A of directing and approving measures and who considers insurance; not the plan',
        },
        fields: ['security-executive', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd4-5',
        text: {
          ja: '対策しないと決めた分を残留リスクとして特定している',
          en: 'What is left untreated is identified as residual risk',
        },
        csf: ['ID.RA-6', 'ID.RM-3'],
        evidence: 'partial',
        how: {
          ja: '各対象に accept-risk 権限の保有者がいるか、承認付きの例外記録があるかは示せるが、リスク一覧は示せない',
          en: 'Shows whether someone holds accept-risk authority over each scope, and exceptions with their approver; not the list of risks',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd4-h1',
        text: {
          ja: '製品・サービスは企画・設計段階から対策を考える',
          en: 'Products and services are secured from planning and design on',
        },
        check: 'product and digital-service scopes have supervision or architecture consulted in planning duties',
        source: examples(4),
      },
      {
        id: 'd4-h2',
        text: {
          ja: '保険や専門ベンダへの委託を移転策として検討する',
          en: 'Insurance and entrusting to specialists are weighed as transfer',
        },
        check: 'the cyber-insurance duty has R and A',
        source: statement(4),
      },
    ],
    source: { name: [direction(4), section('M', '3.2')], shortName: figure('G', 1) },
  },
  {
    id: 'd5',
    number: 5,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティリスクに対応するための仕組みの構築',
      en: 'Building the means to respond to cybersecurity risks',
    },
    shortName: { ja: '保護対策(防御・検知・分析)の実施', en: 'Protection (defend, detect, analyse)' },
    checklist: [
      {
        id: 'd5-1',
        text: {
          ja: '重要業務の端末・網・システム・サービスに多層の守りを入れている',
          en: 'Devices, networks, systems and services for vital work are defended in layers',
        },
        csf: ['PR.AC', 'PR.DS'],
        evidence: 'none',
        how: {
          ja: '技術構成はモデルに無い（設計・運用の担当者は示せるが実装の証拠ではない）',
          en: 'Technical configuration is not in the model (who designs and operates is, but that is no evidence of the defence)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd5-2',
        text: {
          ja: '脆弱性診断をし、見つかった弱点を直している',
          en: 'Vulnerabilities are scanned for and dealt with',
        },
        csf: ['PR.IP-12'],
        evidence: 'partial',
        how: {
          ja: '対象ごとの診断と脆弱性対応の R/A、診断委託の契約は示せるが、実施と結果は示せない',
          en: "Shows R and A of assessment and vulnerability handling per scope and the assessor's contract; not that it was done",
        },
        fields: ['vulnerability-assessment-pentest', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-3',
        text: {
          ja: '検知すべき事象を決め、素早く見つける仕組み・手順・体制を整えている',
          en: 'Events to detect are defined; systems, procedures and people to detect them fast are in place',
        },
        csf: ['DE.AE-1', 'DE.AE-5', 'DE.DP-3'],
        evidence: 'partial',
        how: {
          ja: '監視職務の R/A、SOC・監視委託、通報経路という体制部分は示せるが、事象定義と手順書は示せない',
          en: 'Shows the people part: R and A of monitoring, SOC or monitoring provider, escalation route; not event definitions nor procedures',
        },
        fields: ['security-monitoring-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-4',
        text: {
          ja: '検知した後の影響判断や対応者の分担を決めている',
          en: 'What follows a detection is planned, with who judges and who acts',
        },
        csf: ['DE.AE-4', 'DE.DP-1', 'DE.DP-4'],
        evidence: 'partial',
        how: {
          ja: '対応職務の分担、halt 権限者、エスカレーション経路は示せるが、影響評価の手順は示せない',
          en: 'Shows who responds, who may halt and the escalation route; not how impact is judged',
        },
        fields: ['security-monitoring-operation', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-5',
        text: {
          ja: '攻撃動向を見て検知や技術対策を適宜見直している',
          en: 'Detection and technical measures are revised as attacks change',
        },
        csf: ['DE.DP-5'],
        evidence: 'partial',
        how: {
          ja: '脅威情報の収集・活用の職務の R/A は示せるが、見直しの実績は示せない',
          en: 'Shows R and A of gathering and using threat information; not that revision happens',
        },
        fields: ['security-analysis-research', 'security-monitoring-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-6',
        text: {
          ja: '更新徹底やメール訓練など、従業員への教育をしている',
          en: 'Employees are taught (updates, anti-malware, phishing drills)',
        },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: '教育職務の R/A は示せるが、実施は示せない',
          en: 'Shows R and A of education duties; not that they happen',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd5-h1',
        text: {
          ja: '監視の技能者がいなければ外部の監視サービスを考える',
          en: 'Without skilled people of its own, a company considers an outside monitoring service',
        },
        check: 'a monitoring duty without in-house skills may be mended by a monitoring provider under contract',
        source: examples(5),
      },
      {
        id: 'd5-h2',
        text: { ja: '検知後すぐ関係者へ警告が届く体制にする', en: 'A detection reaches those concerned at once' },
        check: 'every monitoring R reaches a SIRT by escalates-to',
        source: examples(5),
      },
      {
        id: 'd5-h3',
        text: { ja: '不審メールの報告を受け全員に注意を促す', en: 'Suspicious mail is reported and everyone warned' },
        check: 'a contact-point duty has R and A',
        source: examples(5),
      },
    ],
    source: { name: [direction(5), section('M', '3.2')], shortName: figure('G', 1) },
  },
  {
    id: 'd6',
    number: 6,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティ対策における PDCA サイクルの実施',
      en: 'Running the PDCA cycle for cybersecurity measures',
    },
    shortName: { ja: 'PDCAの実施', en: 'PDCA' },
    checklist: [
      {
        id: 'd6-1',
        text: {
          ja: 'トップが対策の状況について定期の報告を受けている',
          en: 'Top management is regularly told how measures stand',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '統括・CISOからトップへの報告経路の有無と段数は示せるが、頻度と内容は示せない',
          en: 'Shows whether a reporting route from supervision and CISO to the top exists and its length; not frequency nor content',
        },
        fields: ['security-supervision', 'security-executive'],
        source: checkSheet,
      },
      {
        id: 'd6-2',
        text: { ja: '外部の目による監査を行っている', en: 'Audits from outside are carried out' },
        csf: [],
        evidence: 'full',
        how: {
          ja: '監査職務に契約付きの外部監査者（R）がいるかを判定できる',
          en: 'Decides whether an outside auditor under contract is R of an audit duty',
        },
        fields: ['security-audit', 'system-audit'],
        source: checkSheet,
      },
      {
        id: 'd6-3',
        text: {
          ja: 'リスクや脅威を適時見直し、変化に応じた改善の体制を保っている',
          en: 'Risks and threats are reviewed in time, and an organisation for improvement is kept up',
        },
        csf: ['PR.IP-7'],
        evidence: 'partial',
        how: {
          ja: '計画・実施・点検・改善に当たる職務（方針、運用、監査、是正）の充足を示せるが、回っているかは示せない',
          en: 'Shows that duties for plan, do, check and act (policy, operation, audit, mending) are covered; not that the cycle turns',
        },
        fields: ['security-supervision', 'security-audit'],
        source: checkSheet,
      },
      {
        id: 'd6-4',
        text: { ja: 'リスクや取組を社外に公開している', en: 'Risks and efforts are disclosed outside' },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '広報職務の担当と統括との連携は示せるが、公開の事実は示せない',
          en: 'Shows who is charged with public relations and its link with supervision; not that anything was disclosed',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd6-h1',
        text: {
          ja: 'KPIを決め、経営リスクの委員会で経営者に報告する',
          en: 'KPIs are set and reported to top management in the committee for business risks',
        },
        check: 'supervision or the CISO is a member of a risk committee that has the top or an executive in it',
        source: examples(6),
      },
      {
        id: 'd6-h2',
        text: { ja: '必要に応じ診断や監査を受け改善する', en: 'Assessment and audit as needed lead to mends' },
        check: 'whoever receives audit results holds R in supervision or operation of that scope',
        source: examples(6),
      },
    ],
    source: { name: [direction(6), section('M', '3.2')], shortName: figure('G', 1) },
  },
  {
    id: 'd7',
    number: 7,
    group: 'incident-readiness',
    name: { ja: 'インシデント発生時の緊急対応体制の整備', en: 'Preparing the emergency structure for incidents' },
    shortName: { ja: '緊急対応体制の整備', en: 'Emergency response' },
    checklist: [
      {
        id: 'd7-1',
        text: {
          ja: '運用・Web保守・セキュリティベンダまで含め、内外の緊急連絡先と伝達の道筋がある',
          en: 'Emergency contacts and routes exist inside and outside, with operators, web maintainers and security vendors',
        },
        csf: ['RS.CO-3', 'RS.CO-4', 'RS.CO-5'],
        evidence: 'partial',
        how: {
          ja: '内外（委託先を含む）のエスカレーション経路と契約管理者は判定できるが、連絡先は持たない',
          en: "Decides on escalation routes inside and to providers, with each contract's manager; contact data is not held",
        },
        fields: ['security-monitoring-operation', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd7-2',
        text: { ja: '初動の手順書がある', en: 'A manual for the first response exists' },
        csf: ['PR.IP-9', 'RS.RP-1'],
        evidence: 'none',
        how: {
          ja: '文書はモデルに無い（初動の担当者は d7-3 などで示す）',
          en: 'Documents are not in the model (who responds first is shown elsewhere)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd7-3',
        text: {
          ja: 'インシデント専門チーム（CSIRT等）を置いている',
          en: 'A team for incidents (CSIRT or the like) has been set up',
        },
        csf: ['RS.CO-1'],
        evidence: 'full',
        how: {
          ja: 'SIRT機能を持つ部署・チームと、それが対象環境ごとの対応職務を担うかを判定できる',
          en: 'Decides whether units with a SIRT function exist and hold the response duties of each scope',
        },
        fields: ['security-monitoring-operation', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd7-4',
        text: {
          ja: 'トップが説明できるよう、報告の道筋と公表の内容・時期を決めている',
          en: 'The route to the top, and what is published when, are set so that top management can explain',
        },
        csf: ['RS.CO-2'],
        evidence: 'partial',
        how: {
          ja: 'SIRTから経営者への経路と広報の関与は判定できるが、公表内容と時期は示せない',
          en: "Decides on the route from SIRT to the top and on PR's part; not on content and timing",
        },
        fields: ['security-supervision', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd7-5',
        text: {
          ja: '対応で見えた課題を初動手順書に反映している',
          en: 'Lessons go back into the first-response manual',
        },
        csf: ['RS.IM-1', 'RS.IM-2'],
        evidence: 'none',
        how: { ja: '文書改訂の履歴はモデルに無い', en: 'Revision of documents is not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd7-6',
        text: {
          ja: '再発防止の検討まで含む訓練・演習を定期に行っている',
          en: 'Drills, up to working out how to prevent recurrence, are held regularly',
        },
        csf: ['PR.IP-10'],
        evidence: 'partial',
        how: {
          ja: '訓練は標準タスクに無く、自前タスクで足せば担当と参加部署の連携を示せる。実施は示せない',
          en: 'Drills are no standard task; added as an own task, R, A and the units linked for them show. That they are held does not',
        },
        fields: ['security-supervision', 'business-domain-site'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd7-h1',
        text: {
          ja: '総務・企画・営業など各部署の協力を予め取り決める',
          en: 'General affairs, planning, sales and others agree beforehand to cooperate',
        },
        check: 'SIRT has coordinates-with links (or a committee in common) with administrative and business units',
        source: examples(7),
      },
      {
        id: 'd7-h2',
        text: {
          ja: '被害や他社への影響を経営者に報告する',
          en: 'Damage and effects on others are reported to top management',
        },
        check: 'the SIRT reaches the top officer by escalates-to and parent',
        source: examples(7),
      },
      {
        id: 'd7-h3',
        text: {
          ja: '証拠保全と関係機関との調査連携ができる体制にする',
          en: 'Evidence can be kept and investigated with outside bodies',
        },
        check: 'forensics duties are covered or excluded-and-taken-over',
        source: examples(7),
      },
      {
        id: 'd7-h4',
        text: {
          ja: '所管官庁などへの法定報告の手続きを確かめておく',
          en: 'Statutory reports to the authorities are prepared',
        },
        check: 'the duty of dealing with authorities has R and A',
        source: examples(7),
      },
    ],
    source: { name: [direction(7), section('M', '3.3')], shortName: figure('G', 1) },
  },
  {
    id: 'd8',
    number: 8,
    group: 'incident-readiness',
    name: {
      ja: 'インシデントによる被害に備えた復旧体制の整備',
      en: 'Preparing the recovery structure for damage from incidents',
    },
    shortName: { ja: '復旧体制の整備', en: 'Recovery' },
    checklist: [
      {
        id: 'd8-1',
        text: { ja: '業務を戻すための計画がある', en: 'A plan for getting business running again exists' },
        csf: ['ID.BE-5', 'PR.IP-9', 'RC.RP-1'],
        evidence: 'partial',
        how: {
          ja: 'BCP・危機管理の R/A は示せるが、計画は示せない',
          en: 'Shows R and A of business continuity and crisis management; not the plan',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd8-2',
        text: { ja: '復旧でつまずいた点を計画に反映している', en: 'Lessons from recovery go back into the plan' },
        csf: ['RC.IM-1', 'RC.IM-2'],
        evidence: 'none',
        how: { ja: '計画の改訂はモデルに無い', en: 'Revision of plans is not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd8-3',
        text: {
          ja: '復旧に当たる内外の緊急連絡先と道筋がある',
          en: 'Contacts and routes for recovery exist inside and outside',
        },
        csf: ['RC.CO-1', 'RC.CO-2', 'RC.CO-3'],
        evidence: 'partial',
        how: {
          ja: 'SIRT・運用・BCP・委託先を結ぶ経路は判定できるが、連絡先は持たない',
          en: 'Decides on routes between SIRT, operation, continuity and providers; contact data is not held',
        },
        fields: ['enterprise-risk-management', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd8-4',
        text: { ja: '復旧の訓練・演習を定期に行っている', en: 'Recovery drills are held regularly' },
        csf: ['PR.IP-10'],
        evidence: 'partial',
        how: {
          ja: '自前タスクとして足せば担当を示せるが、実施は示せない',
          en: 'Added as an own task, it shows who is charged with drills; not that they are held',
        },
        fields: ['enterprise-risk-management', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd8-h1',
        text: { ja: '復旧目標をBCPと揃える', en: 'Recovery targets agree with the BCP' },
        check: 'the continuity unit and the SIRT or operation unit are linked (coordinates-with, committee in common)',
        source: examples(8),
      },
    ],
    source: { name: [direction(8), section('M', '3.3')], shortName: figure('G', 1) },
  },
  {
    id: 'd9',
    number: 9,
    group: 'supply-chain',
    name: {
      ja: 'ビジネスパートナーや委託先等を含めたサプライチェーン全体の対策及び状況把握',
      en: 'Measures, and knowing how they stand, across the whole supply chain with business partners and contractors',
    },
    shortName: { ja: 'サプライチェーンセキュリティ対策', en: 'Supply chain' },
    checklist: [
      {
        id: 'd9-1',
        text: {
          ja: '自社の技能や機能の重さを考え、内製と委託を適切に分けている',
          en: 'In-house and outsourced work are divided by own skills and by how vital the function is',
        },
        csf: ['ID.BE-3', 'ID.BE-4'],
        evidence: 'full',
        how: {
          ja: '職務ごとの自社・委託の別を分野の委託区分と照らし、決定者の階層も確かめられる',
          en: 'Compares in-house or outsourced per duty with the sourcing class of its field, and checks the layer of who decided',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd9-2',
        text: {
          ja: '委託先にさせる対策を契約等で明らかにしている',
          en: 'Contracts say which measures the contractor must take',
        },
        csf: ['ID.AM-6', 'ID.BE-1', 'PR.IP-8'],
        evidence: 'full',
        how: {
          ja: '委託ごとに契約と必要条項の有無を判定できる（条項の文面は人が見る）',
          en: 'Decides per outsourced assignment whether a contract with the needed clauses exists (wording stays a human check)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd9-3',
        text: {
          ja: '系列・取引先・運用委託先から、監査を含む状況報告を受けている',
          en: 'Affiliates, partners and operators report how measures stand, audits included',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: 'グループ会社の報告リンク、inspect 権限、監査権条項は判定できるが、報告の受領は示せない',
          en: 'Decides on reporting links of group companies, inspect authority and audit-right clauses; not that reports arrive',
        },
        fields: ['business-domain-planning', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd9-h1',
        text: {
          ja: '境界があいまいだと対策の漏れが生じうる',
          en: 'An unclear boundary between own and entrusted work may leave gaps',
        },
        check: 'a duty whose only R is a provider and whose A is missing is the gap meant here',
        source: scenario(9),
      },
      {
        id: 'd9-h2',
        text: {
          ja: '重要情報を預ける先は経営状況も含め定期に確かめる',
          en: 'Holders of vital information are checked regularly, their finances too',
        },
        check: 'the contract has a manager with inspect authority or an audit-right clause',
        source: examples(9),
      },
      {
        id: 'd9-h3',
        text: {
          ja: '委託先の SECURITY ACTION 宣言を確かめ、ISMS等の認証があればなおよい',
          en: 'Contractors declare SECURITY ACTION; a certificate such as ISMS is better',
        },
        check: 'an attribute of the provider (own attribute needed)',
        source: examples(9),
      },
    ],
    source: { name: [direction(9), section('M', '3.4')], shortName: figure('G', 1) },
  },
  {
    id: 'd10',
    number: 10,
    group: 'communication',
    name: {
      ja: '情報共有活動への参加を通じた攻撃情報の入手とその有効活用及び提供',
      en: 'Obtaining attack information by taking part in information sharing, using it well, and providing it',
    },
    shortName: { ja: '情報共有活動への参加', en: 'Information sharing' },
    checklist: [
      {
        id: 'd10-1',
        text: {
          ja: '各団体の注意喚起やコミュニティで情報をやり取りし、自社に生かしている',
          en: 'Information is exchanged through alerts and communities, and put to use',
        },
        csf: ['ID.RA-2'],
        evidence: 'partial',
        how: {
          ja: '脅威・脆弱性情報を集め使う職務の R/A は示せるが、外部団体とのやり取りは示せない',
          en: 'Shows R and A of gathering and using threat and vulnerability information; not the exchange with outside bodies',
        },
        fields: ['security-supervision', 'security-analysis-research'],
        source: checkSheet,
      },
      {
        id: 'd10-2',
        text: {
          ja: 'マルウェアや不正アクセス等の際、IPA・JPCERT/CCや民間の仕組みに届け出ている',
          en: 'Malware, intrusions and incidents are notified to IPA, JPCERT/CC and private schemes',
        },
        csf: ['ID.RA-2'],
        evidence: 'partial',
        how: {
          ja: '官公庁等への対応の職務の R/A は示せるが、届出の事実は示せない',
          en: 'Shows R and A of dealing with the authorities; not that notices were given',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd10-h1',
        text: {
          ja: 'CSIRT同士や日本シーサート協議会での共有を使う',
          en: 'CSIRTs share among themselves and in the Nippon CSIRT Association',
        },
        check: 'a SIRT or supervision is R of the threat-intelligence duty (sharing itself is no standard task)',
        source: examples(10),
      },
      {
        id: 'd10-h2',
        text: {
          ja: '重要インフラ事業者はJ-CSIP等の仕組みを使う',
          en: 'Critical infrastructure operators use schemes such as J-CSIP',
        },
        check: 'applies where the profile says critical infrastructure',
        source: examples(10),
      },
    ],
    source: { name: [direction(10), section('M', '3.5')], shortName: figure('G', 1) },
  },
]

/** What chapter 2 and the opening of chapter 3 say of the structure as a whole. */
export const generalHints: readonly DirectionHint[] = [
  {
    id: 'g-h1',
    text: { ja: '経営者が責任者（CISO等）を任命する', en: 'Top management appoints the executive in charge (CISO)' },
    check: 'an officer with office ciso exists and its appointedBy is the board or the top officer',
    source: section('M', { ja: '2章 原則1', en: 'chapter 2, principle 1' }),
  },
  {
    id: 'g-h2',
    text: {
      ja: '10項目の実施についてCISO等から定期に報告を受ける',
      en: 'The CISO reports regularly on the ten directions',
    },
    check: 'a route from the CISO to the top officer exists',
    source: section('M', { ja: '3章 前文', en: 'chapter 3, preamble' }),
  },
  {
    id: 'g-h3',
    text: { ja: '自組織で難しい項目は委託も検討する', en: 'What the organisation cannot do itself may be outsourced' },
    check: 'read together with the sourcing classes of the 17 fields',
    source: section('M', { ja: '3章 前文', en: 'chapter 3, preamble' }),
  },
]
