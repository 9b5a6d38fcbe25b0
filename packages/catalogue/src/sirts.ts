/**
 * 図表14 and 2.3(3): the functions that respond to incidents (xSIRT), what each looks after, and how one is set up.
 */
import { appendix, figure, section } from './source'
import type { Sources } from './source'
import type { ScopeKind, UnitFunction, sirtFunctions } from './terms'
import type { Text } from './text'

/** The unit functions that are SIRTs. */
export type SirtKindId = (typeof sirtFunctions)[number]

/** A kind of incident-response function. */
export interface SirtKind {
  readonly id: SirtKindId
  readonly name: Text
  readonly expansion: string
  readonly aliases?: readonly string[]
  /** The scope kind that is its own subject; the model's word for the figure's target. */
  readonly scopeKind: ScopeKind
  /** The incidents that it is there for. */
  readonly target: Text
  readonly features: readonly Text[]
  /** Functions of the units that it mostly works with; the model's words for the figure's. */
  readonly cooperatesWith: readonly UnitFunction[]
  readonly source: Sources
}

/** In the order of the figure. */
export const sirtKinds: readonly SirtKind[] = [
  {
    id: 'csirt',
    name: { ja: 'CSIRT（組織内CSIRT）', en: 'CSIRT (in-house)' },
    expansion: 'Computer Security Incident Response Team',
    scopeKind: 'it',
    target: {
      ja: '組織内で使う情報システムやネットワークのインシデント',
      en: 'Incidents in information systems and networks used inside the organisation',
    },
    features: [
      { ja: '情シス・IT 部門と連携して置かれることが多い', en: 'Often set up or run with the IT department' },
      { ja: '統括機能と一体で動く場合もある', en: 'Sometimes run as one with the supervision function' },
    ],
    cooperatesWith: ['it'],
    source: figure('G', 14),
  },
  {
    id: 'ot-sirt',
    name: { ja: 'OT-SIRT', en: 'OT-SIRT' },
    expansion: 'Operational Technology SIRT',
    scopeKind: 'ot',
    target: { ja: '制御系設備の運用で起きるインシデント', en: 'Incidents in operating control-system equipment' },
    features: [
      {
        ja: '工場・プラント等の設備に通じた要員で作る',
        en: 'Staffed by people who know the plant and factory equipment',
      },
      { ja: 'IT 系 CSIRT と連携して動くことが多い', en: 'Often run together with the IT-side CSIRT' },
    ],
    cooperatesWith: ['csirt'],
    source: figure('G', 14),
  },
  {
    id: 'psirt',
    name: { ja: 'PSIRT', en: 'PSIRT' },
    expansion: 'Product SIRT',
    scopeKind: 'product',
    target: {
      ja: '顧客に売った製品（おもにネットにつながるもの）で起きうるインシデント',
      en: 'Incidents feared in products sold to customers (mainly connected ones)',
    },
    features: [
      {
        ja: '製品開発・品質管理の部署と連携することが多い',
        en: 'Often run with product development and quality control units',
      },
      {
        ja: '開発過程のセキュリティ・バイ・デザインも併せて見ることがある',
        en: 'May also manage security by design in product development',
      },
    ],
    cooperatesWith: ['business', 'product-quality'],
    source: figure('G', 14),
  },
  {
    id: 'dsirt',
    name: { ja: 'DSIRT / SSIRT', en: 'DSIRT / SSIRT' },
    expansion: 'Digital Service SIRT / Service SIRT',
    aliases: ['SSIRT'],
    scopeKind: 'digital-service',
    target: { ja: '顧客が使うデジタルサービス等のインシデント', en: 'Incidents in digital services customers use' },
    features: [
      {
        ja: 'サービス提供部署と横並びの組織、または各部署のセキュリティ担当者による横断組織として置かれることが多い',
        en: 'Often an organisation beside the service units, or one made of the security staff of each unit',
      },
    ],
    cooperatesWith: ['business'],
    source: figure('G', 14),
  },
]

/** When a SIRT is at work, and how much work there is. */
export interface SirtActivityMode {
  readonly id: 'normal-time' | 'incident-time'
  readonly name: Text
  readonly activities: readonly Text[]
  readonly demand: 'steady' | 'surge'
  readonly note?: Text
  readonly source: Sources
}

export const sirtActivityModes: readonly SirtActivityMode[] = [
  {
    id: 'normal-time',
    name: { ja: '通常時', en: 'Normal time' },
    activities: [
      { ja: '異常の検知・分析', en: 'Detecting and analysing anomalies' },
      { ja: '関係機関との情報共有', en: 'Sharing information with related bodies' },
    ],
    demand: 'steady',
    source: section('G', '2.3(3)'),
  },
  {
    id: 'incident-time',
    name: { ja: 'インシデント発生時', en: 'During an incident' },
    activities: [
      { ja: '状態把握と対処', en: 'Grasping the state and dealing with it' },
      { ja: '被害抑制', en: 'Containing damage' },
      { ja: '復旧と再発防止', en: 'Recovery and prevention of recurrence' },
    ],
    demand: 'surge',
    note: {
      ja: '短期間に人手が集中して要る。通常時との差が統括機能より大きい',
      en: 'People are needed intensively for a limited time; the swing from normal time is larger than for the supervision function',
    },
    source: section('G', '2.3(3)'),
  },
]

/** A way to set a SIRT up. */
export interface SirtSetup {
  readonly id: 'standing-unit' | 'virtual-team'
  readonly name: Text
  readonly standing: boolean
  /** Who does the work of normal times. */
  readonly normalTime?: Text
  readonly source: Sources
}

export const sirtSetups: readonly SirtSetup[] = [
  {
    id: 'standing-unit',
    name: { ja: '常設の独立した部署', en: 'Standing, independent unit' },
    standing: true,
    source: section('G', '2.3(3)'),
  },
  {
    id: 'virtual-team',
    name: {
      ja: '既存部署の要員による仮想組織、または発生時に組む横断チーム',
      en: 'Virtual organisation of members of existing units, or a cross-unit project team formed when an incident occurs',
    },
    standing: false,
    normalTime: {
      ja: '監視など平時の活動は、担う既存部署のいずれかが通常業務として行う',
      en: 'Activities not tied to an incident (such as monitoring) are ordinary work of one of the existing units that share the xSIRT function',
    },
    source: section('G', '2.3(3)'),
  },
]

/** A remark of the guide on SIRTs. */
export interface SirtNote {
  readonly id: string
  readonly text: Text
  readonly source: Sources
}

/** What makes a SIRT work, whichever way it is built. */
export const sirtSuccessFactors: readonly SirtNote[] = [
  {
    id: 'people',
    text: { ja: '事業とセキュリティの両方が分かる人材', en: 'People who know both the business and cybersecurity' },
    source: section('G', '2.3(3)'),
  },
  {
    id: 'internal-coordination',
    text: { ja: '関係部署の連携', en: 'Coordination among the units concerned' },
    source: section('G', '2.3(3)'),
  },
  {
    id: 'cross-company',
    text: { ja: '取引先等との組織をまたぐ連携', en: 'Coordination across organisations such as business partners' },
    source: section('G', '2.3(3)'),
  },
]

/** When to have several SIRTs and when one will do, and what the industry examples show. */
export const sirtNotes: readonly SirtNote[] = [
  {
    id: 'xsirt',
    text: {
      ja: 'xSIRT はインシデント対応を担う機能の総称',
      en: 'xSIRT: umbrella term for functions that respond to incidents',
    },
    source: figure('G', 14),
  },
  {
    id: 'soc',
    text: {
      ja: 'SOC は監視・検知の機能。CSIRT とは分けて呼ぶのが普通',
      en: 'SOC: the monitoring and detection function, usually told apart from the CSIRT',
    },
    source: section('G', '2.3(3)'),
  },
  {
    id: 'reason-to-separate',
    text: {
      ja: '製品やサービスを ITインフラとは別の部署が担う場合（事業規模が大きいと一般的）、CSIRT と分けた方がよいことがある',
      en: 'Where products or services are run by units other than the IT infrastructure unit (common in large businesses), a function apart from the CSIRT can be more rational',
    },
    source: section('G', '2.3(3)'),
  },
  {
    id: 'separation-not-required',
    text: {
      ja: '複数の機能があっても、一つの CSIRT の方が合理的なら分けなくてよい',
      en: 'Even with several functions, no split is needed if a single CSIRT is more rational',
    },
    source: section('G', '2.3(3)'),
  },
  {
    id: 'csirt-need-not-be-independent',
    text: { ja: 'CSIRT を独立した組織にする必要はない', en: 'A CSIRT need not be an independent organisation' },
    source: appendix('G', '1'),
  },
  {
    id: 'ot-sirt-count',
    text: {
      ja: 'OT-SIRT は全社 CSIRT にまとめても、製品・プラントの種類ごとに複数置いてもよい',
      en: 'OT-SIRT may be merged into the company CSIRT or set up several times by product or plant kind',
    },
    source: appendix('G', '1'),
  },
  {
    id: 'psirt-per-business',
    text: {
      ja: '製造業の例では PSIRT を事業部門ごとに置く',
      en: 'In the manufacturing example the PSIRT is set up per business department',
    },
    source: appendix('G', '1'),
  },
  {
    id: 'ot-sirt-per-environment',
    text: {
      ja: '重要インフラの例では OT 環境の管理単位ごとに OT-SIRT を置く',
      en: 'In the critical-infrastructure example an OT-SIRT is set up per management unit of the OT environment',
    },
    source: appendix('G', '1'),
  },
]
