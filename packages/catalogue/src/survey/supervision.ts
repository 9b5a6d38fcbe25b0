/** What the survey found on the supervision function. */
import { section } from '../source'
import type { SurveyFinding } from './finding'

export const supervisionFindings: readonly SurveyFinding[] = [
  {
    id: 'sup-not-concentrated',
    topic: 'supervision',
    kind: 'expert',
    text: {
      ja: '業務を一極に集めると思わせない。現場と離れると反発を招く',
      en: 'Never suggest that all security work be concentrated; away from the line it meets resistance',
    },
    use: 'rule',
    implication: {
      ja: '統括が事業側の実務のRを独占していれば助言する。集権＝良としない',
      en: "Advise where supervision is R of the business's own work; do not score centralisation as better",
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-not-isolated',
    topic: 'supervision',
    kind: 'expert',
    text: {
      ja: '部門を置くなら現場との兼務などで孤立させない',
      en: 'If there is a department, keep it from isolation, for instance by posts shared with the line',
    },
    use: 'rule',
    implication: {
      ja: '兼務ポストや共同委員会がない統括部署に助言する',
      en: 'Advise where supervision has neither concurrent posts nor committee or link with business units',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-only-president-commands',
    topic: 'authority',
    kind: 'expert',
    text: {
      ja: '従えと言ってよいのは社長だけ、という姿勢で現場を支える',
      en: "Support the line; only the president may say 'do as I say'",
    },
    use: 'rule',
    implication: {
      ja: '統括の指示の権限は経営層に根拠がなければ無効とする',
      en: 'Direct authority of supervision counts only if grounded in the top',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-through-business-people',
    topic: 'plus-security',
    kind: 'expert',
    text: {
      ja: '事業部門で素養のある人に、事業の流れへの組込を進めてもらうと受け入れやすい',
      en: 'It goes down better if apt people in the business build it into their own work',
    },
    use: 'feature',
    implication: {
      ja: '事業部署にプラス・セキュリティのポストを置く修正案',
      en: 'Mend: a plus-security post in the business unit',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-committee-nobody-answers',
    topic: 'supervision',
    kind: 'expert',
    text: {
      ja: '委員会は孤立しないが、誰も責任を取らなくなるので社長の統治が要る',
      en: 'A committee is not isolated, but nobody takes responsibility, so the president must govern',
    },
    use: 'rule',
    implication: {
      ja: '委員会がAで社内にRもSもない職務、議長が経営層でない委員会を指摘する',
      en: 'Flag duties that a committee answers for and nobody performs, and a supervision committee without executive chair',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-management-skill',
    topic: 'people',
    kind: 'expert',
    text: {
      ja: '統括では技術より管理の技能が要り、困れば技術者に相談できる関係を持つ',
      en: 'Supervision needs management skill more than technology, and technical people to ask',
    },
    use: 'data',
    implication: {
      ja: '統括ポストのスキル評価はセキュリティマネジメントを主に見る',
      en: 'Weigh security-management skill first on supervision posts',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-beside-not-above',
    topic: 'supervision',
    kind: 'expert',
    text: {
      ja: '組織図では現場の上でなく並べて支援組織に置く',
      en: 'On the chart, beside the line as a supporting body, not above it',
    },
    use: 'rule',
    implication: {
      ja: '統括が事業部署の上位（親）にあれば助言する。図では横に描く',
      en: 'Advise where supervision is above a business unit by line; draw it beside',
    },
    source: section('S', '3.2①'),
  },
  {
    id: 'sup-centre-and-rules',
    topic: 'supervision',
    kind: 'practice',
    text: {
      ja: 'センターが専門に担い、システムを持つ他部署は規則に沿って行う',
      en: 'A centre does the specialist work; departments with systems follow its rules',
    },
    use: 'rule',
    implication: {
      ja: 'センターの規程・方針の制定権限が、システム所有部署に及ぶかを見る',
      en: "Check that the centre's policy authority reaches every scope owner",
    },
    source: section('S', '2.2.1⑧'),
  },
  {
    id: 'sup-central-rollout',
    topic: 'supervision',
    kind: 'practice',
    text: {
      ja: '各部門のIT担当がセキュリティも見るが、施策の展開は統括が一括で行う',
      en: 'Departmental IT staff also look after security, but rollout is done centrally',
    },
    use: 'data',
    implication: { ja: '部署内の担当をSかCとして表せる', en: 'Departmental IT staff as S or C beside a central R' },
    source: section('S', '2.2.1⑧'),
  },
  {
    id: 'sup-recently-founded',
    topic: 'supervision',
    kind: 'practice',
    maturity: 'low',
    text: {
      ja: '成熟度の低い企業は最近、専門組織や委員会を立ち上げた',
      en: 'Low-maturity companies have only lately set up a department or committee',
    },
    use: 'feature',
    implication: {
      ja: '「統括なし」から四類型へ移る出発点を用意する',
      en: "Start from 'no supervision' and show the way into each archetype",
    },
    source: section('S', '2.2.1⑥'),
  },
  {
    id: 'sup-information-hub',
    topic: 'information-sharing',
    kind: 'practice',
    text: {
      ja: '統括（HD、CSIRT等）が情報を集め、連絡会で関連会社にも知らせる',
      en: 'Supervision (holding, CSIRT) gathers information and passes it to affiliates in a liaison meeting',
    },
    use: 'rule',
    implication: {
      ja: '関連会社が統括かCSIRTと同じ会議・リンクで結ばれているか調べる',
      en: 'Check that each affiliate is joined with supervision or CSIRT',
    },
    source: section('S', '2.2.1③'),
  },
  {
    id: 'sup-cloud-review',
    topic: 'cloud',
    kind: 'practice',
    text: { ja: 'クラウドの利用規則を定め、統括が審査する', en: 'Cloud use has rules and supervision reviews it' },
    use: 'rule',
    implication: {
      ja: 'クラウド対象の企画・調達で統括がCかAか見る',
      en: 'In planning and procurement of cloud scopes expect supervision as C, or an approval right',
    },
    source: section('S', '2.2.1⑦'),
  },
  {
    id: 'sup-departments-build-cloud',
    topic: 'cloud',
    kind: 'practice',
    text: {
      ja: '各部門が自らクラウドで作るため、同じ基準の指針を定め守らせる',
      en: 'Departments build in the cloud themselves, so one guide is set for all and compliance required',
    },
    use: 'rule',
    implication: {
      ja: '事業所有の対象にも規程・方針の制定権限者がいるか見る',
      en: 'Check for a policy-authority holder over scopes owned by business units',
    },
    source: section('S', '2.2.1⑥'),
  },
  {
    id: 'sup-independent-check',
    topic: 'audit',
    kind: 'practice',
    text: {
      ja: '自己評価に加え、面談による第三者の検証と外部診断を定期に行う',
      en: 'Besides self-assessment, a third-party check by interview and outside assessment, regularly',
    },
    use: 'rule',
    implication: {
      ja: '監査・診断のRが対象の所有部署と別かを見る',
      en: 'Check that whoever audits or assesses a scope is independent of its owner',
    },
    source: section('S', '2.2.1⑥'),
  },
]
