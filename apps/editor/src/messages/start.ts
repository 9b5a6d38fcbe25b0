import { defineMessages } from './define'

/** The start page, and a file that was refused. */
export const start = defineMessages('start', {
  ja: {
    startTitle: 'セキュリティの体制を描く',
    startLead:
      '誰もやっていないこと、権限なしに責任だけ負わされていること、外に任せてはならないのに任せていることが、すぐに分かります。',
    startExamples: '手引きの業種別の例から始める',
    startOwn: '自分の組織で始める',
    startFile: 'ワークスペースのファイルを開く',
    startFileLead: 'この画面のどこかにファイルをドロップしても開けます',
    startEmptyLead: '取締役会と社長だけの白紙から',
    startQuestions: '質問に答えてつくる',
    startQuestionsLead: '十数問で、部署・対象環境・典型的な分担の入った体制ができます',
    startResume: '続ける: {{name}}',
    removeWork: '「{{name}}」（{{file}}）をこのブラウザーから消す',
    removed: '「{{name}}」をこのブラウザーから消しました',
    putBack: '元に戻す',
    inNoFile: 'ファイルに未保存',
    startPrivate: '何も外へ送りません。データはこの端末に留まります。',
    problemsTitle: '{{file}} を開けませんでした',
    problemsLead: '{{count}} 件の問題があります。何も読み込まれていません。ファイルを直して、開き直してください。',
    problemsPlaces: '左の数字は、ファイルの行と桁です。',
    notOurs:
      '体制図のワークスペースではないようです。開けるのは、体制図で保存した .yaml か .json のファイルです（Excel・画像・PDF などは開けません）。いま開いているものは、そのままです。',
    otherEncoding:
      '文字コードが UTF-8 ではありません（{{encoding}} のようです）。メモ帳などで文字コードに「UTF-8」を選んで保存し直してから、もう一度開いてください。このファイルには何も書き込んでいません。',
    noVariant: '案（variants）が一つもないため、表示できません。案を少なくとも一つ書いて、開き直してください。',
    tooLarge: '大きすぎて開けません（{{size}} MB）。ワークスペースのファイルかどうか、確かめてください。',
    unreadable:
      'ファイルを読み取れませんでした（{{reason}}）。移動されていないか、ほかのプログラムが使っていないかを確かめて、もう一度開いてください。',
    problemsCopy: '問題の一覧をコピー',
    expected: '期待される値',
    nearest: '近い値',
  },
  en: {
    startTitle: 'Draw the security organisation',
    startLead:
      'See at once what nobody does, who answers without the authority to act, and what is outsourced that must not be.',
    startExamples: "Start from one of the guide's industry examples",
    startOwn: 'Start with your own organisation',
    startFile: 'Open a workspace file',
    startFileLead: 'Or drop one anywhere on this page',
    startEmptyLead: 'Begin with a blank page: a board and a president',
    startQuestions: 'Answer some questions',
    startQuestionsLead: 'A dozen clicks make an organisation with units, scopes and typical assignments',
    startResume: 'Continue with {{name}}',
    removeWork: 'Remove {{name}} ({{file}}) from this browser',
    removed: 'Removed {{name}} from this browser',
    putBack: 'Undo',
    inNoFile: 'not in a file yet',
    startPrivate: 'Nothing is sent anywhere. Your data stays on this machine.',
    problemsTitle: 'Could not open {{file}}',
    problemsLead:
      'There {{count|is|are}} {{count}} {{count|problem|problems}}. Nothing was loaded. Correct the file and open it again.',
    problemsPlaces: 'On the left: line and column in the file.',
    notOurs:
      'This does not seem to be a Taiseizu workspace. What can be opened are .yaml and .json files that Taiseizu saved, not Excel sheets, pictures or PDFs. What you had open is as it was.',
    otherEncoding:
      'The file is not in UTF-8 (it looks like {{encoding}}). Save it again with the encoding UTF-8, in Notepad for instance, and open it once more. Nothing was written to it.',
    noVariant: 'There is nothing to show: the file has no variant. Write at least one and open it again.',
    tooLarge: 'The file is too large to open ({{size}} MB). Check that it is a workspace file.',
    unreadable:
      'The file could not be read ({{reason}}). Check that it was not moved and that no other program is using it, and open it again.',
    problemsCopy: 'Copy the list of problems',
    expected: 'Expected',
    nearest: 'Nearest',
  },
})
