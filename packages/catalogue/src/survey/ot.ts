/** What the survey found on operational technology and products. */
import { section } from '../source'
import type { SurveyFinding } from './finding'

export const otFindings: readonly SurveyFinding[] = [
  {
    id: 'ot-technology-vs-execution',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '工場では、技術を統括、実施の責任を工場側が受け持ち共に進める',
      en: 'In plants supervision gives the technology, the factory carries out and answers for it, side by side',
    },
    use: 'rule',
    implication: {
      ja: 'OT対象の実務職務は工場側がR（A）、統括はSを既定の形とし、工場側に誰もいなければ指摘する',
      en: 'For OT scopes the default is site R (and A), supervision S; flag where nobody of the site holds R or A',
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-own-network',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '工場独自の網に統括は関わらず、ITの網へつなぐときだけ関わる',
      en: "Supervision stays out of the plant's own network and steps in when it is connected to the IT network",
    },
    use: 'data',
    implication: {
      ja: '対象間の接続を表し、接続があれば統括の関与（CまたはS）を求める',
      en: 'Connections between scopes; where there is one, expect supervision as C or S',
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-policy-as-executive-decision',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '工場向け方針は経営の決定として、責任者会議と現場説明会で広める',
      en: "Policy for plants is issued as executives' decision and spread through meetings of plant heads and briefings",
    },
    use: 'rule',
    implication: {
      ja: 'OT所有部署への規程・方針の制定権限が経営層に根拠を持つかを見る',
      en: 'Check that policy authority over OT owners is grounded in the executive layer',
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-plant-alone-wants-advice',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '工場のセキュリティは工場担当だが、助言を求められ関与を増やそうとしている',
      en: 'The plant looks after itself but asks for advice; closer involvement is under study',
    },
    use: 'feature',
    implication: {
      ja: '助言リンクを一手で足せる修正案を出す',
      en: "Offer the mend 'add an advises link from supervision to the site'",
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-own-security-unit',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '通信設備では、設備を統括する本部の中に専門部隊がある',
      en: 'For telecom equipment the division that runs it has its own security unit',
    },
    use: 'data',
    implication: {
      ja: '事業本部内の統括・SIRTを認め、全社統括と結ぶ',
      en: 'Allow a supervision or SIRT unit inside a business division, joined with the central one',
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-architecture-by-it',
    topic: 'ot',
    kind: 'practice',
    text: {
      ja: '新工場は当初から、旧工場は更新時に、IT部門が設計と網を担い安全も見る',
      en: 'For new plants from the start, for old ones at renewal, IT does architecture and network and checks security',
    },
    use: 'feature',
    implication: {
      ja: '案の比較で、今と更新後の分担を並べられるとよい',
      en: 'Variants can stand for stages: before and after renewal',
    },
    source: section('S', '2.2.1⑬'),
  },
  {
    id: 'ot-cloud-unknown',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: 'OT側がITの知らないうちにクラウドへデータを上げることがある',
      en: 'OT data goes to clouds that IT does not know of',
    },
    use: 'rule',
    implication: {
      ja: 'OT対象の提供者・契約が社内管理者なしのとき指摘する',
      en: 'Flag OT scopes served by providers without an in-house contract manager',
    },
    source: section('S', '3.2④'),
  },
  {
    id: 'ot-plant-network-by-carrier',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: '地方工場の網は通信会社任せが多く、家庭用ルータが入ることもある',
      en: "Regional plants' networks are often left to carriers, and home routers turn up",
    },
    use: 'rule',
    implication: {
      ja: '工場の網の運用職務がR無し・A無しになりやすい。見本の欠陥例に使う',
      en: 'Network operation in plants tends to have neither R nor A: a good planted fault for training',
    },
    source: section('S', '3.2④'),
  },
  {
    id: 'ot-vendor-remote-access',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: '海外製制御機器が自社VPNで海外クラウドにつながり、専用線同様と説明される',
      en: "Foreign control equipment links to its maker's cloud by its own VPN, said to be as good as a dedicated line",
    },
    use: 'data',
    implication: {
      ja: '装置ベンダーも提供者として対象に結び、契約条項を見る',
      en: 'Model equipment vendors as providers of the scope and look at their clauses',
    },
    source: section('S', '3.2④'),
  },
  {
    id: 'ot-soc-blind',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: 'SOCからは制御機器も普通のサーバに見え、ITとOTの区別がつかない',
      en: 'To the SOC control devices look like ordinary servers; IT and OT cannot be told apart',
    },
    use: 'rule',
    implication: {
      ja: 'OT監視のRがIT側SOCだけなら、現場への連携を確かめる',
      en: 'Where only an IT-side SOC monitors OT, check its link to the site',
    },
    source: section('S', '3.2④'),
  },
  {
    id: 'ot-log-at-power-loss',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: '全面停止時は記録も途切れるため、作りで備える必要がある',
      en: 'A total stop also stops the logs, so design must provide for it',
    },
    use: 'caution',
    implication: { ja: '技術面でモデルの外', en: 'Technical, outside the model' },
    source: section('S', '3.2④'),
  },
  {
    id: 'ot-sirt-no-common-answer',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: '工場ごとにリスクが違うと共通OT-SIRTは働きにくく、個別に置くと人が足りない。共通の解はない',
      en: 'A common OT-SIRT may not work where plants differ, separate ones lack people; there is no common answer',
    },
    use: 'caution',
    implication: {
      ja: 'OT-SIRTの形を強制せず、共通・個別・IT代行の三案を長短付きで示す',
      en: 'Do not force one form; show common, per-site and IT-run with merits and demerits',
    },
    source: section('S', '3.2⑤'),
  },
  {
    id: 'psirt-advises',
    topic: 'product',
    kind: 'expert',
    text: {
      ja: '出荷製品の権限は全て品質管理部門にあり、PSIRTは助言役',
      en: 'All authority over shipped products is with quality management; the PSIRT advises',
    },
    use: 'rule',
    implication: {
      ja: '製品対象で品質管理部署をAとし、PSIRTに助言リンクがあるか見る',
      en: 'In product scopes expect product-quality as A and a link from the PSIRT to it; a PSIRT as A without its authority is a mismatch',
    },
    source: section('S', '3.2⑤'),
  },
  {
    id: 'ot-vendors-apart',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: 'OTベンダーとセキュリティベンダーは連携が薄く、後者はIT部門にしか来ない',
      en: 'OT vendors and security vendors hardly cooperate; the latter talk to IT only',
    },
    use: 'rule',
    implication: {
      ja: 'OT対象の提供者の契約管理者とITの間に連携があるか見る',
      en: 'Check for a link between those who manage OT vendors and those who manage security vendors',
    },
    source: section('S', '3.2⑥'),
  },
  {
    id: 'ot-hidden-it-vendor',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: 'OTベンダーがPC等も調達し、事業者にはITベンダーの存在が見えない',
      en: 'OT vendors procure PCs too, so that the operator does not see the IT vendor',
    },
    use: 'rule',
    implication: {
      ja: '再委託条項と再委託先の記録を促す',
      en: 'Ask for the subcontracting clause and let subcontractors be recorded',
    },
    source: section('S', '3.2⑥'),
  },
  {
    id: 'ot-too-heavy-for-one',
    topic: 'ot',
    kind: 'expert',
    text: {
      ja: 'OTは自社固有で体制も自社で考えるしかなく、一人では重い。相談先が要る',
      en: 'OT is peculiar to each company, its organisation too; too much for one person, who needs someone to consult',
    },
    use: 'rule',
    implication: {
      ja: 'OT対象の職務が一部署・一ポストに集まるとき、相談先（C/S）が無ければ助言する',
      en: 'Advise where OT duties rest on one post with no S or C',
    },
    source: section('S', '3.2⑥'),
  },
]
