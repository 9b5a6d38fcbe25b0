import { defineMessages } from './define'

/** Keeping the work: copies in the browser and in the file, other tabs, history and snapshots. */
export const safe = defineMessages('safe', {
  ja: {
    state: '保存の状態',
    local: 'このブラウザー',
    localSaved: '変更はすべて、この端末のブラウザーに保存されています。',
    localSaving: '保存しています…',
    localFull:
      'ブラウザーの保存領域に空きがありません。作業は続けられますが、この画面を閉じると失われます。いまコピーをダウンロードし、ディスクの空きを増やしてください。自動的に保存し直します。',
    localBroken:
      'ブラウザーが保存を受け付けません（{{reason}}）。作業は続けられますが、この画面を閉じると失われます。いまコピーをダウンロードしてください。自動的に保存し直します。',
    file: 'ファイル',
    fileNone: 'まだファイルに保存していません。',
    fileCannot:
      'このブラウザーは、開いたファイルへ直接書き込めません。ファイルに残すには、コピーをダウンロードしてください。',
    fileWritten: 'ファイルは最新です。',
    fileWaiting: 'ファイルにまだ書き込んでいない変更があります。',
    fileWriting: 'ファイルへ書き込んでいます…',
    fileAsking: '{{file}} への書き込みが許可されていません。変更はこのブラウザーにだけ保存されています。',
    fileConflict:
      '{{file}} は、ここで開いたあとにほかで書き換えられました。まだ何も上書きしていません。どちらを残すか選んでください。',
    faultMissing:
      '{{file}} が見つかりません。移動または削除されたようです。変更はこのブラウザーに保存されています。別のファイルに保存してください。',
    faultFull:
      'ディスクに空きがなく、{{file}} に書き込めません。変更はこのブラウザーに保存されています。空きを増やすと自動的に書き込みます。',
    faultLocked:
      '{{file}} をほかのプログラムが使っているため、書き込めません。変更はこのブラウザーに保存されています。自動的に書き込み直します。',
    faultOther:
      '{{file}} に書き込めません（{{reason}}）。変更はこのブラウザーに保存されています。自動的に書き込み直します。',
    writesThrough: '変更のたびにファイルへ書き込む',
    writesThroughNote: 'オフにすると「保存」を選んだときだけ書き込みます。',
    downloadYaml: 'YAML でダウンロード',
    downloadJson: 'JSON でダウンロード',
    downloaded: '{{file}} をダウンロードしました',
    couldNotExport: 'コピーを作成できませんでした（{{reason}}）。JSON でお試しください。',
    followsOnly: '別のタブで編集中のため、ここでは変更できません。',
    undoTo: '履歴とスナップショット',
    snapshotBeforeOpen: '{{file}} を開く前',
  },
  en: {
    state: 'How the work is saved',
    local: 'This browser',
    localSaved: 'Every change is saved in the browser on this machine.',
    localSaving: 'Saving…',
    localFull:
      'The browser has no room left to save. You can go on working, but what you do is lost when this page is closed. Download a copy now and free some disk space; saving is tried again by itself.',
    localBroken:
      'The browser refuses to save ({{reason}}). You can go on working, but what you do is lost when this page is closed. Download a copy now; saving is tried again by itself.',
    file: 'File',
    fileNone: 'Not yet saved to a file.',
    fileCannot: 'This browser cannot write to the file you opened. Download a copy to keep it in a file.',
    fileWritten: 'The file is up to date.',
    fileWaiting: 'There are changes not yet in the file.',
    fileWriting: 'Writing to the file…',
    fileAsking: 'Writing to {{file}} is not allowed. Changes are saved in this browser only.',
    fileConflict:
      '{{file}} was changed elsewhere since it was opened here. Nothing has been overwritten. Choose which one to keep.',
    faultMissing:
      '{{file}} is not there any more: it was moved or deleted. Changes are saved in this browser. Save them to another file.',
    faultFull:
      'The disk is full: {{file}} cannot be written. Changes are saved in this browser, and are written by themselves once there is room.',
    faultLocked:
      'Another program is using {{file}}, so it cannot be written. Changes are saved in this browser; writing is tried again by itself.',
    faultOther:
      '{{file}} cannot be written ({{reason}}). Changes are saved in this browser; writing is tried again by itself.',
    writesThrough: 'Write to the file after every change',
    writesThroughNote: 'When this is off, the file is written only when you choose Save.',
    downloadYaml: 'Download as YAML',
    downloadJson: 'Download as JSON',
    downloaded: 'Downloaded {{file}}',
    couldNotExport: 'Could not make a copy ({{reason}}). Try JSON.',
    followsOnly: 'Another tab is editing: nothing can be changed here.',
    undoTo: 'History and snapshots',
    snapshotBeforeOpen: 'Before opening {{file}}',
  },
})
