/** What the survey found on how groups of companies govern security. */
import { section } from '../source'
import type { SurveyFinding } from './finding'

export const groupFindings: readonly SurveyFinding[] = [
  {
    id: 'group-by-ownership',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '完全子会社は集権型で扱い、ほかの関連会社は連邦型とし自ら対策して結果を報告させる',
      en: 'Wholly owned subsidiaries are centralised; other affiliates federated: they act themselves and report the result',
    },
    use: 'rule',
    implication: {
      ja: '持分区分ごとに集権・連邦を変えられ、連邦側の会社に統括への報告リンクがあるか調べる',
      en: 'Let the scope differ by ownership within one variant, and check that a federated company reports to supervision',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-federated-ciso-each',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '連邦型で、システムも予算も会社ごと、各社にCISOがいる',
      en: 'Federated: systems and budgets per company, a CISO in each',
    },
    use: 'data',
    implication: {
      ja: '会社ごとに複数のCISOと予算の権限を置ける必要がある',
      en: 'Allow several CISOs and a budget authority per company; a group CISO is not the only one',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-acquired-not-connected',
    topic: 'group',
    kind: 'practice',
    text: { ja: '買収会社は社内網につながない', en: 'Acquired companies are not connected to the internal network' },
    use: 'data',
    implication: {
      ja: '買収会社を別の扱いにし、統括の範囲外でも指摘を弱める区分を持つ',
      en: 'Treat acquired companies as a case of their own, so that being outside central operation is no fault by itself',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-acquired-rules',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '既存環境を残す買収先はSP800-171に基づく規定に従い、無理ならセンターのひな形から細則を自作する',
      en: "One that keeps its own environment follows rules based on SP 800-171, or writes its own details on the centre's template",
    },
    use: 'rule',
    implication: {
      ja: '自前運用の会社にも、統括の規程・方針の制定権限が及ぶかを見る',
      en: 'Check that policy authority of supervision reaches a company that runs its own IT',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-standard-environment',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '既存事業の関連会社は、対策・網・PC等の環境を揃える',
      en: 'Affiliates in the existing business share standard measures, network and PCs',
    },
    use: 'feature',
    implication: {
      ja: '共通環境を一つの対象とし、複数社に適用できるようにする',
      en: 'A common environment as one scope that serves several companies',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-directory-tiers',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '認証基盤は上位を全社チーム、国・地域以下を地域HQが管理する',
      en: 'Directory service: the upper tree is managed globally, the tree below by regional headquarters',
    },
    use: 'data',
    implication: {
      ja: '同じ職務を全社対象と地域対象に分けて割り当てる例として使う',
      en: 'An example of one task split between a global and a regional scope',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-incident-global-lead',
    topic: 'incident',
    kind: 'practice',
    text: {
      ja: 'インシデント時の遮断と復旧は全社が仕切るが、SOCが異常を見つけた際は即時にインフラ部門が判断する',
      en: 'Cutting and restoring is led globally, but when the SOC finds an anomaly the infrastructure department decides at once',
    },
    use: 'rule',
    implication: {
      ja: '停止・遮断の権限は二段（即時と全社）で持てる。対応者から近い所に即時の権限者が要る',
      en: 'Halt authority in two tiers; someone near the responder must hold it for the instant decision',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-budget-global',
    topic: 'budget',
    kind: 'practice',
    text: {
      ja: 'セキュリティ予算はIT予算の枠で全社管理する',
      en: 'The security budget is managed globally within the IT budget',
    },
    use: 'rule',
    implication: {
      ja: '予算の権限がIT側だけにある場合、統括や事業側の職務との不一致を示す',
      en: 'Where budget authority lies with IT alone, show mismatches with duties of supervision and business',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-chargeback',
    topic: 'budget',
    kind: 'practice',
    text: {
      ja: '統括部が一旦払い、社内利用料で回収する',
      en: 'The central department pays and recovers it as an internal fee',
    },
    use: 'feature',
    implication: {
      ja: '社内の共同サービス提供者を表せるようにする',
      en: 'An in-house unit that serves other companies is a provider of sorts, yet not outsourced',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-rules-region',
    topic: 'group',
    kind: 'practice',
    text: {
      ja: '規定の基本は全社共通、法令差は地域に任せる',
      en: 'Rules are common at base; what local law changes is left to regions',
    },
    use: 'rule',
    implication: {
      ja: '地域会社に法令対応の職務の担当がいるかを調べる',
      en: 'Check that a regional company has someone for its legal duties',
    },
    source: section('S', '2.2.1⑩'),
  },
  {
    id: 'group-check-sheets',
    topic: 'group',
    kind: 'practice',
    maturity: 'high',
    text: {
      ja: '国内外の基準（FISC、NIST SP800、ENISA、ATT&CK等）からチェックシートを作っている',
      en: 'Check sheets built on FISC, NIST SP 800, ENISA, ATT&CK',
    },
    use: 'feature',
    implication: {
      ja: '自社のチェック項目と規則を足せるようにする',
      en: 'Let an organisation add its own checklist and rules',
    },
    source: section('S', '2.2.1⑪'),
  },
  {
    id: 'group-overseas-unchecked',
    topic: 'group',
    kind: 'practice',
    maturity: 'middle',
    text: {
      ja: '国内会社は毎年チェックするが、海外は行っていない',
      en: 'Domestic companies are checked yearly, overseas ones not',
    },
    use: 'rule',
    implication: {
      ja: '海外会社に点検・監査の経路や監査の担当がなければ指摘する',
      en: 'Flag an overseas company that nobody may inspect or audit',
    },
    source: section('S', '2.2.1⑪'),
  },
  {
    id: 'group-self-check-limits',
    topic: 'assessment',
    kind: 'opinion',
    text: {
      ja: 'シートは自己評価で、現地確認や実効性の確認が課題',
      en: 'The sheets are self-assessed; checking on site and in effect remains a problem',
    },
    use: 'caution',
    implication: {
      ja: 'モデルは設計の証拠であり実施の証拠ではないと明示する',
      en: 'State that the model is evidence of design, not of operation',
    },
    source: section('S', '2.2.1⑪'),
  },
  {
    id: 'group-system-inventory',
    topic: 'assessment',
    kind: 'practice',
    text: {
      ja: 'システムを棚卸しし、リスクで3×3に分けて見る',
      en: 'Systems are inventoried and sorted by risk in a 3 by 3 matrix',
    },
    use: 'data',
    implication: {
      ja: '対象環境に重要度を持たせ、指摘を重い順に並べられると役立つ',
      en: 'A weight on scopes would let findings be sorted by what matters',
    },
    source: section('S', '2.2.1⑪'),
  },
  {
    id: 'group-low-ad-hoc',
    topic: 'group',
    kind: 'practice',
    maturity: 'low',
    text: { ja: '必要なときに個別に確かめるだけの企業がある', en: 'Some check only case by case' },
    use: 'feature',
    implication: { ja: '小さく始められる最小の例を用意する', en: 'Offer a minimal example to start from' },
    source: section('S', '2.2.1⑪'),
  },
]
