/**
 * 図表10 and 図表11: the four archetypes of the supervision function, made of two choices (its form, and how much it
 * supervises), and the three places where a dedicated one can sit. What favours which: see `factors.ts`.
 *
 * The ids of form and placement are those of the product's command line. 図表10 also draws a chart of each archetype with
 * a CSIRT in it; that layout cannot be read from the text and is not recorded.
 */
import { figure, inferred, section } from './source'
import type { Source, Sources } from './source'
import type { UnitFunction } from './terms'
import type { Text } from './text'

export type FormId = 'dedicated' | 'committee'

/** A form that the supervision function can take. */
export interface SupervisionForm {
  readonly id: FormId
  readonly name: Text
  readonly definition: Text
  readonly properties: readonly { readonly id: string; readonly text: Text }[]
  /** The circumstances for which the guide advises it. */
  readonly fitsWhen: readonly { readonly id: string; readonly text: Text }[]
  /** The functions that the members of such a committee bring; affiliates join where there are any. */
  readonly memberFunctions?: readonly UnitFunction[]
  readonly source: Sources
}

export const supervisionForms: readonly SupervisionForm[] = [
  {
    id: 'dedicated',
    name: { ja: '専門組織型', en: 'Dedicated organisation' },
    definition: {
      ja: '統括室などの独立部門、または情報システム部門内のセキュリティチーム等の専門組織が担う',
      en: 'Borne by a dedicated organisation such as an independent supervision office or a security team inside the IT department',
    },
    properties: [
      {
        id: 'unit-kind',
        text: {
          ja: '独立部門、または情シス部門内の専門チーム',
          en: 'Independent department, or a specialist team in the IT department',
        },
      },
      {
        id: 'role',
        text: {
          ja: '委員会が決めた方針・規定の実行を担うことが多い',
          en: 'Often carries out the policies and rules a security committee has decided',
        },
      },
    ],
    fitsWhen: [
      {
        id: 'no-suitable-unit',
        text: { ja: '統括機能を担える部署がまだない', en: 'No existing unit is fit to bear the supervision function' },
      },
    ],
    source: [section('G', '2.2(3)'), figure('G', 10)],
  },
  {
    id: 'committee',
    name: { ja: '委員会型', en: 'Committee' },
    definition: {
      ja: '各部門からなるセキュリティ委員会が実行機能の一部も担い、その下に情シス部門を置いて全社を統治する',
      en: 'A security committee of the departments also takes on part of the execution, with the IT department under it, and governs company-wide',
    },
    properties: [
      {
        id: 'members',
        text: {
          ja: '事業部門・管理部門・情報システム部門・関連会社等',
          en: 'Business, administrative and IT departments, affiliates, ...',
        },
      },
      {
        id: 'it-department-under',
        text: { ja: '情報システム部門は委員会の下に位置する', en: 'The IT department sits under the committee' },
      },
      {
        id: 'split',
        text: {
          ja: '委員会（意思決定）と情シス部門で統括機能を分担',
          en: 'The function is shared between the committee (decisions) and the IT department',
        },
      },
    ],
    fitsWhen: [
      {
        id: 'it-department-already-central',
        text: {
          ja: '全社の IT 利活用の管理が情シス部門等に集まり、既に統括機能を担っている',
          en: 'Management of IT use is concentrated in the IT department, which already bears the supervision function',
        },
      },
    ],
    memberFunctions: ['business', 'general-affairs', 'it'],
    source: [section('G', '2.2(3)'), figure('G', 10)],
  },
]

export type CentralisationId = 'centralised' | 'federated'

/** How much the supervision function supervises itself. */
export interface SupervisionScope {
  readonly id: CentralisationId
  readonly name: Text
  readonly definition: Text
  readonly source: Sources
}

export const supervisionScopes: readonly SupervisionScope[] = [
  {
    id: 'centralised',
    name: { ja: '集権型', en: 'Centralised' },
    definition: {
      ja: '全社統一のルールで一元的に管理する',
      en: 'Managed in one place by rules common to the whole company',
    },
    source: [section('G', '2.2(3)'), figure('G', 10)],
  },
  {
    id: 'federated',
    name: { ja: '連邦型', en: 'Federated' },
    definition: {
      ja: '全社システムは一か所で見て、事業部や関連会社が独自に持つものは各々が受け持つ',
      en: 'Company-wide systems are supervised in one place; each business unit or affiliate looks after its own systems',
    },
    source: [section('G', '2.2(3)'), figure('G', 10)],
  },
]

export type ArchetypeId = `${FormId}-${CentralisationId}`

/** One of the four archetypes. */
export interface Archetype {
  readonly id: ArchetypeId
  /** 1 to 4, as the figure numbers them. */
  readonly number: number
  readonly mark: string
  readonly name: Text
  readonly form: FormId
  readonly scope: CentralisationId
  readonly source: Sources
}

/** In the order of the figure. None is best as such: the fit depends on governance and risk management (2.2(3)). */
export const archetypes: readonly Archetype[] = [
  {
    id: 'dedicated-centralised',
    number: 1,
    mark: '①',
    name: { ja: '専門組織・集権型', en: 'Dedicated organisation, centralised' },
    form: 'dedicated',
    scope: 'centralised',
    source: figure('G', 10),
  },
  {
    id: 'dedicated-federated',
    number: 2,
    mark: '②',
    name: { ja: '専門組織・連邦型', en: 'Dedicated organisation, federated' },
    form: 'dedicated',
    scope: 'federated',
    source: figure('G', 10),
  },
  {
    id: 'committee-centralised',
    number: 3,
    mark: '③',
    name: { ja: '委員会・集権型', en: 'Committee, centralised' },
    form: 'committee',
    scope: 'centralised',
    source: figure('G', 10),
  },
  {
    id: 'committee-federated',
    number: 4,
    mark: '④',
    name: { ja: '委員会・連邦型', en: 'Committee, federated' },
    form: 'committee',
    scope: 'federated',
    source: figure('G', 10),
  },
]

export type PlacementId = 'ceo-direct' | 'it-function' | 'administrative-peer'

/** A place in the organisation where a dedicated supervision unit can sit. */
export interface Placement {
  readonly id: PlacementId
  readonly name: Text
  /** The form to which it applies: the figure speaks of offices. */
  readonly form: FormId
  /** How it is recognised in an organisation. */
  readonly pattern: Text
  readonly features: readonly Text[]
  /** Out of which budget it acts, where the figure says so. */
  readonly budget?: 'it-budget' | 'separate-budget'
  readonly merits: readonly Text[]
  readonly demerits: readonly Text[]
  readonly source: { readonly name: Sources; readonly pattern: Source; readonly features: Sources }
}

const patternInModelTerms = inferred(
  figure('G', 11),
  'The figure describes the place in words; this is its form in the model.',
)

/** In the order of the figure. */
export const placements: readonly Placement[] = [
  {
    id: 'ceo-direct',
    name: { ja: '社長直轄型 特命組織', en: 'Special unit directly under the CEO' },
    form: 'dedicated',
    pattern: {
      ja: '統括の部署が代表者の直下にあり、ほかの部門の中にない',
      en: 'The supervision unit is directly below the chief executive and inside no other department',
    },
    features: [
      {
        ja: '自ら事業活動は行わず経営判断を支える',
        en: 'Supports management judgement rather than running business activity',
      },
      {
        ja: '企画が中心で、経営の判断として事業部門へ出る指示を後押しする',
        en: 'Focuses on planning and helps issue instructions to business departments as management decisions',
      },
      {
        ja: '活動内容が固まれば組織となって独立する',
        en: 'Becomes a separate organisation once its activity is clear',
      },
    ],
    merits: [
      {
        ja: '経営層の危機感がそのまま届き、意思決定が早い',
        en: "The executives' sense of urgency is reflected directly and decisions are timely",
      },
    ],
    demerits: [
      {
        ja: '全社リスク管理の一部となり優先順位を付けにくい。経営課題になるかは情報収集力と調整力次第',
        en: 'As part of enterprise risk management, priorities are hard to set; whether it becomes a management issue hangs on information gathering and coordination skill',
      },
    ],
    source: { name: figure('G', 11), pattern: patternInModelTerms, features: figure('G', 11) },
  },
  {
    id: 'it-function',
    name: { ja: '情報システム部門の１機能', en: 'A function of the IT department' },
    form: 'dedicated',
    pattern: { ja: '統括の部署が情報システム部門の中にある', en: 'The supervision unit is inside the IT department' },
    features: [
      { ja: '情シス部門の中でセキュリティを担う', en: 'Bears security inside the IT department' },
      {
        ja: 'おもにオフィス IT（OA 環境）のシステムセキュリティを扱う',
        en: 'Mainly handles system security of the office IT environment',
      },
      {
        ja: '法令対応や他部門との連携は上位者の調整で進む',
        en: 'Legal matters and work with other departments advance through coordination by superiors',
      },
      { ja: 'IT 投資枠の中で動く', en: 'Acts within the IT investment budget' },
    ],
    budget: 'it-budget',
    merits: [
      {
        ja: 'IT 予算で動けるため、システム面の対策強化が速い',
        en: 'Working within the IT budget, system-related security can be strengthened quickly',
      },
    ],
    demerits: [
      {
        ja: '外注比率が高く、セキュリティを後付けの非機能要件とみなす組織では、予算が付きにくく実効性を欠くことがある',
        en: 'Where outsourcing is heavy and security is an afterthought non-functional requirement, budget is hard to get and measures may lack effect',
      },
    ],
    source: { name: figure('G', 11), pattern: patternInModelTerms, features: figure('G', 11) },
  },
  {
    id: 'administrative-peer',
    name: { ja: '管理部門等との同列組織', en: 'Peer of the administrative departments' },
    form: 'dedicated',
    pattern: {
      ja: '統括の部署が人事・経理などの管理部門と同じ親の下に並ぶ',
      en: 'The supervision unit has the same parent as administrative departments such as HR and accounting',
    },
    features: [
      {
        ja: '管理部門の一つとして全社一律に対応する',
        en: 'One of the administrative departments, acting uniformly company-wide',
      },
      {
        ja: '人事・経理と同列で、事業部門を問わない標準化された対策を立て実行する',
        en: 'Equal to HR and accounting, it plans and carries out standardised measures for every business department',
      },
      { ja: 'IT 投資とは別に予算を持つ', en: 'Has a budget apart from IT investment' },
    ],
    budget: 'separate-budget',
    merits: [
      {
        ja: '全社統一の方針を出し、各部門に対策を指示できる',
        en: 'Can set a company-wide policy and direct each department',
      },
    ],
    demerits: [
      {
        ja: '個別事業向け指針のノウハウが集まりにくく、状況監視が中心の監査的な機能になりがち',
        en: 'Know-how for business-specific guidelines does not gather; tends to become an audit-like function centred on monitoring',
      },
    ],
    source: { name: figure('G', 11), pattern: patternInModelTerms, features: figure('G', 11) },
  },
]
