import type { Language } from '@taiseizu/catalogue'

/** What the command line says to people. A function's parameters are what fills its sentence. */
const messages = {
  usage: { ja: '使い方', en: 'Usage' },
  commands: { ja: 'コマンド', en: 'Commands' },
  options: { ja: 'オプション', en: 'Options' },
  examples: { ja: '例', en: 'Examples' },
  exitCodes: {
    ja: '終了コード: 0 指摘なし（--fail-on の水準以上）、1 指摘または決めるべき食い違いあり、2 入力または呼び出しの誤り',
    en: 'Exit codes: 0 nothing at or above --fail-on, 1 findings or conflicts to settle, 2 the input or the call is wrong',
  },
  product: {
    ja: '体制図 Taiseizu — サイバーセキュリティ体制を描き、空白と権限の不一致を見つける',
    en: 'Taiseizu — model the organisation of cybersecurity; find coverage gaps and authority mismatches',
  },
  moreHelp: { ja: '各コマンドの詳しい説明: taiseizu COMMAND --help', en: 'More on a command: taiseizu COMMAND --help' },
} as const

export type MessageName = keyof typeof messages
export const say = (name: MessageName, language: Language): string => messages[name][language]

/** Sentences with something in them. */
export const sayings = {
  unknownCommand: {
    ja: (name: string, nearest: string) =>
      `コマンド「${name}」はありません。${nearest === '' ? '' : `もしかして: taiseizu ${nearest}`}`,
    en: (name: string, nearest: string) =>
      `There is no command "${name}".${nearest === '' ? '' : ` Did you mean taiseizu ${nearest}?`}`,
  },
  unknownOption: {
    ja: (name: string, nearest: string) =>
      `オプション「${name}」はありません。${nearest === '' ? '' : `もしかして: ${nearest}`}`,
    en: (name: string, nearest: string) =>
      `There is no option "${name}".${nearest === '' ? '' : ` Did you mean ${nearest}?`}`,
  },
  optionNeedsValue: {
    ja: (usage: string) => `値が足りないか、余分です: ${usage}`,
    en: (usage: string) => `A value is missing or one too many: ${usage}`,
  },
  wrongValue: {
    ja: (option: string, value: string, allowed: string) =>
      `--${option} に「${value}」は使えません。使える値: ${allowed}`,
    en: (option: string, value: string, allowed: string) => `--${option} cannot be "${value}". Allowed: ${allowed}`,
  },
  wrongArguments: {
    ja: (usage: string) => `引数の数が違います。使い方: ${usage}`,
    en: (usage: string) => `The number of arguments is wrong. Usage: ${usage}`,
  },
  unreadable: {
    ja: (file: string, reason: string) => `${file} を読めません: ${reason}`,
    en: (file: string, reason: string) => `Cannot read ${file}: ${reason}`,
  },
  unwritable: {
    ja: (file: string, reason: string) => `${file} に書き込めません: ${reason}`,
    en: (file: string, reason: string) => `Cannot write ${file}: ${reason}`,
  },
  optionMissing: {
    ja: (usage: string) => `オプションが必要です: ${usage}`,
    en: (usage: string) => `An option is missing: ${usage}`,
  },
  variantThere: {
    ja: (id: string) => `案「${id}」は既にあります。--as で別の ID を指定してください。`,
    en: (id: string) => `There is a variant "${id}" already. Name another with --as.`,
  },
  archetypeImpossible: {
    ja: (reasons: readonly string[]) => `類型をあてはめられません。何も書き出していません: ${reasons.join(' ')}`,
    en: (reasons: readonly string[]) =>
      `The archetype cannot be applied, and nothing was written: ${reasons.join(' ')}`,
  },
  unknownFact: {
    ja: (given: string, allowed: string) => `--fact の「${given}」は使えません。使える値: ${allowed}`,
    en: (given: string, allowed: string) => `--fact cannot be "${given}". Allowed: ${allowed}`,
  },
  noSuchFile: { ja: () => 'ファイルがありません', en: () => 'there is no such file' },
  noSuchFolder: { ja: () => 'その場所のフォルダーがありません', en: () => 'there is no such folder' },
  isFolder: { ja: () => 'フォルダーです', en: () => 'it is a folder' },
  noPermission: { ja: () => '権限がありません', en: () => 'you have no permission' },
  readOnly: { ja: () => '読み取り専用です', en: () => 'it is read-only' },
  diskFull: { ja: () => '空き容量がありません', en: () => 'no space is left' },
  notUtf8: {
    ja: () => 'UTF-8 のテキストではありません（Shift_JIS や UTF-16 なら、UTF-8 で保存し直してください）',
    en: () => 'it is not UTF-8 text (if it is Shift_JIS or UTF-16, save it as UTF-8)',
  },
  standardOutput: { ja: () => '標準出力', en: () => 'standard output' },
  unknownVariant: {
    ja: (id: string, known: string, nearest = '') =>
      `案「${id}」はありません。${nearest === '' ? '' : `もしかして: ${nearest}。`}あるのは: ${known}`,
    en: (id: string, known: string, nearest = '') =>
      `There is no variant "${id}". ${nearest === '' ? '' : `Did you mean ${nearest}? `}There are: ${known}`,
  },
  noVariant: { ja: () => '案が一つもありません。', en: () => 'The workspace has no variant.' },
  unknownRule: {
    ja: (id: string, nearest: string) => `規則「${id}」はありません。${nearest === '' ? '' : `もしかして: ${nearest}`}`,
    en: (id: string, nearest: string) =>
      `There is no rule "${id}".${nearest === '' ? '' : ` Did you mean ${nearest}?`}`,
  },
  wrongDay: {
    ja: (value: string) => `--today の「${value}」は実在の日付 YYYY-MM-DD ではありません。`,
    en: (value: string) => `--today "${value}" is no real date of the form YYYY-MM-DD.`,
  },
  wrongWeight: {
    ja: (value: string) =>
      `--weight の「${value}」は「指標=重み」ではありません。重みは 0 以上の数です。例: coverage-rate=3`,
    en: (value: string) =>
      `--weight "${value}" is not FIGURE=WEIGHT with a weight of 0 or more, as in coverage-rate=3.`,
  },
  unknownFigure: {
    ja: (id: string, nearest: string, known: string) =>
      `指標「${id}」はありません。${nearest === '' ? `あるのは: ${known}` : `もしかして: ${nearest}`}`,
    en: (id: string, nearest: string, known: string) =>
      `There is no figure "${id}". ${nearest === '' ? `There are: ${known}` : `Did you mean ${nearest}?`}`,
  },
  figureWithoutDirection: {
    ja: (id: string) => `指標「${id}」はどちらが良いとも言えません。${id}:higher=… か ${id}:lower=… と書いてください。`,
    en: (id: string) => `Neither way is better for the figure "${id}": write ${id}:higher=… or ${id}:lower=…`,
  },
  ownMistake: {
    ja: () => 'このプログラム自身の誤りで中断しました。',
    en: () => 'Stopped by a mistake of the program itself.',
  },
  outcomeWrong: {
    ja: (count: number) => `このままでは、次の ${count} 件の誤りが生じます。何も書き出していません。`,
    en: (count: number) =>
      `What comes out would have ${count === 1 ? 'a mistake' : `${count} mistakes`}. Nothing was written.`,
  },
  expected: { ja: (what: string) => `期待: ${what}`, en: (what: string) => `expected: ${what}` },
  nearest: { ja: (what: string) => `候補: ${what}`, en: (what: string) => `nearest: ${what}` },
  migrated: {
    ja: (from: string, to: string) => `形式 ${from} を ${to} として読みました。`,
    en: (from: string, to: string) => `Read format ${from} as ${to}.`,
  },
} as const

/** A mistake in the call or the input, told to the user as it stands; the command ends with exit code 2. */
export class CallError extends Error {}
