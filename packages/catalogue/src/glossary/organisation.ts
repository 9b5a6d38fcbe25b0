/** Organisation and governance, and people. */
import { inferred } from '../source'
import { criticalInfrastructure, guide, managementGuidelines, survey, undefinedIn } from './term'
import type { GlossaryTerm } from './term'

export const organisationTerms: readonly GlossaryTerm[] = [
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
]

export const peopleTerms: readonly GlossaryTerm[] = [
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
]
