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
    startFileLead: 'この画面のどこかにファイルを落としても開けます',
    startEmptyLead: '取締役会と社長だけの白紙から',
    startQuestions: '質問に答えてつくる',
    startQuestionsLead: '十数問で、部署・対象環境・典型的な分担の入った体制ができます',
    startResume: '続ける: {{name}}',
    startPrivate: '何も外へ送りません。データはこの端末に留まります。',
    problemsTitle: '{{file}} を開けませんでした',
    problemsLead: '{{count}} 件の問題があります。何も読み込まれていません。ファイルを直して、開き直してください。',
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
    startEmptyLead: 'From a clean sheet with a board and a president',
    startQuestions: 'Answer some questions',
    startQuestionsLead: 'A dozen clicks make an organisation with units, scopes and typical assignments',
    startResume: 'Go on with {{name}}',
    startPrivate: 'Nothing is sent anywhere. Your data stays on this machine.',
    problemsTitle: 'Could not open {{file}}',
    problemsLead:
      'There {{count|is|are}} {{count}} {{count|problem|problems}}. Nothing was loaded. Mend the file and open it again.',
    problemsCopy: 'Copy the list of problems',
    expected: 'Expected',
    nearest: 'Nearest',
  },
})
