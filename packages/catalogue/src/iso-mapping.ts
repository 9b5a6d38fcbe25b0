/**
 * The management guidelines' appendix D (付録Ｄ): which clauses of ISO/IEC 27001 and controls of ISO/IEC 27002 belong to
 * each of the ten directions.
 *
 * Numbers and Japanese titles are those printed; English titles are this product's own translation, not the standards'
 * text. The printed table is linearised into three columns, so that rows were rebuilt: number and title pair one to one,
 * and within a row clauses (●) come before controls (・), each ascending. An entry that could stand on either side of a
 * row's border is marked. The appendix prints no edition; the numbering is that of 2013.
 */
import { appendix, inferred } from './source'
import type { Sources } from './source'
import type { Text } from './text'

/** A clause of ISO/IEC 27001 or a control of ISO/IEC 27002, under one direction. */
export interface IsoEntry {
  readonly id: string
  /** 1 to 10. */
  readonly direction: number
  readonly standard: 'ISO27001' | 'ISO27002'
  readonly number: string
  readonly title: Text
  /** The title as printed, where it was repaired. */
  readonly printedAs?: string
  readonly source: Sources
}

/** By direction, clauses before controls, as printed. */
export const isoEntries: readonly IsoEntry[] = [
  {
    id: 'd1.27001.5.1',
    direction: 1,
    standard: 'ISO27001',
    number: '5.1',
    title: { ja: 'リーダーシップ及びコミットメント', en: 'Leadership and commitment' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd1.27001.5.2',
    direction: 1,
    standard: 'ISO27001',
    number: '5.2',
    title: { ja: '方針', en: 'Policy' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd2.27001.5.3',
    direction: 2,
    standard: 'ISO27001',
    number: '5.3',
    title: { ja: '組織の役割、責任及び権限', en: 'Organisational roles, responsibilities and authorities' },
    printedAs: 'リスク及び機会、責任及び権限',
    source: inferred(
      appendix('M', 'D'),
      "The row is certain; the printed title repeats words of 6.1 and is taken for a misprint of the clause's own title",
    ),
  },
  {
    id: 'd2.27002.6.1.1',
    direction: 2,
    standard: 'ISO27002',
    number: '6.1.1',
    title: { ja: '情報セキュリティの役割及び責任', en: 'Information security roles and responsibilities' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd3.27001.7.1',
    direction: 3,
    standard: 'ISO27001',
    number: '7.1',
    title: { ja: '資源', en: 'Resources' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd3.27001.7.2',
    direction: 3,
    standard: 'ISO27001',
    number: '7.2',
    title: { ja: '力量', en: 'Competence' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd4.27001.6.1',
    direction: 4,
    standard: 'ISO27001',
    number: '6.1',
    title: { ja: 'リスク及び機会に対処する活動', en: 'Actions to address risks and opportunities' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd4.27001.6.2',
    direction: 4,
    standard: 'ISO27001',
    number: '6.2',
    title: {
      ja: '情報セキュリティ目的及びそれを達成するための計画策定',
      en: 'Information security objectives and planning to achieve them',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd4.27002.5.1.1',
    direction: 4,
    standard: 'ISO27002',
    number: '5.1.1',
    title: { ja: '情報セキュリティのための方針群', en: 'Policies for information security' },
    source: inferred(
      appendix('M', 'D'),
      'Direction 4 or 5: the numbers run on (5.1.1, 5.1.2, 6.2, 9 ...) without a break; put with 4 because policies and objectives are planning',
    ),
  },
  {
    id: 'd4.27002.5.1.2',
    direction: 4,
    standard: 'ISO27002',
    number: '5.1.2',
    title: { ja: '情報セキュリティのための方針群のレビュー', en: 'Review of the policies for information security' },
    source: inferred(appendix('M', 'D'), 'As for 5.1.1: the numbers run on without a break.'),
  },
  {
    id: 'd5.27002.6.2',
    direction: 5,
    standard: 'ISO27002',
    number: '6.2',
    title: { ja: 'モバイル機器及びテレワーキング', en: 'Mobile devices and teleworking' },
    source: inferred(
      appendix('M', 'D'),
      'Direction 4 or 5: as for 5.1.1; put with 5 because mobile devices and telework are protective controls',
    ),
  },
  {
    id: 'd5.27002.9',
    direction: 5,
    standard: 'ISO27002',
    number: '9',
    title: { ja: 'アクセス制御', en: 'Access control' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd5.27002.10',
    direction: 5,
    standard: 'ISO27002',
    number: '10',
    title: { ja: '暗号', en: 'Cryptography' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd5.27002.11',
    direction: 5,
    standard: 'ISO27002',
    number: '11',
    title: { ja: '物理的及び環境的セキュリティ', en: 'Physical and environmental security' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd5.27002.12',
    direction: 5,
    standard: 'ISO27002',
    number: '12',
    title: { ja: '運用のセキュリティ', en: 'Operations security' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd5.27002.13',
    direction: 5,
    standard: 'ISO27002',
    number: '13',
    title: { ja: '通信のセキュリティ', en: 'Communications security' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.7.4',
    direction: 6,
    standard: 'ISO27001',
    number: '7.4',
    title: { ja: 'コミュニケーション', en: 'Communication' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.8.1',
    direction: 6,
    standard: 'ISO27001',
    number: '8.1',
    title: { ja: '運用の計画及び管理', en: 'Operational planning and control' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.8.2',
    direction: 6,
    standard: 'ISO27001',
    number: '8.2',
    title: { ja: '情報セキュリティリスクアセスメント', en: 'Information security risk assessment' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.8.3',
    direction: 6,
    standard: 'ISO27001',
    number: '8.3',
    title: { ja: '情報セキュリティリスク対応', en: 'Information security risk treatment' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.9.1',
    direction: 6,
    standard: 'ISO27001',
    number: '9.1',
    title: { ja: '監視、測定、分析及び評価', en: 'Monitoring, measurement, analysis and evaluation' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.9.2',
    direction: 6,
    standard: 'ISO27001',
    number: '9.2',
    title: { ja: '内部監査', en: 'Internal audit' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.9.3',
    direction: 6,
    standard: 'ISO27001',
    number: '9.3',
    title: { ja: 'マネジメントレビュー', en: 'Management review' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.10.1',
    direction: 6,
    standard: 'ISO27001',
    number: '10.1',
    title: { ja: '不適合及び是正処置', en: 'Nonconformity and corrective action' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27001.10.2',
    direction: 6,
    standard: 'ISO27001',
    number: '10.2',
    title: { ja: '継続的改善', en: 'Continual improvement' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.17.1.1',
    direction: 6,
    standard: 'ISO27002',
    number: '17.1.1',
    title: { ja: '情報セキュリティ継続の計画', en: 'Planning information security continuity' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.17.1.2',
    direction: 6,
    standard: 'ISO27002',
    number: '17.1.2',
    title: { ja: '情報セキュリティ継続の実施', en: 'Implementing information security continuity' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.17.1.3',
    direction: 6,
    standard: 'ISO27002',
    number: '17.1.3',
    title: {
      ja: '情報セキュリティ継続の検証、レビュー及び評価',
      en: 'Verifying, reviewing and evaluating information security continuity',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.18.1.1',
    direction: 6,
    standard: 'ISO27002',
    number: '18.1.1',
    title: {
      ja: '適用法令及び契約上の要求事項の特定',
      en: 'Identifying applicable legislation and contractual requirements',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.18.2.1',
    direction: 6,
    standard: 'ISO27002',
    number: '18.2.1',
    title: { ja: '情報セキュリティの独立したレビュー', en: 'Independent review of information security' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.18.2.2',
    direction: 6,
    standard: 'ISO27002',
    number: '18.2.2',
    title: {
      ja: '情報セキュリティのための方針群及び標準の順守',
      en: 'Compliance with security policies and standards',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd6.27002.18.2.3',
    direction: 6,
    standard: 'ISO27002',
    number: '18.2.3',
    title: { ja: '技術的順守のレビュー', en: 'Technical compliance review' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd7.27002.16.1.1',
    direction: 7,
    standard: 'ISO27002',
    number: '16.1.1',
    title: { ja: '責任及び手順', en: 'Responsibilities and procedures' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd7.27002.16.1.2',
    direction: 7,
    standard: 'ISO27002',
    number: '16.1.2',
    title: { ja: '情報セキュリティ事象の報告', en: 'Reporting information security events' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd7.27002.16.1.3',
    direction: 7,
    standard: 'ISO27002',
    number: '16.1.3',
    title: { ja: '情報セキュリティ弱点の報告', en: 'Reporting information security weaknesses' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd7.27002.16.1.4',
    direction: 7,
    standard: 'ISO27002',
    number: '16.1.4',
    title: { ja: '情報セキュリティ事象の評価及び決定', en: 'Assessing and deciding on information security events' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd7.27002.16.1.5',
    direction: 7,
    standard: 'ISO27002',
    number: '16.1.5',
    title: { ja: '情報セキュリティインシデントの対応', en: 'Responding to information security incidents' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd8.27002.17.1.1',
    direction: 8,
    standard: 'ISO27002',
    number: '17.1.1',
    title: { ja: '情報セキュリティ継続の計画', en: 'Planning information security continuity' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd8.27002.17.1.2',
    direction: 8,
    standard: 'ISO27002',
    number: '17.1.2',
    title: { ja: '情報セキュリティ継続の実施', en: 'Implementing information security continuity' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd8.27002.17.1.3',
    direction: 8,
    standard: 'ISO27002',
    number: '17.1.3',
    title: {
      ja: '情報セキュリティ継続の検証、レビュー及び評価',
      en: 'Verifying, reviewing and evaluating information security continuity',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27001.8.1',
    direction: 9,
    standard: 'ISO27001',
    number: '8.1',
    title: { ja: '運用の計画及び管理', en: 'Operational planning and control' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27002.15.1.1',
    direction: 9,
    standard: 'ISO27002',
    number: '15.1.1',
    title: {
      ja: '供給者関係のための情報セキュリティの方針',
      en: 'Information security policy for supplier relationships',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27002.15.1.2',
    direction: 9,
    standard: 'ISO27002',
    number: '15.1.2',
    title: { ja: '供給者との合意におけるセキュリティの取扱い', en: 'Addressing security within supplier agreements' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27002.15.1.3',
    direction: 9,
    standard: 'ISO27002',
    number: '15.1.3',
    title: { ja: 'ICT サプライチェーン', en: 'ICT supply chain' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27002.15.2.1',
    direction: 9,
    standard: 'ISO27002',
    number: '15.2.1',
    title: { ja: '供給者のサービス提供の管理及びレビュー', en: 'Managing and reviewing supplier services' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd9.27002.15.2.2',
    direction: 9,
    standard: 'ISO27002',
    number: '15.2.2',
    title: { ja: '供給者のサービス提供の変更に対する管理', en: 'Managing changes to supplier services' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd10.27002.6.1.3',
    direction: 10,
    standard: 'ISO27002',
    number: '6.1.3',
    title: { ja: '関係当局との連絡', en: 'Contact with authorities' },
    source: appendix('M', 'D'),
  },
  {
    id: 'd10.27002.6.1.4',
    direction: 10,
    standard: 'ISO27002',
    number: '6.1.4',
    title: { ja: '専門組織との連絡', en: 'Contact with specialist organisations' },
    source: appendix('M', 'D'),
  },
]

export const isoNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'appear-twice',
    text: {
      ja: '8.1（指示6・9）と17.1.1〜17.1.3（指示6・8）は二か所に現れる',
      en: '8.1 (directions 6 and 9) and 17.1.1 to 17.1.3 (directions 6 and 8) appear twice',
    },
    source: appendix('M', 'D'),
  },
  {
    id: 'same-number-different-thing',
    text: {
      ja: '6.2 は 27001 では指示4、27002 では指示5 で、別の項目',
      en: '6.2 of 27001 (direction 4) and 6.2 of 27002 (direction 5) are different things; likewise 6.1 and 6.1.x',
    },
    source: appendix('M', 'D'),
  },
]
