/** What the survey found on sourcing, the supply chain and incidents. */
import { section } from '../source'
import type { SurveyFinding } from './finding'

export const sourcingFindings: readonly SurveyFinding[] = [
  {
    id: 'src-who-does-what',
    topic: 'sourcing',
    kind: 'practice',
    text: {
      ja: '社員は企画・点検・診断結果の確認・インシデント対応、監視と診断は委託',
      en: 'Staff plan, check, review assessment results and respond; monitoring and assessment are outsourced',
    },
    use: 'feature',
    implication: {
      ja: '委託の既定の型とし、結果を受ける社内のR・Sを求める',
      en: 'Use as the default split; ask for someone inside who acts on the results',
    },
    source: section('S', '2.2.1⑧'),
  },
  {
    id: 'src-vendor-passive',
    topic: 'sourcing',
    kind: 'opinion',
    text: {
      ja: 'ベンダーは社内を知らず受け身になりやすい。活用の仕方を知りたい',
      en: 'Vendors do not know the inside and stay passive; how to use them well is wanted',
    },
    use: 'rule',
    implication: {
      ja: '委託職務に社内のSか契約管理者がいるかを見る',
      en: 'An outsourced duty needs an in-house S or a manager who takes part in it',
    },
    source: section('S', '2.2.1⑤'),
  },
  {
    id: 'src-mix',
    topic: 'sourcing',
    kind: 'opinion',
    text: {
      ja: '内製と委託を組み合わせ最適に人を置くことが大切',
      en: 'The best placement mixes in-house and outsourced',
    },
    use: 'feature',
    implication: { ja: '内外の比率を案ごとに比べる', en: 'Compare the in-house share between variants' },
    source: section('S', '2.2.1⑤'),
  },
  {
    id: 'src-fooled-by-vendor',
    topic: 'sourcing',
    kind: 'expert',
    text: {
      ja: '大企業でも担当者がベンダーに乗せられたと思われる例がある',
      en: 'Even in large firms staff seem to have been taken in by vendors',
    },
    use: 'rule',
    implication: {
      ja: '一つの提供者に職務が偏る、または実務層だけで契約を決めている場合に指摘する',
      en: 'Flag contracts decided by practitioners alone, and one provider holding most duties',
    },
    source: section('S', '3.2②'),
  },
  {
    id: 'src-several-vendors',
    topic: 'sourcing',
    kind: 'expert',
    text: {
      ja: '複数のベンダーや業界団体など、情報源をいくつも持つとよい',
      en: 'Several vendors, associations and other sources are worth having',
    },
    use: 'feature',
    implication: { ja: '提供者別の職務数と集中度を出す', en: 'Show duties per provider and how concentrated they are' },
    source: section('S', '3.2②'),
  },
  {
    id: 'src-user-side-exam',
    topic: 'people',
    kind: 'expert',
    text: {
      ja: '用語の理解が基礎で、マネジメント試験に合格し毎年知識を更新するとよい',
      en: 'Terms are the base: pass the management examination and refresh knowledge yearly',
    },
    use: 'data',
    implication: {
      ja: '委託管理をするポストに該当資格を推奨する',
      en: 'Suggest that qualification for posts that manage contracts',
    },
    source: section('S', '3.2②'),
  },
  {
    id: 'src-shared-services',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: 'グループ向けに全社共通のセキュリティサービスを提供している',
      en: 'Common security services are provided to the group',
    },
    use: 'data',
    implication: {
      ja: 'グループ内提供は委託とは別に数える',
      en: 'Count service within the group apart from outsourcing',
    },
    source: section('S', '2.2.1⑦'),
  },
  {
    id: 'src-consultants',
    topic: 'sourcing',
    kind: 'practice',
    text: {
      ja: 'ゼロトラストの方針や要件の策定にコンサルを入れる',
      en: 'Consultants help with policy and requirements for zero trust',
    },
    use: 'rule',
    implication: {
      ja: '方針職務で外部はSまで、Aは社内と確かめる',
      en: 'In policy duties an outsider is S at most, A stays inside',
    },
    source: section('S', '2.2.1⑦'),
  },
  {
    id: 'src-registered-services',
    topic: 'sourcing',
    kind: 'practice',
    text: {
      ja: '審査登録制度の基準改訂と普及（地域ベンダーの取込み等）が論じられた',
      en: 'Revising and spreading the registration scheme, regional vendors included, was discussed',
    },
    use: 'data',
    implication: {
      ja: '提供者が登録済みかを記録し、未登録なら軽い助言にとどめる',
      en: 'Record whether a provider is registered; not being so is advice, no more',
    },
    source: section('S', '4'),
  },
  {
    id: 'sc-demarcation-in-spec',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '取引先との接続仕様に、対策とインシデント時の責任の境を定める',
      en: 'Connection specifications with partners state measures and who is responsible in an incident',
    },
    use: 'rule',
    implication: { ja: '契約のインシデント義務条項を見る', en: 'Look for the incident-duty clause' },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-basic-contract',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '開発委託先と基本契約を結び定期に確かめる',
      en: 'A basic security contract with development contractors, checked regularly',
    },
    use: 'rule',
    implication: { ja: '開発委託の契約と管理者の有無', en: 'Development contracts have a manager' },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-contract-items',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '契約に秘密保持・適切な対策・漏えい時の責任を入れる',
      en: 'Contracts cover confidentiality, proper measures and, for personal data, responsibility for leaks',
    },
    use: 'data',
    implication: {
      ja: '条項の種類に秘密保持とインシデント責任を持つ',
      en: 'Clause kinds: confidentiality, security requirements, incident duty',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-audit-clause',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '情報を扱う取引先とは、監査と指示への服従を契約に書く',
      en: 'With those who handle information: audit, and following instructions after checks',
    },
    use: 'data',
    implication: { ja: '監査権条項の有無を見る', en: 'Look for the audit-right clause' },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-procurement-clause',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '機器やソフトの調達にもセキュリティ条項を足した',
      en: 'Security clauses were added to buying devices and software',
    },
    use: 'data',
    implication: {
      ja: '委託だけでなく調達の契約も表せるとよい',
      en: 'Purchase contracts as well as service contracts',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-restricted-connection',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '全体把握は規模的に無理なので社内網につながせない、決まった方法だけにする',
      en: 'Since the whole chain cannot be known, partners are kept off the network or allowed one way in only',
    },
    use: 'caution',
    implication: {
      ja: '供給網全体の網羅を求めず、接続する相手から始められるようにする',
      en: 'Do not demand the whole chain; start with those connected',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-sales-companies',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '販売会社は契約による統制で、端末とログを押さえる',
      en: 'Sales companies are governed by contract, with thin clients and logs watched',
    },
    use: 'data',
    implication: {
      ja: '資本関係がなく契約だけで結ばれた相手を表せる',
      en: 'Represent parties bound by contract alone',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-it-does-not-know',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '何を預けたかはIT部門に分からず、事業部門が判断する',
      en: 'IT does not know what was entrusted, so the business department judges',
    },
    use: 'rule',
    implication: {
      ja: '事業の委託契約は、事業側を契約管理者にする修正案を出す',
      en: 'For business contracts suggest the business unit as manager, supervision as C',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-written-check',
    topic: 'supply-chain',
    kind: 'practice',
    maturity: 'middle',
    text: {
      ja: '認証や責任者の有無を書面で聞く',
      en: 'Certificates and the existence of a responsible person are asked in writing',
    },
    use: 'data',
    implication: {
      ja: '提供者に認証・責任者の欄を設ける',
      en: 'Provider attributes: certificates, responsible person',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-office-contractors',
    topic: 'supply-chain',
    kind: 'opinion',
    text: {
      ja: '法律事務所やコールセンター等、事務委託先の把握が課題',
      en: 'Knowing about office contractors (law firms, call centres, claim assessors) is a problem',
    },
    use: 'feature',
    implication: { ja: 'IT以外の委託先も提供者として登録できるようにする', en: 'Providers need not be IT companies' },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-checked-by-customers',
    topic: 'supply-chain',
    kind: 'opinion',
    text: {
      ja: '取引先ごとに違うシートへの回答と稟議が重い。共通の指針が欲しい',
      en: "Answering every customer's own sheet with internal approval is a burden; a common standard is wanted",
    },
    use: 'feature',
    implication: {
      ja: '体制図と分担表を、回答の添付に使える形で出せる',
      en: 'Export the chart and responsibility table so that they can be attached to answers',
    },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'sc-standard-basis',
    topic: 'supply-chain',
    kind: 'request',
    text: {
      ja: '国際基準に基づくと一言で言えることが大切',
      en: 'Being able to say in a word that it rests on an international standard matters',
    },
    use: 'feature',
    implication: {
      ja: '指摘と出力に、対応するISO・NISTの番号を添える',
      en: 'Give ISO and NIST identifiers with findings and exports',
    },
    source: section('S', '2.2.1⑤'),
  },
  {
    id: 'sc-manual-wanted',
    topic: 'supply-chain',
    kind: 'request',
    text: { ja: 'サプライチェーンの管理方法の手引きがほしい', en: 'A guide to managing the supply chain is wanted' },
    use: 'feature',
    implication: { ja: '委託先・契約の見本と規則を用意する', en: 'Example providers, contracts and rules' },
    source: section('S', '2.2.1⑤'),
  },
  {
    id: 'sc-reaching-out',
    topic: 'supply-chain',
    kind: 'practice',
    text: {
      ja: '資本関係のある会社に加え、取引先も見るようになった',
      en: 'Beyond companies with capital ties, partners are now looked at too',
    },
    use: 'data',
    implication: {
      ja: 'グループ会社と取引先を区別して同じ図に置ける',
      en: 'Group companies and partners in one picture, told apart',
    },
    source: section('S', '2.2.1⑥'),
  },
  {
    id: 'inc-large-scale',
    topic: 'incident',
    kind: 'practice',
    text: {
      ja: '被害が大きいと幹部を含む体制を立て、訓練で磨いている',
      en: 'For large damage an organisation with executives is formed, and rehearsed',
    },
    use: 'feature',
    implication: {
      ja: '平時と有事の体制を切り替えて示せるとよい',
      en: 'Show ordinary and emergency organisation, switchable',
    },
    source: section('S', '2.2.1⑦'),
  },
  {
    id: 'inc-cut-and-publish',
    topic: 'incident',
    kind: 'practice',
    text: {
      ja: '感染時は網を切って調べ、広報と相談して公表することもある',
      en: 'On infection the network is cut and examined; with PR, publication is decided',
    },
    use: 'rule',
    implication: { ja: 'SIRTと広報の連携があるか見る', en: 'Check the link between SIRT and PR' },
    source: section('S', '2.2.1⑫'),
  },
  {
    id: 'inc-no-blame',
    topic: 'incident',
    kind: 'practice',
    text: {
      ja: 'サイバー被害で責任を取らせることはなく、紛失や漏えいでは問うこともある',
      en: 'Nobody is blamed for a cyber incident; for losing data someone may be',
    },
    use: 'message',
    implication: {
      ja: 'A は処罰でなく決める人と説明する',
      en: 'Explain A as who decides and answers, not who is punished',
    },
    source: section('S', '2.2.1⑫'),
  },
]
