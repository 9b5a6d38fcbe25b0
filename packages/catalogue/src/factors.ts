/**
 * 図表18 (and 2.2(3)): the factors that influence the structure, and what each favours. The guide calls its list
 * representative, and wants the factors weighed together: no single one decides.
 *
 * 図表18 does not name the four archetypes. Where its wording was mapped to a form or scope, the source says `inferred`.
 */
import type { CentralisationId, FormId } from './archetypes'
import { appendix, figure, inferred, part, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

/** A factor, as the figure lists it. */
export interface Factor {
  readonly id: FactorId
  readonly name: Text
  readonly source: Sources
}

const factorRecords = [
  { id: 'industry', name: { ja: '業種', en: 'Industry' }, source: figure('G', 18) },
  { id: 'business-size', name: { ja: '事業規模', en: 'Size of business' }, source: figure('G', 18) },
  {
    id: 'business-variety',
    name: { ja: '事業のバリエーション', en: 'Variety of businesses' },
    source: figure('G', 18),
  },
  { id: 'group-companies', name: { ja: 'グループ企業', en: 'Group companies' }, source: figure('G', 18) },
  {
    id: 'it-subsidiary',
    name: { ja: 'IT子会社の有無', en: 'Whether there is an IT subsidiary' },
    source: figure('G', 18),
  },
  {
    id: 'it-department-dependence',
    name: {
      ja: '情報システム部門の有無と同部門への依存度',
      en: 'Whether there is an IT department and how far the company depends on it',
    },
    source: figure('G', 18),
  },
  {
    id: 'existing-suitable-unit',
    name: { ja: '統括機能を担える部署の有無', en: 'Whether a unit fit to bear supervision exists' },
    source: section('G', '2.2(3)'),
  },
] as const satisfies readonly (Omit<Factor, 'id'> & { readonly id: string })[]

export type FactorId = (typeof factorRecords)[number]['id']
export const factors: readonly Factor[] = factorRecords

/** Something about the organisation on which a preference depends. */
export interface Fact {
  readonly id: FactId
  readonly question: Text
  /** The answers there can be; `true` and `false` where it is a yes or no. */
  readonly values: readonly string[]
  /** The key of the workspace's profile that answers it, and which of its values mean which answer. Our own reading. */
  readonly profile?: { readonly key: string; readonly values: Readonly<Record<string, readonly string[]>> }
  readonly source: Source
}

const factRecords = [
  {
    id: 'industry-group',
    question: { ja: '業種の区分', en: 'Kind of industry' },
    values: ['finance', 'manufacturing', 'services', 'net-service', 'critical-infrastructure', 'other'],
    profile: {
      key: 'industry',
      values: {
        finance: ['finance-insurance'],
        manufacturing: ['manufacturing'],
        services: ['accommodation-food', 'medical-welfare', 'education-learning', 'services-other', 'wholesale-retail'],
        'net-service': ['ict-information-services'],
        'critical-infrastructure': ['electricity-gas-heat-water'],
      },
    },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'it-use-uniform',
    question: { ja: 'IT の使い方が全社で似ている', en: 'IT is used much alike across the company' },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'ot-differs-from-it',
    question: { ja: 'OT が IT と異なる独自の環境である', en: 'OT is an environment unlike IT' },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'business-size',
    question: { ja: '事業の規模', en: 'Size of the business' },
    values: ['not-large', 'large', 'very-large'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'business-variety',
    question: { ja: '事業の似かた', en: 'How alike the businesses are' },
    values: ['similar', 'very-different'],
    profile: { key: 'businessVariety', values: { similar: ['similar'], 'very-different': ['diverse'] } },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'information-and-services-differ',
    question: {
      ja: '扱う情報やサービスが事業ごとに大きく異なる',
      en: 'Information and services differ greatly between businesses',
    },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'group-business-differs',
    question: { ja: 'グループ各社の事業が異なる', en: 'Group companies are in differing businesses' },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'group-run-independently',
    question: { ja: 'グループ各社が独立して経営されている', en: 'Group companies are run independently' },
    values: ['true', 'false'],
    profile: { key: 'groupCompanies', values: { true: ['independent'], false: ['integrated'] } },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'overseas-subsidiary',
    question: { ja: '海外子会社がある', en: 'There are overseas subsidiaries' },
    values: ['true', 'false'],
    profile: { key: 'overseas', values: { true: ['true'], false: ['false'] } },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'data-export-restricted',
    question: { ja: '個人情報の域外移転が現地法で制限されている', en: 'Local law restricts taking personal data out' },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'it-subsidiary',
    question: { ja: 'IT子会社がある', en: 'There is an IT subsidiary' },
    values: ['true', 'false'],
    profile: { key: 'itSubsidiary', values: { true: ['true'], false: ['false'] } },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'it-subsidiary-runs-infrastructure',
    question: {
      ja: 'IT子会社がグループの ITインフラを担う',
      en: "The IT subsidiary runs the group's IT infrastructure",
    },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'it-infrastructure-central',
    question: { ja: 'ITインフラを情シスが一元管理している', en: 'IT manages the infrastructure centrally' },
    values: ['true', 'false'],
    profile: { key: 'itDepartment', values: { true: ['central'], false: ['partial', 'none'] } },
    source: inferred(figure('G', 18)),
  },
  {
    id: 'it-use-managed-by-it',
    question: {
      ja: '全社の IT 利活用の管理が情シスに集まっている',
      en: 'Management of IT use is concentrated in the IT department',
    },
    values: ['true', 'false'],
    source: inferred(section('G', '2.2(3)')),
  },
  {
    id: 'it-already-supervises',
    question: { ja: '情シスが既に統括機能を担っている', en: 'The IT department already bears supervision' },
    values: ['true', 'false'],
    source: inferred(section('G', '2.2(3)')),
  },
  {
    id: 'it-knows-business-services',
    question: {
      ja: '事業部門の ITサービスを情シスが把握している',
      en: 'The IT department knows the IT services of business departments',
    },
    values: ['true', 'false'],
    source: inferred(figure('G', 18)),
  },
  {
    id: 'suitable-unit-exists',
    question: { ja: '統括機能を担うのに適した部署がある', en: 'A unit fit to bear supervision exists' },
    values: ['true', 'false'],
    source: inferred(section('G', '2.2(3)')),
  },
] as const satisfies readonly (Omit<Fact, 'id'> & { readonly id: string })[]

export type FactId = (typeof factRecords)[number]['id']
export const facts: readonly Fact[] = factRecords

/** An answer that a preference asks for. */
export interface FactCondition {
  readonly fact: FactId
  readonly value: string
}

/** What a factor favours under a condition. */
export interface Preference {
  readonly id: string
  readonly factor: FactorId
  readonly when: { readonly all: readonly FactCondition[] } | { readonly any: readonly FactCondition[] }
  readonly prefers: {
    readonly form?: FormId
    readonly scope?: CentralisationId
    /** The arrangement that the text describes. */
    readonly structure?: string
    readonly avoids?: string
  }
  readonly text: Text
  /** The guide's own wording: `common` 一般的, `rational` 合理的・効率的・適切, `may` 場合もある. */
  readonly strength: 'common' | 'rational' | 'may'
  readonly source: { readonly text: Sources; readonly prefers?: Source }
}

const mappedHere = inferred(figure('G', 18), 'The figure does not name the archetypes; form and scope are mapped here.')

export const preferences: readonly Preference[] = [
  {
    id: 'finance-common-supervision',
    factor: 'industry',
    when: {
      all: [
        { fact: 'industry-group', value: 'finance' },
        { fact: 'it-use-uniform', value: 'true' },
      ],
    },
    prefers: { scope: 'centralised', form: 'dedicated', structure: 'company-wide-supervision-unit' },
    text: {
      ja: 'IT の使い方が全社で似ており、共通の統括部署で統一的に対策する',
      en: 'IT use is alike company-wide, so a common supervision unit takes uniform measures',
    },
    strength: 'common',
    source: {
      text: [figure('G', 18), appendix('G', '1', { ja: '①金融業', en: '(1) finance' })],
      prefers: appendix('G', '1', { ja: '①金融業', en: '(1) finance' }),
    },
  },
  {
    id: 'manufacturing-separate-ot',
    factor: 'industry',
    when: {
      all: [
        { fact: 'industry-group', value: 'manufacturing' },
        { fact: 'ot-differs-from-it', value: 'true' },
      ],
    },
    prefers: { scope: 'federated', structure: 'ot-specific-structure' },
    text: {
      ja: 'OT が IT と異なる独自性を持つため、営業まで含めた統一体制が合理的とは限らない',
      en: 'OT is unlike IT, so one structure that also takes in sales is not necessarily rational',
    },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'services-site-supervision',
    factor: 'industry',
    when: { all: [{ fact: 'industry-group', value: 'services' }] },
    prefers: { scope: 'federated', structure: 'supervision-in-frontline-unit' },
    text: {
      ja: 'サービスの特性により、現場部門が統括機能を持つ方がよい場合もある',
      en: 'Depending on the service, it may be better that the front-line unit has the supervision function',
    },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'small-risk-manager',
    factor: 'business-size',
    when: { all: [{ fact: 'business-size', value: 'not-large' }] },
    prefers: { structure: 'risk-manager-handles-security' },
    text: {
      ja: 'リスク管理担当がセキュリティを兼ねる方が合理的な場合もある',
      en: 'It may be rational that the risk manager also handles cybersecurity',
    },
    strength: 'may',
    source: { text: figure('G', 18) },
  },
  {
    id: 'very-large-distribute',
    factor: 'business-size',
    when: { all: [{ fact: 'business-size', value: 'very-large' }] },
    prefers: { scope: 'federated', avoids: 'central-only-management' },
    text: { ja: '中央だけでは目が届かないことがある', en: 'Central management alone may not see everything' },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'similar-businesses-common',
    factor: 'business-variety',
    when: { all: [{ fact: 'business-variety', value: 'similar' }] },
    prefers: { scope: 'centralised', structure: 'common-structure' },
    text: { ja: '事業が似ていれば共通体制が効率的', en: 'With similar businesses a common structure is efficient' },
    strength: 'rational',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'different-businesses-separate',
    factor: 'business-variety',
    when: {
      all: [
        { fact: 'business-variety', value: 'very-different' },
        { fact: 'information-and-services-differ', value: 'true' },
      ],
    },
    prefers: { scope: 'federated', structure: 'per-business-structure' },
    text: {
      ja: '事業形態や扱う情報・サービスが大きく違えば、事業部ごとの体制が効率的なこともある',
      en: 'If business form, information and services differ greatly, a structure per business unit may be efficient',
    },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'group-independent-each',
    factor: 'group-companies',
    when: {
      any: [
        { fact: 'group-business-differs', value: 'true' },
        { fact: 'group-run-independently', value: 'true' },
      ],
    },
    prefers: { scope: 'federated', structure: 'supervision-and-xsirt-per-company' },
    text: {
      ja: '各社に一定の統括機能と xSIRT を置いて判断し、必要時に連携する方が適切なこともある',
      en: 'It may be fitting that each company has some supervision function and xSIRT and links up when needed',
    },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'overseas-in-region-logs',
    factor: 'group-companies',
    when: {
      all: [
        { fact: 'overseas-subsidiary', value: 'true' },
        { fact: 'data-export-restricted', value: 'true' },
      ],
    },
    prefers: { structure: 'in-region-log-analysis' },
    text: {
      ja: '個人情報の域外移転を制限する現地法規により、域内でログ分析できる体制が要ることもある',
      en: 'Local law restricting transfer of personal data may call for log analysis within the region',
    },
    strength: 'may',
    source: { text: figure('G', 18) },
  },
  {
    id: 'it-subsidiary-share',
    factor: 'it-subsidiary',
    when: {
      all: [
        { fact: 'it-subsidiary', value: 'true' },
        { fact: 'it-subsidiary-runs-infrastructure', value: 'true' },
      ],
    },
    prefers: { structure: 'delegate-part-of-supervision-to-it-subsidiary' },
    text: {
      ja: '統括機能の一部を IT子会社に任せる方が効率的な場合もある',
      en: 'Entrusting part of supervision to the IT subsidiary may be more efficient',
    },
    strength: 'may',
    source: { text: figure('G', 18) },
  },
  {
    id: 'it-department-central',
    factor: 'it-department-dependence',
    when: { all: [{ fact: 'it-infrastructure-central', value: 'true' }] },
    prefers: { structure: 'it-department-does-most' },
    text: {
      ja: '情シスがセキュリティ管理作業の多くを担うのが合理的',
      en: 'It is rational that IT does much of the security management work',
    },
    strength: 'rational',
    source: { text: figure('G', 18) },
  },
  {
    id: 'it-department-unaware',
    factor: 'it-department-dependence',
    when: { all: [{ fact: 'it-knows-business-services', value: 'false' }] },
    prefers: { form: 'dedicated', structure: 'separate-unit-for-security' },
    text: {
      ja: '情シスが事業部門の ITサービスを把握していなければ、別組織を置く方が適切なこともある',
      en: "If IT does not know the business departments' IT services, a separate organisation may be fitting",
    },
    strength: 'may',
    source: { text: figure('G', 18), prefers: mappedHere },
  },
  {
    id: 'no-suitable-unit-dedicated',
    factor: 'existing-suitable-unit',
    when: { all: [{ fact: 'suitable-unit-exists', value: 'false' }] },
    prefers: { form: 'dedicated' },
    text: { ja: '適した部署がなければ専門組織を作る', en: 'If no unit is fit, build a dedicated organisation' },
    strength: 'rational',
    source: { text: section('G', '2.2(3)') },
  },
  {
    id: 'it-already-supervises-committee',
    factor: 'it-department-dependence',
    when: {
      all: [
        { fact: 'it-use-managed-by-it', value: 'true' },
        { fact: 'it-already-supervises', value: 'true' },
      ],
    },
    prefers: { form: 'committee', structure: 'committee-plus-it-department' },
    text: {
      ja: '情シスが既に統括を担うなら、委員会と分担する方が合理的',
      en: 'If IT already supervises, sharing with a committee is rational',
    },
    strength: 'rational',
    source: { text: section('G', '2.2(3)') },
  },
]

export const factorNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'weigh-together',
    text: {
      ja: '要素の影響を考え合わせて自社の割当を決める（どれか一つで決まるものではない）',
      en: 'Weigh the factors together when deciding the assignment',
    },
    source: part(figure('G', 18), { ja: '前文', en: 'preamble' }),
  },
  {
    id: 'none-is-best',
    text: {
      ja: '最良の類型はなく、ガバナンスとリスク管理の体制で変わる',
      en: 'No archetype is best; it changes with governance and risk management',
    },
    source: section('G', '2.2(3)'),
  },
]
