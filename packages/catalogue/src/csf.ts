/**
 * 図表5: the functions and categories of the NIST Cybersecurity Framework, version 1.1, as the guide sums them up.
 *
 * The figure prints names only. Category codes and English names are those of the framework itself, matched by meaning and
 * order. The checklist of the management guidelines cites version 1.0: see `directions/`.
 */
import { figure, inferred, part, section } from './source'
import type { Source, Sources } from './source'
import type { Text } from './text'

export type CsfFunctionId = 'identify' | 'protect' | 'detect' | 'respond' | 'recover'

/** A category of the framework. */
export interface CsfCategory {
  /** The framework's code, such as `ID.AM`. */
  readonly id: `${string}.${string}`
  readonly name: Text
  readonly source: Source
}

/** A function of the framework. */
export interface CsfFunction {
  readonly id: CsfFunctionId
  readonly code: string
  readonly name: Text
  /** The code as the figure prints it, where it differs from the framework's. */
  readonly printedCode?: string
  readonly categories: readonly CsfCategory[]
  readonly source: Sources
}

const matchedByMeaning = inferred(
  figure('G', 5),
  'The figure prints names only; codes are matched by meaning and order.',
)

export const csfFunctions: readonly CsfFunction[] = [
  {
    id: 'identify',
    code: 'ID',
    name: { ja: '特定', en: 'Identify' },
    categories: [
      {
        id: 'ID.AM',
        name: { ja: '組織の資産（データ、要員、設備等）管理', en: 'Asset Management' },
        source: matchedByMeaning,
      },
      { id: 'ID.BE', name: { ja: 'ビジネス環境の優先度設定', en: 'Business Environment' }, source: matchedByMeaning },
      { id: 'ID.GV', name: { ja: '組織の方針策定と周知', en: 'Governance' }, source: matchedByMeaning },
      {
        id: 'ID.RA',
        name: { ja: 'リスクアセスメントの実施とリスクの把握', en: 'Risk Assessment' },
        source: matchedByMeaning,
      },
      {
        id: 'ID.RM',
        name: { ja: 'リスク管理戦略の策定と判断への利用', en: 'Risk Management Strategy' },
        source: matchedByMeaning,
      },
      {
        id: 'ID.SC',
        name: { ja: 'サプライチェーンリスクの管理プロセスの確立', en: 'Supply Chain Risk Management' },
        source: matchedByMeaning,
      },
    ],
    source: figure('G', 5),
  },
  {
    id: 'protect',
    code: 'PR',
    name: { ja: '防御', en: 'Protect' },
    categories: [
      {
        id: 'PR.AC',
        name: { ja: '資産と施設へのアクセス制御', en: 'Identity Management, Authentication and Access Control' },
        source: matchedByMeaning,
      },
      { id: 'PR.AT', name: { ja: '意識向上とトレーニング', en: 'Awareness and Training' }, source: matchedByMeaning },
      { id: 'PR.DS', name: { ja: 'データ保護方針に基づく管理', en: 'Data Security' }, source: matchedByMeaning },
      {
        id: 'PR.IP',
        name: { ja: '情報保護プロセスと手順の維持・適用', en: 'Information Protection Processes and Procedures' },
        source: matchedByMeaning,
      },
      { id: 'PR.MA', name: { ja: 'システムの保守・修理の実施', en: 'Maintenance' }, source: matchedByMeaning },
      {
        id: 'PR.PT',
        name: { ja: 'サイバーセキュリティ維持のための対策技術の管理', en: 'Protective Technology' },
        source: matchedByMeaning,
      },
    ],
    source: figure('G', 5),
  },
  {
    id: 'detect',
    code: 'DE',
    name: { ja: '検知', en: 'Detect' },
    categories: [
      {
        id: 'DE.AE',
        name: { ja: '異常な活動の検知と影響の把握', en: 'Anomalies and Events' },
        source: matchedByMeaning,
      },
      {
        id: 'DE.CM',
        name: { ja: 'システムと資産の継続的モニタリング', en: 'Security Continuous Monitoring' },
        source: matchedByMeaning,
      },
      {
        id: 'DE.DP',
        name: { ja: '検知プロセス手順の維持・テスト', en: 'Detection Processes' },
        source: matchedByMeaning,
      },
    ],
    source: figure('G', 5),
  },
  {
    id: 'respond',
    code: 'RS',
    name: { ja: '対応', en: 'Respond' },
    printedCode: 'RE',
    categories: [
      {
        id: 'RS.RP',
        name: { ja: 'インシデント対応手順の実施・維持', en: 'Response Planning' },
        source: matchedByMeaning,
      },
      {
        id: 'RS.CO',
        name: { ja: '利害関係者への連絡に関する事前調整', en: 'Communications' },
        source: matchedByMeaning,
      },
      { id: 'RS.AN', name: { ja: '効果的対応のためのインシデントの分析', en: 'Analysis' }, source: matchedByMeaning },
      {
        id: 'RS.MI',
        name: { ja: 'インシデントの影響低減のための活動実施', en: 'Mitigation' },
        source: matchedByMeaning,
      },
      { id: 'RS.IM', name: { ja: '対応活動の改善', en: 'Improvements' }, source: matchedByMeaning },
    ],
    source: figure('G', 5),
  },
  {
    id: 'recover',
    code: 'RC',
    name: { ja: '復旧', en: 'Recover' },
    categories: [
      { id: 'RC.RP', name: { ja: '復旧計画の準備・維持', en: 'Recovery Planning' }, source: matchedByMeaning },
      { id: 'RC.IM', name: { ja: '教訓に基づく復旧計画の改善', en: 'Improvements' }, source: matchedByMeaning },
      { id: 'RC.CO', name: { ja: '復旧活動に関する関係者との調整', en: 'Communications' }, source: matchedByMeaning },
    ],
    source: figure('G', 5),
  },
]

export const csfNotes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[] = [
  {
    id: 'common-to-all',
    text: {
      ja: '基本の機能は国や組織を問わず共通。標的となる恐れや特別な保護の必要があれば独自の機能を足す',
      en: 'The basic functions are common to any country or organisation; add own functions if targeted or in need of special protection',
    },
    source: [section('G', '2.1'), part(figure('G', 5), { ja: '参考', en: 'reference' })],
  },
  {
    id: 'directions-relate',
    text: {
      ja: '経営ガイドラインの重要10項目は、この枠組みの構成と対応付けられている',
      en: 'The ten directions of the management guidelines are related to the structure of this framework',
    },
    source: figure('G', 5),
  },
]
