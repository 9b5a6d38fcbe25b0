/** How collections, keys of records and their values are called. */
import {
  type Text,
  authorityKinds,
  contractClauses,
  developments,
  exclusionReasons,
  layers,
  modes,
  offices,
  ownerships,
  postDuties,
  providerServices,
  scopeKinds,
  skillAreas,
  skillLevels,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import type { CollectionName } from '@taiseizu/core'

export const collectionTexts: Readonly<Record<CollectionName, Text>> = {
  units: { ja: '部署・機関', en: 'Units' },
  scopes: { ja: '対象環境', en: 'Scopes' },
  tasks: { ja: '独自のタスク', en: 'Own tasks' },
  assignments: { ja: '分担', en: 'Assignments' },
  contracts: { ja: '委託契約', en: 'Contracts' },
  authority: { ja: '権限', en: 'Authority' },
  links: { ja: '連携', en: 'Links' },
  exclusions: { ja: '対象外', en: 'Exclusions' },
  posts: { ja: 'ポスト', en: 'Posts' },
}

const keyTexts: Readonly<Record<string, Text>> = {
  name: { ja: '名称', en: 'name' },
  kind: { ja: '種類', en: 'kind' },
  parent: { ja: '上位', en: 'parent' },
  functions: { ja: '機能', en: 'functions' },
  layers: { ja: '層', en: 'layers' },
  headcount: { ja: '人数', en: 'headcount' },
  offices: { ja: '役職', en: 'offices' },
  appointedBy: { ja: '任命者', en: 'appointed by' },
  ownership: { ja: '出資', en: 'ownership' },
  region: { ja: '国・地域', en: 'region' },
  members: { ja: '構成員', en: 'members' },
  services: { ja: '提供サービス', en: 'services' },
  registered: { ja: '情報セキュリティサービス基準への登録', en: 'registered under the security service scheme' },
  note: { ja: '備考', en: 'note' },
  tags: { ja: 'タグ', en: 'tags' },
  owner: { ja: '所管', en: 'owner' },
  development: { ja: '開発', en: 'development' },
  criticality: { ja: '重要度', en: 'criticality' },
  field: { ja: '分野', en: 'field' },
  applies: { ja: '適用範囲', en: 'applies to' },
  requires: { ja: '必要な権限', en: 'authority required' },
  mode: { ja: '社内・外部', en: 'in-house or outsourced' },
  contract: { ja: '委託契約', en: 'contract' },
  provider: { ja: '委託先', en: 'provider' },
  manager: { ja: '委託先の管理者', en: 'manager' },
  decidedBy: { ja: '決定者', en: 'decided by' },
  clauses: { ja: '条項', en: 'clauses' },
  until: { ja: '期限', en: 'until' },
  grantedBy: { ja: '付与者', en: 'granted by' },
  about: { ja: '対象の分野・タスク', en: 'about' },
  reason: { ja: '理由', en: 'reason' },
  takenOverBy: { ja: '引き受ける部署', en: 'taken over by' },
  unit: { ja: '所属', en: 'unit' },
  fte: { ja: '常勤換算', en: 'full-time equivalent' },
  vacant: { ja: '空席', en: 'vacant' },
  duty: { ja: '専任・兼任', en: 'main duty' },
  skills: { ja: 'スキル', en: 'skills' },
  qualifications: { ja: '資格', en: 'qualifications' },
  training: { ja: '研修', en: 'training' },
  concurrentWith: { ja: '兼務先', en: 'concurrent with' },
  ja: { ja: '日本語', en: 'Japanese' },
  en: { ja: '英語', en: 'English' },
  ...Object.fromEntries(skillAreas.map(({ id, name }) => [id, name])),
}

/** The name of a key, and of a key within it. A key that has no name is called as it stands in the file. */
export const keyText = (at: readonly string[]): Text => {
  const [key = { ja: '', en: '' }, ...within] = at.map((one) => keyTexts[one] ?? { ja: one, en: one })
  return within.reduce(({ ja, en }, one) => ({ ja: `${ja}（${one.ja}）`, en: `${en} (${one.en})` }), key)
}

interface Named {
  readonly id: string
  readonly name: Text
}

const kindsIn: Readonly<Partial<Record<CollectionName, readonly Named[]>>> = { units: unitKinds, scopes: scopeKinds }
const valuesOf: Readonly<Record<string, readonly Named[]>> = {
  functions: unitFunctions,
  layers,
  offices,
  ownership: ownerships,
  services: providerServices,
  development: developments,
  applies: scopeKinds,
  requires: authorityKinds,
  mode: modes,
  clauses: contractClauses,
  reason: exclusionReasons,
  duty: postDuties,
  skills: skillLevels,
}

/** The name of a value of an enumeration; nothing where the key holds something else. */
export const valueText = (collection: CollectionName, key: string, value: string): Text | undefined =>
  (key === 'kind' ? kindsIn[collection] : valuesOf[key])?.find(({ id }) => id === value)?.name
