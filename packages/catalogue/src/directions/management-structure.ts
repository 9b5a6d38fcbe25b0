/** Directions 1 to 3: building the structure that manages cybersecurity risk (3.1). */
import { direction, figure, section } from '../source'
import { checkSheet, examples, statement } from './direction'
import type { Direction } from './direction'

export const managementStructureDirections: readonly Direction[] = [
  {
    id: 'd1',
    number: 1,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティリスクの認識、組織全体での対応方針の策定',
      en: 'Recognising cybersecurity risk and setting a response policy for the whole organisation',
    },
    shortName: { ja: 'サイバーセキュリティ対応方針策定', en: 'Response policy' },
    checklist: [
      {
        id: 'd1-1',
        text: {
          ja: 'トップがサイバーを経営リスクに数えている',
          en: 'Top management counts cyber among its business risks',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '経営層分野の職務に経営層のAがあり、リスク管理部署や委員会から経営層へ届く経路があることは示せるが、認識そのものは示せない',
          en: 'Shows that executive fields have an executive A and that a route from risk management reaches the top; awareness itself is not shown',
        },
        fields: ['corporate-executive', 'security-executive', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd1-2',
        text: {
          ja: '全社のセキュリティポリシーをトップが定め、対外的にも示している',
          en: 'Top management has set a company-wide security policy and made it known',
        },
        csf: ['ID.GV-1'],
        evidence: 'partial',
        how: {
          ja: 'ポリシー策定・承認の職務のR/Aと、全対象に及ぶ規程・方針の制定権限の保有者は示せるが、文書と宣言は示せない',
          en: 'Shows R and A of drawing up and approving the policy and who holds policy authority over everything; not the document nor its publication',
        },
        fields: ['security-supervision', 'security-executive'],
        source: checkSheet,
      },
      {
        id: 'd1-3',
        text: { ja: '守るべき法令や業界指針を押さえている', en: 'Knows which laws and industry guidelines bind it' },
        csf: ['ID.GV-3', 'DE.DP-2'],
        csfPrinted: ['ID-GV-3', 'DE.DP-2'],
        evidence: 'partial',
        how: {
          ja: '法令対応の職務が法務等に割り当てられ、統括と連携していることは示せるが、把握の中身は示せない',
          en: 'Shows that legal-compliance duties are assigned and linked with supervision; not what is known',
        },
        fields: ['legal', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd1-h1',
        text: {
          ja: '方針はITだけでなく製造・販売・サービスなど事業ごとに考える',
          en: 'The policy covers manufacturing, sales and services as well as IT',
        },
        check: 'every scope whatever its kind lies under a policy-authority holder that is supervision or above',
        source: examples(1),
      },
      {
        id: 'd1-h2',
        text: {
          ja: '従業員が見やすい場所に置き教育で行き渡らせる',
          en: 'Kept where staff can see it and spread by training',
        },
        check: 'education duties have R and A',
        source: examples(1),
      },
    ],
    source: { name: [direction(1), section('M', '3.1')], shortName: figure('G', 1) },
  },
  {
    id: 'd2',
    number: 2,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティリスク管理体制の構築',
      en: 'Building the structure that manages cybersecurity risk',
    },
    shortName: { ja: 'リスク管理体制の構築', en: 'Management structure' },
    checklist: [
      {
        id: 'd2-1',
        text: {
          ja: 'ポリシーに沿い、CISO等を中心とする管理体制がある',
          en: 'A management structure around the CISO exists, in line with the policy',
        },
        csf: [],
        evidence: 'full',
        how: {
          ja: 'CISO役員・統括機能・委員会の存在、任命元、統括分野の職務の充足を直接判定できる（ポリシーとの整合は人が確かめる）',
          en: 'Decides directly on CISO, supervision units and committees, who appointed them and whether supervision duties are covered (fit with the policy stays a human check)',
        },
        fields: ['security-executive', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd2-2',
        text: {
          ja: 'その体制の各関係者が担う役割と責任がはっきりしている',
          en: 'Everyone in that structure has a clear role and responsibility',
        },
        csf: ['ID.GV-2'],
        evidence: 'full',
        how: {
          ja: '全職務について R があり A が唯一で、A が必要な権限を持つかを計算できる',
          en: 'Computes for every duty whether it has an R and exactly one A, and whether that A holds the authority required',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd2-3',
        text: {
          ja: '他のリスク管理体制との関係が明文で決まっている',
          en: "Its relation to the organisation's other risk management is laid down",
        },
        csf: ['ID.GV-4'],
        csfPrinted: ['ID-GV-4'],
        evidence: 'full',
        how: {
          ja: '統括機能とリスク管理部署・経営リスク委員会の間の上下関係、連携リンク、共通の委員会の有無を判定できる',
          en: 'Decides whether supervision and the risk-management unit or committee are tied by line, by link or by a committee in common',
        },
        fields: ['enterprise-risk-management', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd2-h1',
        text: {
          ja: 'CISO等が体制を組み責任範囲を決める',
          en: 'The CISO builds the structure and fixes the limits of responsibility',
        },
        check: 'the CISO or a unit under it holds policy authority over the units with security duties',
        source: examples(2),
      },
      {
        id: 'd2-h2',
        text: { ja: 'CISO等が経営リスクの委員会に加わる', en: 'The CISO sits on the committee for business risks' },
        check:
          'the CISO is a member of a committee with function risk-management or of the one that answers for enterprise-risk-management',
        source: examples(2),
      },
      {
        id: 'd2-h3',
        text: {
          ja: '取締役・監査役が、体制の構築と運用を監査する',
          en: 'Directors and auditors audit that the structure exists and runs',
        },
        check:
          'an audit duty over the enterprise scope has an R that reports to the board and is not under supervision',
        source: examples(2),
      },
      {
        id: 'd2-h4',
        text: {
          ja: '企画・設計の段階から対策を考える体制にする',
          en: 'The structure brings security in from planning and design on',
        },
        check: 'architecture and planning fields are linked with supervision (consulted or coordinates-with)',
        source: examples(2),
      },
      {
        id: 'd2-h5',
        text: {
          ja: '社内の他のリスク管理体制と整合させる',
          en: 'Consistent with the other risk management of the organisation',
        },
        check: 'as d2-3',
        source: statement(2),
      },
    ],
    source: { name: [direction(2), section('M', '3.1')], shortName: figure('G', 1) },
  },
  {
    id: 'd3',
    number: 3,
    group: 'management-structure',
    name: {
      ja: 'サイバーセキュリティ対策のための資源（予算、人材等）確保',
      en: 'Securing the resources (budget, people, ...) for cybersecurity measures',
    },
    shortName: { ja: '資源（予算、人材等）の確保', en: 'Resources' },
    checklist: [
      {
        id: 'd3-1',
        text: {
          ja: '必要な対策を見極め、経営会議等で費用の妥当性を確かめて予算を取っている',
          en: 'Needed measures are clear; a management body judges the cost and grants the budget',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: '予算承認の職務の A と予算の権限の保有者は示せるが、金額や評価の中身は示せない',
          en: 'Shows the A of approving the budget and who holds budget authority; not sums nor the judgement',
        },
        fields: ['security-executive', 'corporate-executive'],
        source: checkSheet,
      },
      {
        id: 'd3-2',
        text: {
          ja: '対策を担える人を社内外で確保し、各人が役割を理解している',
          en: 'People able to do the work are secured, inside or outside, and know their part',
        },
        csf: ['PR.AT-2', 'PR.AT-3', 'PR.AT-4', 'PR.AT-5'],
        evidence: 'partial',
        how: {
          ja: 'R を持つ部署のポスト（FTE・充足・スキル）と委託契約は示せるが、本人の理解は示せない',
          en: 'Shows posts (FTE, filled or vacant, skills) of the units with R, and contracts; not what people understand',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd3-3',
        text: { ja: '社内でセキュリティ人材を育てている', en: 'Security people are developed in-house' },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: 'ポストの資格・スキルと目標水準の差、研修委託は示せるが、育成の実施は示せない',
          en: 'Shows qualifications and skills of posts against the level asked, and training contracts; not that training takes place',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd3-4',
        text: { ja: 'キャリアパスを考え、処遇を適正にしている', en: 'Careers are designed and pay is fair' },
        csf: [],
        evidence: 'none',
        how: { ja: '処遇とキャリアパスはモデルに無い', en: 'Pay and careers are not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd3-5',
        text: {
          ja: '担当者以外も含む従業員研修を続けている',
          en: 'Training goes on for all employees, beyond the security staff',
        },
        csf: ['PR.AT-1'],
        evidence: 'partial',
        how: {
          ja: '教育・啓発と現場教育の職務の R/A は示せるが、実施状況は示せない',
          en: 'Shows R and A of education duties, central and on site; not that it happens',
        },
        fields: ['security-supervision', 'business-domain-site'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd3-h1',
        text: {
          ja: '社内で雇えなければ専門ベンダの利用を考える',
          en: 'Where people cannot be hired, specialist vendors are considered',
        },
        check: 'a vacant or absent R may be mended by an outsourced R where the sourcing class allows it',
        source: examples(3),
      },
      {
        id: 'd3-h2',
        text: {
          ja: 'IT人材育成の計画の中に社内セキュリティ人材の育成を置く',
          en: 'Security people are developed within the plan for IT people',
        },
        check: 'none (plan content)',
        source: examples(3),
      },
    ],
    source: { name: [direction(3), section('M', '3.1')], shortName: figure('G', 1) },
  },
]
