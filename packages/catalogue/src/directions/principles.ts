/** To whom the management guidelines speak, their three principles, and the groups of the ten directions. */
import { inferred, practice, section } from '../source'
import type { Source, Sources } from '../source'
import type { Text } from '../text'

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
