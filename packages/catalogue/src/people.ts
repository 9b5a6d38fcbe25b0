/**
 * STEP4 to STEP6 of the guide: whom to secure, how, by which training, and how people grow into the work.
 *
 * Source: G 3 (図表19, 21, 23, 24; 3.1 to 3.3). Examinations and certificates are in `qualifications.ts`, the skills that a
 * field asks for with the field. Statements are paraphrased.
 */
import type { FormId } from './archetypes'
import type { FieldId } from './fields'
import type { QualificationId } from './qualifications'
import { figure, inferred, section } from './source'
import type { Source, Sources } from './source'
import type { LayerId, PostDuty } from './terms'
import type { Text } from './text'

/** A statement with its source. */
export interface PeopleStatement {
  readonly id: string
  readonly text: Text
  readonly source: Sources
}

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

/** A training programme that the guide names. */
export interface TrainingProgramme {
  readonly id: TrainingProgrammeId
  readonly name: Text
  readonly provider: Text
  /** About how long it takes. */
  readonly years?: number
  readonly content: Text
  readonly layers: readonly LayerId[]
  readonly audience: readonly Text[]
  readonly benefit?: Text
  readonly source: Sources
}

const programmeRecords = [
  {
    id: 'core-human-resource',
    name: { ja: '中核人材育成プログラム', en: 'Core Human Resource Development Program' },
    provider: {
      ja: 'IPA 産業サイバーセキュリティセンター（ICSCoE）',
      en: 'IPA Industrial Cyber Security Center of Excellence (ICSCoE)',
    },
    years: 1,
    content: {
      ja: '社会インフラ・産業基盤を主題に OT・IT・マネジメント・ビジネスを総合的に学び、経営層と現場をつなぐ人材を育てる',
      en: 'OT, IT, management and business on the theme of social infrastructure, raising people who link executives and the field',
    },
    layers: ['strategic-management', 'practitioner'],
    audience: [
      { ja: '戦略マネジメント層', en: 'Strategic management layer' },
      { ja: '次世代の戦略マネジメント層', en: 'The next generation of the strategic management layer' },
      { ja: 'OT・IT系実務者・技術者層', en: 'Practitioners and engineers in OT and IT' },
    ],
    benefit: { ja: 'OJT では得にくい総合的視点', en: 'An overall view hard to gain on the job' },
    source: figure('G', 23),
  },
  {
    id: 'strategic-management-seminar',
    name: { ja: '戦略マネジメント系セミナー', en: 'Strategic management seminars' },
    provider: {
      ja: 'IPA 産業サイバーセキュリティセンター（ICSCoE）',
      en: 'IPA Industrial Cyber Security Center of Excellence (ICSCoE)',
    },
    content: {
      ja: '事業と ICT 活用をリスク管理の観点でつなげるため、経営層等が知るべきセキュリティ機能を学ぶ',
      en: 'Security functions that executives and others should know to link business and ICT use by risk management',
    },
    layers: ['executive', 'strategic-management'],
    audience: [
      { ja: '経営層', en: 'Executive layer' },
      { ja: '戦略マネジメント層', en: 'Strategic management layer' },
    ],
    source: figure('G', 23),
  },
  {
    id: 'titech-cumot',
    name: {
      ja: 'キャリアアップMOT サイバーセキュリティ経営戦略コース',
      en: 'Career-up MOT cybersecurity management strategy course',
    },
    provider: {
      ja: '国立大学法人東京工業大学 環境・社会理工学院 技術経営専門職学位課程',
      en: 'Tokyo Institute of Technology, School of Environment and Society, professional degree programme in technology management',
    },
    content: {
      ja: '経営に影響するリスク・危機管理を重点に、発表や演習を交え組織を導く人材を育てる',
      en: 'Risk and crisis management affecting the business, with group presentations and workshops, to raise leaders',
    },
    layers: ['strategic-management', 'practitioner'],
    audience: [
      {
        ja: '次世代の企業経営を担う人材（戦略マネジメント層、実務者・技術者層等）',
        en: 'The next generation of company leaders (strategic management, practitioners and engineers)',
      },
    ],
    source: figure('G', 23),
  },
  {
    id: 'cyder',
    name: { ja: '実践的サイバー防御演習 CYDER', en: 'CYDER (CYber Defense Exercise with Recurrence)' },
    provider: {
      ja: '国立研究開発法人情報通信研究機構 ナショナルサイバートレーニングセンター',
      en: 'National Institute of Information and Communications Technology (NICT), National Cyber Training Center',
    },
    content: {
      ja: '攻撃を受けた際の一連の対応を PC 操作で役割演習する。全都道府県で実施',
      en: 'Role-play on a PC of the whole response to an attack, held in every prefecture',
    },
    layers: ['practitioner'],
    audience: [
      {
        ja: 'インシデント対応を担う実務者・技術者層（地方公共団体等、重要インフラ事業者）',
        en: 'Practitioners in incident response (local government, critical-infrastructure operators)',
      },
    ],
    source: figure('G', 23),
  },
] as const satisfies readonly (Omit<TrainingProgramme, 'id'> & { readonly id: string })[]

export type TrainingProgrammeId = (typeof programmeRecords)[number]['id']
export const trainingProgrammes: readonly TrainingProgramme[] = programmeRecords

export const trainingNotes: readonly PeopleStatement[] = [
  {
    id: 'rare-work-outside',
    text: {
      ja: '低頻度の業務（大規模インシデント対応）を OJT だけで身につけるのは非効率で、演習など外部研修も検討する',
      en: 'Rare work (large incidents) is not efficiently learned on the job alone; consider exercises and other outside training',
    },
    source: section('G', '3.3(2)'),
  },
  {
    id: 'portal-by-audience',
    text: {
      ja: 'NISC のポータルで対象層・難易度別にプログラムやコミュニティ活動を探せる',
      en: "NISC's portal lists programmes and communities by audience and level",
    },
    source: section('G', '3.3(2)'),
  },
  {
    id: 'services-visualise',
    text: {
      ja: '技術以外のヒューマンスキルも含めて見える化する民間サービスもある',
      en: 'Private services visualise skills incl. human skills',
    },
    source: section('G', '3.3(2)'),
  },
]

/** What a qualification is good for. */
export const qualificationBenefits: readonly PeopleStatement[] = [
  {
    id: 'efficient-learning',
    text: {
      ja: '取得を目標に教育計画を組むと効率よく学べる',
      en: 'Plans aiming at a qualification make learning efficient',
    },
    source: section('G', '3.3(3)'),
  },
  {
    id: 'objective-evidence',
    text: { ja: '取引先等からの照会に客観的な裏付けとなる', en: 'Objective evidence when partners ask' },
    source: section('G', '3.3(3)'),
  },
  {
    id: 'shared-terms',
    text: { ja: '委託先の有資格者と用語が通じやすくなる', en: 'Shared terms ease talk with qualified contractors' },
    source: section('G', '3.3(3)'),
  },
  {
    id: 'up-to-date',
    text: { ja: '継続教育のある資格は最新知識の獲得を助ける', en: 'Continuing-education schemes help keep up to date' },
    source: section('G', '3.3(3)'),
  },
]

/** A scheme that IPA runs. */
export interface IpaScheme {
  readonly id: string
  readonly qualification: QualificationId
  readonly name: Text
  /** Year and month in which it began. */
  readonly since: `${number}-${number}`
  readonly kind: Text
  readonly entry?: Text
  readonly obligations?: readonly { readonly id: string; readonly text: Text }[]
  readonly protectedName?: Text
  readonly audience?: Text
  readonly source: Sources
}

export const ipaSchemes: readonly IpaScheme[] = [
  {
    id: 'riss',
    qualification: 'riss-exam',
    name: { ja: '情報処理安全確保支援士（登録セキスペ）', en: 'Registered Information Security Specialist (RISS)' },
    since: '2016-10',
    kind: { ja: '国家資格', en: 'National qualification' },
    entry: {
      ja: '情報処理安全確保支援士試験の合格で専門知識・技能を確認',
      en: 'Knowledge and skill confirmed by passing the examination',
    },
    obligations: [
      {
        id: 'common-course',
        text: {
          ja: '共通講習（オンライン）：最新の知識・技能と倫理',
          en: 'Common course (online): latest knowledge, skills and ethics',
        },
      },
      {
        id: 'practical-course',
        text: {
          ja: '実践講習（グループ討議等）：実践的な活用力',
          en: 'Practical course (group work): ability to apply',
        },
      },
      { id: 'no-discredit', text: { ja: '信用失墜行為の禁止', en: 'No acts that damage credibility' } },
      {
        id: 'confidentiality',
        text: { ja: '秘密保持義務（違反は刑罰の対象）', en: 'Duty of confidentiality (breach is punishable)' },
      },
    ],
    protectedName: { ja: '名称独占（無資格者の使用は刑罰の対象）', en: 'Protected title (misuse is punishable)' },
    source: figure('G', 24),
  },
  {
    id: 'sg',
    qualification: 'sg-exam',
    name: { ja: '情報セキュリティマネジメント試験', en: 'Information Security Management Examination' },
    since: '2016-04',
    kind: {
      ja: '国家試験（情報処理技術者試験の１区分）',
      en: 'National examination (one of the Information Technology Engineers Examinations)',
    },
    audience: {
      ja: '情報システムの利用部門のセキュリティリーダー',
      en: 'Security leaders in departments that use information systems',
    },
    source: figure('G', 24),
  },
]

/** Which skills a role needs (3.3(1)). */
export const skillRules: readonly PeopleStatement[] = [
  {
    id: 'by-field',
    text: {
      ja: '担う分野により、求める知識・スキルの種類と深さは異なる',
      en: 'Kind and depth of the knowledge needed differ by field',
    },
    source: section('G', '3.3(1)'),
  },
  {
    id: 'csirt-systematic',
    text: {
      ja: 'CSIRT 業務には業種を問わず体系的な知識・スキルが要る',
      en: 'CSIRT work needs systematic knowledge whatever the industry',
    },
    source: section('G', '3.3(1)'),
  },
]

/** What to mind in a plan for developing people. */
export const developmentAdvice: readonly (PeopleStatement & { readonly fields?: readonly FieldId[] })[] = [
  {
    id: 'broad-learning',
    text: {
      ja: 'マネジメント・技術・法制度など広く学ぶ必要があり、業務の合間では時間がかかる',
      en: 'Management, technology and law must be learned broadly; between work it takes time',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'intensive',
    text: {
      ja: '短期に育てるなら一定期間集中して受講できる制度を検討する',
      en: 'For quick development, consider intensive programmes',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'department-role',
    text: {
      ja: 'プラス・セキュリティの部署には、業務のリスクを分析し関係者と協議する役の人材を育てる',
      en: 'Raise a person in plus-security departments who analyses risk and consults',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'practice',
    text: {
      ja: 'その経験は自部署の OJT では得にくいため、本人の希望を踏まえ兼務・異動や社会人向け教育を使う',
      en: "Since that experience is hard to gain in one's own unit, use concurrent posts, transfers or adult education, heeding the person's wish",
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'both-skills-rare',
    text: {
      ja: '組織マネジメントとデジタル技術の両方に長ける人は少ない。一般には前者の経験者が後者を学ぶのが最も合理的',
      en: 'Few excel in both; it is generally most rational that people with organisational management learn the digital side',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'reverse-pattern',
    text: {
      ja: '逆に技術系の経験者を統括等に一定期間移す方法も使われる',
      en: 'The reverse - moving technical people to supervision for a time - is used too',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'hr-review',
    text: {
      ja: '職位・給与の厚遇など人事制度の見直しも有効',
      en: 'Reviewing rank, pay and the HR system is effective too',
    },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'ot',
    text: {
      ja: '制御系では OT の業務知識を持つ人に技術とセキュリティを学ばせる方が適切（OT は各社固有で後から学びにくい）',
      en: 'For control systems, teach security to people who know the OT work (OT is peculiar to each company and hard to learn later)',
    },
    fields: ['business-domain-site'],
    source: section('G', '3.3(4)'),
  },
  {
    id: 'ot-lead',
    text: {
      ja: 'OT の責任者に育てるなら統括機能での経験が望ましい',
      en: 'For those to lead OT security, experience in supervision is desirable',
    },
    fields: ['business-domain-site'],
    source: section('G', '3.3(4)'),
  },
]

/** How people rotate, by the form of the supervision function. */
export const rotations: readonly {
  readonly id: string
  readonly form: FormId
  readonly text: Text
  readonly method: 'transfer' | 'concurrent-post'
  readonly years: { readonly min: number; readonly max: number }
  readonly source: Sources
}[] = [
  {
    id: 'dedicated',
    form: 'dedicated',
    text: { ja: '専門部署型では統括部署に異動', en: 'With a dedicated organisation: transfer to the supervision unit' },
    method: 'transfer',
    years: { min: 1, max: 2 },
    source: section('G', '3.3(4)'),
  },
  {
    id: 'committee',
    form: 'committee',
    text: {
      ja: '委員会型ではセキュリティ委員会またはリスクマネジメント委員会の委員・事務局を兼務',
      en: 'With a committee: concurrent membership or secretariat of the security or risk management committee',
    },
    method: 'concurrent-post',
    years: { min: 2, max: 3 },
    source: section('G', '3.3(4)'),
  },
]

/** A post in a career; years only where the chart fixes them. */
export interface CareerPost {
  readonly order: number
  readonly post: Text
  /** The order of the post held at the same time. */
  readonly concurrentWith?: number
  readonly purpose?: Text
  readonly programme?: TrainingProgrammeId
  readonly years?: { readonly min: number; readonly max: number }
  readonly from?: number
  readonly to?: number
}

/** A career that the guide tells as an example. */
export interface CareerCase {
  readonly id: string
  readonly name: Text
  /** How many years the chart spans. */
  readonly years: number
  readonly posts: readonly CareerPost[]
  readonly milestones: readonly {
    readonly id: string
    readonly text: Text
    readonly qualification: QualificationId
    readonly condition?: Text
    /** The order of the post after which it comes. */
    readonly after?: number
  }[]
  readonly ongoing?: Text
  readonly pointers: readonly Text[]
  readonly source: { readonly name: Sources; readonly posts: Source }
}

export const careerCases: readonly CareerCase[] = [
  {
    id: 'case-1',
    name: {
      ja: '制御系設備全体のサイバーセキュリティ担当者の育成',
      en: 'Developing a person in charge of security of the control equipment as a whole',
    },
    years: 7,
    posts: [
      { order: 1, post: { ja: 'OT系設備管理業務', en: 'OT equipment management' }, from: 1 },
      {
        order: 2,
        post: { ja: 'リスクマネジメント業務（兼務）', en: 'Risk management (concurrent)' },
        concurrentWith: 1,
        purpose: { ja: '受講前に自社の事業リスクを把握', en: "Learn the company's risks before the course" },
      },
      {
        order: 3,
        post: { ja: 'ICSCoE中核人材育成プログラム参加', en: 'ICSCoE core human resource program' },
        purpose: {
          ja: 'デジタル環境のリスク管理を体系的に学ぶ',
          en: 'Learn risk management of digital environments systematically',
        },
        programme: 'core-human-resource',
        years: { min: 1, max: 1 },
      },
      {
        order: 4,
        post: { ja: 'セキュリティ統括部署', en: 'Security supervision unit' },
        purpose: { ja: '社内対策の実務経験を積む', en: 'Gain practice in in-house measures' },
      },
      {
        order: 5,
        post: {
          ja: 'OT系設備管理業務（サイバーセキュリティ担当）',
          en: 'OT equipment management (in charge of cybersecurity)',
        },
        to: 7,
      },
    ],
    milestones: [
      {
        id: 'riss',
        text: { ja: '情報処理安全確保支援士の登録', en: 'Registration as RISS' },
        qualification: 'riss-exam',
        condition: {
          ja: 'ICSCoE 修了者は1年以内に登録すれば試験免除',
          en: 'Graduates of ICSCoE are exempt from the examination if they register within one year',
        },
        after: 3,
      },
    ],
    ongoing: { ja: '継続教育でスキルを維持・向上', en: 'Keep and raise skills by continuing education' },
    pointers: [
      {
        ja: '受講前の意識付けと受講後の OJT を含めた計画的ローテーションが要る',
        en: 'Planned rotation with preparation before and practice after the course is needed',
      },
      { ja: '社外の人脈ができ、復帰後の統括業務で役立つ', en: 'Outside contacts help the later supervision work' },
      { ja: '将来、経営リスクマネジメントを担う際にも生きる', en: 'Useful later in enterprise risk management' },
    ],
    source: {
      name: section('G', { ja: '3.3(4) 事例1', en: '3.3(4), case 1' }),
      posts: inferred(
        section('G', { ja: '3.3(4) 事例1', en: '3.3(4), case 1' }),
        'The borders of the years are lost; posts stand in reading order.',
      ),
    },
  },
  {
    id: 'case-2',
    name: { ja: '「プラス・セキュリティ」を身につけた人材の育成', en: 'Developing a person with plus-security' },
    years: 6,
    posts: [
      { order: 1, post: { ja: '事業部門 DX企画担当', en: 'DX planner in a business department' }, from: 1 },
      {
        order: 2,
        post: {
          ja: '全社セキュリティ委員会（事務局兼務）',
          en: 'Company security committee (secretariat concurrently)',
        },
        concurrentWith: 1,
        purpose: { ja: '対策の考え方や協議内容を実務で学ぶ', en: 'Learn how measures are thought out and discussed' },
        years: { min: 2, max: 3 },
      },
      {
        order: 3,
        post: {
          ja: '事業部門 DX企画担当（セキュリティ対策の主担当を兼ねる）',
          en: 'DX planner also leading its security measures',
        },
        to: 6,
      },
      {
        order: 4,
        post: { ja: '全社セキュリティ委員会（委員）', en: 'Company security committee (member)' },
        concurrentWith: 3,
        purpose: {
          ja: '経験をもとに別部署の兼務者を指導',
          en: 'Guide concurrent staff from other units from own experience',
        },
      },
    ],
    milestones: [
      {
        id: 'sg',
        text: {
          ja: '情報セキュリティマネジメント試験合格',
          en: 'Passing the Information Security Management Examination',
        },
        qualification: 'sg-exam',
      },
    ],
    pointers: [
      {
        ja: '自部署の事業リスクの対策は、全社方針を踏まえ最後は事業をよく知る部署が決めるのが適切',
        en: 'Measures for own business risk are finally decided by the unit that knows the business, within company policy',
      },
      {
        ja: '判断に要るスキルは自部署の OJT だけでは得にくい',
        en: 'The needed skill is hard to gain on the job alone',
      },
    ],
    source: {
      name: section('G', { ja: '3.3(4) 事例2', en: '3.3(4), case 2' }),
      posts: inferred(
        section('G', { ja: '3.3(4) 事例2', en: '3.3(4), case 2' }),
        'The borders of the years are lost; posts stand in reading order.',
      ),
    },
  },
]
