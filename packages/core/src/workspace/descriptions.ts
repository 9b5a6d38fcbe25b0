/** What each key of a file means, for editors that complete and check while one types: the type demands every key. */
import type { Text } from '@taiseizu/catalogue'
import type { CollectionName, shapes } from './format'

type Described = { readonly [Name in CollectionName]: { readonly [Key in keyof (typeof shapes)[Name]]: Text } }

const says = (en: string, ja: string): Text => ({ en, ja })
const note = says('Anything worth noting.', '覚え書き。')
const tags = says('Words of your own, to find and group by.', '検索や分類のための自由な言葉。')
const task = says(
  'A task of the standard set, or one of the own tasks of this variant. Either task or field.',
  '標準タスク、またはこの案の独自タスク。task か field のどちらか一つ。',
)
const field = says('Instead of a task: all tasks of a field.', 'タスクの代わりに、分野のすべてのタスク。')
const scope = says(
  "A scope's id, or enterprise for the organisation as a whole. Without it: every scope to which the task applies.",
  '対象環境の id。組織全体は enterprise。なければ、タスクが当てはまるすべての対象環境。',
)

export const descriptions: Described = {
  units: {
    id: says('Stable for ever: all else refers to it.', '変えない。ほかのすべてがこれで参照する。'),
    kind: says(
      'What kind of unit. Only providers are outside the organisation.',
      '部署・機関の種類。組織の外は provider だけ。',
    ),
    name: says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
    parent: says('The unit above. A provider has none.', '上位の部署・機関。外部事業者にはない。'),
    functions: says('What the unit does in the organisation.', '組織で担う機能。'),
    layers: says('Where not given, it follows from kind and functions.', '書かなければ種類と機能から決まる。'),
    headcount: says('How many people.', '人数。'),
    offices: says('For officers: the offices that the person holds.', '役員だけ: 兼ねている役職。'),
    appointedBy: says('For officers: the unit that appoints.', '役員だけ: 任命する機関。'),
    ownership: says('For group companies: how far it is owned.', 'グループ会社だけ: 出資の度合い。'),
    region: says(
      'For group companies: country or region, compared as it stands.',
      'グループ会社だけ: 国・地域。書いたとおりに比べる。',
    ),
    members: says(
      'For committees and teams: the units in it, at most one as chair.',
      '委員会・チームだけ: 構成員。議長は一人まで。',
    ),
    services: says('For providers: what they offer.', '外部事業者だけ: 提供するサービス。'),
    registered: says(
      'For providers: on the register of information security services.',
      '外部事業者だけ: 情報セキュリティサービス台帳への登載。',
    ),
    note,
    tags,
  },
  scopes: {
    id: says('Unique among scopes and units together.', '対象環境と部署・機関を通じて一つ。'),
    kind: says('What has to be protected.', '守る対象の種類。'),
    name: says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
    owner: says('The unit that runs it.', '運営する部署・機関。'),
    development: says('How it is developed. Not given: unstated.', '開発のしかた。書かなければ不明。'),
    criticality: says('From 1 to 3, 3 the most critical.', '1〜3。3が最も重要。'),
    note,
    tags,
  },
  tasks: {
    id: says(
      'A new id; or that of a catalogue task outside the standard set, which then says field and name.',
      '新しい id。または標準タスクでないカタログのタスクの id（field と name はカタログに従う）。',
    ),
    field: says('The field that it belongs to.', '属する分野。'),
    name: says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
    applies: says(
      'Once in the enterprise, in all scopes, or in these kinds of scope.',
      '組織全体で一つ、すべての対象環境、または特定の種類の対象環境。',
    ),
    requires: says('The authority that whoever answers for it needs.', '責任を負う者に必要な権限。'),
    kind: says(
      'Whether rules treat it as audit, incident response or permission management.',
      '監査・インシデント対応・権限管理のいずれか。',
    ),
  },
  assignments: {
    unit: says('Who holds the role.', '役割を持つ部署・機関。'),
    role: says('RASCI.', 'RASCI の役割。'),
    task,
    field,
    scope,
    mode: says("A provider's is always outsourced.", '外部事業者の分担は常に外部委託。'),
    contract: says('The contract under which it is outsourced.', '委託している契約。'),
    note,
  },
  contracts: {
    id: says('Stable for ever: assignments refer to it.', '変えない。分担がこれで参照する。'),
    provider: says('A unit of kind provider.', 'kind が provider の部署・機関。'),
    name: says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
    manager: says('Who in-house manages the contract.', '社内で契約を管理する部署・機関。'),
    decidedBy: says('Who decided to outsource.', '委託を決めた機関。'),
    clauses: says('What the contract provides for.', '契約に含まれる条項。'),
    until: says('The last day of the contract, YYYY-MM-DD.', '契約の最終日（YYYY-MM-DD）。'),
    note,
  },
  authority: {
    holder: says('Who may.', '権限を持つ部署・機関。'),
    kind: says('What it may do.', '権限の種類。'),
    over: says(
      "A unit or scope and everything below it; 'enterprise'; or '*' for everything.",
      "部署・機関か対象環境とその配下、'enterprise'、または全体を表す '*'。",
    ),
    grantedBy: says(
      'Who granted it: it must itself have that authority there.',
      '与えた部署・機関。自らその権限を持っていなければならない。',
    ),
    note,
  },
  links: {
    kind: says('How the two are related besides the hierarchy.', '階層のほかの関係の種類。'),
    from: says('The unit from which it leads.', '起点の部署・機関。'),
    to: says('The unit to which it leads, another one.', '相手の部署・機関（起点とは別のもの）。'),
    about: says('The fields or tasks that it is about.', '対象の分野やタスク。'),
    note,
  },
  exclusions: {
    reason: says(
      'Why it is not handled. not-applicable needs a note.',
      '扱わない理由。not-applicable なら note が要る。',
    ),
    task,
    field,
    scope,
    takenOverBy: says('Who looks after the concerns instead.', '代わりに引き受ける部署・機関。'),
    note: says(
      'Anything worth noting; needed where the reason is not-applicable.',
      '覚え書き。理由が not-applicable なら必須。',
    ),
  },
  posts: {
    id: says('Unique among posts.', 'ポストの中で一つ。'),
    unit: says('The unit that it belongs to.', '属する部署・機関。'),
    name: says('The name of the post, never of a person.', 'ポストの名称。個人名は書かない。'),
    fte: says('Full-time equivalent; 1 where not given.', '常勤換算。書かなければ1。'),
    vacant: says('Whether nobody holds it.', '空席かどうか。'),
    duty: says(
      'Whether security is the main duty or comes besides another.',
      'セキュリティが本務か、ほかの本務に加わるものか。',
    ),
    skills: says('What the holder masters.', '身に付けているスキル。'),
    qualifications: says(
      "Ids of the catalogue's qualifications, or others as text.",
      'カタログの資格の id、またはそのほかの資格名。',
    ),
    training: says('Training received.', '受けた研修。'),
    concurrentWith: says('The units in which it serves besides.', '兼務先の部署・機関。'),
  },
}

/** The keys outside the collections, by their path. */
export const otherDescriptions: Readonly<Record<string, Text>> = {
  format: says('The format of the file.', 'ファイルの形式。'),
  organisation: says('Whose organisation it is.', '対象の組織。'),
  'organisation.profile': says(
    'What the rules and the archetypes ask about the organisation.',
    'ルールや類型が問う組織の特徴。',
  ),
  'profile.industry': says('The industry, as the maturity survey divides them.', '業種（成熟度調査の区分による）。'),
  'profile.employees': says('How many people.', '従業員数。'),
  'profile.businessVariety': says('Whether the businesses are alike.', '事業が似ているか、多様か。'),
  'profile.groupCompanies': says('How the group companies are run.', 'グループ会社の運営のしかた。'),
  'profile.overseas': says('Whether there are sites or companies abroad.', '海外に拠点やグループ会社があるか。'),
  'profile.region': says('Country or region of the head office.', '本社の国・地域。'),
  'profile.itSubsidiary': says('Whether a group company runs the IT.', '情報子会社があるか。'),
  'profile.itDepartment': says('How far an IT department manages the IT.', '情報システム部門が管理する範囲。'),
  'profile.criticalInfrastructure': says('Whether it operates critical infrastructure.', '重要インフラ事業者か。'),
  variants: says('The designs of the organisation: as it is, or as it could be.', '組織の案。現状または構想。'),
  assessment: says('Answers to checklists and maturity levels.', '点検表への回答と成熟度。'),
  policies: says("The organisation's own rules.", '組織独自のルール。'),
  exceptions: says(
    'Findings accepted on purpose: by whom, why, until when.',
    '意図して受け入れた指摘。誰が、なぜ、いつまで。',
  ),
  'organisation.name': says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
  'organisation.note': note,
  'variants.name': says('The name, in one language or both.', '名称。片方の言語だけでも両方でもよい。'),
  'variants.note': note,
  settings: says('Severity per rule, or off.', 'ルールごとの重大度、または off。'),
  'variants.id': says('Stable for ever.', '変えない。'),
  'variants.basedOn': says(
    'Another variant: this one then holds only what differs from it.',
    '別の案の id。この案にはそれとの違いだけを書く。',
  ),
  'exceptions.rule': says('The rule, e.g. AUT-01.', 'ルールの id（例: AUT-01）。'),
  'exceptions.key': says('The key of the finding; begins with the rule.', '指摘のキー。ルールの id で始まる。'),
  'exceptions.reason': says('Why it is accepted.', '受け入れる理由。'),
  'exceptions.approvedBy': says(
    'Who approved it. Without approval it does not hold.',
    '承認者。なければ例外は効かない。',
  ),
  'exceptions.until': says('The last day on which it holds, YYYY-MM-DD.', '効力の最終日（YYYY-MM-DD）。'),
  'exceptions.variant': says('Only in this variant. Without it: in every one.', 'この案だけ。なければすべての案。'),
  remove: says('Takes the record of the base away.', '元の案の記録を取り除く。'),
}
