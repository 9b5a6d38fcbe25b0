/** Chapter 3 of the critical-infrastructure guideline: cybersecurity in organisational governance. */
import { footnote, section } from '../source'
import type { GuidelineItem } from './guideline'

export const governanceItems: readonly GuidelineItem[] = [
  {
    id: 'c3.1',
    number: '3.1',
    name: { ja: '組織方針', en: 'Organisational policy' },
    statements: [
      {
        id: 'c3.1.1-a',
        heading: { ja: '組織方針とサイバーセキュリティ', en: 'Organisational policy and cybersecurity' },
        strength: 'must',
        text: {
          ja: '経営方針などの組織方針に重要インフラのサイバー確保を織り込む',
          en: "The organisation's own policies take in the cybersecurity of its critical infrastructure",
        },
        evidence: 'none',
        how: { ja: '文書の中身はモデルに無い', en: 'The content of documents is not in the model' },
        source: section('C', '3.1.1'),
      },
      {
        id: 'c3.1.1-b',
        strength: 'recommended',
        text: {
          ja: '継続提供の意志やサイバーリスクの位置付け、守るサービスの範囲と水準も書く',
          en: 'Write down continuity of service, cyber as a risk, and the range and level of service to keep up',
        },
        evidence: 'none',
        how: { ja: '文書の中身はモデルに無い', en: 'The content of documents is not in the model' },
        source: section('C', '3.1.1'),
      },
      {
        id: 'c3.1.2-a',
        heading: { ja: 'サイバーセキュリティ方針', en: 'Cybersecurity policy' },
        strength: 'must',
        text: {
          ja: '目的・要求への対応・経営層の約束を含む方針を作る',
          en: "Draw up a cybersecurity policy with purpose, handling of requirements and executives' commitment",
        },
        evidence: 'partial',
        how: {
          ja: '方針策定・承認の R/A と規程・方針の制定権限者は示せるが内容は示せない',
          en: 'Shows R and A of drawing up and approving it and who holds policy authority; not the content',
        },
        source: section('C', '3.1.2'),
      },
    ],
    source: section('C', '3.1'),
  },
  {
    id: 'c3.2',
    number: '3.2',
    name: { ja: '組織内外のコミュニケーション', en: 'Communication inside and outside' },
    statements: [
      {
        id: 'c3.2-a',
        strength: 'must',
        text: {
          ja: '内外のやり取りでサイバーリスクとインシデントも扱う',
          en: 'Cyber risks and incidents are part of communication inside and outside',
        },
        evidence: 'partial',
        how: {
          ja: '統括・SIRTと経営・広報・委託先を結ぶ経路は示せるが話題は示せない',
          en: 'Shows routes from supervision and SIRT to executives, PR and providers; not what is said',
        },
        source: section('C', '3.2'),
      },
      {
        id: 'c3.2-b',
        strength: 'must',
        text: {
          ja: '経営層と担当者が定期に対話する場を設ける',
          en: 'Executives and staff have regular occasions to talk',
        },
        evidence: 'partial',
        how: {
          ja: '両層が同席する委員会や報告経路の有無は判定できるが頻度は示せない',
          en: 'Decides whether a committee has both layers or a route joins them; not how often',
        },
        source: section('C', '3.2'),
      },
      {
        id: 'c3.2-c',
        strength: 'recommended',
        text: {
          ja: '製品・サービスの企画協議にセキュリティ部署を入れる',
          en: 'The security unit takes part where products and services are planned',
        },
        evidence: 'full',
        how: {
          ja: '企画職務で統括・セキュリティ部署が R・S・C か、同じ委員会かを判定できる',
          en: 'Decides whether the security unit is R, S or C in planning duties or on the same committee',
        },
        source: section('C', '3.2'),
      },
      {
        id: 'c3.2-d',
        strength: 'recommended',
        text: {
          ja: '役割・責任分担・共有体制について内外の関係者と意見を交わす',
          en: 'Roles, division of responsibility and sharing are discussed with those concerned inside and outside',
        },
        evidence: 'partial',
        how: {
          ja: '連携リンクの有無は示せるが意見交換の実施は示せない',
          en: 'Shows whether coordination links exist; not that views are exchanged',
        },
        source: section('C', '3.2'),
      },
    ],
    source: section('C', '3.2'),
  },
  {
    id: 'c3.3',
    number: '3.3',
    name: {
      ja: '経営リスクとしてのサイバーセキュリティリスクの管理',
      en: 'Managing cybersecurity risk as a business risk',
    },
    statements: [
      {
        id: 'c3.3-a',
        strength: 'must',
        text: {
          ja: '全体のリスク管理の一部として、経営層がサイバーの影響を評価できる体制を作る',
          en: "As part of overall risk management, executives are placed so that they can judge cyber's effect on the business",
        },
        evidence: 'full',
        how: {
          ja: '統括機能とリスク管理部署と経営層が、系統・リンク・委員会のいずれかで結ばれているかを判定できる',
          en: 'Decides whether supervision, risk management and executives are joined by line, link or committee',
        },
        source: section('C', '3.3'),
      },
      {
        id: 'c3.3-b',
        strength: 'must',
        text: {
          ja: '経営リスクの視点と、個々のシステム・情報の視点の両方から見る',
          en: 'Look both from business risks and from the single system and information',
        },
        evidence: 'partial',
        how: {
          ja: 'リスク評価の職務に経営リスク管理と技術側の両方が加わるかは示せる',
          en: 'Shows whether both risk management and the technical side take part in risk assessment duties',
        },
        source: section('C', '3.3'),
      },
      {
        id: 'c3.3-c',
        strength: 'must',
        text: { ja: '委託先等を含むサプライチェーン全体に目を配る', en: 'Keep the whole supply chain in view' },
        evidence: 'partial',
        how: {
          ja: '委託・契約・グループ会社への点検・監査の権限の有無は示せる',
          en: 'Shows contracts and inspect authority towards providers and group companies',
        },
        source: section('C', '3.3'),
      },
      {
        id: 'c3.3-d',
        strength: 'recommended',
        text: {
          ja: '経営層は重要なシステムへの脅威と対策を理解するよう努める',
          en: 'Executives try to understand threats to vital systems and the measures',
        },
        evidence: 'none',
        how: { ja: '理解はモデルに無い', en: 'Understanding is not in the model' },
        source: section('C', '3.3'),
      },
    ],
    source: section('C', '3.3'),
  },
  {
    id: 'c3.4',
    number: '3.4',
    name: { ja: '責任及び権限の割当て', en: 'Assigning responsibility and authority' },
    statements: [
      {
        id: 'c3.4-a',
        strength: 'must',
        text: {
          ja: '担当する部署と従業員を決め、責任と権限を与える',
          en: 'Name the unit and staff in charge and give them responsibility and authority',
        },
        evidence: 'full',
        how: {
          ja: '統括機能の部署・ポスト・A・必要権限の有無を計算できる',
          en: 'Computes whether the supervision unit, its posts, its A and the authority required are there',
        },
        source: section('C', '3.4'),
      },
      {
        id: 'c3.4-b',
        strength: 'must',
        text: {
          ja: '責任者（CISO等）を、経営層の責任で任命する',
          en: "A person in charge (CISO) is appointed, on the executives' responsibility",
        },
        evidence: 'full',
        how: { ja: 'CISO役員の有無と任命元を判定できる', en: 'Decides whether a CISO exists and who appointed them' },
        source: section('C', '3.4'),
      },
      {
        id: 'c3.4-c',
        strength: 'must',
        text: { ja: '責任者はセキュリティの知見をもつ', en: 'The person in charge knows security' },
        evidence: 'partial',
        how: {
          ja: 'ポストに記録した資格・スキルは示せるが知見そのものは示せない',
          en: 'Shows qualifications and skills recorded on the post; not knowledge itself',
        },
        source: section('C', '3.4'),
      },
      {
        id: 'c3.4-d',
        strength: 'must',
        text: {
          ja: '平時も、とりわけ有事にトップと直接話せる立場にする',
          en: 'Placed so as to speak with the top directly, in ordinary times and above all in emergencies',
        },
        evidence: 'full',
        how: {
          ja: 'CISOの上位がトップ（または取締役会）か、直接の経路があるかを判定できる',
          en: 'Decides whether the CISO reports to the top or the board or has a direct link',
        },
        source: section('C', '3.4'),
      },
      {
        id: 'c3.4-e',
        strength: 'recommended',
        text: { ja: '経営層相当の人から選ぶ', en: 'Chosen from those of executive rank' },
        evidence: 'full',
        how: { ja: 'CISOの階層が経営層かを判定できる', en: 'Decides whether the CISO is of the executive layer' },
        source: section('C', '3.4'),
      },
      {
        id: 'c3.4-f',
        strength: 'permitted',
        text: {
          ja: '体制が整っていれば、専門的な点は委託や業界連携で補ってよい',
          en: 'Given a sound structure, specialist matters may be supplemented by outsourcing or association',
        },
        evidence: 'full',
        how: {
          ja: '社内のAを保ったまま委託先が支援者かを判定できる',
          en: 'Decides whether A stays in-house while the provider performs or supports',
        },
        source: footnote('C', 7),
      },
    ],
    source: section('C', '3.4'),
  },
  {
    id: 'c3.5',
    number: '3.5',
    name: { ja: '資源の確保', en: 'Securing resources' },
    statements: [
      {
        id: 'c3.5-a',
        strength: 'must',
        text: {
          ja: '経営層は、対策を欠かせない投資とみて予算と人を配る',
          en: 'Executives allot budget and people, seeing measures as indispensable investment',
        },
        evidence: 'partial',
        how: {
          ja: '予算の権限者とポストの充足は示せるが、考え方と額は示せない',
          en: 'Shows budget authority and filled posts; not the attitude nor sums',
        },
        source: section('C', '3.5'),
      },
    ],
    source: section('C', '3.5'),
  },
  {
    id: 'c3.6',
    number: '3.6',
    name: { ja: '監査・モニタリング', en: 'Audit and monitoring' },
    statements: [
      {
        id: 'c3.6-a',
        strength: 'must',
        text: {
          ja: '情報セキュリティ監査・システム監査等を経営層の責任で行い、難しければ自己点検をする',
          en: "Audits are carried out on the executives' responsibility, or at least a self-check",
        },
        evidence: 'full',
        how: {
          ja: '監査職務の R の有無と、A が経営層か取締役会直下かを判定できる',
          en: 'Decides whether audit duties have R and whether A lies with the executive layer',
        },
        source: section('C', '3.6'),
      },
      {
        id: 'c3.6-b',
        strength: 'recommended',
        text: {
          ja: '脆弱性診断やペネトレーションテスト等を行う',
          en: 'Vulnerability assessment, penetration test and the like are done',
        },
        evidence: 'partial',
        how: {
          ja: '診断職務の R/A は示せるが実施は示せない',
          en: 'Shows R and A of assessment duties; not that they are done',
        },
        source: section('C', '3.6'),
      },
      {
        id: 'c3.6-c',
        strength: 'must',
        text: { ja: '対策に伴うリスクの変化を定期に見る', en: 'Changes of risk are looked at regularly' },
        evidence: 'partial',
        how: { ja: 'リスク評価の担当は示せるが頻度は示せない', en: 'Shows who assesses risk; not how often' },
        source: section('C', '3.6'),
      },
      {
        id: 'c3.6-d',
        strength: 'must',
        text: {
          ja: '目標の達成、方針や計画の有効さを定期または変化時に確かめる',
          en: 'Reaching of targets and soundness of policy and plans are checked regularly and upon change',
        },
        evidence: 'none',
        how: { ja: '目標と計画はモデルに無い', en: 'Targets and plans are not in the model' },
        source: section('C', '3.6'),
      },
      {
        id: 'c3.6-e',
        strength: 'must',
        text: {
          ja: '内部監査は、事案に応じトップと監査役等へ報告先を使い分ける',
          en: 'Internal audit reports to the top or to the auditors, as the matter requires',
        },
        evidence: 'full',
        how: {
          ja: '内部監査部署に、系統のほか取締役会・監査役等への報告リンクがあるかを判定できる',
          en: 'Decides whether internal audit has a reporting link to the board or auditors besides its line',
        },
        source: footnote('C', 11),
      },
    ],
    source: section('C', '3.6'),
  },
  {
    id: 'c3.7',
    number: '3.7',
    name: { ja: '情報開示', en: 'Disclosure' },
    statements: [
      {
        id: 'c3.7-a',
        strength: 'must',
        text: {
          ja: '今ある開示の体制を使い、できる範囲で取組を示す',
          en: 'Efforts are disclosed as far as possible, through the existing disclosure organisation',
        },
        evidence: 'partial',
        how: {
          ja: '広報・開示の担当と統括の連携は示せるが開示の事実は示せない',
          en: 'Shows who handles disclosure and its link to supervision; not that anything was disclosed',
        },
        source: section('C', '3.7'),
      },
      {
        id: 'c3.7-b',
        strength: 'recommended',
        text: {
          ja: '方針、サービス水準、管理体制、責任者の知見、資源、リスク計画、緊急・復旧体制、発生状況を開示する',
          en: "Disclose policies, service level, management structure, the CISO's knowledge, resources, risk plan, emergency and recovery structure, incidents",
        },
        evidence: 'partial',
        how: {
          ja: '管理体制と緊急・復旧体制の図は、モデルから開示素材を作れる',
          en: 'The structure and the emergency and recovery organisation can be exported as material',
        },
        source: section('C', '3.7'),
      },
    ],
    source: section('C', '3.7'),
  },
  {
    id: 'c3.8',
    number: '3.8',
    name: { ja: '継続的改善', en: 'Continual improvement' },
    statements: [
      {
        id: 'c3.8-a',
        strength: 'must',
        text: {
          ja: '監査結果や動向を踏まえ、統治の枠組みを直し続ける',
          en: 'Governance is kept improving from audit results and trends',
        },
        evidence: 'none',
        how: { ja: '改善の実績はモデルに無い', en: 'Improvement as such is not in the model' },
        source: section('C', '3.8'),
      },
      {
        id: 'c3.8-b',
        strength: 'must',
        text: {
          ja: '担当部署は、経営の指示や点検・演習を受け方針と計画を直す',
          en: "The unit in charge improves policy and plans from executives' directions, reviews and exercises",
        },
        evidence: 'partial',
        how: {
          ja: '経営・監査から担当部署へ届く経路は示せる',
          en: 'Shows routes from executives and audit to the unit in charge',
        },
        source: section('C', '3.8'),
      },
      {
        id: 'c3.8-c',
        strength: 'recommended',
        text: { ja: 'リスク管理の考え方を組織の風土に根付かせる', en: 'Let risk thinking become part of the culture' },
        evidence: 'none',
        how: { ja: '風土はモデルに無い', en: 'Culture is not in the model' },
        source: section('C', '3.8'),
      },
    ],
    source: section('C', '3.8'),
  },
]
