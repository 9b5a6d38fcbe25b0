/** Directions 7 and 8: building the structure for incidents (3.3). */
import { direction, figure, section } from '../source'
import { checkSheet, examples } from './direction'
import type { Direction } from './direction'

export const incidentDirections: readonly Direction[] = [
  {
    id: 'd7',
    number: 7,
    group: 'incident-readiness',
    name: { ja: 'インシデント発生時の緊急対応体制の整備', en: 'Preparing the emergency structure for incidents' },
    shortName: { ja: '緊急対応体制の整備', en: 'Emergency response' },
    checklist: [
      {
        id: 'd7-1',
        text: {
          ja: '運用・Web保守・セキュリティベンダまで含め、内外の緊急連絡先と伝達の道筋がある',
          en: 'Emergency contacts and routes exist inside and outside, with operators, web maintainers and security vendors',
        },
        csf: ['RS.CO-3', 'RS.CO-4', 'RS.CO-5'],
        evidence: 'partial',
        how: {
          ja: '内外（委託先を含む）のエスカレーション経路と契約管理者は判定できるが、連絡先は持たない',
          en: "Decides on escalation routes inside and to providers, with each contract's manager; contact data is not held",
        },
        fields: ['security-monitoring-operation', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd7-2',
        text: { ja: '初動の手順書がある', en: 'A manual for the first response exists' },
        csf: ['PR.IP-9', 'RS.RP-1'],
        evidence: 'none',
        how: {
          ja: '文書はモデルに無い（初動の担当者は d7-3 などで示す）',
          en: 'Documents are not in the model (who responds first is shown elsewhere)',
        },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd7-3',
        text: {
          ja: 'インシデント専門チーム（CSIRT等）を置いている',
          en: 'A team for incidents (CSIRT or the like) has been set up',
        },
        csf: ['RS.CO-1'],
        evidence: 'full',
        how: {
          ja: 'SIRT機能を持つ部署・チームと、それが対象環境ごとの対応職務を担うかを判定できる',
          en: 'Decides whether units with a SIRT function exist and hold the response duties of each scope',
        },
        fields: ['security-monitoring-operation', 'security-supervision'],
        source: checkSheet,
      },
      {
        id: 'd7-4',
        text: {
          ja: 'トップが説明できるよう、報告の道筋と公表の内容・時期を決めている',
          en: 'The route to the top, and what is published when, are set so that top management can explain',
        },
        csf: ['RS.CO-2'],
        evidence: 'partial',
        how: {
          ja: 'SIRTから経営者への経路と広報の関与は判定できるが、公表内容と時期は示せない',
          en: "Decides on the route from SIRT to the top and on PR's part; not on content and timing",
        },
        fields: ['security-supervision', 'enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd7-5',
        text: {
          ja: '対応で見えた課題を初動手順書に反映している',
          en: 'Lessons go back into the first-response manual',
        },
        csf: ['RS.IM-1', 'RS.IM-2'],
        evidence: 'none',
        how: { ja: '文書改訂の履歴はモデルに無い', en: 'Revision of documents is not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd7-6',
        text: {
          ja: '再発防止の検討まで含む訓練・演習を定期に行っている',
          en: 'Drills, up to working out how to prevent recurrence, are held regularly',
        },
        csf: ['PR.IP-10'],
        evidence: 'partial',
        how: {
          ja: '訓練は標準タスクに無く、自前タスクで足せば担当と参加部署の連携を示せる。実施は示せない',
          en: 'Drills are no standard task; added as an own task, R, A and the units linked for them show. That they are held does not',
        },
        fields: ['security-supervision', 'business-domain-site'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd7-h1',
        text: {
          ja: '総務・企画・営業など各部署の協力を予め取り決める',
          en: 'General affairs, planning, sales and others agree beforehand to cooperate',
        },
        check: 'SIRT has coordinates-with links (or a committee in common) with administrative and business units',
        source: examples(7),
      },
      {
        id: 'd7-h2',
        text: {
          ja: '被害や他社への影響を経営者に報告する',
          en: 'Damage and effects on others are reported to top management',
        },
        check: 'the SIRT reaches the top officer by escalates-to and parent',
        source: examples(7),
      },
      {
        id: 'd7-h3',
        text: {
          ja: '証拠保全と関係機関との調査連携ができる体制にする',
          en: 'Evidence can be kept and investigated with outside bodies',
        },
        check: 'forensics duties are covered or excluded-and-taken-over',
        source: examples(7),
      },
      {
        id: 'd7-h4',
        text: {
          ja: '所管官庁などへの法定報告の手続きを確かめておく',
          en: 'Statutory reports to the authorities are prepared',
        },
        check: 'the duty of dealing with authorities has R and A',
        source: examples(7),
      },
    ],
    source: { name: [direction(7), section('M', '3.3')], shortName: figure('G', 1) },
  },
  {
    id: 'd8',
    number: 8,
    group: 'incident-readiness',
    name: {
      ja: 'インシデントによる被害に備えた復旧体制の整備',
      en: 'Preparing the recovery structure for damage from incidents',
    },
    shortName: { ja: '復旧体制の整備', en: 'Recovery' },
    checklist: [
      {
        id: 'd8-1',
        text: { ja: '業務を戻すための計画がある', en: 'A plan for getting business running again exists' },
        csf: ['ID.BE-5', 'PR.IP-9', 'RC.RP-1'],
        evidence: 'partial',
        how: {
          ja: 'BCP・危機管理の R/A は示せるが、計画は示せない',
          en: 'Shows R and A of business continuity and crisis management; not the plan',
        },
        fields: ['enterprise-risk-management'],
        source: checkSheet,
      },
      {
        id: 'd8-2',
        text: { ja: '復旧でつまずいた点を計画に反映している', en: 'Lessons from recovery go back into the plan' },
        csf: ['RC.IM-1', 'RC.IM-2'],
        evidence: 'none',
        how: { ja: '計画の改訂はモデルに無い', en: 'Revision of plans is not in the model' },
        fields: [],
        source: checkSheet,
      },
      {
        id: 'd8-3',
        text: {
          ja: '復旧に当たる内外の緊急連絡先と道筋がある',
          en: 'Contacts and routes for recovery exist inside and outside',
        },
        csf: ['RC.CO-1', 'RC.CO-2', 'RC.CO-3'],
        evidence: 'partial',
        how: {
          ja: 'SIRT・運用・BCP・委託先を結ぶ経路は判定できるが、連絡先は持たない',
          en: 'Decides on routes between SIRT, operation, continuity and providers; contact data is not held',
        },
        fields: ['enterprise-risk-management', 'digital-product-operation'],
        source: checkSheet,
      },
      {
        id: 'd8-4',
        text: { ja: '復旧の訓練・演習を定期に行っている', en: 'Recovery drills are held regularly' },
        csf: ['PR.IP-10'],
        evidence: 'partial',
        how: {
          ja: '自前タスクとして足せば担当を示せるが、実施は示せない',
          en: 'Added as an own task, it shows who is charged with drills; not that they are held',
        },
        fields: ['enterprise-risk-management', 'security-supervision'],
        source: checkSheet,
      },
    ],
    hints: [
      {
        id: 'd8-h1',
        text: { ja: '復旧目標をBCPと揃える', en: 'Recovery targets agree with the BCP' },
        check: 'the continuity unit and the SIRT or operation unit are linked (coordinates-with, committee in common)',
        source: examples(8),
      },
    ],
    source: { name: [direction(8), section('M', '3.3')], shortName: figure('G', 1) },
  },
]
