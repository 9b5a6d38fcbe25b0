/**
 * Terms, each with a definition in one line and in this product's own words, and the documents that use it.
 *
 * The management guidelines define twenty-one terms in their appendix E (付録Ｅ), which prints the number 20 twice: PDCA is
 * entry 21 in order. Where a document uses a term without defining it, the definition is what its use there shows, and the
 * source says `inferred`. English terms are this product's own unless a source spells out the abbreviation.
 */
import { inferred, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

export type GlossaryTopicId =
  | 'guideline'
  | 'organisation'
  | 'response'
  | 'sourcing'
  | 'critical-infrastructure'
  | 'assessment'
  | 'people'
  | 'outside-bodies'
  | 'technology'

/** A part of the glossary. */
export interface GlossaryTopic {
  readonly id: GlossaryTopicId
  readonly name: Text
}

export const glossaryTopics: readonly GlossaryTopic[] = [
  {
    id: 'guideline',
    name: { ja: '経営ガイドライン 付録Ｅの用語', en: 'Terms of the management guidelines, appendix E' },
  },
  { id: 'organisation', name: { ja: '組織と統治', en: 'Organisation and governance' } },
  { id: 'response', name: { ja: '対応と運用', en: 'Response and operation' } },
  { id: 'sourcing', name: { ja: '委託とサプライチェーン', en: 'Sourcing and supply chain' } },
  { id: 'critical-infrastructure', name: { ja: '重要インフラ', en: 'Critical infrastructure' } },
  { id: 'assessment', name: { ja: '評価', en: 'Assessment' } },
  { id: 'people', name: { ja: '人材', en: 'People' } },
  { id: 'outside-bodies', name: { ja: '外部の機関', en: 'Outside bodies' } },
  { id: 'technology', name: { ja: '技術', en: 'Technology' } },
]

/** A term. */
export interface GlossaryTerm {
  readonly id: string
  readonly topic: GlossaryTopicId
  readonly name: Text
  /** Other Japanese wordings in the sources. */
  readonly aliases?: readonly string[]
  readonly definition: Text
  readonly source: Sources
}

const guide: Source = { document: 'G' }
const managementGuidelines: Source = { document: 'M' }
const criticalInfrastructure: Source = { document: 'C' }
const survey: Source = { document: 'S' }
const slides: Source = { document: 'T' }

/** An entry of the management guidelines' appendix E. */
const appendixE = (entry: number, part = ''): Source =>
  section('M', { ja: `付録Ｅ (${entry})${part}`, en: `appendix E (${entry})${part}` })

const undefinedIn = (source: Source): Source => inferred(source, 'Used there without a definition.')

/** By topic; those of appendix E in its order. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'incident',
    topic: 'guideline',
    name: { ja: 'インシデント', en: 'Incident' },
    definition: {
      ja: 'サイバーのリスクが現実の出来事になったもの',
      en: 'A cybersecurity risk that has become a real event',
    },
    source: appendixE(1),
  },
  {
    id: 'audit',
    topic: 'guideline',
    name: { ja: '監査', en: 'Audit' },
    definition: {
      ja: '証拠を集めて客観的に見極める、独立し文書化された確認。内部・外部・複合がある',
      en: 'An independent, documented check that weighs evidence objectively; internal (first party), external (second or third party) or combined',
    },
    source: appendixE(2),
  },
  {
    id: 'cyber-attack',
    topic: 'guideline',
    name: { ja: 'サイバー攻撃', en: 'Cyber attack' },
    definition: {
      ja: '悪意ある者が機器や網に入り込み、盗み・壊し・不正な動作をさせる行為',
      en: 'Malicious entry into computers or networks to steal, destroy or run unwanted programs',
    },
    source: appendixE(3),
  },
  {
    id: 'cybersecurity',
    topic: 'guideline',
    name: { ja: 'サイバーセキュリティ', en: 'Cybersecurity' },
    definition: {
      ja: 'データの漏れや書き換え、IT・制御システムの機能不全を防ぐこと',
      en: 'Keeping data from leaking or being altered and IT and control systems from failing in their function',
    },
    source: appendixE(4),
  },
  {
    id: 'cybersecurity-risk',
    topic: 'guideline',
    name: { ja: 'サイバーセキュリティリスク', en: 'Cybersecurity risk' },
    definition: {
      ja: 'サイバー上の不具合が経営に響きうる可能性',
      en: 'The possibility that a cybersecurity failure affects the running of the company',
    },
    source: appendixE(5),
  },
  {
    id: 'residual-risk',
    topic: 'guideline',
    name: { ja: '残留リスク', en: 'Residual risk' },
    aliases: ['保有リスク'],
    definition: { ja: '手を打った後もなお残る分のリスク', en: 'What remains after risks have been treated' },
    source: appendixE(6),
  },
  {
    id: 'security-report',
    topic: 'guideline',
    name: { ja: '情報セキュリティ報告書', en: 'Information security report' },
    definition: {
      ja: '取組のうち社会の関心が高いものを開示し、評価を得るための文書',
      en: 'A published account of security efforts so that stakeholders can judge them',
    },
    source: appendixE(7),
  },
  {
    id: 'stakeholder',
    topic: 'guideline',
    name: { ja: 'ステークホルダー', en: 'Stakeholder' },
    definition: {
      ja: '決定や活動と影響し合う人・組織（株主、債権者、顧客、取引先など）',
      en: 'Anyone who affects or is affected by decisions: shareholders, creditors, customers, partners',
    },
    source: appendixE(8),
  },
  {
    id: 'security-policy',
    topic: 'guideline',
    name: { ja: 'セキュリティポリシー', en: 'Security policy' },
    definition: {
      ja: '経営者が公式に示すセキュリティの意図と方針。個々の対策はこれに沿う',
      en: "Top management's formal statement of intent on security, from which measures follow",
    },
    source: appendixE(9),
  },
  {
    id: 'defence-in-depth',
    topic: 'guideline',
    name: { ja: '多層防御', en: 'Defence in depth' },
    definition: {
      ja: '一つの機器や境界に頼らず、物理からデータまで重ねて守ること',
      en: 'Overlapping protection from the physical to the data layer, not relying on one device or border',
    },
    source: appendixE(10),
  },
  {
    id: 'business-partner',
    topic: 'guideline',
    name: { ja: 'ビジネスパートナー', en: 'Business partner' },
    definition: {
      ja: '委託元・委託先・調達先など取引のある企業',
      en: 'A company one trades with: contractor, client, supplier',
    },
    source: appendixE(11),
  },
  {
    id: 'malware',
    topic: 'guideline',
    name: { ja: 'マルウェア', en: 'Malware' },
    definition: { ja: '害を与えるために作られたプログラムの総称', en: 'Any program made to do harm' },
    source: appendixE(12),
  },
  {
    id: 'risk',
    topic: 'guideline',
    name: { ja: 'リスク', en: 'Risk' },
    definition: {
      ja: '目的に対して不確かさが及ぼす影響（ISO/IEC 27000 の考え方）',
      en: 'Effect of uncertainty on objectives (after ISO/IEC 27000)',
    },
    source: appendixE(13),
  },
  {
    id: 'risk-treatment',
    topic: 'guideline',
    name: { ja: 'リスク対応', en: 'Risk treatment' },
    definition: {
      ja: 'リスクの扱い方。回避・低減・移転・保有の四つ',
      en: 'What is done about a risk: avoid, reduce, transfer or retain',
    },
    source: appendixE(14),
  },
  {
    id: 'risk-avoidance',
    topic: 'guideline',
    name: { ja: 'リスク回避', en: 'Risk avoidance' },
    definition: {
      ja: '脅威のもとをやめる・替えることで可能性をなくす',
      en: 'Removing the possibility by stopping or changing what gives rise to it',
    },
    source: appendixE(14, '①'),
  },
  {
    id: 'risk-reduction',
    topic: 'guideline',
    name: { ja: 'リスク低減', en: 'Risk reduction' },
    definition: {
      ja: '弱点に対策を講じ、起こりやすさを下げる',
      en: 'Making it less likely by measures on the weakness',
    },
    source: appendixE(14, '②'),
  },
  {
    id: 'risk-transfer',
    topic: 'guideline',
    name: { ja: 'リスク移転', en: 'Risk transfer' },
    definition: { ja: '保険や契約により他者に引き受けてもらう', en: 'Having others bear it by insurance or contract' },
    source: appendixE(14, '③'),
  },
  {
    id: 'risk-retention',
    topic: 'guideline',
    name: { ja: 'リスク保有', en: 'Risk retention' },
    definition: { ja: '損失がありうることを承知で受け入れる', en: 'Knowingly bearing the possible loss' },
    source: appendixE(14, '④'),
  },
  {
    id: 'risk-evaluation',
    topic: 'guideline',
    name: { ja: 'リスク評価', en: 'Risk evaluation' },
    definition: {
      ja: '分析結果を基準と比べ、受け入れられるかを決める',
      en: 'Comparing the analysis with criteria to decide whether a risk is acceptable',
    },
    source: appendixE(15),
  },
  {
    id: 'risk-analysis',
    topic: 'guideline',
    name: { ja: 'リスク分析', en: 'Risk analysis' },
    definition: {
      ja: 'リスクの性質をつかみ、結果と起こりやすさから大きさを決める',
      en: 'Understanding a risk and setting its level from consequence and likelihood',
    },
    source: appendixE(16),
  },
  {
    id: 'log',
    topic: 'guideline',
    name: { ja: 'ログ', en: 'Log' },
    definition: {
      ja: '使用や通信の記録。原因をたどるのに使う',
      en: 'A record of use and traffic, needed to trace causes',
    },
    source: appendixE(17),
  },
  {
    id: 'bcp',
    topic: 'guideline',
    name: { ja: 'BCP（事業継続計画）', en: 'Business continuity plan (BCP)' },
    definition: {
      ja: '災害や攻撃の際も中核事業を続け早く戻すための取り決め',
      en: 'The agreed ways to keep core business going and restore it quickly after disaster or attack',
    },
    source: [appendixE(18), criticalInfrastructure],
  },
  {
    id: 'ciso',
    topic: 'guideline',
    name: { ja: 'CISO', en: 'Chief Information Security Officer (CISO)' },
    definition: {
      ja: 'セキュリティ対策の責任者。経営陣の一員、またはトップが任じた人',
      en: 'The person in charge of security measures: an executive, or someone the top has appointed',
    },
    source: [appendixE(19), criticalInfrastructure, guide],
  },
  {
    id: 'csirt',
    topic: 'guideline',
    name: { ja: 'CSIRT（シーサート）', en: 'Computer Security Incident Response Team (CSIRT)' },
    definition: {
      ja: '起きたインシデントに当たる体制。主に組織内のシステムと網を受け持つ',
      en: 'The organisation for dealing with incidents, chiefly those of the systems and networks used inside',
    },
    source: [appendixE(20), criticalInfrastructure, guide],
  },
  {
    id: 'pdca',
    topic: 'guideline',
    name: { ja: 'PDCA', en: 'Plan-Do-Check-Act (PDCA)' },
    definition: {
      ja: '計画・実行・確認・改善を回し続ける手法',
      en: 'Improving by planning, doing, checking and acting in turn',
    },
    source: appendixE(21),
  },
  {
    id: 'executive-layer',
    topic: 'organisation',
    name: { ja: '経営層', en: 'Executive layer' },
    definition: {
      ja: '組織を代表し統括する人、業務を執行する人、取締役会・理事会等',
      en: 'Those who head and run the organisation, and its board',
    },
    source: [guide, criticalInfrastructure],
  },
  {
    id: 'strategic-layer',
    topic: 'organisation',
    name: { ja: '戦略マネジメント層', en: 'Strategic management layer' },
    definition: {
      ja: '経営と実務をつなぎ、方針を具体の対策に落とす層',
      en: 'The layer between executives and practice that turns policy into measures',
    },
    source: [
      inferred(guide, 'Used as a layer name in both; not defined in one sentence'),
      inferred(criticalInfrastructure, 'Used as a layer name in both; not defined in one sentence'),
    ],
  },
  {
    id: 'practitioner-layer',
    topic: 'organisation',
    name: { ja: '実務者・技術者層', en: 'Practitioner and engineer layer' },
    definition: { ja: '設計・開発・運用など実際の作業を担う層', en: 'The layer that designs, develops and operates' },
    source: undefinedIn(guide),
  },
  {
    id: 'staff-layer',
    topic: 'organisation',
    name: { ja: '担当者層', en: 'Staff layer' },
    definition: {
      ja: '安全基準等策定指針で、経営層・CISO・戦略マネジメント層の下に来る層',
      en: 'In the critical-infrastructure guideline, the layer below executives, CISO and strategic management',
    },
    source: inferred(criticalInfrastructure, 'Named in a list of layers only'),
  },
  {
    id: 'supervision-function',
    topic: 'organisation',
    name: { ja: 'セキュリティ統括機能', en: 'Security supervision function' },
    definition: {
      ja: 'CISO・経営層を補佐し、対策と対応を組織横断で束ねる機能。現場の責任は肩代わりしない',
      en: "Assists CISO and executives and steers measures and response across the organisation; does not take over the line's own responsibility",
    },
    source: [guide, survey],
  },
  {
    id: 'dedicated-form',
    topic: 'organisation',
    name: { ja: '専門組織型', en: 'Dedicated organisation (form)' },
    definition: {
      ja: '独立した部門や情シス内の専門チームが統括を担う形',
      en: 'Supervision carried by a department of its own or a specialist team in the IT department',
    },
    source: guide,
  },
  {
    id: 'committee-form',
    topic: 'organisation',
    name: { ja: '委員会型', en: 'Committee (form)' },
    aliases: ['委員会方式'],
    definition: {
      ja: '各部門からなる委員会が決定し、一部の実行も担う形',
      en: 'Supervision by a committee of departments that decides and carries out part',
    },
    source: [guide, survey],
  },
  {
    id: 'centralised',
    topic: 'organisation',
    name: { ja: '集権型', en: 'Centralised' },
    definition: {
      ja: '全社統一のルールで一元的に管理する範囲の取り方',
      en: 'One set of rules for the whole company, managed in one place',
    },
    source: [guide, survey],
  },
  {
    id: 'federated',
    topic: 'organisation',
    name: { ja: '連邦型', en: 'Federated' },
    definition: {
      ja: '全社共通分だけ一か所で束ね、固有分は各事業・各社が受け持つ範囲の取り方',
      en: 'Only company-wide systems are managed in one place; each business or company looks after its own',
    },
    source: [guide, survey],
  },
  {
    id: 'itss-plus-security',
    topic: 'organisation',
    name: { ja: 'ITSS+（セキュリティ領域）', en: 'ITSS+ (security area)' },
    definition: {
      ja: 'セキュリティ関連のタスクを17分野に整理したIPAのスキル標準',
      en: "IPA's skill standard that sorts security tasks into 17 fields",
    },
    source: guide,
  },
  {
    id: 'plus-security',
    topic: 'organisation',
    name: { ja: 'プラス・セキュリティ', en: 'Plus-security' },
    definition: {
      ja: '本業が別にある人が、その業務に必要なセキュリティの知識・技能も持つこと',
      en: 'People with another main job also having the security knowledge that job needs',
    },
    source: [guide, survey],
  },
  {
    id: 'ciso-officer-director',
    topic: 'organisation',
    name: { ja: '担当取締役', en: 'Director in charge' },
    definition: {
      ja: '取締役会から特定の事項を任された取締役',
      en: 'A director to whom the board has entrusted a matter',
    },
    source: inferred(criticalInfrastructure, 'Used in the footnote on appointment without definition'),
  },
  {
    id: 'shikkoyaku',
    topic: 'organisation',
    name: { ja: '執行役', en: 'Executive officer of a company with nominating and other committees (shikkoyaku)' },
    definition: {
      ja: '指名委員会等設置会社で業務執行の決定を任されうる役員',
      en: "The officer to whom such a company's board may delegate decisions on business",
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'kansayaku',
    topic: 'organisation',
    name: { ja: '監査役（会）', en: 'Company auditor (board of auditors)' },
    definition: {
      ja: '取締役の職務を監査する機関。内部監査の第二の報告先にもなる',
      en: 'The body that audits directors; also the second reporting line of internal audit',
    },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure)],
  },
  {
    id: 'important-employee',
    topic: 'organisation',
    name: { ja: '重要な使用人', en: 'Important employee' },
    definition: {
      ja: '選任を取締役会が決めるべき使用人。CISO等は通常これに当たる',
      en: 'An employee whose appointment is for the board to decide; a CISO usually counts as one',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'dual-reporting',
    topic: 'organisation',
    name: { ja: 'デュアルレポートライン', en: 'Dual reporting line' },
    definition: {
      ja: '内部監査が事案によりトップと監査役等に報告先を使い分けること',
      en: 'Internal audit reports to the top or to the auditors, depending on the matter',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'organisational-governance',
    topic: 'organisation',
    name: { ja: '組織統治', en: 'Organisational governance' },
    definition: {
      ja: '経営者らの行動を律し、不正を防ぎ、健全さと競争力を高める仕組み',
      en: 'The arrangements that discipline those who run an organisation, prevent wrongdoing and keep it sound',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'segregation-of-duties',
    topic: 'organisation',
    name: { ja: '職務の分離', en: 'Segregation of duties' },
    definition: {
      ja: '一人・一部署に相反する役目を持たせないこと',
      en: 'Not giving conflicting parts to one person or unit',
    },
    source: inferred(criticalInfrastructure, 'Named as a principle of access control only'),
  },
  {
    id: 'least-privilege',
    topic: 'organisation',
    name: { ja: '最小権限', en: 'Least privilege' },
    definition: { ja: '仕事に要る分だけの権限を与えること', en: 'Giving only the access the work needs' },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'risk-committee',
    topic: 'organisation',
    name: { ja: '経営リスクに関する委員会（リスク管理委員会）', en: 'Committee for business risks' },
    definition: {
      ja: '経営リスクを扱い、サイバーの状況も経営者に伝える会議体',
      en: 'The body for business risks, through which top management also hears about cyber',
    },
    source: [managementGuidelines, survey],
  },
  {
    id: 'security-committee',
    topic: 'organisation',
    name: { ja: 'セキュリティ委員会', en: 'Security committee' },
    definition: {
      ja: '部門横断でセキュリティを決める会議体。調査ではサイバーセキュリティ委員会・情報セキュリティ委員会の名も出る',
      en: 'A cross-department body that decides on security; the survey also has it under other names',
    },
    source: [guide, survey],
  },
  {
    id: 'hq-regional',
    topic: 'organisation',
    name: { ja: '地域HQ（リージョン）', en: 'Regional headquarters' },
    definition: {
      ja: '海外の国・地域を束ねる拠点。共通分は全社、法令差は地域が受け持つ例がある',
      en: 'The unit over a region abroad; in the survey common rules are global, legal differences regional',
    },
    source: survey,
  },
  {
    id: 'xsirt',
    topic: 'response',
    name: { ja: 'xSIRT', en: 'xSIRT' },
    definition: {
      ja: 'CSIRT・OT-SIRT・PSIRT・DSIRT等、対象別のインシデント対応機能の総称',
      en: 'Umbrella name for response functions by subject: CSIRT, OT-SIRT, PSIRT, DSIRT',
    },
    source: [guide, survey],
  },
  {
    id: 'ot-sirt',
    topic: 'response',
    name: { ja: 'OT-SIRT', en: 'OT-SIRT' },
    definition: { ja: '制御設備のインシデントに当たる機能', en: 'Response function for control equipment' },
    source: [guide, survey],
  },
  {
    id: 'psirt',
    topic: 'response',
    name: { ja: 'PSIRT', en: 'PSIRT' },
    definition: {
      ja: '販売した製品のインシデントに当たる機能。出荷判断の権限は品質管理にある例がある',
      en: 'Response function for products sold; authority over shipped products may lie with quality management',
    },
    source: [guide, survey],
  },
  {
    id: 'dsirt',
    topic: 'response',
    name: { ja: 'DSIRT（SSIRT）', en: 'DSIRT (SSIRT)' },
    definition: {
      ja: '顧客が使うデジタルサービスのインシデントに当たる機能',
      en: 'Response function for digital services customers use',
    },
    source: guide,
  },
  {
    id: 'soc',
    topic: 'response',
    name: { ja: 'SOC', en: 'Security Operation Center (SOC)' },
    definition: {
      ja: '監視と検知を受け持つ機能。対応のCSIRTと分けて呼ぶ',
      en: 'The function that watches and detects, named apart from the responding CSIRT',
    },
    source: [guide, survey],
  },
  {
    id: 'escalation',
    topic: 'response',
    name: { ja: 'エスカレーション', en: 'Escalation' },
    definition: {
      ja: '事象を、判断できる人や部署へ速やかに上げること',
      en: 'Passing an event quickly to whoever can decide on it',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'triage',
    topic: 'response',
    name: { ja: 'トリアージ', en: 'Triage' },
    definition: {
      ja: '事象の影響を見て対応の順番を決めること',
      en: 'Weighing events and deciding what to handle first',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'first-response',
    topic: 'response',
    name: { ja: '初動対応', en: 'First response' },
    definition: {
      ja: '発覚直後に影響をつかみ広がりを止める対応',
      en: 'What is done at once: find the extent, stop the spread',
    },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure)],
  },
  {
    id: 'crisis-management',
    topic: 'response',
    name: { ja: '危機管理', en: 'Crisis management' },
    definition: {
      ja: '障害が起きた後の拡大防止と早期復旧。事前のリスクマネジメントと対をなす',
      en: 'Containing and recovering once something has happened; the counterpart of prior risk management',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'contingency-plan',
    topic: 'response',
    name: { ja: 'コンティンジェンシープラン', en: 'Contingency plan' },
    definition: {
      ja: '悪影響を許容範囲に抑えるための初動側の対応方針',
      en: 'The response policy for the first stage that keeps harm within bounds',
    },
    source: inferred(criticalInfrastructure, 'Listed beside BCP and recovery plan without a definition'),
  },
  {
    id: 'recovery-plan',
    topic: 'response',
    name: { ja: '事業復旧計画', en: 'Business recovery plan' },
    definition: { ja: 'ふだんの水準へ完全に戻すための方針', en: 'The policy for full return to ordinary service' },
    source: criticalInfrastructure,
  },
  {
    id: 'it-bcp',
    topic: 'response',
    name: { ja: 'IT-BCP', en: 'IT-BCP' },
    definition: {
      ja: '情報システムに絞って詳しくした継続計画',
      en: 'A continuity plan in detail for information systems',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'forensics',
    topic: 'response',
    name: { ja: 'フォレンジック', en: 'Digital forensics' },
    definition: { ja: '証拠を保ち、何が起きたかを調べること', en: 'Preserving evidence and finding out what happened' },
    source: [undefinedIn(guide), undefinedIn(survey)],
  },
  {
    id: 'vulnerability-assessment',
    topic: 'response',
    name: { ja: '脆弱性診断', en: 'Vulnerability assessment' },
    definition: { ja: 'システムの弱点を探し出す検査', en: 'Testing systems for weaknesses' },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure), undefinedIn(guide)],
  },
  {
    id: 'penetration-test',
    topic: 'response',
    name: { ja: 'ペネトレーションテスト', en: 'Penetration test' },
    definition: { ja: '攻撃者の立場で侵入を試みる検査', en: 'A test that tries to break in as an attacker would' },
    source: [undefinedIn(criticalInfrastructure), undefinedIn(guide)],
  },
  {
    id: 'security-by-design',
    topic: 'response',
    name: { ja: 'セキュリティ・バイ・デザイン', en: 'Security by design' },
    aliases: ['セキュリティバイデザイン'],
    definition: {
      ja: '企画・設計の段階から対策を織り込む考え方',
      en: 'Building security in from planning and design on',
    },
    source: [managementGuidelines, criticalInfrastructure, guide],
  },
  {
    id: 'halt-authority',
    topic: 'response',
    name: { ja: '遮断・停止の権限', en: 'Authority to halt' },
    definition: {
      ja: '網を切る・システムを止める判断を下せること',
      en: 'Being allowed to cut a network or stop a system',
    },
    source: inferred(survey, "The term is this product's; the survey tells who decides"),
  },
  {
    id: 'outsourcing',
    topic: 'sourcing',
    name: { ja: '外部委託', en: 'Outsourcing' },
    definition: {
      ja: '業務の一部を社外の事業者に任せること。判断と管理は社内に残す',
      en: 'Entrusting part of the work outside, keeping decision and management inside',
    },
    source: [managementGuidelines, guide],
  },
  {
    id: 'contractor',
    topic: 'sourcing',
    name: { ja: '委託先', en: 'Contractor' },
    definition: { ja: '業務を任された社外の事業者', en: 'The outside company entrusted with work' },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure)],
  },
  {
    id: 'subcontracting',
    topic: 'sourcing',
    name: { ja: '再委託', en: 'Subcontracting' },
    definition: {
      ja: '委託先がさらに別の事業者に任せること',
      en: 'A contractor entrusting the work to another in turn',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'supplier',
    topic: 'sourcing',
    name: { ja: '供給者', en: 'Supplier' },
    definition: {
      ja: '製品やサービスを供給する外部組織。直接の供給者とその先がある',
      en: 'An outside organisation that supplies products or services, direct or further up',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'supply-chain',
    topic: 'sourcing',
    name: { ja: 'サプライチェーン', en: 'Supply chain' },
    definition: {
      ja: '同指針では、外部が関わる製品・サービスを自組織が調達し使うまでの過程',
      en: 'In that guideline the process of procuring and using products or services in which outsiders have a part',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'responsibility-demarcation',
    topic: 'sourcing',
    name: { ja: '責任分界点', en: 'Demarcation of responsibility' },
    definition: { ja: '自社と相手方の責任の境目', en: "The border between own and the other party's responsibility" },
    source: [undefinedIn(criticalInfrastructure), undefinedIn(survey)],
  },
  {
    id: 'shared-responsibility',
    topic: 'sourcing',
    name: { ja: '責任共有モデル', en: 'Shared responsibility model' },
    definition: {
      ja: 'クラウドで、境目を決めるだけでなく運用責任を利用者と提供者が分かち合う考え方',
      en: 'In the cloud, user and provider share operational responsibility besides drawing the border',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'cyber-insurance',
    topic: 'sourcing',
    name: { ja: 'サイバー保険', en: 'Cyber insurance' },
    definition: {
      ja: '攻撃による損失を補う保険。リスク移転の一手段',
      en: 'Insurance against losses from attacks, a means of transfer',
    },
    source: [undefinedIn(managementGuidelines), undefinedIn(guide)],
  },
  {
    id: 'security-action',
    topic: 'sourcing',
    name: { ja: 'SECURITY ACTION', en: 'SECURITY ACTION' },
    definition: {
      ja: '中小企業が対策に取り組むことを自ら宣言する制度',
      en: 'A scheme in which smaller enterprises declare that they take measures',
    },
    source: managementGuidelines,
  },
  {
    id: 'service-registration',
    topic: 'sourcing',
    name: {
      ja: '情報セキュリティサービス審査登録制度',
      en: 'Information security service examination and registration scheme',
    },
    definition: {
      ja: '基準に合う事業者を審査し登録する制度',
      en: 'A scheme that examines and registers providers against a standard',
    },
    source: inferred(survey, 'Named and discussed without definition'),
  },
  {
    id: 'critical-infrastructure',
    topic: 'critical-infrastructure',
    name: { ja: '重要インフラ', en: 'Critical infrastructure' },
    definition: {
      ja: '国民生活と経済を支え、途絶が重大な影響を及ぼすサービスの基盤',
      en: 'The base of services on which daily life and the economy depend',
    },
    source: inferred(criticalInfrastructure, 'Defined in the action plan, not in this text'),
  },
  {
    id: 'ci-service-outage',
    topic: 'critical-infrastructure',
    name: { ja: '重要インフラサービス障害', en: 'Critical infrastructure service failure' },
    definition: {
      ja: 'そのサービスが提供できなくなる、または損なわれること',
      en: 'Such a service failing or being impaired',
    },
    source: undefinedIn(criticalInfrastructure),
  },
  {
    id: 'mission-assurance',
    topic: 'critical-infrastructure',
    name: { ja: '任務保証', en: 'Mission assurance' },
    definition: {
      ja: '果たすべき業務・サービスを任務と定め、それを続ける力と資産を確保する考え方。対策自体を目的にしない',
      en: "Taking one's services as the mission and securing the ability and assets to fulfil it; security is not an end in itself",
    },
    source: criticalInfrastructure,
  },
  {
    id: 'safety-standards',
    topic: 'critical-infrastructure',
    name: { ja: '安全基準等', en: 'Safety standards and the like' },
    definition: {
      ja: '強制基準・推奨基準・業界標準・内規など、事業者の判断や行為の拠り所となる文書',
      en: 'The documents operators go by: mandatory and recommended standards, industry standards, internal rules',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'internal-rules',
    topic: 'critical-infrastructure',
    name: { ja: '内規', en: 'Internal rules' },
    definition: { ja: '事業者が自ら定める安全基準等', en: 'Safety standards an operator sets for itself' },
    source: criticalInfrastructure,
  },
  {
    id: 'control-system',
    topic: 'critical-infrastructure',
    name: { ja: '制御システム', en: 'Control system' },
    definition: {
      ja: 'インフラや工場の設備を監視・制御する機器群',
      en: 'Equipment that monitors and controls infrastructure or plant',
    },
    source: criticalInfrastructure,
  },
  {
    id: 'ot',
    topic: 'critical-infrastructure',
    name: { ja: 'OT', en: 'Operational technology (OT)' },
    definition: {
      ja: '製造設備や重要インフラの制御技術',
      en: 'Technology that controls production equipment and critical infrastructure',
    },
    source: [guide, survey],
  },
  {
    id: 'capability-maturity',
    topic: 'critical-infrastructure',
    name: { ja: '成熟度モデル', en: 'Maturity model' },
    definition: { ja: '取組の進み具合を段階で表す物差し', en: 'A scale of stages for how far practices have come' },
    source: [criticalInfrastructure, slides],
  },
  {
    id: 'duty-of-care',
    topic: 'critical-infrastructure',
    name: { ja: '善管注意義務', en: 'Duty of care of a good manager' },
    definition: {
      ja: '経営層が負う注意義務。体制の不備による損害で問われうる',
      en: "Executives' duty of care; a deficient organisation that causes damage may breach it",
    },
    source: criticalInfrastructure,
  },
  {
    id: 'maturity',
    topic: 'assessment',
    name: { ja: '成熟度', en: 'Maturity' },
    definition: {
      ja: '重要10項目をどこまで実装できているかの度合い',
      en: 'How far the ten directions have been put in place',
    },
    source: slides,
  },
  {
    id: 'visualisation-tool',
    topic: 'assessment',
    name: { ja: 'サイバーセキュリティ経営可視化ツール', en: 'Cybersecurity management visualisation tool' },
    definition: {
      ja: '10項目の成熟度を自己評価しレーダーチャートで示すIPAの道具',
      en: "IPA's tool for self-assessing the ten directions and showing them as a radar chart",
    },
    source: [slides, survey],
  },
  {
    id: 'practice-collection',
    topic: 'assessment',
    name: { ja: 'プラクティス集', en: 'Collection of practices' },
    definition: {
      ja: '企業の実践を匿名化してまとめたIPAの資料',
      en: "IPA's collection of anonymised practices of companies",
    },
    source: slides,
  },
  {
    id: 'self-assessment',
    topic: 'assessment',
    name: { ja: '自己評価', en: 'Self-assessment' },
    definition: {
      ja: '自ら状況を見て改善に使う、簡単で主観的な評価',
      en: 'Judging oneself in order to improve: simple, subjective',
    },
    source: slides,
  },
  {
    id: 'third-party-assessment',
    topic: 'assessment',
    name: { ja: '第三者評価', en: 'Third-party assessment' },
    definition: {
      ja: '社会の信頼を得るための、手間のかかる客観的な評価',
      en: 'Being judged by others to gain trust: objective, laborious',
    },
    source: slides,
  },
  {
    id: 'isms',
    topic: 'assessment',
    name: { ja: 'ISMS適合性評価', en: 'ISMS conformity assessment' },
    definition: { ja: 'ISO/IEC 27001 に基づく第三者認証', en: 'Third-party certification against ISO/IEC 27001' },
    source: [managementGuidelines, slides],
  },
  {
    id: 'csms',
    topic: 'assessment',
    name: { ja: 'CSMS適合性評価', en: 'CSMS conformity assessment' },
    definition: {
      ja: '制御システム向けの第三者認証（IEC 62443-2）',
      en: 'Third-party certification for control systems (IEC 62443-2)',
    },
    source: managementGuidelines,
  },
  {
    id: 'kpi',
    topic: 'assessment',
    name: { ja: 'KPI', en: 'Key performance indicator (KPI)' },
    definition: {
      ja: '状況を測る指標。指摘数、受講率、インシデント数など',
      en: 'A measure of how things stand: findings, training rate, incidents',
    },
    source: managementGuidelines,
  },
  {
    id: 'riss',
    topic: 'people',
    name: { ja: '情報処理安全確保支援士', en: 'Registered Information Security Specialist (RISS)' },
    aliases: ['セキスペ'],
    definition: { ja: 'セキュリティ人材の技能を示す国家資格', en: 'A national qualification for security specialists' },
    source: [
      inferred(
        managementGuidelines,
        'The sources name it as an indicator of skill; the alias セキスペ is in the survey',
      ),
      inferred(
        criticalInfrastructure,
        'The sources name it as an indicator of skill; the alias セキスペ is in the survey',
      ),
      inferred(survey, 'The sources name it as an indicator of skill; the alias セキスペ is in the survey'),
    ],
  },
  {
    id: 'sg-exam',
    topic: 'people',
    name: { ja: '情報セキュリティマネジメント試験', en: 'Information Security Management Examination' },
    definition: {
      ja: '利用部門側で管理を担う人向けの試験',
      en: 'An examination for those who manage security on the user side',
    },
    source: inferred(survey, 'Named in the survey without definition'),
  },
  {
    id: 'career-path',
    topic: 'people',
    name: { ja: 'キャリアパス', en: 'Career path' },
    definition: { ja: '仕事を重ねて進む道筋', en: "The way along which one's jobs lead" },
    source: [undefinedIn(managementGuidelines), undefinedIn(criticalInfrastructure), undefinedIn(survey)],
  },
  {
    id: 'rotation',
    topic: 'people',
    name: { ja: 'ローテーション', en: 'Rotation' },
    definition: { ja: '部署間で人を定期に入れ替えること', en: 'Moving people between units at intervals' },
    source: undefinedIn(survey),
  },
  {
    id: 'meti',
    topic: 'outside-bodies',
    name: { ja: '経済産業省', en: 'Ministry of Economy, Trade and Industry (METI)' },
    definition: { ja: '経営ガイドラインを定めた省', en: 'The ministry behind the management guideline' },
    source: managementGuidelines,
  },
  {
    id: 'ipa',
    topic: 'outside-bodies',
    name: { ja: '独立行政法人情報処理推進機構（IPA）', en: 'Information-technology Promotion Agency (IPA)' },
    definition: {
      ja: '可視化ツールや届出窓口などを担う機関',
      en: 'The agency that runs the visualisation tool and takes notifications',
    },
    source: managementGuidelines,
  },
  {
    id: 'jpcert-cc',
    topic: 'outside-bodies',
    name: { ja: 'JPCERTコーディネーションセンター', en: 'JPCERT Coordination Center' },
    definition: { ja: 'インシデント情報を受け、調整に当たる団体', en: 'Takes incident information and coordinates' },
    source: managementGuidelines,
  },
  {
    id: 'nca',
    topic: 'outside-bodies',
    name: { ja: '日本シーサート協議会', en: 'Nippon CSIRT Association' },
    definition: { ja: 'CSIRT同士の情報共有の場', en: 'Where CSIRTs share information' },
    source: managementGuidelines,
  },
  {
    id: 'j-csip',
    topic: 'outside-bodies',
    name: {
      ja: 'J-CSIP（サイバー情報共有イニシアティブ）',
      en: 'Initiative for Cyber Security Information sharing Partnership of Japan (J-CSIP)',
    },
    definition: {
      ja: '重要インフラ等の業界で情報共有と早期対応をする仕組み',
      en: 'Information sharing and early response among critical-infrastructure and related industries',
    },
    source: managementGuidelines,
  },
  {
    id: 'isac',
    topic: 'outside-bodies',
    name: { ja: 'ISAC', en: 'Information Sharing and Analysis Center (ISAC)' },
    definition: {
      ja: '業界ごとに脅威情報を分け合う組織',
      en: 'A body that shares threat information within an industry',
    },
    source: [undefinedIn(criticalInfrastructure), undefinedIn(survey)],
  },
  {
    id: 'nisc',
    topic: 'outside-bodies',
    name: {
      ja: '内閣サイバーセキュリティセンター（NISC）',
      en: 'National center of Incident readiness and Strategy for Cybersecurity (NISC)',
    },
    definition: { ja: 'サイバーセキュリティ政策に当たる内閣の組織', en: "The cabinet's body for cybersecurity policy" },
    source: [
      inferred(managementGuidelines, 'Named as author of guidance; the official English name is not in the text'),
      inferred(criticalInfrastructure, 'Named as author of guidance; the official English name is not in the text'),
    ],
  },
  {
    id: 'national-cyber-office',
    topic: 'outside-bodies',
    name: {
      ja: '内閣官房国家サイバー統括室（統括室）',
      en: 'National Cybersecurity Office of the Cabinet Secretariat',
    },
    definition: {
      ja: '安全基準等策定指針に出る政府の統括組織。企業の統括機能とは別物',
      en: "The government office named in the critical-infrastructure guideline; not a company's supervision function",
    },
    source: inferred(criticalInfrastructure, 'The English name is not in the text'),
  },
  {
    id: 'zero-trust',
    topic: 'technology',
    name: { ja: 'ゼロトラスト', en: 'Zero trust' },
    definition: {
      ja: '内と外の境界に頼らず都度確かめる考え方',
      en: 'Verifying each time instead of trusting a border',
    },
    source: undefinedIn(survey),
  },
  {
    id: 'edr',
    topic: 'technology',
    name: { ja: 'EDR', en: 'Endpoint detection and response (EDR)' },
    definition: { ja: '端末の異常を見つけ対処する仕組み', en: 'Detecting and handling what goes wrong on endpoints' },
    source: undefinedIn(survey),
  },
  {
    id: 'oa-environment',
    topic: 'technology',
    name: { ja: 'OA環境', en: 'Office IT environment' },
    definition: { ja: '主にオフィスで使うIT環境', en: 'The IT used mainly in offices' },
    source: guide,
  },
  {
    id: 'erm',
    topic: 'technology',
    name: { ja: 'ERM', en: 'Enterprise risk management (ERM)' },
    definition: { ja: '組織のリスクを統合して扱う手法', en: "Managing an organisation's risks together" },
    source: guide,
  },
]
