import { defineMessages } from './define'

/** The guided tour: what is where, in a minute. */
export const tour = defineMessages('tour', {
  ja: {
    label: '画面の案内',
    step: '{{step}} / {{count}}',
    next: '次へ',
    back: '戻る',
    skip: '案内を終える',
    finish: 'はじめる',
    canvasTitle: '体制図',
    canvas:
      '組織を箱の入れ子で、担う分野を箱の中の札で表します。白抜きの札は担当がいない分野です。箱や札をクリックすると選べます。',
    findingsTitle: '指摘',
    findings:
      '不足や権限の不一致などを、重いものから順に示します。開くと、根拠と出典、直し方が分かります。F8 で次の指摘へ進みます。',
    inspectorTitle: '詳細',
    inspector: '選んだものの内容を見て、変えるところです。どの変更も Ctrl+Z で元に戻せます。',
    figuresTitle: '数字',
    figures: '指摘の数です。広い画面では、職務の数、充足した数、担当に権限がある数も並びます。直すたびに変わります。',
    sidebarTitle: 'ビューと案',
    sidebar: '同じ体制を、体制図・グラフ・分担表・17分野で見られます。下の「案」では、現状と改善案を切り替えます。',
    searchTitle: '検索',
    search: '部署も職務も指摘も操作も、ここから探せます。Ctrl+K でいつでも開きます。',
    helpTitle: '困ったときは',
    help: 'ここに、すべての操作とキーボードの一覧、この案内があります。自分の組織は「質問に答えて新しい体制をつくる」から始められます。',
  },
  en: {
    label: 'Tour of the screen',
    step: '{{step}} of {{count}}',
    next: 'Next',
    back: 'Back',
    skip: 'End the tour',
    finish: 'Start working',
    canvasTitle: 'The structure',
    canvas:
      'Units are nested boxes; the fields they do lie on them as chips. An empty chip is a field that nobody does. Click a box or a chip to select it.',
    findingsTitle: 'Findings',
    findings:
      'Gaps, missing authority and more, most severe first. Open one to see its proof, its source and how to fix it. F8 goes to the next.',
    inspectorTitle: 'Inspector',
    inspector: 'See and change what is selected. Every change can be undone with Ctrl+Z.',
    figuresTitle: 'Figures',
    figures:
      'The number of findings; in a wide window also how many duties there are, how many are covered, and how many are answered for with authority. They follow every edit.',
    sidebarTitle: 'Views and variants',
    sidebar:
      'The same organisation as structure, graph, matrix and field map. Variants below: as it is, and as it could be.',
    searchTitle: 'Search',
    search: 'Units, duties, findings and commands are all found here. Ctrl+K opens it at any time.',
    helpTitle: 'If you are stuck',
    help: 'Every command, the keyboard shortcuts and this tour are here. Start your own with "Set up an organisation by answering questions".',
  },
})
