/** STEP4 and STEP5 of the guide: the kinds of people, what plus-security means, and ways of securing people. */
import type { FieldId } from '../fields'
import type { QualificationId } from '../qualifications'
import { figure, inferred, section } from '../source'
import type { Source, Sources } from '../source'
import type { PostDuty } from '../terms'
import type { Text } from '../text'
import type { PeopleStatement } from './statement'

/** The two kinds of people of 図表19. Which fields belong to which: the field's `step`. */
export interface PersonnelKind {
  readonly id: PostDuty
  readonly name: Text
  readonly examples: readonly Text[]
  /** The question that the guide puts for them. */
  readonly point: Text
  readonly step: 'STEP4' | 'STEP5'
  readonly source: Sources
}

export const personnelKinds: readonly PersonnelKind[] = [
  {
    id: 'security',
    name: {
      ja: 'サイバーセキュリティ対策を主目的とする業務に従事する人材',
      en: 'People in work whose main purpose is cybersecurity',
    },
    examples: [
      { ja: 'セキュリティ統括機能', en: 'Security supervision' },
      { ja: 'CSIRT', en: 'CSIRT' },
    ],
    point: {
      ja: '必要な知識・スキルを持つ人材をどう確保するか',
      en: 'How to secure people with the knowledge and skills needed',
    },
    step: 'STEP4',
    source: figure('G', 19),
  },
  {
    id: 'plus-security',
    name: {
      ja: '他を主目的とする業務の中で対策に関わる人材（プラス・セキュリティが要る業務の従事者）',
      en: 'People involved in measures within work of another main purpose (work that needs plus-security)',
    },
    examples: [
      { ja: '法務', en: 'Legal' },
      { ja: '事業企画', en: 'Business planning' },
      { ja: 'サービス設計開発', en: 'Design and development of services' },
    ],
    point: {
      ja: '重要性を意識させ、実践に要る知識・スキルをどう身につけてもらうか',
      en: 'How to make them aware and have them acquire the knowledge and skills for practice',
    },
    step: 'STEP5',
    source: figure('G', 19),
  },
]

export const personnelNotes: readonly PeopleStatement[] = [
  {
    id: 'border-blurs',
    text: {
      ja: 'デジタル化により両者の境目は薄れ、後者の重要性が増している',
      en: 'With digitalisation the border blurs and the latter grows in importance',
    },
    source: figure('G', 19),
  },
  {
    id: 'not-one-kind',
    text: {
      ja: '「セキュリティ人材」は一種類ではなく、求められる専門は経営管理・技術から社会・法律まで幅広い',
      en: 'There is no single kind of security person; expertise ranges over management, technology, society and law',
    },
    source: section('G', { ja: '3.【全体像】', en: '3, overview' }),
  },
  {
    id: 'keep-learning',
    text: {
      ja: '知識を保つには継続的な学習・訓練と実践の機会が要る',
      en: 'Keeping knowledge valid needs continuous learning and chances to practise',
    },
    source: section('G', { ja: '3.【全体像】', en: '3, overview' }),
  },
]

/** What plus-security means, and what it does not. */
export const plusSecurity: {
  readonly definition: Text
  readonly neededIn: Text
  readonly clarifications: readonly PeopleStatement[]
  readonly source: Sources
} = {
  definition: {
    ja: '自分の仕事で安全を意識し、過不足のない対策を行える力を得ること、または得た状態',
    en: "Acquiring, or having, the ability to mind security in one's own work and realise measures that are necessary and sufficient",
  },
  neededIn: { ja: '企業のどの業務にも', en: 'Every kind of work in a company' },
  clarifications: [
    {
      id: 'no-separate-person',
      text: { ja: '別の人材を確保する必要はない', en: 'No separate kind of person is needed' },
      source: section('G', { ja: '3.2 コラム', en: '3.2, column' }),
    },
    {
      id: 'no-separate-knowledge',
      text: { ja: '従来と別の知識体系があるわけではない', en: 'No separate body of knowledge' },
      source: section('G', { ja: '3.2 コラム', en: '3.2, column' }),
    },
    {
      id: 'without-dx',
      text: {
        ja: 'DX の有無によらず IT を使うすべての企業に要る',
        en: 'Needed by every company that uses IT, with or without DX',
      },
      source: section('G', { ja: '3.2 コラム', en: '3.2, column' }),
    },
    {
      id: 'non-technical',
      text: { ja: '法務・広報など技術系以外にも要る', en: 'Needed outside technical jobs too, such as legal and PR' },
      source: section('G', { ja: '3.2 コラム', en: '3.2, column' }),
    },
    {
      id: 'level-varies',
      text: {
        ja: '求められる水準は平易から高度まで幅広く、専門業務との明確な差はない',
        en: 'The level ranges from plain to advanced, with no clear gap from specialist work',
      },
      source: section('G', { ja: '3.2 コラム', en: '3.2, column' }),
    },
  ],
  source: section('G', '3.2(1)'),
}

/** Work that needs plus-security, and what may go wrong without it. */
export interface PlusSecurityWork {
  readonly id: string
  readonly work: Text
  readonly risk: Text
  readonly fields: readonly FieldId[]
  readonly source: { readonly text: Sources; readonly fields: Source }
}

export const plusSecurityWork: readonly PlusSecurityWork[] = [
  {
    id: 'cloud-new-business',
    work: { ja: 'クラウドを使う新規事業の企画担当', en: 'Planner of a new business on the cloud' },
    risk: {
      ja: '不適切なクラウド選定やシャドークラウド化で漏えい等の危険が増す',
      en: 'Unfit cloud choice or shadow cloud raises the risk of leaks',
    },
    fields: ['business-domain-planning'],
    source: { text: section('G', '3.2(1)'), fields: section('G', '3.2(1)') },
  },
  {
    id: 'embedded-design',
    work: { ja: '製品の組込ソフトの機能仕様を設計する担当', en: 'Designer of embedded software functions' },
    risk: { ja: '製品に脆弱性が入りうる', en: 'The product may become vulnerable' },
    fields: ['digital-system-architecture', 'digital-product-development'],
    source: { text: section('G', '3.2(1)'), fields: inferred(section('G', '3.2(1)'), 'The fields are chosen here.') },
  },
  {
    id: 'office-equipment',
    work: {
      ja: '電話・ネット設備・複合機などの保守契約を扱う総務担当',
      en: 'General-affairs staff handling maintenance contracts of phones, network equipment and printers',
    },
    risk: {
      ja: '不適切な設定のまま使われ漏えいの原因になりうる',
      en: 'Bad settings may lead to leaks through the device',
    },
    fields: ['enterprise-risk-management'],
    source: { text: section('G', '3.2(1)'), fields: inferred(section('G', '3.2(1)'), 'The fields are chosen here.') },
  },
  {
    id: 'devops',
    work: {
      ja: 'DevOps（計画→設計→開発→テスト→デプロイ→運用）の各担当',
      en: 'Staff along DevOps (plan - design - develop - test - deploy - operate)',
    },
    risk: {
      ja: '各場面で対策を行う（DevSecOps と強調することもある）',
      en: 'Each carries out measures in their stage (stressed as DevSecOps)',
    },
    fields: ['digital-system-architecture', 'digital-product-development', 'digital-product-operation'],
    source: { text: section('G', '3.2(1)'), fields: section('G', '3.2(1)') },
  },
]

/** A way of securing people whose main duty is security. */
export interface SecuringMethod {
  readonly id: string
  readonly name: Text
  readonly kind: 'internal-transfer' | 'external-hire' | 'part-time'
  readonly pros: readonly Text[]
  readonly cons: readonly Text[]
  readonly institutions?: readonly Text[]
  readonly goodForFields?: readonly FieldId[]
  readonly minimum?: { readonly qualification: QualificationId; readonly text: Text }
  readonly mitigation?: { readonly qualification: QualificationId; readonly text: Text }
  readonly source: Sources
}

export const securingMethods: readonly SecuringMethod[] = [
  {
    id: 'transfer-from-risk-management',
    name: {
      ja: 'リスク管理・経営管理の経験者の配置転換と育成',
      en: 'Transfer and training of people experienced in risk or business management',
    },
    kind: 'internal-transfer',
    pros: [{ ja: 'これまでの業務経験を生かせる', en: 'Past work experience can be used' }],
    cons: [
      {
        ja: '技術面の知識も要るため、習得に本気で取り組む意欲が求められる',
        en: 'Technical knowledge is needed too, so real will to learn is called for',
      },
    ],
    minimum: {
      qualification: 'sg-exam',
      text: {
        ja: '最低でも情報セキュリティマネジメント試験に受かる程度',
        en: 'At least the level of passing the Information Security Management Examination',
      },
    },
    source: figure('G', 21),
  },
  {
    id: 'transfer-from-it',
    name: {
      ja: 'IT の管理・運用経験者の配置転換と育成',
      en: 'Transfer and training of people experienced in IT management and operation',
    },
    kind: 'internal-transfer',
    pros: [
      {
        ja: '技術概念を理解しやすく、障害対応の経験がインシデント対応にも生きる',
        en: 'Technical concepts come easily and trouble-shooting experience serves incident response',
      },
    ],
    cons: [
      {
        ja: 'IT 部門が事業の業務に深く関わってこなかった企業が多く、統括などには十分な習熟期間が要る',
        en: 'Many IT departments have had little to do with business work, so ample time to learn is needed for supervision and the like',
      },
    ],
    source: figure('G', 21),
  },
  {
    id: 'mid-career-hire',
    name: { ja: 'セキュリティ業務経験者の中途採用', en: 'Mid-career hire of people with security experience' },
    kind: 'external-hire',
    pros: [
      { ja: '条件に合えば最も早く戦力になる', en: 'If a fitting person is found, the quickest to become effective' },
    ],
    cons: [
      {
        ja: '自社業務の知識・経験を積む期間が要ることもある',
        en: "Time may be needed to learn the company's own work",
      },
      {
        ja: '需要超過が続き、社内水準を大きく超える待遇を示す必要が生じうる',
        en: 'Demand has long exceeded supply; terms well above the in-house scale may be needed',
      },
    ],
    source: figure('G', 21),
  },
  {
    id: 'graduate-hire',
    name: {
      ja: 'セキュリティ専門教育の修了者の新卒採用',
      en: 'Hire of new graduates of specialised security education',
    },
    kind: 'external-hire',
    pros: [
      {
        ja: '研究開発など専門性が重んじられる分野では期待できる',
        en: 'Promising in fields where expertise counts more, such as R&D',
      },
      {
        ja: '産学連携が進み、中長期に専門人材確保とプラス・セキュリティの好循環を生みうる',
        en: 'Industry-academia cooperation may create a virtuous circle in the middle and long term',
      },
    ],
    cons: [
      {
        ja: '業務知識・経験がないと即戦力にしにくく、一定の業務経験が要る',
        en: 'Without work experience they are seldom effective at once; some period of work is needed',
      },
    ],
    institutions: [
      { ja: '大学院', en: 'Graduate schools' },
      { ja: '大学', en: 'Universities' },
      { ja: '高専', en: 'Colleges of technology (kosen)' },
      { ja: '専門学校', en: 'Vocational schools' },
    ],
    goodForFields: ['security-analysis-research'],
    source: figure('G', 21),
  },
  {
    id: 'side-job',
    name: { ja: '兼業・副業人材の活用', en: 'Use of people with side or multiple jobs' },
    kind: 'part-time',
    pros: [
      {
        ja: '常勤を雇う余裕のない中小企業などで曜日限定の非常勤として使える',
        en: 'Part-time on fixed weekdays for small firms that cannot hire full-time',
      },
      {
        ja: '専門人材の少ない地域で一人が複数社を支えられる',
        en: 'In regions short of experts one person can serve several companies',
      },
    ],
    cons: [
      { ja: '頼める時間に制約が出る', en: 'Available time is limited' },
      { ja: '機密保持の面で頼みにくい業務がある', en: 'Some work is hard to entrust for confidentiality' },
    ],
    mitigation: {
      qualification: 'riss-exam',
      text: {
        ja: '登録セキスペは法律上の秘密保持義務を負い、機密性の高い業務も任せやすい',
        en: 'Registered specialists bear a statutory duty of confidentiality',
      },
    },
    source: figure('G', 21, 24),
  },
]

export const securingNotes: readonly PeopleStatement[] = [
  {
    id: 'depends-on-role',
    text: { ja: 'どの方法が適するかは担う役割によって変わる', en: 'Which way fits depends on the role' },
    source: section('G', '3.1(2)'),
  },
  {
    id: 'experts-are-short',
    text: { ja: '専門人材は不足しており確保に工夫が要る', en: 'Experts are short, so securing them takes ingenuity' },
    source: section('G', { ja: '3.1 ポイント', en: '3.1, key points' }),
  },
  {
    id: 'not-full-time',
    text: { ja: '専任である必要はない', en: 'They need not be full-time' },
    source: section('G', '3.1(1)'),
  },
]
