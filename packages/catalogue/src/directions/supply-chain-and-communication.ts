/** Directions 9 and 10: the supply chain, and communication (3.4, 3.5). */
import { direction, figure, section } from '../source'
import { checkSheet, examples, scenario } from './direction'
import type { Direction } from './direction'

export const partnerDirections: readonly Direction[] = [
  {
    id: 'd9',
    number: 9,
    group: 'supply-chain',
    name: {
      ja: 'ビジネスパートナーや委託先等を含めたサプライチェーン全体の対策及び状況把握',
      en: 'Measures, and knowing how they stand, across the whole supply chain with business partners and contractors',
    },
    shortName: { ja: 'サプライチェーンセキュリティ対策', en: 'Supply chain' },
    checklist: [
      {
        id: 'd9-1',
        text: {
          ja: '自社の技能や機能の重さを考え、内製と委託を適切に分けている',
          en: 'In-house and outsourced work are divided by own skills and by how vital the function is',
        },
        csf: ['ID.BE-3', 'ID.BE-4'],
        evidence: 'full',
        how: {
          ja: '職務ごとの自社・委託の別を分野の委託区分と照らし、決定者の階層も確かめられる',
          en: 'Compares in-house or outsourced per duty with the sourcing class of its field, and checks the layer of who decided',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd9-2',
        text: {
          ja: '委託先にさせる対策を契約等で明らかにしている',
          en: 'Contracts say which measures the contractor must take',
        },
        csf: ['ID.AM-6', 'ID.BE-1', 'PR.IP-8'],
        evidence: 'full',
        how: {
          ja: '委託ごとに契約と必要条項の有無を判定できる（条項の文面は人が見る）',
          en: 'Decides per outsourced assignment whether a contract with the needed clauses exists (wording stays a human check)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd9-3',
        text: {
          ja: '系列・取引先・運用委託先から、監査を含む状況報告を受けている',
          en: 'Affiliates, partners and operators report how measures stand, audits included',
        },
        csf: [],
        evidence: 'partial',
        how: {
          ja: 'グループ会社の報告リンク、点検・監査の権限、監査権条項は判定できるが、報告の受領は示せない',
          en: 'Decides on reporting links of group companies, inspect authority and audit-right clauses; not that reports arrive',
        },
        fields: ['business-domain-planning', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd9-h1',
        text: {
          ja: '境界があいまいだと対策の漏れが生じうる',
          en: 'An unclear boundary between own and entrusted work may leave gaps',
        },
        check: 'a duty whose only R is a provider and whose A is missing is the gap meant here',
        source: scenario(9),
      },
      {
        id: 'd9-h2',
        text: {
          ja: '重要情報を預ける先は経営状況も含め定期に確かめる',
          en: 'Holders of vital information are checked regularly, their finances too',
        },
        check: 'the contract has a manager with inspect authority or an audit-right clause',
        source: examples(9),
      },
      {
        id: 'd9-h3',
        text: {
          ja: '委託先の SECURITY ACTION 宣言を確かめ、ISMS等の認証があればなおよい',
          en: 'Contractors declare SECURITY ACTION; a certificate such as ISMS is better',
        },
        check: 'an attribute of the provider (own attribute needed)',
        source: examples(9),
      },
    ],
    source: { name: [direction(9), section('M', '3.4')], shortName: figure('G', 1) },
  },
  {
    id: 'd10',
    number: 10,
    group: 'communication',
    name: {
      ja: '情報共有活動への参加を通じた攻撃情報の入手とその有効活用及び提供',
      en: 'Obtaining attack information by taking part in information sharing, using it well, and providing it',
    },
    shortName: { ja: '情報共有活動への参加', en: 'Information sharing' },
    checklist: [
      {
        id: 'd10-1',
        text: {
          ja: '各団体の注意喚起やコミュニティで情報をやり取りし、自社に生かしている',
          en: 'Information is exchanged through alerts and communities, and put to use',
        },
        csf: ['ID.RA-2'],
        evidence: 'partial',
        how: {
          ja: '脅威・脆弱性情報を集め使う職務の R/A は示せるが、外部団体とのやり取りは示せない',
          en: 'Shows R and A of gathering and using threat and vulnerability information; not the exchange with outside bodies',
        },
        fields: ['security-supervision', 'security-analysis-research'],
        source: checkSheet,
      },
      {
        id: 'd10-2',
        text: {
          ja: 'マルウェアや不正アクセス等の際、IPA・JPCERT/CCや民間の仕組みに届け出ている',
          en: 'Malware, intrusions and incidents are notified to IPA, JPCERT/CC and private schemes',
        },
        csf: ['ID.RA-2'],
        evidence: 'partial',
        how: {
          ja: '官公庁等への対応の職務の R/A は示せるが、届出の事実は示せない',
          en: 'Shows R and A of dealing with the authorities; not that notices were given',
        },
        fields: ['security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd10-h1',
        text: {
          ja: 'CSIRT同士や日本シーサート協議会での共有を使う',
          en: 'CSIRTs share among themselves and in the Nippon CSIRT Association',
        },
        check: 'a SIRT or supervision is R of the threat-intelligence duty (sharing itself is no standard task)',
        source: examples(10),
      },
      {
        id: 'd10-h2',
        text: {
          ja: '重要インフラ事業者はJ-CSIP等の仕組みを使う',
          en: 'Critical infrastructure operators use schemes such as J-CSIP',
        },
        check: 'applies where the profile says critical infrastructure',
        source: examples(10),
      },
    ],
    source: { name: [direction(10), section('M', '3.5')], shortName: figure('G', 1) },
  },
]
