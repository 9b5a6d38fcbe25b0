/** The words of problems, in both languages: the type demands each code, each advice, each name of both. */
import type { Language } from '@taiseizu/catalogue'
import type { Advice, ProblemCode, SubjectType, SyntaxFault, ValueType } from './problems'

/** The parts of a problem, already in words. */
export interface Said {
  /** The key at which it is; empty where it is at no key. */
  readonly key: string
  /** What was found, as it stands in the file. */
  readonly found: string
  /** The other end: its subject, and its line. */
  readonly other: string
  readonly line: string
}
type Say = (said: Said) => string

export interface ProblemMessages {
  readonly headlines: Readonly<Record<ProblemCode, Say>>
  readonly syntax: Readonly<Record<SyntaxFault, string>>
  readonly advice: Readonly<Record<Advice, string>>
  readonly types: Readonly<Record<ValueType, string>>
  readonly subjects: Readonly<Record<SubjectType, string>>
  /** A record that has no id: by its place. */
  readonly numbered: (type: string, number: number) => string
  readonly named: (type: string, id: string) => string
  /** Puts the subject before the headline. */
  readonly about: (subject: string, headline: string) => string
  readonly idOf: (types: readonly string[]) => string
  readonly kinds: (kinds: string) => string
  readonly atMost: (limit: string) => string
  readonly atLeast: (limit: string) => string
  readonly or: string
  readonly list: string
  readonly expected: string
  readonly nearest: string
  readonly summary: (count: number) => string
}

const en: ProblemMessages = {
  headlines: {
    'file-empty': () => 'the file is empty',
    'file-too-big': ({ found }) =>
      found === '"YAML"' ? 'the file is too big for YAML; JSON may be bigger' : 'the file is too big',
    'character-not-allowed': ({ found }) => `the character ${found} cannot stand in a file`,
    syntax: ({ found }) => found,
    'duplicate-key': ({ found, line }) => `key ${found} is given twice, first on line ${line}`,
    alias: () => 'anchors (&) and references to them (*) are not read',
    tag: () => 'tags (!) are not read',
    'nested-too-deep': () => 'maps and lists are nested too deep',
    'format-missing': () => 'the file does not say its format',
    'format-unknown': ({ found }) => `format ${found} is unknown`,
    'format-newer': ({ found }) => `format ${found} is newer than this program`,
    'key-unknown': ({ found }) => `key ${found} is unknown`,
    'key-missing': ({ found }) => `key ${found} is missing`,
    'type-wrong': ({ key, found }) => `${key === '' ? 'the file ' : key}is ${found}`,
    'value-unknown': ({ key, found }) => `${key}${found} is unknown`,
    'text-empty': ({ key }) => `${key}the text is empty`,
    'text-too-long': ({ key }) => `${key}the text is too long`,
    'id-malformed': ({ key, found }) => `${key}${found} has not the form of an id`,
    'date-wrong': ({ key, found }) => `${key}${found} is no day of the calendar`,
    'number-out-of-range': ({ key, found }) => `${key}${found} is out of range`,
    'list-empty': ({ key }) => `${key}the list is empty`,
    'list-too-long': ({ key }) => `${key}the list is too long`,
    'null-without-base': ({ key }) => `${key}nothing is given; taking a key away needs a variant with basedOn`,
    'remove-without-base': () => 'remove needs a variant with basedOn',
    'id-reserved': ({ found }) => `the id ${found} is taken by the product`,
    'identity-repeated': ({ found, line }) => `${found} occurs twice, first on line ${line}`,
    'base-unknown': ({ found }) => `basedOn ${found} refers to no variant`,
    'base-circle': ({ found }) => `basedOn leads back to itself: ${found}`,
    'records-too-many': () => 'with this variant, all variants with their bases have too many records together',
    'rule-unknown': ({ found }) => `rule ${found} is unknown`,
    'exception-key-wrong': ({ found }) => `key ${found} does not begin with its rule`,
    'exception-repeated': ({ found, line }) => `an exception for ${found} in the same variant stands on line ${line}`,
    'exception-not-allowed': ({ found }) => `${found} cannot be excepted`,
    'reference-unknown': ({ key, found }) => `${key}${found} refers to nothing`,
    'reference-removed': ({ found, other, line }) =>
      `is removed, but ${other} (line ${line}) still refers to it as ${found}`,
    'key-not-for-kind': ({ key, found }) => `key ${key} does not fit kind ${found}`,
    'provider-as-parent': ({ key, found }) => `${key}${found} is a provider, and has no units below it`,
    'parent-circle': ({ found }) => `the parents go in a circle: ${found}`,
    'chairs-several': ({ found }) => `${found} is another chair`,
    'task-and-field': () => 'both task and field are given',
    'task-or-field-missing': () => 'neither task nor field is given',
    'task-not-standard': ({ found }) => `task ${found} is in the catalogue, but not in the standard set`,
    'task-id-taken': ({ found }) => `the id ${found} is one of the catalogue's`,
    'task-differs-from-catalogue': ({ key }) => `${key}what is given differs from the catalogue's task of this id`,
    'provider-in-house': () => 'the unit is a provider, and cannot be in-house',
    'contract-of-other-provider': ({ found, other }) =>
      `contract ${found} is with ${other}, not with the unit of the assignment`,
    'note-missing': () => 'not-applicable is given without a note',
    'link-to-itself': ({ found }) => `the link leads from ${found} to itself`,
    'duties-too-many': () => 'its tasks and scopes make too many duties',
  },
  syntax: {
    unexpected: 'this is not expected here',
    'character-missing': 'a character is missing here',
    'value-missing': 'a value is missing here',
    'key-not-quoted': 'a key in double quotes is missing here',
    'not-closed': 'a bracket, brace or quotation is not closed',
    indentation: 'the indentation does not fit',
    tab: 'a tab cannot indent',
    escape: 'this escape sequence is unknown',
    'start-of-value': 'a value cannot begin with this character unless it is quoted',
    'map-in-line': 'a second "key: value" cannot stand on the same line unless it is quoted or in braces',
    'key-not-text': 'a key has to be a short text',
    'several-documents': 'a second document begins here',
    comment: 'JSON has no comments',
    number: 'this is not a number',
    'trailing-text': 'the file has ended before this',
  },
  advice: {
    'quote-the-star': "'*' in quotes, where everything is meant",
    'write-it-out': 'the value itself, written out',
    'no-tag': 'the value without a tag',
    'leave-it-out': 'nothing: leave the line out',
    'one-of-task-and-field': 'one of task and field',
    'add-as-own-task': "an entry in this variant's tasks first: { id: …, applies: … }",
    'other-id': 'another id',
    'as-in-catalogue': 'field and name left out, or as in the catalogue',
    outsourced: 'mode outsourced, or no mode',
    'contract-of-unit': "a contract whose provider is the assignment's unit",
    'add-a-note': 'a note that says why',
    'other-unit': 'another unit',
    'keep-or-move': 'the record kept, or what refers to it changed in this variant',
    'begins-with-rule': 'the key of a finding: RULE:…',
    once: 'each once only',
    'one-chair': 'one chair at most',
    'id-form': 'a to z, 0 to 9, dots and hyphens, at most 64, beginning with a letter or digit',
    'date-form': 'YYYY-MM-DD',
    'a-text': 'a text, or { ja: …, en: … } with one of the two',
    'at-least-one': 'one item at least',
    'newer-program': 'a version of Taiseizu that reads this format',
    'no-exception': 'another rule, or approval and a date in the exceptions themselves',
  },
  types: {
    text: 'a text',
    number: 'a number',
    'whole-number': 'a whole number',
    boolean: 'true or false',
    list: 'a list',
    map: 'a map of keys',
    nothing: 'nothing',
  },
  subjects: {
    organisation: 'organisation',
    variant: 'variant',
    unit: 'unit',
    scope: 'scope',
    task: 'task',
    assignment: 'assignment',
    contract: 'contract',
    authority: 'authority',
    link: 'link',
    exclusion: 'exclusion',
    post: 'post',
    exception: 'exception',
    policy: 'policy',
    rule: 'rule',
    provider: 'unit of kind provider',
  },
  numbered: (type, number) => `${type} no. ${number}`,
  named: (type, id) => `${type} "${id}"`,
  about: (subject, headline) => `${subject}: ${headline}`,
  idOf: (types) => `the id of a ${types.join(' or ')}`,
  kinds: (kinds) => `only in units of kind ${kinds}`,
  atMost: (limit) => `at most ${limit}`,
  atLeast: (limit) => `at least ${limit}`,
  or: ' or ',
  list: ', ',
  expected: 'expected',
  nearest: 'nearest',
  summary: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}. Nothing was loaded.`,
}

const ja: ProblemMessages = {
  headlines: {
    'file-empty': () => 'ファイルが空です',
    'file-too-big': ({ found }) =>
      found === '"YAML"'
        ? 'ファイルが YAML には大きすぎます（JSON ならもっと大きくできます）'
        : 'ファイルが大きすぎます',
    'character-not-allowed': ({ found }) => `文字 ${found} はファイルに書けません`,
    syntax: ({ found }) => found,
    'duplicate-key': ({ found, line }) => `キー ${found} が重複しています（最初は${line}行目）`,
    alias: () => 'アンカー（&）とその参照（*）は使えません',
    tag: () => 'タグ（!）は使えません',
    'nested-too-deep': () => '入れ子が深すぎます',
    'format-missing': () => 'ファイルの形式（format）が書かれていません',
    'format-unknown': ({ found }) => `形式 ${found} は知られていません`,
    'format-newer': ({ found }) => `形式 ${found} はこのプログラムより新しいものです`,
    'key-unknown': ({ found }) => `キー ${found} は知られていません`,
    'key-missing': ({ found }) => `キー ${found} がありません`,
    'type-wrong': ({ key, found }) => `${key === '' ? 'ファイル' : key}が ${found} になっています`,
    'value-unknown': ({ key, found }) => `${key}${found} は知られていない値です`,
    'text-empty': ({ key }) => `${key}文字がありません`,
    'text-too-long': ({ key }) => `${key}文字が長すぎます`,
    'id-malformed': ({ key, found }) => `${key}${found} は id の形をしていません`,
    'date-wrong': ({ key, found }) => `${key}${found} は実在する日付ではありません`,
    'number-out-of-range': ({ key, found }) => `${key}${found} は範囲の外です`,
    'list-empty': ({ key }) => `${key}リストが空です`,
    'list-too-long': ({ key }) => `${key}リストが長すぎます`,
    'null-without-base': ({ key }) => `${key}値がありません。キーの取消しは basedOn のある案でだけできます`,
    'remove-without-base': () => 'remove は basedOn のある案でだけ使えます',
    'id-reserved': ({ found }) => `id ${found} は製品が使うもので、付けられません`,
    'identity-repeated': ({ found, line }) => `${found} が二度出てきます（最初は${line}行目）`,
    'base-unknown': ({ found }) => `basedOn ${found} にあたる案がありません`,
    'base-circle': ({ found }) => `basedOn が自分に戻っています: ${found}`,
    'records-too-many': () => 'この案まで合わせると、元の案も含めたすべての案の記録が多すぎます',
    'rule-unknown': ({ found }) => `ルール ${found} は知られていません`,
    'exception-key-wrong': ({ found }) => `key ${found} が自分の rule で始まっていません`,
    'exception-repeated': ({ found, line }) => `同じ案での ${found} の例外が${line}行目にもあります`,
    'exception-not-allowed': ({ found }) => `${found} は例外にできません`,
    'reference-unknown': ({ key, found }) => `${key}${found} の参照先がありません`,
    'reference-removed': ({ found, other, line }) =>
      `取り除かれますが、${other}（${line}行目）の ${found} がまだ参照しています`,
    'key-not-for-kind': ({ key, found }) => `キー ${key} は kind ${found} には使えません`,
    'provider-as-parent': ({ key, found }) => `${key}${found} は外部事業者で、配下に部署を持ちません`,
    'parent-circle': ({ found }) => `parent が循環しています: ${found}`,
    'chairs-several': ({ found }) => `${found} は二人目の議長です`,
    'task-and-field': () => 'task と field の両方が書かれています',
    'task-or-field-missing': () => 'task も field も書かれていません',
    'task-not-standard': ({ found }) => `タスク ${found} はカタログにありますが、標準タスクではありません`,
    'task-id-taken': ({ found }) => `id ${found} はカタログのものです`,
    'task-differs-from-catalogue': ({ key }) => `${key}同じ id のカタログのタスクと違います`,
    'provider-in-house': () => '外部事業者の分担は社内（in-house）にできません',
    'contract-of-other-provider': ({ found, other }) =>
      `契約 ${found} は${other}とのもので、この分担の事業者とのものではありません`,
    'note-missing': () => 'not-applicable なのに note がありません',
    'link-to-itself': ({ found }) => `連携が ${found} から自分自身に向いています`,
    'duties-too-many': () => 'タスクと対象環境の組合せでできる職務が多すぎます',
  },
  syntax: {
    unexpected: 'ここにあるはずのないものです',
    'character-missing': 'ここに文字が足りません',
    'value-missing': 'ここに値が足りません',
    'key-not-quoted': 'ここに二重引用符で囲んだキーが足りません',
    'not-closed': '括弧か引用符が閉じていません',
    indentation: '字下げが合っていません',
    tab: 'タブでは字下げできません',
    escape: '知られていないエスケープです',
    'start-of-value': 'この文字で始まる値は引用符で囲む必要があります',
    'map-in-line': '同じ行に二つ目の「キー: 値」は書けません（引用符か波括弧で囲みます）',
    'key-not-text': 'キーは短い文字列でなければなりません',
    'several-documents': 'ここから二つ目の文書が始まっています',
    comment: 'JSON にコメントは書けません',
    number: '数になっていません',
    'trailing-text': 'ファイルはこれより前で終わっています',
  },
  advice: {
    'quote-the-star': "全体を指すなら引用符付きの '*'",
    'write-it-out': '値そのもの',
    'no-tag': 'タグのない値',
    'leave-it-out': '何も書かない（行ごと消す）',
    'one-of-task-and-field': 'task か field のどちらか一つ',
    'add-as-own-task': 'まずこの案の tasks に { id: …, applies: … } を加える',
    'other-id': '別の id',
    'as-in-catalogue': 'field と name を書かないか、カタログのとおりに書く',
    outsourced: 'mode: outsourced とするか、mode を書かない',
    'contract-of-unit': '分担の事業者を provider とする契約',
    'add-a-note': '理由を述べる note',
    'other-unit': '別の部署・機関',
    'keep-or-move': '取り除かないか、参照している側をこの案で変える',
    'begins-with-rule': '指摘のキー（RULE:…）',
    once: 'それぞれ一度だけ',
    'one-chair': '議長は一人まで',
    'id-form': 'a〜z、0〜9、ピリオド、ハイフン（英数字で始まり64字まで）',
    'date-form': 'YYYY-MM-DD',
    'a-text': '文字列、または { ja: …, en: … } の少なくとも一方',
    'at-least-one': '一つ以上',
    'newer-program': 'この形式を読める版の Taiseizu',
    'no-exception': '別のルールにするか、例外そのものに承認者と期限を書く',
  },
  types: {
    text: '文字列',
    number: '数',
    'whole-number': '整数',
    boolean: 'true か false',
    list: 'リスト',
    map: 'キーと値の組',
    nothing: 'なし',
  },
  subjects: {
    organisation: '組織',
    variant: '案',
    unit: '部署・機関',
    scope: '対象環境',
    task: 'タスク',
    assignment: '分担',
    contract: '委託契約',
    authority: '権限',
    link: '連携',
    exclusion: '対象外',
    post: 'ポスト',
    exception: '例外',
    policy: '独自ルール',
    rule: 'ルール',
    provider: '外部事業者（kind: provider）',
  },
  numbered: (type, number) => `${number}番目の${type}`,
  named: (type, id) => `${type}「${id}」`,
  about: (subject, headline) => `${subject}: ${headline}`,
  idOf: (types) => `${types.join('か')}の id`,
  kinds: (kinds) => `kind が ${kinds} のものだけ`,
  atMost: (limit) => `${limit} 以下`,
  atLeast: (limit) => `${limit} 以上`,
  or: ' か ',
  list: ', ',
  expected: '期待',
  nearest: '候補',
  summary: (count) => `問題が${count}件あります。何も読み込まれていません。`,
}

export const problemMessages: Readonly<Record<Language, ProblemMessages>> = { ja, en }
