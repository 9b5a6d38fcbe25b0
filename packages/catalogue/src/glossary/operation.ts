/** Response, operation and technology. */
import { inferred } from '../source'
import { criticalInfrastructure, guide, managementGuidelines, survey, undefinedIn } from './term'
import type { GlossaryTerm } from './term'

export const responseTerms: readonly GlossaryTerm[] = [
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
]

export const technologyTerms: readonly GlossaryTerm[] = [
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
