/** Directions 4 to 6: identifying risks and putting measures in place (3.2). */
import { direction, figure, section } from '../source'
import { checkSheet, examples, statement } from './direction'
import type { Direction } from './direction'

export const riskDirections: readonly Direction[] = [
  {
    id: 'd4',
    number: 4,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティリスクの把握とリスク対応に関する計画の策定',
      en: 'Understanding cybersecurity risks and planning the response to them',
    },
    shortName: { ja: 'リスクの把握と対応計画策定', en: 'Risks and response plan' },
    checklist: [
      {
        id: 'd4-1',
        text: {
          ja: '守る情報を洗い出し、置き場所や事業価値で順位を付けている',
          en: 'Information to protect is identified and ranked by place and business value',
        },
        csf: ['ID.AM-1', 'ID.AM-2', 'ID.AM-3', 'ID.AM-4', 'ID.AM-5'],
        evidence: 'partial',
        how: {
          ja: '対象環境とその所有部署、構成管理の R/A は示せるが、情報の一覧と順位は示せない',
          en: 'Shows scopes with their owners and R/A of configuration management; not the inventory nor its ranking',
        },
        fields: ['digital-product-operation', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-2',
        text: {
          ja: 'その情報への脅威と脆弱性を洗い、経営戦略に照らしリスクとして捉えている',
          en: 'Threats and vulnerabilities to it are identified and seen as risks in the light of strategy',
        },
        csf: ['ID.RA-1', 'ID.RA-3', 'ID.RM-1'],
        csfPrinted: ['ID.RA-3', 'ID.RA-1', 'ID.RM-1'],
        evidence: 'partial',
        how: {
          ja: '各対象のリスクアセスメントと事業リスク洗い出しの R/A は示せるが、結果は示せない',
          en: 'Shows R and A of risk assessment and business-risk identification per scope; not the result',
        },
        fields: ['security-supervision', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-3',
        text: { ja: '事業への影響の大きさを見積もっている', en: 'The impact on the business is estimated' },
        csf: ['ID.RA-4', 'ID.RA-5', 'ID.RM-2'],
        evidence: 'partial',
        how: {
          ja: '経営リスク管理と事業側がリスク評価に参加（R/C）しているかは示せるが、推定値は示せない',
          en: 'Shows whether risk management and the business take part (R or C) in the assessment; not the estimate',
        },
        fields: ['enterprise-risk-management', 'business-domain-planning'],
        source: checkSheet,
      },
      {
        id: 'd4-4',
        text: {
          ja: '影響度に応じ、低減・回避・移転の計画を立てている',
          en: 'A plan to reduce, avoid or transfer follows from the impact',
        },
        csf: ['ID.RA-6', 'ID.RM-3'],
        evidence: 'partial',
        how: {
          ja: '対策方針の指示・承認の A と保険検討の担当は示せるが、計画は示せない',
          en: 'Shows the A of directing and approving measures and who considers insurance; not the plan',
        },
        fields: ['security-executive', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd4-5',
        text: {
          ja: '対策しないと決めた分を残留リスクとして特定している',
          en: 'What is left untreated is identified as residual risk',
        },
        csf: ['ID.RA-6', 'ID.RM-3'],
        evidence: 'partial',
        how: {
          ja: '各対象にリスク受容の権限の保有者がいるか、承認付きの例外記録があるかは示せるが、リスク一覧は示せない',
          en: 'Shows whether someone holds accept-risk authority over each scope, and exceptions with their approver; not the list of risks',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd4-h1',
        text: {
          ja: '製品・サービスは企画・設計段階から対策を考える',
          en: 'Products and services are secured from planning and design on',
        },
        check: 'product and digital-service scopes have supervision or architecture consulted in planning duties',
        source: examples(4),
      },
      {
        id: 'd4-h2',
        text: {
          ja: '保険や専門ベンダへの委託を移転策として検討する',
          en: 'Insurance and entrusting to specialists are weighed as transfer',
        },
        check: 'the cyber-insurance duty has R and A',
        source: statement(4),
      },
    ],
    source: { name: [direction(4), section('M', '3.2')], shortName: figure('G', 1) },
  },
  {
    id: 'd5',
    number: 5,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティリスクに対応するための仕組みの構築',
      en: 'Building the means to respond to cybersecurity risks',
    },
    shortName: { ja: '保護対策(防御・検知・分析)の実施', en: 'Protection (defend, detect, analyse)' },
    checklist: [
      {
        id: 'd5-1',
        text: {
          ja: '重要業務の端末・網・システム・サービスに多層の守りを入れている',
          en: 'Devices, networks, systems and services for vital work are defended in layers',
        },
        csf: ['PR.AC', 'PR.DS'],
        evidence: 'none',
        how: {
          ja: '技術構成はモデルに無い（設計・運用の担当者は示せるが実装の証拠ではない）',
          en: 'Technical configuration is not in the model (who designs and operates is, but that is no evidence of the defence)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd5-2',
        text: {
          ja: '脆弱性診断をし、見つかった弱点を直している',
          en: 'Vulnerabilities are scanned for and dealt with',
        },
        csf: ['PR.IP-12'],
        evidence: 'partial',
        how: {
          ja: '対象ごとの診断と脆弱性対応の R/A、診断委託の契約は示せるが、実施と結果は示せない',
          en: "Shows R and A of assessment and vulnerability handling per scope and the assessor's contract; not that it was done",
        },
        fields: ['vulnerability-assessment-pentest', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-3',
        text: {
          ja: '検知すべき事象を決め、素早く見つける仕組み・手順・体制を整えている',
          en: 'Events to detect are defined; systems, procedures and people to detect them fast are in place',
        },
        csf: ['DE.AE-1', 'DE.AE-5', 'DE.DP-3'],
        evidence: 'partial',
        how: {
          ja: '監視職務の R/A、SOC・監視委託、通報経路という体制部分は示せるが、事象定義と手順書は示せない',
          en: 'Shows the people part: R and A of monitoring, SOC or monitoring provider, escalation route; not event definitions nor procedures',
        },
        fields: ['security-monitoring-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-4',
        text: {
          ja: '検知した後の影響判断や対応者の分担を決めている',
          en: 'What follows a detection is planned, with who judges and who acts',
        },
        csf: ['DE.AE-4', 'DE.DP-1', 'DE.DP-4'],
        evidence: 'partial',
        how: {
          ja: '対応職務の分担、停止・遮断の権限者、エスカレーション経路は示せるが、影響評価の手順は示せない',
          en: 'Shows who responds, who may halt and the escalation route; not how impact is judged',
        },
        fields: ['security-monitoring-operation', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-5',
        text: {
          ja: '攻撃動向を見て検知や技術対策を適宜見直している',
          en: 'Detection and technical measures are revised as attacks change',
        },
        csf: ['DE.DP-5'],
        evidence: 'partial',
        how: {
          ja: '脅威情報の収集・活用の職務の R/A は示せるが、見直しの実績は示せない',
          en: 'Shows R and A of gathering and using threat information; not that revision happens',
        },
        fields: ['security-analysis-research', 'security-monitoring-operation'],
        source: checkSheet,
      },
      {
        id: 'd5-6',
        text: {
          ja: '更新徹底やメール訓練など、従業員への教育をしている',
          en: 'Employees are taught (updates, anti-malware, phishing drills)',
        },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: '教育職務の R/A は示せるが、実施は示せない',
          en: 'Shows R and A of education duties; not that they happen',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd5-h1',
        text: {
          ja: '監視の技能者がいなければ外部の監視サービスを考える',
          en: 'Without skilled people of its own, a company considers an outside monitoring service',
        },
        check: 'a monitoring duty without in-house skills may be mended by a monitoring provider under contract',
        source: examples(5),
      },
      {
        id: 'd5-h2',
        text: { ja: '検知後すぐ関係者へ警告が届く体制にする', en: 'A detection reaches those concerned at once' },
        check: 'every monitoring R reaches a SIRT by escalates-to',
        source: examples(5),
      },
      {
        id: 'd5-h3',
        text: { ja: '不審メールの報告を受け全員に注意を促す', en: 'Suspicious mail is reported and everyone warned' },
        check: 'a contact-point duty has R and A',
        source: examples(5),
      },
    ],
    source: { name: [direction(5), section('M', '3.2')], shortName: figure('G', 1) },
  },
  {
    id: 'd6',
    number: 6,
    group: 'risk-and-measures',
    name: {
      ja: 'サイバーセキュリティ対策における PDCA サイクルの実施',
      en: 'Running the PDCA cycle for cybersecurity measures',
    },
    shortName: { ja: 'PDCAの実施', en: 'PDCA' },
    checklist: [
      {
        id: 'd6-1',
        text: {
          ja: 'トップが対策の状況について定期の報告を受けている',
          en: 'Top management is regularly told how measures stand',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '統括・CISOからトップへの報告経路の有無と段数は示せるが、頻度と内容は示せない',
          en: 'Shows whether a reporting route from supervision and CISO to the top exists and its length; not frequency nor content',
        },
        fields: ['security-supervision', 'security-executive'],
        source: checkSheet,
      },
      {
        id: 'd6-2',
        text: { ja: '外部の目による監査を行っている', en: 'Audits from outside are carried out' },
        csf: [],
        evidence: 'full',
        how: {
          ja: '監査職務に契約付きの外部監査者（R）がいるかを判定できる',
          en: 'Decides whether an outside auditor under contract is R of an audit duty',
        },
        fields: ['security-audit', 'system-audit'],
        source: checkSheet,
      },
      {
        id: 'd6-3',
        text: {
          ja: 'リスクや脅威を適時見直し、変化に応じた改善の体制を保っている',
          en: 'Risks and threats are reviewed in time, and an organisation for improvement is kept up',
        },
        csf: ['PR.IP-7'],
        evidence: 'partial',
        how: {
          ja: '計画・実施・点検・改善に当たる職務（方針、運用、監査、是正）の充足を示せるが、回っているかは示せない',
          en: 'Shows that duties for plan, do, check and act (policy, operation, audit, mending) are covered; not that the cycle turns',
        },
        fields: ['security-supervision', 'security-audit'],
        source: checkSheet,
      },
      {
        id: 'd6-4',
        text: { ja: 'リスクや取組を社外に公開している', en: 'Risks and efforts are disclosed outside' },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '広報職務の担当と統括との連携は示せるが、公開の事実は示せない',
          en: 'Shows who is charged with public relations and its link with supervision; not that anything was disclosed',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd6-h1',
        text: {
          ja: 'KPIを決め、経営リスクの委員会で経営者に報告する',
          en: 'KPIs are set and reported to top management in the committee for business risks',
        },
        check: 'supervision or the CISO is a member of a risk committee that has the top or an executive in it',
        source: examples(6),
      },
      {
        id: 'd6-h2',
        text: { ja: '必要に応じ診断や監査を受け改善する', en: 'Assessment and audit as needed lead to mends' },
        check: 'whoever receives audit results holds R in supervision or operation of that scope',
        source: examples(6),
      },
    ],
    source: { name: [direction(6), section('M', '3.2')], shortName: figure('G', 1) },
  },
]
