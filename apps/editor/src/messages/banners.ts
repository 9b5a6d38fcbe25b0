import { defineMessages } from './define'

/** What stands across the screen while something about keeping the work asks for a decision. */
export const banners = defineMessages('banners', {
  ja: {
    fileAllow: '書き込みを許可',
    keepMine: 'こちらの内容で上書き',
    takeTheirs: 'ファイルの内容を開く',
    saveCopy: '別のファイルに保存',
    takeTheirsNote: 'どちらを選んでも、もう一方は失われません（はじめの画面またはスナップショットから取り出せます）。',
    retry: 'もう一度書き込む',
    download: 'コピーをダウンロード',
    following: '別のタブで編集中です。変更はここにもすぐに反映されます。',
    takingOver: '編集をこのタブへ移しています…',
    editHere: 'ここで編集',
    overtaken:
      '別のタブで先に変更されたため、そちらの内容を表示しています。このタブの内容は失われず、はじめの画面から再開できます。',
    lostSteps: '前回の最後に保存した記録の一部が壊れていました。最後の {{count}} 手順を除いて復元しました。',
    close: '閉じる',
  },
  en: {
    fileAllow: 'Allow writing',
    keepMine: 'Overwrite with mine',
    takeTheirs: 'Open what is in the file',
    saveCopy: 'Save to another file',
    takeTheirsNote: 'Whichever you choose, the other is not lost: find it on the start page or among the snapshots.',
    retry: 'Try again',
    download: 'Download a copy',
    following: 'Another tab is editing. What is changed there shows here at once.',
    takingOver: 'Moving the editing to this tab…',
    editHere: 'Edit here',
    overtaken:
      'Another tab made changes first; they are shown here now. What this tab had is not lost: take it up again from the start page.',
    lostSteps:
      'Part of what was saved last was damaged. Everything was restored except the last {{count}} {{count|step|steps}}.',
    close: 'Close',
  },
})
