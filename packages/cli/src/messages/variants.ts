import type { Text } from '@taiseizu/catalogue'
import type { WhyNotRenamed } from '@taiseizu/core'

const idForm: Text = {
  ja: 'ID は半角の英小文字・数字・「-」「.」で、英数字から始めます（64 文字まで）',
  en: 'an id is made of a–z, 0–9, "-" and ".", begins with a letter or digit, and has at most 64',
}

/** Words around variants, in text. */
export const variantWords = {
  first: { ja: '最初の案', en: 'first' },
  conflict: { ja: '食い違い', en: 'Conflict' },
  settled: { ja: '決定済み', en: 'settled' },
  before: { ja: '以前の元の案', en: 'The base until then' },
  aimedAtNothing: {
    ja: '効いていない変更（元の案にないものへの変更）',
    en: 'Aimed at what the base does not have (changes nothing)',
  },
  noChanges: { ja: '元の案からの変更はありません。', en: 'No changes of its own.' },
  nothingDisputed: { ja: '食い違いはありません。', en: 'No conflicts.' },
  settleHow: {
    ja: '--settle ADDRESS=mine（この案のとおり）か --settle ADDRESS=theirs（元の案のとおり）で一つずつ、--settle-all ですべて決められます。',
    en: 'Settle one with --settle ADDRESS=mine (as the variant has it) or =theirs (as the base has it), all others with --settle-all.',
  },
  onlyVariant: {
    ja: '案は一つ以上必要です。最後の案は削除できません。',
    en: 'A workspace needs at least one variant: the last one cannot be deleted.',
  },
  nameTwice: {
    ja: '名前は --name か、--name-ja と --name-en かの、どちらかで指定してください。',
    en: 'Give the name with --name, or by language with --name-ja and --name-en, not both.',
  },
  nameOrId: {
    ja: '新しい名前（--name）か新しい ID（--as）を指定してください。',
    en: 'Give the new name with --name, the new id with --as, or both.',
  },
  formerNameTwice: {
    ja: '名前は --former-name か、--former-name-ja と --former-name-en かの、どちらかで指定してください。',
    en: 'Give the name with --former-name, or by language with --former-name-ja and --former-name-en, not both.',
  },
  inputTwice: {
    ja: '標準入力（-）から読めるファイルは一つだけです。',
    en: 'Only one of the files can be read from standard input (-).',
  },
  ontoOrWas: {
    ja: '--onto（新しい元の案、または元の案が変わったファイル）か --was（元の案が変わる前のファイル）が必要です。',
    en: 'Say what to hold against what: --onto BASE-ID, --onto FILE with the changed base, or --was FILE with the base as it was.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Sentences with something in them. */
export const variantSayings = {
  ownChanges: {
    ja: (count: number) => `変更 ${count} 件`,
    en: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  },
  misaimed: {
    ja: (count: number) => `効いていない変更 ${count} 件`,
    en: (count: number) => `${count} aimed at nothing`,
  },
  branched: {
    ja: (id: string, from: string) => `「${from}」を元に、案「${id}」を作成しました。`,
    en: (id: string, from: string) => `Began the variant "${id}", based on "${from}".`,
  },
  renamed: {
    ja: (id: string, name: string) => `案「${id}」の名前を「${name}」に変更しました。`,
    en: (id: string, name: string) => `The variant "${id}" is now called "${name}".`,
  },
  idChanged: {
    ja: (from: string, to: string) =>
      `案「${from}」の ID を「${to}」に変更しました。この案を指していたものも変更しました。`,
    en: (from: string, to: string) => `The id of the variant "${from}" is now "${to}", wherever it is named.`,
  },
  idRefused: {
    ja: (id: string, why: WhyNotRenamed, nearest: string | undefined) =>
      `案の ID を「${id}」にはできません: ${why === 'taken' ? 'ほかの案が使っています' : idForm.ja}。${nearest === undefined ? '' : `使えるもの: ${nearest}`}`,
    en: (id: string, why: WhyNotRenamed, nearest: string | undefined) =>
      `The id cannot be "${id}": ${why === 'taken' ? 'another variant has it' : idForm.en}.${nearest === undefined ? '' : ` Free: ${nearest}`}`,
  },
  deleted: { ja: (id: string) => `案「${id}」を削除しました。`, en: (id: string) => `Deleted the variant "${id}".` },
  nowOn: {
    ja: (id: string, base: string) => `案「${id}」は「${base}」を元にした案になりました。内容は変わりません。`,
    en: (id: string, base: string) => `"${id}" is now based on "${base}" and says what it said.`,
  },
  nowOnNone: {
    ja: (id: string) => `案「${id}」は元の案を持たない案になりました。内容は変わりません。`,
    en: (id: string) => `"${id}" is now based on none and says what it said.`,
  },
  exceptionsGone: {
    ja: (count: number) => `この案だけの例外 ${count} 件も削除しました。`,
    en: (count: number) =>
      count === 1
        ? 'An exception for this variant went with it.'
        : `${count} exceptions for this variant went with it.`,
  },
  promoted: {
    ja: (id: string) => `案「${id}」を最初の案（新しい現状）にしました。`,
    en: (id: string) => `"${id}" is now the first variant, the new as-is.`,
  },
  firstAlready: {
    ja: (id: string) => `案「${id}」はすでに最初の案です。何も変えていません。`,
    en: (id: string) => `"${id}" is the first variant already. Nothing was changed.`,
  },
  misaimedGone: {
    ja: (addresses: string) => `効いていなかった変更はなくなりました: ${addresses}`,
    en: (addresses: string) => `Gone, as they were aimed at nothing: ${addresses}`,
  },
  basedOnNone: {
    ja: (id: string) => `案「${id}」は元の案を持たないので、元の案からの変更はありません。`,
    en: (id: string) => `"${id}" is based on none: it has no changes of its own.`,
  },
  rebaseOfNone: {
    ja: (id: string) => `案「${id}」は元の案を持たないので、取り込むものがありません。`,
    en: (id: string) => `"${id}" is based on none and cannot be rebased.`,
  },
  onItself: {
    ja: (id: string, base: string) => `「${base}」は案「${id}」自身か、それを元にした案です。元の案にはできません。`,
    en: (id: string, base: string) => `"${base}" is "${id}" itself or based on it: it cannot be its base.`,
  },
  unknownChange: {
    ja: (address: string, nearest: string) =>
      `この案に変更「${address}」はありません。${nearest === '' ? '一覧: taiseizu variant changes' : `もしかして: ${nearest}`}`,
    en: (address: string, nearest: string) =>
      `The variant has no change "${address}". ${nearest === '' ? 'See taiseizu variant changes.' : `Did you mean ${nearest}?`}`,
  },
  takenBack: {
    ja: (address: string) => `取り消しました: ${address}`,
    en: (address: string) => `Taken back: ${address}`,
  },
  takenBackToo: {
    ja: (address: string) => `併せて取り消しました: ${address}`,
    en: (address: string) => `Taken back with it: ${address}`,
  },
  wrongSettle: {
    ja: (given: string) => `--settle の「${given}」は「ADDRESS=mine」か「ADDRESS=theirs」ではありません。`,
    en: (given: string) => `--settle "${given}" is not ADDRESS=mine or ADDRESS=theirs.`,
  },
  wrongSet: {
    ja: (given: string) => `--set の「${given}」は「ADDRESS=値」ではありません。`,
    en: (given: string) => `--set "${given}" is not ADDRESS=VALUE.`,
  },
  notByValue: {
    ja: (address: string) => `食い違い「${address}」は一つの項目についてのものではないので、値では決められません。`,
    en: (address: string) => `The conflict "${address}" is not about one key: it cannot be settled by a value.`,
  },
  unknownConflict: {
    ja: (address: string, nearest: string) =>
      `食い違い「${address}」はありません。${nearest === '' ? '--settle と --set を付けずに実行すると一覧が出ます。' : `もしかして: ${nearest}`}`,
    en: (address: string, nearest: string) =>
      `There is no conflict "${address}". ${nearest === '' ? 'The same call without --settle and --set lists them.' : `Did you mean ${nearest}?`}`,
  },
  unsettled: {
    ja: (open: number, all: number) =>
      `食い違い ${all} 件のうち ${open} 件が決まっていません。何も書き出していません。`,
    en: (open: number, all: number) =>
      `${open} of ${all} ${all === 1 ? 'conflict is' : 'conflicts are'} to be settled. Nothing was written.`,
  },
  upToDate: {
    ja: (id: string, base: string) => `案「${id}」は、すでに「${base}」の最新の内容に沿っています。`,
    en: (id: string, base: string) => `"${id}" is up to date with "${base}" already.`,
  },
  rebased: {
    ja: (id: string, base: string, changes: number) =>
      `案「${id}」は「${base}」の最新の内容に沿うものになりました（元の案からの変更 ${changes} 件）。`,
    en: (id: string, base: string, changes: number) =>
      `"${id}" now stands on "${base}", with ${changes} ${changes === 1 ? 'change' : 'changes'} of its own.`,
  },
  baseChangedToo: {
    ja: (ids: string) => `元の案が変わった影響は、次の案にも及びます。taiseizu compare で確かめてください: ${ids}`,
    en: (ids: string) => `The base has changed under these variants too: look at them with taiseizu compare: ${ids}`,
  },
} as const
