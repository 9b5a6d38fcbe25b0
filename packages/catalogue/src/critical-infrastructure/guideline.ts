/**
 * The critical-infrastructure guideline itself: whom it addresses, how its wording is to be taken, and the shape of what
 * it says.
 *
 * Headings are printed terms; every statement is paraphrased. No title page is in the text: it names itself in 1.2.
 */
import type { EvidenceId } from '../directions'
import { inferred, section } from '../source'
import type { Source } from '../source'
import type { Text } from '../text'

export const guidelineScope: {
  readonly basedOn: Text
  readonly addressee: Text
  readonly appliesWhen: Text
  readonly source: Source
} = {
  basedOn: {
    ja: '重要インフラのサイバーセキュリティに係る行動計画（2022年6月17日決定）',
    en: 'Action plan for the cybersecurity of critical infrastructure (decided 17 June 2022)',
  },
  addressee: {
    ja: '直接の読み手は安全基準等を作る側（所管省庁・業界団体・事業者）。事業者には安全基準等を通じて及ぶ',
    en: 'Written to those who set safety standards (ministries, associations, operators themselves); reaches operators through those standards',
  },
  appliesWhen: {
    ja: '重要インフラ事業者であること（分野の一覧は行動計画にあり、この文書にはない）',
    en: 'The organisation is a critical-infrastructure operator (the sectors are listed in the action plan, not here)',
  },
  source: section('C', '1.2'),
}

/** The kinds of safety standard that the guideline tells apart. */
export const safetyStandardKinds: readonly {
  readonly id: string
  readonly mark: string
  readonly name: Text
  readonly source: Source
}[] = [
  {
    id: 'mandatory',
    mark: '①',
    name: { ja: '国が法令に基づき定める強制基準', en: 'Mandatory standards set by the state under law' },
    source: section('C', '1.2'),
  },
  {
    id: 'recommended-or-guideline',
    mark: '②',
    name: {
      ja: '国が法令に準じて定める推奨基準・ガイドライン',
      en: 'Recommended standards and guidelines set by the state in line with law',
    },
    source: section('C', '1.2'),
  },
  {
    id: 'industry',
    mark: '③',
    name: { ja: '業界団体等の業界標準・ガイドライン', en: 'Industry standards and guidelines of associations' },
    source: section('C', '1.2'),
  },
  {
    id: 'internal',
    mark: '④',
    name: { ja: '事業者自身の内規等', en: 'Internal rules of the operator' },
    source: section('C', '1.2'),
  },
]

/** How strongly a statement is worded. */
export type GuidelineStrength = 'must' | 'recommended' | 'permitted'

/** What a wording means, by 1.3. */
export const guidelineStrengths: readonly {
  readonly id: GuidelineStrength
  /** The wording, as printed. */
  readonly wording: string
  readonly name: Text
  readonly source: Source
}[] = [
  {
    id: 'must',
    wording: '言い切り、又は「べき」',
    name: { ja: '原則として安全基準等に定めることを期待', en: 'Expected in safety standards in principle' },
    source: section('C', '1.3'),
  },
  {
    id: 'recommended',
    wording: '望ましい・望まれる',
    name: {
      ja: '推奨。組織の状況で採否を決めてよい',
      en: "Recommended; may be adopted or not, as the organisation's situation requires",
    },
    source: section('C', '1.3'),
  },
  {
    id: 'permitted',
    wording: 'してもよい・できる',
    name: { ja: '認められる。求められてはいない', en: 'Allowed; not asked for' },
    source: section('C', '1.3'),
  },
]

export type ChapterNumber = 3 | 4 | 5

/** A chapter. Its opening weakens the whole of it. */
export interface GuidelineChapter {
  readonly number: ChapterNumber
  readonly name: Text
  /** The wording of the opening, as printed. */
  readonly opening: string
  /** What a checker should make of the chapter's statements. */
  readonly reportAs: 'as-written' | 'recommended'
  readonly source: Source
}

export const guidelineChapters: readonly GuidelineChapter[] = [
  {
    number: 3,
    name: { ja: '組織統治におけるサイバーセキュリティ', en: 'Cybersecurity in organisational governance' },
    opening: '望まれる',
    reportAs: 'as-written',
    source: section('C', '3'),
  },
  {
    number: 4,
    name: { ja: 'リスクマネジメントの活用と危機管理', en: 'Using risk management, and crisis management' },
    opening: '望まれる',
    reportAs: 'as-written',
    source: section('C', '4'),
  },
  {
    number: 5,
    name: { ja: '対策項目', en: 'Control items' },
    opening: '望ましい',
    reportAs: 'recommended',
    source: inferred(
      section('C', '5'),
      'Chapter 5 lists controls to choose from in the risk treatment of 4.3.1, so a plain sentence there is taken as the content of a recommended control.',
    ),
  },
]

/** A statement, in its own strength, and what a model of the organisation can say about it. */
export interface GuidelineStatement {
  readonly id: string
  /** The printed heading, on the first statement below it. */
  readonly heading?: Text
  readonly strength: GuidelineStrength
  readonly text: Text
  readonly evidence: EvidenceId
  /** What the model shows, and what it does not. This product's own statement. */
  readonly how: Text
  readonly source: Source
}

/** A section of the guideline. */
export interface GuidelineItem {
  readonly id: string
  readonly number: string
  readonly name: Text
  readonly threats?: readonly { readonly id: string; readonly text: Text; readonly source: Source }[]
  readonly statements: readonly GuidelineStatement[]
  readonly source: Source
}
