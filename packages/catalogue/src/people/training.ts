/** STEP6 of the guide: training programmes, what qualifications are good for, and which skills a role needs. */
import type { QualificationId } from '../qualifications'
import { figure, section } from '../source'
import type { Sources } from '../source'
import type { LayerId } from '../terms'
import type { Text } from '../text'
import type { PeopleStatement } from './statement'

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
