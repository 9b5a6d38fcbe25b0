/** Chapter 4 of the critical-infrastructure guideline: using risk management, and crisis management. */
import { section } from '../source'
import type { GuidelineItem } from './guideline'

export const riskAndCrisisItems: readonly GuidelineItem[] = [
  {
    id: 'c4.1',
    number: '4.1',
    name: { ja: '組織状況の理解', en: "Understanding the organisation's situation" },
    statements: [
      {
        id: 'c4.1-a',
        strength: 'must',
        text: {
          ja: '内外の環境を近い将来まで含めて整理する',
          en: 'Sort out the outer and inner environment, near future included',
        },
        evidence: 'none',
        how: { ja: '環境分析はモデルに無い', en: 'Analysis of the environment is not in the model' },
        source: section('C', '4.1'),
      },
      {
        id: 'c4.1-b',
        strength: 'must',
        text: {
          ja: '法令・契約・供給者からの要求を整理する',
          en: 'Sort out what laws, contracts and suppliers demand',
        },
        evidence: 'partial',
        how: {
          ja: '法令対応と契約管理の担当、契約の一覧は示せる',
          en: 'Shows who handles law and contracts, and the contracts',
        },
        source: section('C', '4.1'),
      },
      {
        id: 'c4.1-c',
        strength: 'recommended',
        text: {
          ja: '任務保証の見方で、果たす役割、最低水準、必要な資源をつかむ',
          en: "With mission assurance in view, know one's role, the minimum service and what it takes",
        },
        evidence: 'none',
        how: { ja: 'サービス水準はモデルに無い', en: 'Service levels are not in the model' },
        source: section('C', '4.1'),
      },
      {
        id: 'c4.1-d',
        strength: 'must',
        text: { ja: 'セキュリティ部門は、対策の現状をつかむ', en: 'The security unit knows how measures stand now' },
        evidence: 'partial',
        how: {
          ja: '現状案が体制面の実態を表す（対策そのものは示せない）',
          en: 'The as-is variant is the structural part of it; the measures are not shown',
        },
        source: section('C', '4.1'),
      },
    ],
    source: section('C', '4.1'),
  },
  {
    id: 'c4.2',
    number: '4.2',
    name: { ja: 'リスクアセスメント', en: 'Risk assessment' },
    statements: [
      {
        id: 'c4.2-a',
        strength: 'must',
        text: {
          ja: 'システム・ソフト・情報などの資産を特定する',
          en: 'Identify assets: systems, software, information',
        },
        evidence: 'partial',
        how: { ja: '対象環境と所有部署までは示せる', en: 'Shows scopes and their owners only' },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-b',
        strength: 'must',
        text: { ja: '任務保証に立ったリスクアセスメントを行う', en: 'Assess risks with mission assurance in mind' },
        evidence: 'partial',
        how: { ja: '評価の R/A は示せるが結果は示せない', en: 'Shows R and A of the assessment; not the result' },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-c',
        strength: 'recommended',
        text: {
          ja: 'サービスが続かなくなる筋書きを作り分析する',
          en: 'Work out and analyse scenarios in which service fails',
        },
        evidence: 'none',
        how: { ja: '筋書きはモデルに無い', en: 'Scenarios are not in the model' },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-d',
        strength: 'must',
        text: { ja: 'リスクの性質に合う手法を選ぶ', en: 'Choose the method by the nature of the risk' },
        evidence: 'none',
        how: { ja: '手法はモデルに無い', en: 'Methods are not in the model' },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-e',
        strength: 'must',
        text: {
          ja: '外部接続や汎用機器を念頭に、制御システムも評価する',
          en: 'Control systems are assessed too, given outside links and general-purpose devices',
        },
        evidence: 'partial',
        how: {
          ja: 'OT対象についてリスク評価の R/A があるかは判定できる',
          en: 'Decides whether risk assessment has R and A for OT scopes',
        },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-f',
        strength: 'must',
        text: { ja: '運用中も変化に応じ評価し直す', en: 'Reassess in operation when things change' },
        evidence: 'none',
        how: { ja: '実施時期はモデルに無い', en: 'Timing is not in the model' },
        source: section('C', '4.2'),
      },
      {
        id: 'c4.2-g',
        strength: 'must',
        text: { ja: 'あるべき状況から目標の将来像を決める', en: 'Decide the target picture' },
        evidence: 'partial',
        how: { ja: '体制面の将来像は目標案として表せる', en: 'The structural part can be a target variant' },
        source: section('C', '4.2'),
      },
    ],
    source: section('C', '4.2'),
  },
  {
    id: 'c4.3',
    number: '4.3',
    name: { ja: 'サイバーセキュリティリスク対応', en: 'Cybersecurity risk treatment' },
    statements: [
      {
        id: 'c4.3.1-a',
        heading: { ja: 'リスク対応の決定', en: 'Deciding on risk treatment' },
        strength: 'must',
        text: {
          ja: '将来像と実態の差を埋める対策を考える',
          en: 'Find measures that close the gap between target and present',
        },
        evidence: 'partial',
        how: { ja: '体制面の差は案の比較で示せる', en: 'The structural gap shows when variants are compared' },
        source: section('C', '4.3.1'),
      },
      {
        id: 'c4.3.1-b',
        strength: 'must',
        text: {
          ja: '成熟度モデルを使い、自組織の基準で優先順位を付ける',
          en: 'Set priorities by own criteria, using a maturity model',
        },
        evidence: 'none',
        how: {
          ja: '成熟度は評価として別に持ち、グラフには無い',
          en: 'Maturity levels are kept beside the graph, not in it',
        },
        source: section('C', '4.3.1'),
      },
      {
        id: 'c4.3.1-c',
        strength: 'must',
        text: {
          ja: '影響を抑える検知・対応・復旧の機能をもつ',
          en: 'Have detection, response and recovery that keep the effect within bounds',
        },
        evidence: 'partial',
        how: {
          ja: '検知・対応・復旧の職務の充足は示せるが性能は示せない',
          en: 'Shows that the duties are covered; not how well they work',
        },
        source: section('C', '4.3.1'),
      },
      {
        id: 'c4.3.2-a',
        heading: { ja: '個別方針の策定', en: 'Drawing up specific policies' },
        strength: 'must',
        text: {
          ja: '対策ごとの決まりを個別方針にまとめ組織内に伝える',
          en: 'Put rules per control into specific policies and make them known inside',
        },
        evidence: 'partial',
        how: {
          ja: '方針策定の担当と規程・方針の制定権限の及ぶ範囲は示せる',
          en: 'Shows who draws them up and how far policy authority reaches',
        },
        source: section('C', '4.3.2'),
      },
      {
        id: 'c4.3.2-b',
        strength: 'must',
        text: { ja: '必要なら委託先にも伝える', en: 'Where needed, make them known to contractors' },
        evidence: 'partial',
        how: {
          ja: '契約のセキュリティ要求条項の有無は判定できる',
          en: 'Decides whether contracts have a security-requirements clause',
        },
        source: section('C', '4.3.2'),
      },
      {
        id: 'c4.3.3-a',
        heading: { ja: 'リスク対応計画の策定', en: 'Drawing up the risk treatment plan' },
        strength: 'must',
        text: { ja: 'リスク対応計画を作る', en: 'Draw up a risk treatment plan' },
        evidence: 'none',
        how: { ja: '計画はモデルに無い', en: 'Plans are not in the model' },
        source: section('C', '4.3.3'),
      },
      {
        id: 'c4.3.3-b',
        strength: 'recommended',
        text: {
          ja: '将来像・実施事項・資源・責任者・期限・評価方法を書く',
          en: 'State target, actions, resources, person in charge, deadline and evaluation',
        },
        evidence: 'partial',
        how: { ja: '責任者に当たる A だけは示せる', en: 'Shows the A, that is the person in charge, only' },
        source: section('C', '4.3.3'),
      },
    ],
    source: section('C', '4.3'),
  },
  {
    id: 'c4.4',
    number: '4.4',
    name: { ja: 'サプライチェーン・リスクマネジメント', en: 'Supply chain risk management' },
    threats: [
      {
        id: 'c4.4-t1',
        text: { ja: '不正機能等の埋め込み', en: 'Malicious functions built in' },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-t2',
        text: { ja: 'サービスの供給途絶', en: 'Supply of services broken off' },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-t3',
        text: {
          ja: '外部サービスにおける情報の不適切な取扱い',
          en: 'Improper handling of information in outside services',
        },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-t4',
        text: {
          ja: '海外拠点、グループ組織、取引先等を経由したサイバー攻撃',
          en: 'Attacks by way of overseas sites, group organisations, partners',
        },
        source: section('C', '4.4'),
      },
    ],
    statements: [
      {
        id: 'c4.4-a',
        strength: 'must',
        text: {
          ja: '重要システムが誰に依存し、供給者の対策がどうかをつかむ',
          en: "Know what vital systems depend on, and how suppliers' measures stand",
        },
        evidence: 'partial',
        how: {
          ja: '対象環境と供給者の依存（委託・契約）は示せるが対策状況は示せない',
          en: 'Shows which scope depends on which provider; not the state of their measures',
        },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-b',
        strength: 'must',
        text: { ja: 'サプライチェーンのリスクを評価し対応する', en: 'Assess and treat supply-chain risk' },
        evidence: 'partial',
        how: { ja: 'サプライチェーン管理の職務の R/A は示せる', en: 'Shows R and A of supply chain management' },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-c',
        strength: 'must',
        text: {
          ja: '海外拠点は現地の法や文化も考える',
          en: 'Overseas sites are treated with local law and culture in mind',
        },
        evidence: 'partial',
        how: {
          ja: '海外会社に現地の法務・対応担当がいるかは判定できる',
          en: 'Decides whether an overseas company has someone local for law and response',
        },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-d',
        strength: 'must',
        text: {
          ja: '直接の供給者とは契約で役割と責任の範囲を明らかにする',
          en: 'Contracts with direct suppliers define role and responsibility',
        },
        evidence: 'full',
        how: {
          ja: '供給者との契約と該当条項の有無を判定できる',
          en: 'Decides whether a contract with such clauses exists for each provider',
        },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-e',
        strength: 'recommended',
        text: {
          ja: '各供給者がその先を管理し、鎖全体に及ぼす',
          en: 'Each supplier manages the next so that the whole chain is reached',
        },
        evidence: 'partial',
        how: { ja: '再委託条項の有無は判定できる', en: 'Decides whether a subcontracting clause exists' },
        source: section('C', '4.4'),
      },
      {
        id: 'c4.4-f',
        strength: 'recommended',
        text: {
          ja: '導入支援や共同実施で全体の実効性を上げる',
          en: 'Support or act jointly to make the chain stronger',
        },
        evidence: 'none',
        how: { ja: '支援の実態はモデルに無い', en: 'Support given is not in the model' },
        source: section('C', '4.4'),
      },
    ],
    source: section('C', '4.4'),
  },
  {
    id: 'c4.5',
    number: '4.5',
    name: { ja: '事業継続計画等', en: 'Business continuity plans and the like' },
    statements: [
      {
        id: 'c4.5-a',
        strength: 'must',
        text: {
          ja: '初動から復旧までの対応方針にサイバーを入れる',
          en: 'Cyber is part of the response policies, from first response to full recovery',
        },
        evidence: 'partial',
        how: {
          ja: 'BCP・危機管理の担当と統括・SIRTのつながりは示せる',
          en: 'Shows whether continuity management is joined with supervision and SIRT',
        },
        source: section('C', '4.5'),
      },
      {
        id: 'c4.5-b',
        strength: 'must',
        text: { ja: 'サプライチェーンの脅威も計画に入れる', en: 'Plans cover supply-chain threats' },
        evidence: 'none',
        how: { ja: '計画の中身はモデルに無い', en: 'Content of plans is not in the model' },
        source: section('C', '4.5'),
      },
      {
        id: 'c4.5-c',
        strength: 'recommended',
        text: { ja: '情報システム版（IT-BCP等）も作る', en: 'Have an IT-BCP too' },
        evidence: 'none',
        how: { ja: '計画の中身はモデルに無い', en: 'Content of plans is not in the model' },
        source: section('C', '4.5'),
      },
      {
        id: 'c4.5-d',
        strength: 'recommended',
        text: {
          ja: '影響が広がるとき、IT-BCPから全社の計画へ滑らかに移る',
          en: 'When the effect spreads, pass smoothly from IT-BCP to the company plan',
        },
        evidence: 'partial',
        how: {
          ja: 'IT・SIRTから危機管理部署への経路の有無は判定できる',
          en: 'Decides whether a route leads from IT and SIRT to crisis management',
        },
        source: section('C', '4.5'),
      },
    ],
    source: section('C', '4.5'),
  },
  {
    id: 'c4.6',
    number: '4.6',
    name: { ja: '人材育成・意識啓発', en: 'Developing people and raising awareness' },
    statements: [
      {
        id: 'c4.6-a',
        strength: 'must',
        text: {
          ja: '全従業員が内規を理解し、部署・役職ごとに要る能力をもつよう育てる',
          en: 'All staff understand the internal rules and have the ability their unit and rank need',
        },
        evidence: 'partial',
        how: {
          ja: '教育職務の R/A とポストのスキル差は示せる',
          en: 'Shows R and A of education and skill gaps of posts',
        },
        source: section('C', '4.6'),
      },
      {
        id: 'c4.6-b',
        strength: 'recommended',
        text: { ja: 'キャリアパスや外部人材の利用を考える', en: 'Consider careers and people from outside' },
        evidence: 'none',
        how: { ja: 'キャリアはモデルに無い', en: 'Careers are not in the model' },
        source: section('C', '4.6'),
      },
      {
        id: 'c4.6-c',
        strength: 'recommended',
        text: { ja: '従事者の資格取得や演習参加を進める', en: 'Promote qualifications and exercises' },
        evidence: 'partial',
        how: { ja: 'ポストに記録した資格は示せる', en: 'Shows qualifications recorded on posts' },
        source: section('C', '4.6'),
      },
      {
        id: 'c4.6-d',
        strength: 'recommended',
        text: { ja: '対策不足の影響例などで大切さを伝える', en: 'Bring home the importance by examples of impact' },
        evidence: 'none',
        how: { ja: '啓発の中身はモデルに無い', en: 'Its content is not in the model' },
        source: section('C', '4.6'),
      },
    ],
    source: section('C', '4.6'),
  },
  {
    id: 'c4.7',
    number: '4.7',
    name: { ja: 'CSIRT等の整備', en: 'Setting up a CSIRT or the like' },
    statements: [
      {
        id: 'c4.7-a',
        strength: 'must',
        text: { ja: 'CSIRTの機能をもつ体制を置く', en: 'Have an organisation with the function of a CSIRT' },
        evidence: 'full',
        how: {
          ja: 'SIRT機能の部署と対応職務の保有を判定できる',
          en: 'Decides whether a SIRT unit exists and holds response duties',
        },
        source: section('C', '4.7'),
      },
      {
        id: 'c4.7-b',
        strength: 'must',
        text: {
          ja: '役割分担と手順を関係部門と合意する',
          en: 'Roles and procedures are agreed with the departments concerned',
        },
        evidence: 'partial',
        how: {
          ja: '連携リンクと分担は示せるが合意文書は示せない',
          en: 'Shows links and division of duties; not the agreement',
        },
        source: section('C', '4.7'),
      },
      {
        id: 'c4.7-c',
        strength: 'recommended',
        text: {
          ja: '制御システムがあれば、その部門と連携できる体制にする',
          en: 'Where there are control systems, the CSIRT can work with their department',
        },
        evidence: 'full',
        how: {
          ja: 'OT対象の所有部署・SIRTとCSIRTのリンクや共通委員会を判定できる',
          en: 'Decides whether OT owners or their SIRT are linked with the CSIRT or share a committee',
        },
        source: section('C', '4.7'),
      },
    ],
    source: section('C', '4.7'),
  },
  {
    id: 'c4.8',
    number: '4.8',
    name: { ja: '平時の運用', en: 'Operation in ordinary times' },
    statements: [
      {
        id: 'c4.8.1-a',
        heading: {
          ja: 'セキュリティ対策の導入、運用プロセスの確立・実行',
          en: 'Introducing measures, setting up and running operation',
        },
        strength: 'must',
        text: {
          ja: '計画に沿い対策を入れ、運用し、CSIRT等を動かす',
          en: 'Introduce and run measures and the CSIRT according to plan',
        },
        evidence: 'partial',
        how: {
          ja: '運用・対応職務の充足は示せるが実施は示せない',
          en: 'Shows that operation and response duties are covered; not that they run',
        },
        source: section('C', '4.8.1'),
      },
      {
        id: 'c4.8.1-b',
        strength: 'recommended',
        text: {
          ja: '早期検知、関係部署への共有、トリアージの流れを作る',
          en: 'Set up early detection, sharing with units concerned, and triage',
        },
        evidence: 'partial',
        how: {
          ja: '監視からSIRT・関係部署への経路は判定できる',
          en: 'Decides on routes from monitoring to SIRT and units concerned',
        },
        source: section('C', '4.8.1'),
      },
      {
        id: 'c4.8.2-a',
        heading: { ja: '情報共有', en: 'Information sharing' },
        strength: 'must',
        text: { ja: '組織の内外で情報を共有する', en: 'Share information inside and outside' },
        evidence: 'partial',
        how: {
          ja: '脅威情報・官公庁対応・受付の担当と社内経路は示せる',
          en: 'Shows who handles threat information, authorities and reports received, and the inner routes',
        },
        source: section('C', '4.8.2'),
      },
      {
        id: 'c4.8.2-b',
        strength: 'must',
        text: {
          ja: '得た情報から追加の評価と対応の要否を決める',
          en: 'Decide from it whether more assessment and treatment are needed',
        },
        evidence: 'none',
        how: { ja: '判断の実績はモデルに無い', en: 'Decisions taken are not in the model' },
        source: section('C', '4.8.2'),
      },
      {
        id: 'c4.8.2-c',
        strength: 'recommended',
        text: { ja: 'ISAC等の専門的な共有活動に加わる', en: 'Join ISACs and the like' },
        evidence: 'none',
        how: {
          ja: '社外団体への参加は今のモデルに無い',
          en: 'Membership of outside bodies is not in the model as it stands',
        },
        source: section('C', '4.8.2'),
      },
      {
        id: 'c4.8.2-d',
        strength: 'recommended',
        text: { ja: '連絡体制が最新かを確かめる', en: 'Check that contacts are up to date' },
        evidence: 'none',
        how: { ja: '連絡先はモデルに無い', en: 'Contact data is not in the model' },
        source: section('C', '4.8.2'),
      },
      {
        id: 'c4.8.2-e',
        strength: 'recommended',
        text: { ja: '自らも情報を出す', en: 'Give information oneself' },
        evidence: 'none',
        how: { ja: '提供の事実はモデルに無い', en: 'Giving is not in the model' },
        source: section('C', '4.8.2'),
      },
    ],
    source: section('C', '4.8'),
  },
  {
    id: 'c4.9',
    number: '4.9',
    name: { ja: '危機管理', en: 'Crisis management' },
    statements: [
      {
        id: 'c4.9-a',
        strength: 'must',
        text: {
          ja: '攻撃の兆しがあれば今の対策で足りるかを見て、必要ならすぐ直す',
          en: 'On signs of attack, check whether measures suffice and mend at once',
        },
        evidence: 'none',
        how: { ja: '実際の対応はモデルに無い', en: 'Actual response is not in the model' },
        source: section('C', '4.9'),
      },
      {
        id: 'c4.9-b',
        strength: 'must',
        text: { ja: '障害時は計画に従い初動と復旧を行う', en: 'In a failure, respond and recover according to plan' },
        evidence: 'none',
        how: { ja: '実際の対応はモデルに無い', en: 'Actual response is not in the model' },
        source: section('C', '4.9'),
      },
      {
        id: 'c4.9-c',
        strength: 'must',
        text: {
          ja: '担当部署は、経営層の意思決定を支え内外と情報を共有する',
          en: "The unit in charge supports executives' decisions and shares information inside and outside",
        },
        evidence: 'partial',
        how: {
          ja: 'SIRT・統括から経営層への経路と段数、広報・委託先への経路は判定できる',
          en: 'Decides on the route and its length from SIRT and supervision to executives, and routes to PR and providers',
        },
        source: section('C', '4.9'),
      },
    ],
    source: section('C', '4.9'),
  },
  {
    id: 'c4.10',
    number: '4.10',
    name: { ja: '演習・訓練', en: 'Exercises and drills' },
    statements: [
      {
        id: 'c4.10-a',
        strength: 'must',
        text: {
          ja: '実践的な演習を定期に行い、課題を見つけ直す',
          en: 'Hold practical exercises regularly, find weaknesses, mend them',
        },
        evidence: 'partial',
        how: {
          ja: '標準タスクに無いが、自前タスクにすれば担当を示せる。実施は示せない',
          en: 'No standard task; as an own task it shows who is charged with them. That they are held does not show',
        },
        source: section('C', '4.10'),
      },
      {
        id: 'c4.10-b',
        strength: 'recommended',
        text: { ja: '経営層も加え全体で行う', en: 'The whole organisation takes part, executives included' },
        evidence: 'partial',
        how: {
          ja: '自前タスクの演習職務に経営層の役割があるかは判定できる',
          en: 'Decides whether executives hold a role in an exercise duty added as an own task',
        },
        source: section('C', '4.10'),
      },
      {
        id: 'c4.10-c',
        strength: 'recommended',
        text: {
          ja: '他の事業者や供給者との合同演習、過去事例の研究をする',
          en: 'Hold joint exercises with other operators and suppliers, and study past cases',
        },
        evidence: 'none',
        how: { ja: '社外との演習はモデルに無い', en: 'Exercises with outsiders are not in the model' },
        source: section('C', '4.10'),
      },
    ],
    source: section('C', '4.10'),
  },
]
