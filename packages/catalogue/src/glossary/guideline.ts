/** The terms of the management guidelines' appendix E (付録Ｅ), in its order. */
import { appendixE, criticalInfrastructure, guide } from './term'
import type { GlossaryTerm } from './term'

export const guidelineTerms: readonly GlossaryTerm[] = [
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
]
