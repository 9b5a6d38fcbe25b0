/**
 * The closed enumerations of a workspace, each value with its name in both languages.
 *
 * Japanese terms are those of the guide; the English names are this product's. The arrays' order is the order in which
 * values are offered, and, for authority kinds and layers, the order in which they are listed and compared.
 */
import type { Text } from './text'

/** One value of a closed enumeration: its id in files, and its name for people. */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly name: Text
}

/** The ids of an enumeration, for a schema or a loop. */
export const idsOf = <Id extends string>(terms: readonly Term<Id>[]): readonly [Id, ...Id[]] => {
  const [first, ...rest] = terms.map((term) => term.id)
  if (first === undefined) throw new Error('an enumeration has at least one value')
  return [first, ...rest]
}

const terms = <const Id extends string>(rows: readonly (readonly [Id, string, string])[]): readonly Term<Id>[] =>
  rows.map(([id, ja, en]) => ({ id, name: { ja, en } }))

export const unitKinds = terms([
  ['board', '取締役会', 'Board'],
  ['officer', '役員', 'Officer'],
  ['department', '部門', 'Department'],
  ['section', '課・室・担当', 'Section'],
  ['committee', '委員会', 'Committee'],
  ['team', 'チーム（仮想組織）', 'Team (virtual)'],
  ['subsidiary', 'グループ会社', 'Group company'],
  ['site', '事業所・工場', 'Site'],
  ['provider', '外部事業者', 'Provider'],
])
export type UnitKind = (typeof unitKinds)[number]['id']

export const unitFunctions = terms([
  ['supervision', 'セキュリティ統括', 'Security supervision'],
  ['csirt', 'CSIRT', 'CSIRT'],
  ['ot-sirt', 'OT-SIRT', 'OT-SIRT'],
  ['psirt', 'PSIRT', 'PSIRT'],
  ['dsirt', 'DSIRT/SSIRT', 'DSIRT/SSIRT'],
  ['soc', 'SOC', 'SOC'],
  ['internal-audit', '内部監査', 'Internal audit'],
  ['it', '情報システム', 'IT'],
  ['business', '事業', 'Business'],
  ['product-quality', '製品品質', 'Product quality'],
  ['legal', '法務', 'Legal'],
  ['risk-management', 'リスク管理', 'Risk management'],
  ['planning', '経営企画', 'Corporate planning'],
  ['general-affairs', '総務', 'General affairs'],
  ['procurement', '調達', 'Procurement'],
  ['pr', '広報', 'Public relations'],
  ['hr', '人事', 'Human resources'],
])
export type UnitFunction = (typeof unitFunctions)[number]['id']

/** The functions that make a unit a SIRT. Source: G 図表14. */
export const sirtFunctions = ['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const satisfies readonly UnitFunction[]

/** From the highest layer to the lowest. Source: G 図表6. */
export const layers = terms([
  ['executive', '経営層', 'Executive layer'],
  ['strategic-management', '戦略マネジメント層', 'Strategic management layer'],
  ['practitioner', '実務者・技術者層', 'Practitioner and engineer layer'],
])
export type LayerId = (typeof layers)[number]['id']

export const offices = terms([
  ['ceo', 'CEO（代表者）', 'CEO'],
  ['ciso', 'CISO', 'CISO'],
  ['cio', 'CIO', 'CIO'],
  ['cdo', 'CDO', 'CDO'],
  ['cro', 'CRO', 'CRO'],
  ['cfo', 'CFO', 'CFO'],
  ['coo', 'COO', 'COO'],
  ['other', 'その他の役職', 'Other office'],
])
export type Office = (typeof offices)[number]['id']

export const ownerships = terms([
  ['wholly-owned', '完全子会社', 'Wholly owned'],
  ['majority', '過半数出資', 'Majority owned'],
  ['affiliate', '関連会社', 'Affiliate'],
  ['acquired', '買収会社', 'Acquired'],
])
export type Ownership = (typeof ownerships)[number]['id']

export const providerServices = terms([
  ['audit', '監査', 'Audit'],
  ['monitoring', '監視', 'Monitoring'],
  ['assessment', '脆弱性診断', 'Vulnerability assessment'],
  ['forensics', 'フォレンジック', 'Forensics'],
  ['development', '開発', 'Development'],
  ['operation', '運用', 'Operation'],
  ['consulting', 'コンサルティング', 'Consulting'],
  ['legal', '法律', 'Legal advice'],
  ['training', '教育・訓練', 'Training'],
])
export type ProviderService = (typeof providerServices)[number]['id']

export const scopeKinds = terms([
  ['it', '社内IT', 'Internal IT'],
  ['ot', 'OT（制御系）', 'OT'],
  ['iot', 'IoT', 'IoT'],
  ['product', '製品', 'Product'],
  ['digital-service', 'デジタルサービス', 'Digital service'],
  ['site', '事業所', 'Site'],
])
export type ScopeKind = (typeof scopeKinds)[number]['id']

export const developments = terms([
  ['in-house', '自社開発', 'Developed in-house'],
  ['outsourced', '委託開発', 'Development outsourced'],
  ['packages-only', 'SaaS・パッケージのみ', 'SaaS or packages only'],
])
export type Development = (typeof developments)[number]['id']

export const roles = terms([
  ['R', '実行（R）', 'Performs (R)'],
  ['A', '責任・決定（A）', 'Answers and decides (A)'],
  ['S', '支援（S）', 'Supports (S)'],
  ['C', '相談（C）', 'Consulted (C)'],
  ['I', '報告（I）', 'Informed (I)'],
])
export type Role = (typeof roles)[number]['id']

export const modes = terms([
  ['in-house', '社内', 'In-house'],
  ['outsourced', '外部委託', 'Outsourced'],
])
export type Mode = (typeof modes)[number]['id']

export const authorityKinds = terms([
  ['direct', '指示', 'Direct'],
  ['policy', '規程・方針の制定', 'Set policy'],
  ['budget', '予算', 'Budget'],
  ['appoint', '任命', 'Appoint'],
  ['inspect', '点検・監査', 'Inspect'],
  ['halt', '停止・遮断', 'Halt'],
  ['contract', '調達・委託管理', 'Contract'],
  ['accept-risk', 'リスク受容', 'Accept risk'],
])
export type AuthorityKind = (typeof authorityKinds)[number]['id']

export const contractClauses = terms([
  ['security-requirements', 'セキュリティ要求事項', 'Security requirements'],
  ['incident-duty', 'インシデント時の義務', 'Duties in an incident'],
  ['audit-right', '監査権', 'Right to audit'],
  ['subcontracting', '再委託', 'Subcontracting'],
  ['personnel', '要員', 'Personnel'],
  ['confidentiality', '秘密保持', 'Confidentiality'],
  ['exit', '契約終了時の取扱い', 'Exit'],
])
export type ContractClause = (typeof contractClauses)[number]['id']

export const linkKinds = terms([
  ['escalates-to', 'エスカレーション', 'Escalates to'],
  ['coordinates-with', '連携', 'Coordinates with'],
  ['advises', '助言', 'Advises'],
  ['reports-to', '報告（点線）', 'Reports to (dotted)'],
])
export type LinkKind = (typeof linkKinds)[number]['id']

/** Why a field or task is not handled. Source: G 図表15; `not-applicable` is the product's own. */
export const exclusionReasons = terms([
  ['packages-only', 'SaaS・パッケージのみ利用', 'SaaS or packages only'],
  ['specialist-contracted-when-needed', '必要時に専門家へ委託', 'Specialist contracted when needed'],
  ['not-applicable', '該当なし', 'Not applicable'],
])
export type ExclusionReason = (typeof exclusionReasons)[number]['id']

/** Whether a post's main duty is security (STEP4) or another one with security added (STEP5). Source: G 図表19. */
export const postDuties = terms([
  ['security', 'セキュリティ専任', 'Security as main duty'],
  ['plus-security', 'プラス・セキュリティ', 'Plus-security'],
])
export type PostDuty = (typeof postDuties)[number]['id']

/** Source: G 図表22. */
export const skillAreas = terms([
  ['securityManagement', 'セキュリティマネジメント', 'Security management'],
  ['systemSecurity', 'システムセキュリティ', 'System security'],
  ['securityOperation', 'セキュリティオペレーション', 'Security operation'],
])
export type SkillArea = (typeof skillAreas)[number]['id']

/** From no mark to the highest. Source: G 図表22. */
export const skillLevels = terms([
  ['none', '記載なし', 'No mark'],
  ['communicate', 'コミュニケーションが取れる（○）', 'Able to communicate (○)'],
  ['lead', '主導できる（◎）', 'Able to lead (◎)'],
])
export type SkillLevel = (typeof skillLevels)[number]['id']

export const businessVarieties = terms([
  ['similar', '類似した事業', 'Similar businesses'],
  ['diverse', '多様な事業', 'Diverse businesses'],
])

export const groupStructures = terms([
  ['none', 'グループ会社なし', 'No group companies'],
  ['integrated', '一体運営', 'Run as one'],
  ['independent', '独立運営', 'Run independently'],
])

export const itDepartments = terms([
  ['central', '全社を集中管理', 'Manages IT centrally'],
  ['partial', '一部のみ管理', 'Manages part of IT'],
  ['none', '情報システム部門なし', 'No IT department'],
])

export const severities = terms([
  ['error', '誤り', 'Error'],
  ['warning', '警告', 'Warning'],
  ['advice', '助言', 'Advice'],
])
export type Severity = (typeof severities)[number]['id']

/** In the order in which they are decided: the first that holds. */
export const coverageStatuses = terms([
  ['excluded', '対象外', 'Excluded'],
  ['relieved', '肩代わりあり', 'Relieved'],
  ['gap', '空白', 'Gap'],
  ['unperformed', '実行者なし', 'Unperformed'],
  ['unanswered', '責任者なし', 'Unanswered'],
  ['contested', '責任者が複数', 'Contested'],
  ['covered', '充足', 'Covered'],
])
export type CoverageStatus = (typeof coverageStatuses)[number]['id']

export const matchStates = terms([
  ['matched', '権限あり', 'Matched'],
  ['mismatched', '権限不足', 'Mismatched'],
])
export type MatchState = (typeof matchStates)[number]['id']
