/** STEP6 of the guide: how people are developed, how they rotate, and two careers told as examples. */
import type { FormId } from '../archetypes'
import type { FieldId } from '../fields'
import type { QualificationId } from '../qualifications'
import { inferred, section } from '../source'
import type { Source, Sources } from '../source'
import type { Text } from '../text'
import type { PeopleStatement } from './statement'
import type { TrainingProgrammeId } from './training'

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
