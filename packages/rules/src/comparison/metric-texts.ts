/** What the figures are called, how they are worked out, and why they are worth a look. */
import type { Text } from '@taiseizu/catalogue'
import type { MetricId, MetricUnit } from '@taiseizu/core'
import type { FindingMetricId } from './finding-metrics'

export interface MetricText {
  readonly name: Text
  /** How it is worked out, in words. */
  readonly formula: Text
  readonly why: Text
}

export const unitTexts: Readonly<Record<MetricUnit, Text>> = {
  share: { ja: '割合（0〜100%）', en: 'share (0 to 100%)' },
  count: { ja: '件数', en: 'count' },
  steps: { ja: '歩数', en: 'steps' },
  levels: { ja: '階層数', en: 'levels' },
  fte: { ja: '常勤換算（人）', en: 'full-time equivalent' },
}

const findings = (ja: string, en: string): MetricText => ({
  name: { ja: `指摘: ${ja}`, en: `Findings: ${en}` },
  formula: {
    ja: `「${ja}」の指摘の数。効力のある例外が付いた指摘は数えない。`,
    en: `How many findings there are of "${en}", those under an exception that holds aside.`,
  },
  why: {
    ja: '案を替えることで問題が減るのか、別の所に移るだけなのかが分かる。',
    en: 'Whether another design takes problems away, or only moves them elsewhere.',
  },
})

export const metricTexts: Readonly<Record<MetricId | FindingMetricId, MetricText>> = {
  'coverage-rate': {
    name: { ja: '充足率', en: 'Coverage rate' },
    formula: { ja: '充足している職務 ÷ 職務（対象外を除く）。', en: 'Covered duties ÷ duties that are not excluded.' },
    why: {
      ja: '実行者がいない職務は誰も行わず、責任者が一人に定まらない職務は誰も決められない。',
      en: 'A duty without performer is done by nobody; one without a single unit that answers is decided by nobody.',
    },
  },
  'match-rate': {
    name: { ja: '権限一致率', en: 'Match rate' },
    formula: {
      ja: '責任者が必要な権限をすべて持つ職務 ÷ 責任者のいる職務。',
      en: 'Duties whose answering units have all the authority they need ÷ duties that somebody answers for.',
    },
    why: {
      ja: '責任だけ負って権限のない者は、対策を実行させられない。',
      en: 'Responsibility without authority cannot be met.',
    },
  },
  'in-house-share': {
    name: { ja: '社内実施率', en: 'In-house share' },
    formula: {
      ja: '社内の要員が実行に加わる職務 ÷ 実行者のいる職務。委託先の管理だけなら社内とみなさない。',
      en: 'Duties that own people perform or help to perform as R ÷ duties with a performer. To manage a contractor is not to perform.',
    },
    why: {
      ja: '高いほど良いわけではない。自社で判断すべき分野に社内の担い手がいるかを、費用と要員に照らして見る。',
      en: 'More is not better: it shows, against cost and people, whether what has to be judged in-house is done there.',
    },
  },
  'largest-load': {
    name: { ja: '最大の負荷集中', en: 'Largest load' },
    formula: {
      ja: '最も多くの職務を実行する社内の部署の職務数 ÷ 実行者のいる職務。',
      en: 'Duties performed by the in-house unit that performs most ÷ duties with a performer.',
    },
    why: {
      ja: '統括部署に任せきりになると回らない。ジニ係数は役割のない部署を足すだけで動くので、誰のことか名指しできる最大の割合を使う。',
      en: 'All left to one unit does not work. The largest share rather than the Gini coefficient: it names the unit, and idle units do not move it.',
    },
  },
  'authority-distance': {
    name: { ja: '責任者と現場の距離', en: 'Distance of authority' },
    formula: {
      ja: '対象環境の職務の責任者から所管部署まで、職制を上り下りする歩数の平均。全社と、職制でつながらない責任者は除く。',
      en: "Mean steps up and down the line from who answers for a duty to the scope's owner; without the enterprise, and without who is not joined by the line.",
    },
    why: {
      ja: '遠いほど、現場の事情が決定に届くまでに人手を経る。',
      en: 'The farther, the more people word passes through before a decision.',
    },
  },
  centralisation: {
    name: { ja: '集権度', en: 'Centralisation' },
    formula: {
      ja: '事業が独自に持つ対象環境ごとに、社内に責任者のいるセキュリティ分野の職務（経営・監査を除く）のうち、責任者が所管の事業部（子会社ではその会社）の外だけにいる割合。その平均。',
      en: "In each scope that is a business's own: of the duties of security fields (executives' and audit aside) with an in-house A, the share none of whose A is in the owner's division (in a group company: in that company); the mean over the scopes.",
    },
    why: {
      ja: '0 なら連邦型、1 なら集権型。どちらが良いかは事業による。',
      en: '0 is federated, 1 centralised; which is better depends on the business.',
    },
  },
  'committee-share': {
    name: { ja: '委員会の割合', en: 'Share of committees' },
    formula: {
      ja: '責任者のいる統括分野のタスクごとに、責任者に委員会が含まれる職務の割合。その平均。',
      en: 'For each supervision task that somebody answers for: the share of its duties with a committee among their A; the mean over the tasks.',
    },
    why: {
      ja: '0 なら専門組織型、1 なら委員会型。どちらが良いかは組織による。',
      en: '0 is a dedicated organisation, 1 a committee; which is better depends on the organisation.',
    },
  },
  'response-handoffs': {
    name: { ja: 'インシデント対応の引き継ぎ', en: 'Handoffs in incident response' },
    formula: {
      ja: '対象環境ごとに、インシデント対応の職務の実行者・責任者の数から 1 を引いた数。その平均。',
      en: 'For each scope: how many units perform or answer in its incident duties, less one; the mean over the scopes.',
    },
    why: {
      ja: '緊急時の引き継ぎは、遅れと取り違えのもとになる。',
      en: 'In an emergency each handoff costs time and invites misunderstanding.',
    },
  },
  'escalation-to-ciso': {
    name: { ja: 'CISO への報告の歩数', en: 'Escalation to the CISO' },
    formula: {
      ja: '各 SIRT から最も近い CISO までの最短の歩数のうち、最も長いもの。たどり着かない SIRT は別に数える。',
      en: 'The longest of the shortest ways by steps from each SIRT to a CISO. A SIRT that reaches none is counted apart.',
    },
    why: { ja: '緊急時に経営へ早く届くかどうか。', en: 'Whether an emergency reaches management in time.' },
  },
  'escalation-to-top': {
    name: { ja: '最上位への報告の歩数', en: 'Escalation to the top' },
    formula: {
      ja: '各 SIRT から最上位の機関までの最短の歩数のうち、最も長いもの。',
      en: 'The longest of the shortest ways by steps from each SIRT to the top unit.',
    },
    why: {
      ja: '事業を止める判断は最上位まで上がることがある。',
      en: 'To stop a business may have to be decided at the top.',
    },
  },
  'sirts-without-ciso': {
    name: { ja: 'CISO に届かない SIRT', en: 'SIRTs that reach no CISO' },
    formula: { ja: 'どの CISO にもたどり着かない SIRT の数。', en: 'How many SIRTs no way leads from to a CISO.' },
    why: { ja: '届かない知らせは、なかったことになる。', en: 'What reaches nobody is decided by nobody.' },
  },
  'span-mean': {
    name: { ja: '管理の幅（平均）', en: 'Span of control, mean' },
    formula: {
      ja: '配下を持つ社内の部署の、直下の部署数の平均。',
      en: 'Mean number of units directly below the in-house units that have any.',
    },
    why: {
      ja: '狭すぎれば階層が増え、広すぎれば目が届かない。',
      en: 'Too narrow makes levels, too wide leaves nobody watched.',
    },
  },
  'span-largest': {
    name: { ja: '管理の幅（最大）', en: 'Span of control, largest' },
    formula: {
      ja: '直下の部署が最も多い社内の部署の、その数。',
      en: 'The most units directly below one in-house unit.',
    },
    why: { ja: '一か所に決裁が集まっていないかを見る。', en: 'Whether decisions pile up in one place.' },
  },
  levels: {
    name: { ja: '階層の深さ', en: 'Levels' },
    formula: {
      ja: '最上位から最も深い社内の部署までの階層の数。',
      en: 'How many levels lead down to the lowest in-house units.',
    },
    why: { ja: '深いほど、指示も報告も時間がかかる。', en: 'The deeper, the longer instructions and reports take.' },
  },
  units: {
    name: { ja: '社内の部署・機関', en: 'In-house units' },
    formula: { ja: '外部事業者を除く部署・機関の数。', en: 'How many units there are, providers aside.' },
    why: { ja: '案を実現するために新しく要る組織の数が分かる。', en: 'What a design needs to be set up.' },
  },
  providers: {
    name: { ja: '外部事業者', en: 'Providers' },
    formula: { ja: '外部事業者の数。', en: 'How many providers there are.' },
    why: { ja: '委託先が増えれば、その管理も増える。', en: 'Each provider has to be managed.' },
  },
  links: {
    name: { ja: '連携', en: 'Links' },
    formula: { ja: '連携の数。', en: 'How many links there are.' },
    why: {
      ja: '職制の外で保つ関係は、取り決めて続けなければ途切れる。',
      en: 'Relations beside the line have to be agreed and kept up.',
    },
  },
  grants: {
    name: { ja: '付与した権限', en: 'Grants of authority' },
    formula: { ja: '付与された権限の数。', en: 'How many grants there are.' },
    why: {
      ja: '職制によらない権限は、規程に書いて示さなければ通らない。',
      en: 'Authority beside the line holds only where it is written down.',
    },
  },
  contracts: {
    name: { ja: '委託契約', en: 'Contracts' },
    formula: { ja: '委託契約の数。', en: 'How many contracts there are.' },
    why: {
      ja: '契約の数だけ、条項の確認と管理が要る。',
      en: 'Each has clauses to be agreed and a manager to be named.',
    },
  },
  posts: {
    name: { ja: 'ポスト', en: 'Posts' },
    formula: {
      ja: 'ポストの数。記録がなければ測らない。',
      en: 'How many posts are recorded; not measured where none is.',
    },
    why: { ja: '案に要る要員が分かる。', en: 'The people that a design needs.' },
  },
  fte: {
    name: { ja: '要員（常勤換算）', en: 'Full-time equivalent' },
    formula: { ja: '空席を含むポストの常勤換算の合計。', en: 'The sum over all posts, vacant ones too.' },
    why: { ja: '兼務を除いた実際の工数が分かる。', en: 'How much time there is, whoever has several posts.' },
  },
  'fte-vacant': {
    name: { ja: '空席（常勤換算）', en: 'Vacant full-time equivalent' },
    formula: { ja: '空席のポストの常勤換算の合計。', en: 'The sum over vacant posts.' },
    why: { ja: '採用や育成が要る量が分かる。', en: 'How much has to be hired or trained.' },
  },
  'findings-error': findings('誤り', 'errors'),
  'findings-warning': findings('警告', 'warnings'),
  'findings-advice': findings('助言', 'advice'),
  'findings-coverage': findings('充足', 'coverage'),
  'findings-sourcing': findings('社内と外部委託', 'in-house and outsourced'),
  'findings-authority': findings('権限', 'authority'),
  'findings-structure': findings('構造', 'structure'),
  'findings-group': findings('グループ', 'group'),
  'findings-people': findings('要員', 'people'),
}
