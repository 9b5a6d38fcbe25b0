/** Assessment, and outside bodies. */
import { inferred } from '../source'
import { criticalInfrastructure, managementGuidelines, slides, survey, undefinedIn } from './term'
import type { GlossaryTerm } from './term'

export const assessmentTerms: readonly GlossaryTerm[] = [
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
]

export const outsideBodiesTerms: readonly GlossaryTerm[] = [
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
]
